// Benchmarks the statistics: the same tabulation of the same records by four engines, each in a process of its own, in turn.
// node statistics.mjs [records] [rounds]; the library must be built first (npm run build in the folder above).
import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

const self = fileURLToPath(import.meta.url);
const YEARS = [2023, 2024];
const GROUPS = ['norwegian-and-social-studies', 'work-oriented', 'other-integration', 'education-oriented', 'parental-guidance', 'life-skills'];
const ATTAINED = new Set(['ordinary-work', 'work-with-wage-subsidy', 'upper-secondary', 'higher-education']);

/** The answer every engine gives: leavers of 2024 by county and sex, all and attained; participants of each year by group of measures. */
const emptyAnswer = () => ({ leavers: {}, measures: {} });
const inOrder = (counts) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1)));
const told = ({ leavers, measures }) => JSON.stringify({ leavers: inOrder(leavers), measures: inOrder(measures) });
const add = (counts, key, count) => {
  counts[key] = (counts[key] ?? 0) + count;
};
const yearOf = (date) => (date.charCodeAt(0) - 48) * 1000 + (date.charCodeAt(1) - 48) * 100 + (date.charCodeAt(2) - 48) * 10 + date.charCodeAt(3) - 48;

/** People of the synthetic population, of one seed after another. */
function* people(syntheticPopulation, count) {
  let left = count;
  for (let seed = 1; left > 0; seed += 1) {
    for (const record of syntheticPopulation({ seed, year: 2024 })) {
      if (left === 0) return;
      left -= 1;
      yield record;
    }
  }
}

