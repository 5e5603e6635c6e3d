// Compares one decision in several rule engines: the same cases, an engine in each process, one round in turn.
// node engines.mjs [cases] [rounds]; the library must be built first (npm run build in the folder above).
import { execFileSync, fork } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const self = fileURLToPath(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * The engines, in the order of the tables: the file in engines/, how many of the cases one round of the timing takes, how often it takes them, and
 * which of the cases the answers are compared on. A slow engine is given fewer.
 */
const engines = {
  library: { file: 'library', share: 1, times: 1, every: 1 },
  limit: { file: 'limit', share: 1, times: 10, every: 1 },
  'json-logic-js': { file: 'jsonLogic', share: 1, times: 1, every: 1 },
  'json-rules-engine': { file: 'jsonRulesEngine', share: 0.05, times: 1, every: 1 },
  'zen-engine': { file: 'zen', share: 0.05, times: 1, every: 1 },
  publicodes: { file: 'publicodes', share: 0.01, times: 1, every: 1 },
  feelin: { file: 'feelin', share: 0.0005, times: 1, every: 50 },
};
const names = Object.keys(engines);
const ZONES = ['Pacific/Kiritimati', 'Europe/Oslo', 'Pacific/Pago_Pago'];
const IN_ZONES = 100;

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

// --- A process with one engine ---

const child = async (name, count) => {
  const { casesOf, unusual, wholeFile, withoutTen } = await import('./engines/cases.mjs');
  const engine = await import(`./engines/${engines[name].file}.mjs`);
  const { share, times, every } = engines[name];
  const cases = casesOf(count);
  const some = cases.slice(0, Math.ceil(count * share));

  const clocked = async (inputs, again, work) => {
    globalThis.gc?.();
    const used = process.cpuUsage();
    const began = performance.now();
    await work(inputs, again);
    const wall = performance.now() - began;
    const { user, system } = process.cpuUsage(used);
    const done = inputs.length * again;
    return { wall: (wall * 1000) / done, cpu: (user + system) / done };
  };
  // The last answer is kept, so that no answer can be thought to be unneeded.
  let kept;
  const loop = (decide) =>
    decide.constructor.name === 'AsyncFunction' || name === 'zen-engine'
      ? async (inputs, again) => {
          for (let at = 0; at < again; at += 1) for (const input of inputs) kept = await decide(input);
        }
      : (inputs, again) => {
          for (let at = 0; at < again; at += 1) for (const input of inputs) kept = decide(input);
        };
  const inputs = some.map(engine.prepare);
  const decideAll = loop(engine.decide);

  const eachTimed = (inputsOf, decide) =>
    inputsOf.map((input) => {
      const began = performance.now();
      kept = decide(input);
      return performance.now() - began;
    });

  const tell = async (one) => {
    try {
      return engine.told(await engine.decide(engine.prepare(one)));
    } catch (error) {
      return `throws: ${error.message.split('\n')[0].slice(0, 160)}`;
    }
  };
  const determined = (assessment) => Object.values(assessment).filter((part) => part?.status !== undefined).map(({ status }) => status === 'determined');

  const asked = {
    time: () => clocked(inputs, times, decideAll),
    // The library's and the limit's alone.
    group: () => clocked(inputs, times, loop(engine.targetGroup)),
    answers: async (only) => {
      const answers = [];
      for (let at = 0; at < (only ?? count); at += every) answers.push(await tell(cases[at]));
      return answers;
    },
    zone: async () => {
      const answers = [];
      for (const one of [...cases.slice(0, IN_ZONES), ...Object.values(unusual)]) answers.push(await tell(one));
      return answers;
    },
    unusual: async () => {
      const answers = {};
      for (const [what, one] of Object.entries(unusual)) answers[what] = await tell(one);
      return answers;
    },
    assess: async () => {
      const whole = cases.slice(0, Math.ceil(count / 10)).map(wholeFile).map(engine.prepareWhole);
      const parts = whole.slice(0, 1000).flatMap((one) => determined(engine.assess(one)));
      return { ...(await clocked(whole, 1, loop(engine.assess))), determined: parts.filter(Boolean).length / parts.length };
    },
    partial: () => {
      const few = cases.slice(0, 500);
      const empty = few.map(({ on }) => ({ on, facts: {} }));
      return {
        'targetGroup, ten of the facts missing': eachTimed(few.map((one, at) => engine.prepare(withoutTen(one, at + 1))), engine.targetGroup),
        'targetGroup, no facts': eachTimed(empty.map(engine.prepare), engine.targetGroup),
        'assessCase, ten of the facts missing': eachTimed(few.map((one, at) => engine.prepareWhole(withoutTen(wholeFile(one), at + 1))), engine.assess),
        'assessCase, no facts, nothing chosen': eachTimed(empty.map(engine.prepare).slice(0, 100), engine.assess),
      };
    },
  };
  process.on('message', async ({ ask, only }) => {
    if (ask === 'stop') process.exit(kept === null ? 1 : 0);
    process.send(await asked[ask](only));
  });
  process.send({ dates: engine.dates, bundle: engine.bundle });
};

// --- The run ---

const started = (name, count, env = {}) => fork(self, [name, String(count)], { execArgv: ['--expose-gc', '--max-old-space-size=4096'], env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const next = (from) =>
  new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`a process ended with ${code}`));
    from.once('exit', ended);
    from.once('message', (message) => {
      from.off('exit', ended);
      resolve(message);
    });
  });
