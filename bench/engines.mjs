// Benchmarks one decision about the same generated cases in several rule engines, in turn, in one process.
// node engines.mjs [cases] [rounds] [library]; the library must be built first (npm run build in the folder above).
import { cpus, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import jsonLogic from 'json-logic-js';
import { Engine } from 'json-rules-engine';

const [count = 100_000, rounds = 3] = process.argv.slice(2, 4).map(Number);
const built = process.argv[4] ?? fileURLToPath(new URL('../dist/index.js', import.meta.url));
const { targetGroup, programmeDuration, workOrientedHours } = await import(pathToFileURL(built).href);

// --- The cases ---

/** What is settled in every case, so that no engine has to leave anything open. */
const readings = {
  'upper-age-bound': 'through-the-year',
  'after-a-date': 'excludes-the-day',
  'age-of-participant': 'permit-day',
  'work-in-running-programme': 'programme-continues',
  'work-ended-after-limit': 'stays-outside',
};

/** Numbers that are the same in every run. */
const randomly = (seed) => {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const two = (number) => String(number).padStart(2, '0');
  return {
    pick: (...values) => values[next(values.length)],
    day: (from, to) => `${from + next(to - from + 1)}-${two(1 + next(12))}-${two(1 + next(28))}`,
  };
};

/**
 * A complete case of 2026: permits of § 9 that are a person's first, granted since 2021, with an offer of start since 2 January 2026.
 *
 * The permits of family members and of collective protection, and the transitional rules, are left out: no engine but the library has them.
 */
const caseOf = ({ pick, day }) => {
  const on = `2026-0${pick(2, 3, 4, 5, 6)}-${pick('01', '02', '14', '28')}`;
  const grantedOn = pick(day(2021, 2025), day(2023, 2025), '2024-02-29', '2026-06-30', on);
  const settledOn = pick(null, day(2023, 2025), day(2024, 2025), grantedOn, on);
  const age = pick(17, 18, 20, 30, 40, 50, 54, 55, 56, 60);
  const birthDate = `${Number(grantedOn.slice(0, 4)) - age}${pick(grantedOn.slice(4).replace('02-29', '02-28'), '-01-15', '-12-15')}`;
  return {
    on,
    facts: {
      person: {
        birthDate: birthDate > grantedOn ? grantedOn : birthDate,
        citizenship: pick('third-country', 'third-country', 'third-country', 'third-country', 'nordic', 'eea-agreement'),
        education: pick('below-upper-secondary', 'upper-secondary', 'higher'),
      },
      permit: {
        ground: pick('refugee', 'refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'independent-ground', 'other'),
        grantedOn,
        previousGround: null,
      },
      settlement: { settledOn, byAgreement: pick(true, true, true, false) },
      decision: { madeOn: pick(null, day(2024, 2025), '2026-01-05', on) },
      work: { hoursPerWeek: pick(0, 0, 20, 30, 37.5), from: pick('2025-10-01', '2026-04-14', '2026-12-01'), endedOn: pick(null, null, '2027-01-01', '2026-12-01') },
      programme: {
        startedOn: pick(null, '2026-01-10', '2025-11-28', on),
        endedOn: null,
        offeredStartOn: pick('2026-01-02', '2026-01-09', null),
        endGoal: pick('work', 'work', 'completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary', 'primary-school', 'higher-education'),
      },
    },
  };
};

const pad = (number) => String(number).padStart(2, '0');
const isLeapYear = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Months added to a date written as text; an engine without months needs such a function. */
const addMonths = (date, months) => {
  if (date === null) return null;
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), index % 12];
  const last = month === 1 && isLeapYear(year) ? 29 : lengths[month];
  return `${year}-${pad(month + 1)}-${pad(Math.min(Number(date.slice(8)), last))}`;
};
const dayAfter = (date) => {
  const [year, month, day] = date.split('-').map(Number);
  const last = month === 2 && isLeapYear(year) ? 29 : lengths[month - 1];
  if (day < last) return `${date.slice(0, 8)}${pad(day + 1)}`;
  return month === 12 ? `${year + 1}-01-01` : `${year}-${pad(month + 1)}-01`;
};

// --- The decision: group and ground, length, hours a week and whether they apply already ---

const LENGTHS = {
  'completed-upper-secondary': null,
  'vocational-training': null,
  'part-of-upper-secondary': null,
  work: null,
};

const lengthInWords = (outcome) => (outcome.kind === 'length' ? `${outcome.longest}${outcome.extension.kind === 'none' ? '' : `+${outcome.extension.longest}`}` : outcome.kind);