const engines = {
  /** The limit: what a programmer writes who knows the codes beforehand and checks nothing. */
  loop: async () => (records) => {
    const counties = new Map();
    const sexes = { female: 0, male: 1, unknown: 2 };
    const bit = Object.fromEntries(GROUPS.map((group, at) => [group, 1 << at]));
    const cells = new Float64Array(64 * 3 * 2);
    const names = [];
    const sets = [new Float64Array(64), new Float64Array(64)];
    for (const { startedOn, endedOn, county, sex, endingReason, measures } of records) {
      const started = yearOf(startedOn);
      const ended = endedOn === null ? 9999 : yearOf(endedOn);
      for (const year of YEARS) {
        if (started > year || ended < year) continue;
        let set = 0;
        for (const { group, from, to } of measures) if (yearOf(from) <= year && (to === null || yearOf(to) >= year)) set |= bit[group];
        sets[year - 2023][set] += 1;
      }
      if (ended === 2024) {
        let number = counties.get(county);
        if (number === undefined) {
          number = names.length;
          counties.set(county, number);
          names.push(county);
        }
        cells[(number * 3 + sexes[sex]) * 2 + (ATTAINED.has(endingReason) ? 1 : 0)] += 1;
      }
    }
    const answer = emptyAnswer();
    names.forEach((county, number) => {
      for (const [sex, at] of Object.entries(sexes)) {
        const [not, attained] = [cells[(number * 3 + at) * 2], cells[(number * 3 + at) * 2 + 1]];
        add(answer.leavers, `${county ?? 'unknown'}|${sex}|all`, not + attained);
        add(answer.leavers, `${county ?? 'unknown'}|${sex}|attained`, attained);
      }
    });
    YEARS.forEach((year, at) => {
      sets[at].forEach((count, set) => {
        if (set === 0) add(answer.measures, `${year}|none`, count);
        GROUPS.forEach((group) => (set & bit[group]) !== 0 && add(answer.measures, `${year}|${group}`, count));
      });
    });
    return answer;
  },

  library: async () => {
    const { tally } = await import('../dist/statistics/index.js');
    const options = {
      years: { from: 2023, through: 2024 },
      breakdowns: [
        { population: 'leavers', by: ['county', 'sex', 'ending-reason'] },
        { population: 'participants', by: ['measures'] },
      ],
    };
    return (records) => {
      const { counts } = tally(records, options);
      const answer = emptyAnswer();
      for (const [cell, count] of Object.entries(counts['leavers: sex, county, ending-reason'])) {
        const [year, sex, county, reason] = cell.split('|');
        if (year !== '2024') continue;
        add(answer.leavers, `${county}|${sex}|all`, count);
        if (ATTAINED.has(reason)) add(answer.leavers, `${county}|${sex}|attained`, count);
      }
      for (const [cell, count] of Object.entries(counts['participants: measures'])) {
        const [year, set] = cell.split('|');
        for (const group of set.split('+')) add(answer.measures, `${year}|${group}`, count);
      }
      return answer;
    };
  },

  arquero: async () => {
    const aq = await import('arquero');
    return (records) => {
      const columns = columnsOf(records);
      const began = performance.now();
      const persons = aq.table(columns.persons);
      const measures = aq.table(columns.measures);
      const answer = emptyAnswer();
      const leavers = persons.filter((d) => d.ended === 2024).groupby('county', 'sex', 'attained').count();
      for (const { county, sex, attained, count } of leavers.objects()) {
        add(answer.leavers, `${county}|${sex}|all`, count);
        if (attained === 1) add(answer.leavers, `${county}|${sex}|attained`, count);
      }
      for (const year of YEARS) {
        const there = persons.params({ year }).filter((d, $) => d.started <= $.year && d.ended >= $.year);
        const taken = measures.params({ year }).filter((d, $) => d.from <= $.year && d.to >= $.year);
        const once = taken.groupby('person', 'group').count();
        for (const { group, count } of once.ungroup().groupby('group').count().objects()) add(answer.measures, `${year}|${group}`, count);
        const { some } = once.ungroup().rollup({ some: (d) => aq.op.distinct(d.person) }).object();
        add(answer.measures, `${year}|none`, there.numRows() - some);
      }
      answer.tabulated = performance.now() - began;
      return answer;
    };
  },

  duckdb: async () => {
    const { DuckDBInstance, DuckDBDataChunk, VARCHAR, INTEGER } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const CHUNK = 2048;
    const load = async (name, types, columns) => {
      const names = Object.keys(columns);
      await connection.run(`create or replace table ${name} (${names.map((column, at) => `"${column}" ${types[at]}`).join(', ')})`);
      const appender = await connection.createAppender(name);
      const kinds = types.map((type) => (type === 'varchar' ? VARCHAR : INTEGER));
      const length = columns[names[0]].length;
      for (let from = 0; from < length; from += CHUNK) {
        const chunk = DuckDBDataChunk.create(kinds);
        chunk.setColumns(names.map((column) => columns[column].slice(from, from + CHUNK)));
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    };
    const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
    return async (records) => {
      const columns = columnsOf(records);
      await load('persons', ['varchar', 'varchar', 'integer', 'integer', 'integer'], columns.persons);
      await load('measures', ['integer', 'varchar', 'integer', 'integer'], columns.measures);
      const began = performance.now();
      const answer = emptyAnswer();
      for (const { county, sex, n, attained } of await rows('select county, sex, count(*) as n, sum(attained) as attained from persons where ended = 2024 group by all')) {
        add(answer.leavers, `${county}|${sex}|all`, Number(n));
        add(answer.leavers, `${county}|${sex}|attained`, Number(attained));
      }
      for (const year of YEARS) {
        const taken = `from measures where "from" <= ${year} and "to" >= ${year}`;
        for (const { group, n } of await rows(`select "group", count(distinct person) as n ${taken} group by "group"`)) add(answer.measures, `${year}|${group}`, Number(n));
        const [{ none }] = await rows(`select (select count(*) from persons where started <= ${year} and ended >= ${year}) - (select count(distinct person) ${taken}) as none`);
        add(answer.measures, `${year}|none`, Number(none));
      }
      answer.tabulated = performance.now() - began;
      return answer;
    };
  },
};

/** The records as columns, for the engines that have tables; a person is a row number. */
const columnsOf = (records) => {
  const persons = { county: [], sex: [], started: [], ended: [], attained: [] };
  const measures = { person: [], group: [], from: [], to: [] };
  let person = 0;
  for (const { county, sex, startedOn, endedOn, endingReason, measures: taken } of records) {
    persons.county.push(county ?? 'unknown');
    persons.sex.push(sex);
    persons.started.push(yearOf(startedOn));
    persons.ended.push(endedOn === null ? 9999 : yearOf(endedOn));
    persons.attained.push(ATTAINED.has(endingReason) ? 1 : 0);
    for (const { group, from, to } of taken) {
      measures.person.push(person);
      measures.group.push(group);
      measures.from.push(yearOf(from));
      measures.to.push(to === null ? 9999 : yearOf(to));
    }
    person += 1;
  }
  return { persons, measures };
};

const MEGABYTE = 1024 * 1024;
const peak = () => process.resourceUsage().maxRSS * 1024;

/** A process with one engine: makes the records, then answers each round it is asked for. */
const child = async (engine, count) => {
  const { syntheticPopulation } = await import('../dist/testing/index.js');
  const run = await engines[engine]();
  const records = [...people(syntheticPopulation, count)];
  globalThis.gc?.();
  process.send({ ready: true, before: process.memoryUsage().rss });
  process.on('message', async (message) => {
    if (message === 'stop') process.exit(0);
    globalThis.gc?.();
    const used = process.cpuUsage();
    const began = performance.now();
    const answer = await run(records);
    const total = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    process.send({ total, cpu: (user + system) / 1000, tabulated: answer.tabulated ?? total, peak: peak(), answer: told(answer) });
  });
};

/** A process that tallies a stream: every record is made anew and let go. */
const stream = async (count) => {
  const { tally } = await import('../dist/statistics/index.js');
  const { syntheticPopulation } = await import('../dist/testing/index.js');
  const models = [...people(syntheticPopulation, 10_000)];
  function* made() {
    for (let at = 0; at < count; at += 1) {
      const model = models[at % models.length];
      yield { ...model, id: `synthetic-${at}`, leave: [], measures: model.measures.map((measure) => ({ ...measure })) };
    }
  }
  const began = performance.now();
  const { records } = tally(made(), { years: { from: 2016, through: 2024 } });
  process.send({ records, seconds: (performance.now() - began) / 1000, peak: peak() });
  process.exit(0);
};

const start = (args) => fork(self, args, { execArgv: ['--expose-gc', '--max-old-space-size=8192'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const next = (process) =>
  new Promise((resolve, reject) => {
    process.once('message', resolve);
    process.once('exit', (code) => code !== 0 && reject(new Error(`a process ended with ${code}`)));
  });
const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const main = async (count, rounds) => {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}; ${count} records, ${rounds} rounds after 2 to warm up\n`);
  const names = Object.keys(engines);
  const processes = {};
  const before = {};
  for (const name of names) {
    processes[name] = start([name, String(count)]);
    before[name] = (await next(processes[name])).before;
  }
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const tabulated = Object.fromEntries(names.map((name) => [name, []]));
  const cpu = Object.fromEntries(names.map((name) => [name, []]));
  const peaks = {};
  const answers = {};
  for (let round = -2; round < rounds; round += 1) {
    for (const name of names) {
      processes[name].send('go');
      const said = await next(processes[name]);
      if (round >= 0) {
        times[name].push(said.total);
        tabulated[name].push(said.tabulated);
        cpu[name].push(said.cpu);
      }
      peaks[name] = said.peak;
      answers[name] = said.answer;
    }
  }
  for (const name of names) processes[name].send('stop');
  const equal = names.every((name) => answers[name] === answers.loop);
  console.log('| engine | from records, median ms | range | times the loop | CPU, median ms | tables ready, median ms | memory over the records, MB |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const name of names) {
    const [total, table] = [median(times[name]), median(tabulated[name])];
    console.log(
      `| ${name} | ${total.toFixed(0)} | ${Math.min(...times[name]).toFixed(0)}–${Math.max(...times[name]).toFixed(0)} | ${(total / median(times.loop)).toFixed(2)} | ${median(cpu[name]).toFixed(0)} | ${table.toFixed(0)} | ${((peaks[name] - before[name]) / MEGABYTE).toFixed(0)} |`,
    );
  }
  console.log(`\nThe answers are ${equal ? 'equal' : 'NOT equal'} (${answers.loop.length} characters).`);
  if (!equal) for (const name of names) console.log(name, answers[name]);

  console.log('\n| records streamed, all breakdowns of the report | seconds | peak memory of the process, MB |\n| --- | --- | --- |');
  for (const size of [100_000, 10_000_000]) {
    const { records, seconds, peak: most } = await next(start(['stream', String(size)]));
    console.log(`| ${records} | ${seconds.toFixed(1)} | ${(most / MEGABYTE).toFixed(0)} |`);
  }
  process.exitCode = equal ? 0 : 1;
};

const [first, second] = process.argv.slice(2);
if (process.send !== undefined && first === 'stream') await stream(Number(second));
else if (process.send !== undefined) await child(first, Number(second));
else await main(Number(first ?? 1_000_000), Number(second ?? 9));