const ask = (of, what, only) => {
  of.send({ ask: what, only });
  return next(of);
};
const table = (head, rows) => {
  console.log(`\n| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};
/** Two at a time: the machine has two cores, and nothing is timed meanwhile. */
const twoByTwo = async (items, work) => {
  const left = [...items];
  const one = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all([one(), one()]);
};

/** What a browser loads, minimised and packed, in bytes; the rules of the decision are left out, save where the law is in the package. */
const sizeOf = async (bundle) => {
  if (bundle === null) {
    const folder = `${here}node_modules/@gorules`;
    const addons = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.node'));
    return `native addon, ${(statSync(`${folder}/${addons[0]}`).size / 1e6).toFixed(1)} MB`;
  }
  const { build } = await import('esbuild');
  const { outputFiles } = await build({ stdin: { contents: bundle, resolveDir: here }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent' });
  const { length } = outputFiles[0].contents;
  return `${(gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000).toFixed(1)} kB (${(length / 1000).toFixed(0)} unpacked)`;
};

const whole = (number) => Math.round(number).toLocaleString('en').replaceAll(',', ' ');
const perSecond = (microseconds) => whole(1e6 / microseconds);
const ratio = (number) => (number >= 100 ? whole(number) : number.toFixed(number >= 10 ? 1 : 2));

const main = async (count, rounds) => {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}; ${whole(count)} cases, ${rounds} rounds after one to warm up`);
  const processes = {};
  const about = {};
  for (const name of names) {
    processes[name] = started(name, count);
    about[name] = await next(processes[name]);
  }

  const answers = {};
  await twoByTwo(['publicodes', ...names.filter((name) => name !== 'publicodes')], async (name) => {
    answers[name] = await ask(processes[name], 'answers');
  });
  const differing = {};
  for (const name of names) {
    const { every } = engines[name];
    const wrong = answers[name].flatMap((answer, at) => (answer === answers.library[at * every] ? [] : [at]));
    differing[name] = wrong.length;
    for (const at of wrong.slice(0, 3)) {
      const { casesOf } = await import('./engines/cases.mjs');
      console.log(`\n${name} differs on case ${at * every}: ${JSON.stringify(casesOf(count)[at * every])}\n  library: ${answers.library[at * every]}\n  ${name}: ${answers[name][at]}`);
    }
  }
  const open = answers.library.filter((answer) => answer.includes('open: ') || answer.startsWith('throws')).length;
  console.log(`\n${new Set(answers.library).size} different answers among the cases; ${open} of them open.`);

  const measured = Object.fromEntries(names.map((name) => [name, []]));
  const groups = { library: [], limit: [] };
  const assessed = [];
  for (let round = 0; round <= rounds; round += 1) {
    const put = (list, value) => round > 0 && list.push(value);
    for (const name of names) {
      put(measured[name], await ask(processes[name], 'time'));
      if (name in groups) put(groups[name], await ask(processes[name], 'group'));
    }
    put(assessed, await ask(processes.library, 'assess'));
  }
  const load = loadavg()[0];
  const cpuOf = (list) => median(list.map(({ cpu }) => cpu));
  const wallOf = (list) => median(list.map(({ wall }) => wall));
  const rangeOf = (list) => `${perSecond(Math.max(...list.map(({ wall }) => wall)))}–${perSecond(Math.min(...list.map(({ wall }) => wall)))}`;

  const rows = [];
  for (const name of names) {
    const list = measured[name];
    rows.push([
      name, perSecond(wallOf(list)), rangeOf(list), cpuOf(list).toFixed(2), ratio(cpuOf(list) / cpuOf(measured.library)), ratio(cpuOf(list) / cpuOf(measured.limit)),
      whole(Math.ceil(count * engines[name].share)), `${whole(differing[name])} of ${whole(answers[name].length)}`, await sizeOf(about[name].bundle),
    ]);
  }
  table(['engine', 'cases a second', 'range', 'CPU, µs a case', 'times the library', 'times the limit', 'cases timed', 'answers that differ', 'minimised and packed'], rows);
  table(['`targetGroup` alone', 'cases a second', 'range', 'CPU, µs a case', 'times the limit'], Object.entries(groups).map(([name, list]) => [name, perSecond(wallOf(list)), rangeOf(list), cpuOf(list).toFixed(2), ratio(cpuOf(list) / cpuOf(groups.limit))]));
  console.log(`\n\`assessCase\`, whole files: ${perSecond(wallOf(assessed))} a second (${rangeOf(assessed)}), ${cpuOf(assessed).toFixed(1)} µs of CPU; ${(assessed[0].determined * 100).toFixed(1)} % of the parts determined`);
  const partial = await ask(processes.library, 'partial');
  table(['the library', 'median ms', 'worst ms', 'cases'], Object.entries(partial).map(([what, times]) => [what, median(times).toFixed(3), Math.max(...times).toFixed(2), times.length]));

  const behaviour = {};
  for (const name of names) behaviour[name] = await ask(processes[name], 'unusual');
  for (const name of names) processes[name].send({ ask: 'stop' });
  const zones = {};
  await twoByTwo(names, async (name) => {
    const seen = [];
    for (const TZ of ZONES) {
      const of = started(name, IN_ZONES, { TZ });
      await next(of);
      seen.push(await ask(of, 'zone'));
      of.send({ ask: 'stop' });
    }
    zones[name] = seen[0].filter((answer, at) => seen.some((other) => other[at] !== answer)).length;
  });
  const alike = (what, answerOf) =>
    [...new Set(names.map(answerOf))].map((answer, at) => [at === 0 ? what : '', answer, names.filter((name) => answerOf(name) === answer).join(', ')]);
  table(
    ['what is asked', 'answer', 'engines'],
    [
      ...Object.keys(behaviour.library).flatMap((what) => alike(what, (name) => behaviour[name][what])),
      ...alike(`${IN_ZONES} cases and those above in ${ZONES.join(', ')}`, (name) => (zones[name] === 0 ? 'the same' : `${zones[name]} differ`)),
      ...alike('how the dates are given', (name) => about[name].dates),
    ],
  );

  console.log('\nStart-up');
  console.log(execFileSync(process.execPath, [`${here}startup.mjs`, '9'], { encoding: 'utf8' }));
  console.log(`Load ${load.toFixed(1)} at the end of the timing.`);
  const wrong = names.filter((name) => differing[name] > 0);
  if (wrong.length > 0 || open > 0) {
    console.log(`NOT comparable: ${wrong.join(', ')}${open > 0 ? `; ${open} cases are open` : ''}`);
    process.exitCode = 1;
  }
};

const [first, second] = process.argv.slice(2);
if (process.send !== undefined) await child(first, Number(second));
else await main(Number(first ?? 100_000), Number(second ?? 5));