const library = ({ on, facts }) => {
  const options = { on, readings };
  const group = targetGroup(facts, options);
  const length = programmeDuration(facts, options);
  const hours = workOrientedHours(facts, options);
  if (group.status !== 'determined' || length.status !== 'determined' || hours.status !== 'determined') return 'open';
  const { outcome } = group;
  return `${outcome.group} ${outcome.ground ?? ''}|${lengthInWords(length.outcome)}|${hours.outcome.kind === 'none' ? 'none' : `${hours.outcome.hoursPerWeek} ${hours.outcome.reached}`}`;
};

// The lengths are asked of the library once, so that no number of the Act stands here a second time.
const lengthFor = (education, endGoal) =>
  library({
    on: '2026-03-01',
    facts: {
      person: { birthDate: '1990-01-01', citizenship: 'third-country', education },
      permit: { ground: 'refugee', grantedOn: '2025-01-15', previousGround: null },
      settlement: { settledOn: '2025-02-01', byAgreement: true },
      decision: { madeOn: '2025-03-01' },
      work: { hoursPerWeek: 0, from: '2025-01-01', endedOn: null },
      programme: { startedOn: null, endedOn: null, offeredStartOn: '2026-01-09', endGoal },
    },
  }).split('|')[1];
for (const goal of Object.keys(LENGTHS)) LENGTHS[goal] = lengthFor('below-upper-secondary', goal);
const WITH_UPPER_SECONDARY = lengthFor('upper-secondary', 'work');

/** The limit: what a programmer writes who knows that every case is complete, checks nothing and tells no ground in law. */
const limit = ({ on, facts: { person, permit, settlement, decision, work, programme } }) => {
  const { grantedOn } = permit;
  const running = programme.startedOn !== null && programme.startedOn <= on && (programme.endedOn === null || programme.endedOn > on);
  const turns = (age) => addMonths(person.birthDate, age * 12);
  const group = () => {
    if (grantedOn > on) return 'outside no-permit-yet';
    if (person.citizenship !== 'third-country') return running ? 'right finish-begun-programme' : 'outside nordic-or-eea';
    if (permit.ground === 'other') return running ? 'right finish-begun-programme' : 'outside permit-not-in-section-9';
    if (grantedOn < turns(18)) return 'outside under-lower-age';
    const { settledOn } = settlement;
    const isSettled = settledOn !== null && settledOn <= on;
    const passed = (start) => {
      const ends = addMonths(start, 24);
      return ends <= on && !(decision.madeOn !== null && decision.madeOn <= on && decision.madeOn < ends);
    };
    const offer = (ground) => (!isSettled ? 'outside not-settled' : passed(settledOn) ? 'outside residence-limit-passed' : `may-be-offered ${ground}`);
    if (grantedOn >= turns(56)) return offer('over-upper-age');
    if (!isSettled) return 'outside not-settled';
    if (permit.ground !== 'independent-ground' && !settlement.byAgreement) return offer('settled-without-agreement');
    const start = settledOn > grantedOn ? settledOn : grantedOn;
    if (passed(start)) return 'outside residence-limit-passed';
    if (work.hoursPerWeek >= 30 && work.from <= on) {
      if (work.endedOn === null || work.endedOn > on) {
        if (!running) return 'outside in-work';
      } else if (addMonths(start, 24) <= on && work.endedOn >= addMonths(start, 24)) return 'outside work-ended-after-limit';
    }
    return 'right-and-obligation ';
  };
  const length = () => {
    if (person.education !== 'below-upper-secondary') return WITH_UPPER_SECONDARY;
    if (programme.endGoal === 'work') return LENGTHS.work;
    const found = LENGTHS[programme.endGoal];
    return found === undefined || grantedOn >= turns(56) ? 'end-goal-not-lawful' : found;
  };
  const hours = () => {
    if (programme.endGoal !== 'work') return 'none';
    const reached = programme.startedOn !== null && addMonths(programme.startedOn, person.education === 'below-upper-secondary' ? 6 : 3) <= on;
    return `15 ${reached}`;
  };
  return `${group()}|${length()}|${hours()}`;
};

// --- json-logic-js: the rules as data, with the one operation it lacks ---

jsonLogic.add_operation('months', addMonths);
const logic = (() => {
  const at = (path) => ({ var: path });
  const on = at('on');
  const granted = at('facts.permit.grantedOn');
  const settled = at('facts.settlement.settledOn');
  const decided = at('facts.decision.madeOn');
  const started = at('facts.programme.startedOn');
  const ended = at('facts.programme.endedOn');
  const goal = at('facts.programme.endGoal');
  const isNull = (value) => ({ '===': [value, null] });
  const has = (value) => ({ '!==': [value, null] });
  const turns = (age) => ({ months: [at('facts.person.birthDate'), age * 12] });
  const running = { and: [has(started), { '<=': [started, on] }, { or: [isNull(ended), { '>': [ended, on] }] }] };
  const finishOr = (ground) => ({ if: [running, 'right finish-begun-programme', `outside ${ground}`] });
  const ends = (start) => ({ months: [start, 24] });
  const passed = (start) => ({ and: [{ '<=': [ends(start), on] }, { '!': [{ and: [has(decided), { '<=': [decided, on] }, { '<': [decided, ends(start)] }] }] }] });
  const notSettled = { '!': [{ and: [has(settled), { '<=': [settled, on] }] }] };
  const offer = (ground) => ({ if: [notSettled, 'outside not-settled', passed(settled), 'outside residence-limit-passed', `may-be-offered ${ground}`] });
  const start = { if: [{ '>': [settled, granted] }, settled, granted] };
  const workEnded = at('facts.work.endedOn');
  const bigWork = { and: [{ '>=': [at('facts.work.hoursPerWeek'), 30] }, { '<=': [at('facts.work.from'), on] }] };
  const inWork = { or: [isNull(workEnded), { '>': [workEnded, on] }] };
  const group = {
    if: [
      { '>': [granted, on] }, 'outside no-permit-yet',
      { '!==': [at('facts.person.citizenship'), 'third-country'] }, finishOr('nordic-or-eea'),
      { '===': [at('facts.permit.ground'), 'other'] }, finishOr('permit-not-in-section-9'),
      { '<': [granted, turns(18)] }, 'outside under-lower-age',
      { '>=': [granted, turns(56)] }, offer('over-upper-age'),
      notSettled, 'outside not-settled',
      { and: [{ '!==': [at('facts.permit.ground'), 'independent-ground'] }, { '!': [at('facts.settlement.byAgreement')] }] }, offer('settled-without-agreement'),
      passed(start), 'outside residence-limit-passed',
      { and: [bigWork, inWork, { '!': [running] }] }, 'outside in-work',
      { and: [bigWork, { '!': [inWork] }, { '<=': [ends(start), on] }, { '>=': [workEnded, ends(start)] }] }, 'outside work-ended-after-limit',
      'right-and-obligation ',
    ],
  };
  const below = { '===': [at('facts.person.education'), 'below-upper-secondary'] };
  const length = {
    if: [
      { '!': [below] }, WITH_UPPER_SECONDARY,
      { '===': [goal, 'work'] }, LENGTHS.work,
      { '>=': [granted, turns(56)] }, 'end-goal-not-lawful',
      ...Object.entries(LENGTHS).flatMap(([name, months]) => [{ '===': [goal, name] }, months]),
      'end-goal-not-lawful',
    ],
  };
  const hours = {
    if: [
      { '!==': [goal, 'work'] }, 'none',
      { and: [has(started), { '<=': [{ months: [started, { if: [below, 6, 3] }] }, on] }] }, '15 true',
      '15 false',
    ],
  };
  return { cat: [group, '|', length, '|', hours] };
})();
const asJsonLogic = (one) => jsonLogic.apply(logic, one);

// --- json-rules-engine: derived days as facts, and one event for each outcome; the first rule that holds wins ---

const rulesEngine = (() => {
  const engine = () => new Engine([], { allowUndefinedFacts: true });
  const fact = (name, operator, value) => ({ fact: name, operator, value });
  const notSettled = fact('isSettled', 'equal', false);
  const optional = (when, ground) => [
    [[...when, notSettled], 'outside not-settled'],
    [[...when, fact('settlementPassed', 'equal', true)], 'outside residence-limit-passed'],
    [when, `may-be-offered ${ground}`],
  ];
  const finish = (when, ground) => [
    [[...when, fact('running', 'equal', true)], 'right finish-begun-programme'],
    [when, `outside ${ground}`],
  ];
  const groups = [
    [[fact('granted', 'equal', false)], 'outside no-permit-yet'],
    ...finish([fact('citizenship', 'notEqual', 'third-country')], 'nordic-or-eea'),
    ...finish([fact('ground', 'equal', 'other')], 'permit-not-in-section-9'),
    [[fact('age', 'lessThan', 18)], 'outside under-lower-age'],
    ...optional([fact('age', 'greaterThanInclusive', 56)], 'over-upper-age'),
    [[notSettled], 'outside not-settled'],
    ...optional([fact('ground', 'notEqual', 'independent-ground'), fact('byAgreement', 'equal', false)], 'settled-without-agreement'),
    [[fact('limitPassed', 'equal', true)], 'outside residence-limit-passed'],
    [[fact('work', 'equal', 'in-work'), fact('running', 'equal', false)], 'outside in-work'],
    [[fact('work', 'equal', 'ended'), fact('endedAfterLimit', 'equal', true)], 'outside work-ended-after-limit'],
    [[fact('granted', 'equal', true)], 'right-and-obligation '],
  ];
  const below = fact('education', 'equal', 'below-upper-secondary');
  const lengthRules = [
    [[fact('education', 'notEqual', 'below-upper-secondary')], WITH_UPPER_SECONDARY],
    [[below, fact('goal', 'equal', 'work')], LENGTHS.work],
    [[below, fact('age', 'greaterThanInclusive', 56)], 'end-goal-not-lawful'],
    ...Object.entries(LENGTHS).map(([name, months]) => [[below, fact('goal', 'equal', name)], months]),
    [[below], 'end-goal-not-lawful'],
  ];
  const hourRules = [
    [[fact('goal', 'notEqual', 'work')], 'none'],
    [[fact('goal', 'equal', 'work'), fact('hoursReached', 'equal', true)], '15 true'],
    [[fact('goal', 'equal', 'work')], '15 false'],
  ];
  const filled = [groups, lengthRules, hourRules].map((rules) => {
    const one = engine();
    rules.forEach(([all, answer], index) => one.addRule({ conditions: { all }, event: { type: answer }, priority: rules.length - index }));
    return one;
  });
  const ageOn = (birth, day) => {
    const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
    return day < addMonths(birth, years * 12) ? years - 1 : years;
  };
  return async ({ on, facts: { person, permit, settlement, decision, work, programme } }) => {
    const { settledOn } = settlement;
    const start = settledOn !== null && settledOn > permit.grantedOn ? settledOn : permit.grantedOn;
    const passed = (from) => {
      const ends = addMonths(from, 24);
      return ends <= on && !(decision.madeOn !== null && decision.madeOn <= on && decision.madeOn < ends);
    };
    const facts = {
      granted: permit.grantedOn <= on,
      citizenship: person.citizenship,
      education: person.education,
      ground: permit.ground,
      goal: programme.endGoal,
      age: ageOn(person.birthDate, permit.grantedOn),
      running: programme.startedOn !== null && programme.startedOn <= on && (programme.endedOn === null || programme.endedOn > on),
      isSettled: settledOn !== null && settledOn <= on,
      byAgreement: settlement.byAgreement,
      settlementPassed: settledOn !== null && passed(settledOn),
      limitPassed: passed(start),
      work: work.hoursPerWeek < 30 || work.from > on ? 'none' : work.endedOn === null || work.endedOn > on ? 'in-work' : 'ended',
      endedAfterLimit: work.endedOn !== null && addMonths(start, 24) <= on && work.endedOn >= addMonths(start, 24),
      hoursReached: programme.startedOn !== null && addMonths(programme.startedOn, person.education === 'below-upper-secondary' ? 6 : 3) <= on,
    };
    const answers = [];
    for (const one of filled) {
      const found = [];
      one.on('success', (event) => {
        found.push(event.type);
        one.stop();
      });
      await one.run(facts);
      one.removeAllListeners('success');
      answers.push(found[0]);
    }
    return answers.join('|');
  };
})();

// --- The run ---

const engines = { library, limit, 'json-logic-js': asJsonLogic, 'json-rules-engine': rulesEngine };
/** A slow engine is given a part of the cases. */
const shareOf = { 'json-rules-engine': 0.02 };

const random = randomly(20_260_101);
const cases = Array.from({ length: count }, () => caseOf(random));
const expected = cases.map(library);
const isOpen = expected.filter((answer) => answer === 'open').length;
if (isOpen > 0) throw new Error(`${isOpen} cases are open`);

const measured = Object.fromEntries(Object.keys(engines).map((name) => [name, []]));
const wrong = Object.fromEntries(Object.keys(engines).map((name) => [name, 0]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, decide] of Object.entries(engines)) {
    const some = cases.slice(0, Math.ceil(count * (shareOf[name] ?? 1)));
    const answers = new Array(some.length);
    const isSlow = decide.constructor.name === 'AsyncFunction';
    const cpu = process.cpuUsage();
    const before = performance.now();
    if (isSlow) for (let at = 0; at < some.length; at += 1) answers[at] = await decide(some[at]);
    else for (let at = 0; at < some.length; at += 1) answers[at] = decide(some[at]);
    const wall = performance.now() - before;
    const { user, system } = process.cpuUsage(cpu);
    wrong[name] = answers.filter((answer, at) => answer !== expected[at]).length;
    if (wrong[name] > 0 && round === 0) {
      const at = answers.findIndex((answer, index) => answer !== expected[index]);
      console.log(`${name} differs: ${JSON.stringify(cases[at])} is ${expected[at]}, and there ${answers[at]}`);
    }
    // The first round warms up.
    if (round > 0) measured[name].push({ wall: (wall * 1000) / some.length, cpu: (user + system) / some.length });
  }
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const sized = async (contents) => {
  const result = await esbuild.build({ stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) }, bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module', 'main'], write: false, logLevel: 'silent' });
  return gzipSync(result.outputFiles[0].contents, { level: 9 }).length;
};
const sizes = {
  library: await sized(`export { targetGroup, programmeDuration, workOrientedHours } from ${JSON.stringify(built)};`),
  limit: null,
  'json-logic-js': await sized("export { default } from 'json-logic-js';"),
  'json-rules-engine': await sized("export { Engine } from 'json-rules-engine';").catch(() => null),
};
const cpuOf = (name) => median(measured[name].map(({ cpu }) => cpu));
console.log(`${count} cases, ${rounds} rounds, Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
console.log(`different answers among them: ${new Set(expected).size}`);
console.log('| engine | cases a second | CPU, µs a case | times the library | times the limit | answers that differ | gzip, bytes |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const name of Object.keys(engines)) {
  const wall = median(measured[name].map((one) => one.wall));
  console.log(`| ${name} | ${Math.round(1e6 / wall)} | ${cpuOf(name).toFixed(2)} | ${(cpuOf(name) / cpuOf('library')).toFixed(2)} | ${(cpuOf(name) / cpuOf('limit')).toFixed(2)} | ${wrong[name]} | ${sizes[name] ?? '–'} |`);
}

// --- What an engine does with what is not an ordinary case ---

const ordinary = {
  on: '2026-03-01',
  facts: {
    person: { birthDate: '1990-04-10', citizenship: 'third-country', education: 'upper-secondary' },
    permit: { ground: 'refugee', grantedOn: '2025-01-15', previousGround: null },
    settlement: { settledOn: '2025-02-01', byAgreement: true },
    decision: { madeOn: '2025-03-01' },
    work: { hoursPerWeek: 0, from: '2025-01-01', endedOn: null },
    programme: { startedOn: '2026-01-10', endedOn: null, offeredStartOn: '2026-01-09', endGoal: 'work' },
  },
};
const but = (group, facts, on = ordinary.on) => ({ on, facts: { ...ordinary.facts, [group]: { ...ordinary.facts[group], ...facts } } });
const { byAgreement: _left, ...withoutAgreement } = ordinary.facts.settlement;
const unusual = {
  'missing fact': { on: ordinary.on, facts: { ...ordinary.facts, settlement: withoutAgreement } },
  'date before coverage': { ...ordinary, on: '2020-06-01' },
  'date after verifiedThrough': { ...ordinary, on: '2031-06-01' },
  'month end': but('programme', { startedOn: '2025-11-30' }, '2026-02-28'),
  'leap day': but('person', { birthDate: '2008-02-29' }),
};
const behaviour = async (name, one) => {
  try {
    if (name !== 'library') return await engines[name](one);
    const options = { on: one.on, readings };
    const group = targetGroup(one.facts, options);
    const told = group.status === 'determined' ? library(one) : `open: ${group.open.map(({ facts }) => facts.join()).join()}`;
    return group.law.beyondVerified ? `${told}, beyond what is verified` : told;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
if (process.argv[5] === 'zone') {
  console.log(JSON.stringify(await Promise.all(Object.keys(engines).map((name) => behaviour(name, unusual['month end'])))));
} else {
  console.log(`\n| case | ${Object.keys(engines).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(Object.keys(engines).length)}`);
  for (const [what, one] of Object.entries(unusual)) {
    const cells = [];
    for (const name of Object.keys(engines)) cells.push((await behaviour(name, one)).replaceAll('|', ' / '));
    console.log(`| ${what} | ${cells.join(' | ')} |`);
  }
  const zones = ['Pacific/Kiritimati', 'Europe/Oslo', 'Pacific/Pago_Pago'].map((TZ) =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), '200', '1', built, 'zone'], { env: { ...process.env, TZ } }).toString().trim().split('\n').at(-1),
  );
  console.log(`| three time zones | ${Object.keys(engines).map((_name, index) => (new Set(zones.map((zone) => JSON.parse(zone)[index])).size === 1 ? 'the same' : 'differ')).join(' | ')} |`);
}
