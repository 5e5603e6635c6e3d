// What the built package answers for the same few hundred cases wherever it runs: in Node, in another Node, in a browser. Plain JavaScript, without
// anything of Node's, so that the same file runs in all of them.

const CASES = 200;
const RECORDS = 400;
const LANGUAGES = ['nb', 'nn', 'en'];
const REGISTERS = ['legal', 'plain'];

/** Numbers in [0, 1), the same for the same seed (a linear congruential generator that stays within exact whole numbers). */
const chance = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

const said = (answer) => {
  try {
    return answer();
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
};

/** Days around which the law or its answers change. */
const DAYS = ['2021-01-01', '2022-03-11', '2022-06-15', '2023-08-01', '2024-02-29', '2024-07-01', '2025-01-01', '2025-09-01', '2026-01-01', '2026-02-01', '2026-07-01'];

/** The facts on which the first answers turn, so that the rest is reached. */
const coreOf = (main, one, day) => {
  const grantedOn = day('2021-01-01', 1_700);
  const settledOn = main.addDays(grantedOn, 40);
  return {
    'person.birthDate': day('1955-01-01', 18_000),
    'person.citizenship': 'third-country',
    'person.education': one(main.educationLevels),
    'permit.ground': one(main.permitGrounds),
    'permit.grantedOn': grantedOn,
    'permit.previousGround': null,
    'permit.appliedFromAbroad': one([true, false]),
    'settlement.settledOn': settledOn,
    'settlement.byAgreement': one([true, true, false]),
    'decision.madeOn': day(settledOn, 120),
    'work.hoursPerWeek': 0,
    'programme.offeredStartOn': day(settledOn, 200),
    'training.residentRegisteredOn': settledOn,
  };
};

/** Cases over every field that the package's own form asks for: mostly well formed, each with gaps, some with a value that cannot be. */
const casesOf = (main) => {
  const next = chance(20_261_126);
  const one = (values) => values[Math.floor(next() * values.length)];
  const day = (from, days) => main.addDays(from, Math.floor(next() * days));
  const fields = main.caseForm({ language: 'en' }).flatMap(({ fields: ofGroup }) => ofGroup);
  const dateOf = (path) => (path === 'person.birthDate' ? day('1955-01-01', 18_000) : day(one(DAYS), 400));
  const valueOf = (field) => {
    switch (field.kind) {
      case 'date':
        return field.never !== undefined && next() < 0.4 ? null : dateOf(field.path);
      case 'choice':
        return one(field.choices).value;
      case 'number':
        return field.least + Math.floor(next() * (field.most - field.least + 1));
      case 'leave':
        return next() < 0.6 ? [] : [{ kind: one(field.choices).value, from: day('2025-01-01', 200), to: next() < 0.5 ? null : day('2025-08-01', 200) }];
      default:
        throw new Error(`a kind of field that is not known here: ${JSON.stringify(field)}`);
    }
  };
  return Array.from({ length: CASES }, (_, number) => {
    // An almost empty file is slow to answer, and too many facts at random contradict one another: the core is there for most, the rest now and then.
    const facts = {};
    const put = (path, value) => {
      const [group, name] = path.split('.');
      facts[group] = { ...facts[group], [name]: value };
    };
    const known = number % 4 === 0 ? 0.9 : 1;
    for (const [path, value] of Object.entries(coreOf(main, one, day))) if (next() < known) put(path, value);
    const share = one([0, 0.02, 0.05, 0.1]);
    for (const field of fields) if (next() < share) put(field.path, valueOf(field));
    if (number % 50 === 49) put(one(fields).path, 'no such value');
    return { name: `case ${number}`, on: [one(DAYS)], facts };
  });
};

const recordsOf = (statistics, main) => {
  const next = chance(2_024);
  const one = (values) => values[Math.floor(next() * values.length)];
  return Array.from({ length: RECORDS }, (_, number) => {
    const startedOn = main.addDays('2022-01-01', Math.floor(next() * 900));
    const ended = next() < 0.6;
    const municipality = one(['0301', '1103', '4601', '5001', '5501']);
    return {
      id: `p${number}`,
      sex: one(statistics.sexes),
      born: next() < 0.1 ? null : 1960 + Math.floor(next() * 46),
      citizenship: one(['UKR', 'SYR', 'XXX', null]),
      protection: one(statistics.protectionGroups),
      county: municipality.slice(0, 2),
      municipality: next() < 0.2 ? null : municipality,
      education: one(statistics.educationGroups),
      startedOn,
      endedOn: ended ? main.addDays(startedOn, Math.floor(next() * 500)) : null,
      endingReason: ended ? one(main.endingReasons) : null,
      leave: [],
      measures: [{ group: one(statistics.measureGroups), from: startedOn, to: null }],
    };
  });
};

/**
 * Every answer as [name, JSON]: an answer of another kind of computer is the same when its text is.
 *
 * @param {{ main: any, schema: any, statistics: any }} subpaths the three subpaths that run anywhere
 * @returns {[string, string][]}
 */
export const answersOf = ({ main, schema, statistics }) => {
  const cases = casesOf(main);
  const answers = [];
  const add = (name, answer) => answers.push([name, JSON.stringify(said(answer))]);
  cases.forEach(({ name, on: [on], facts }, number) => {
    const options = { language: LANGUAGES[number % 3], register: REGISTERS[Math.floor(number / 4) % 2] };
    add(`${name}: assessed on ${on}`, () => main.assessCase(facts, { on }));
    if (number % 4 === 1) add(`${name}: explained`, () => main.explainCase(main.assessCase(facts, { on }), options));
    if (number % 25 === 1) add(`${name}: timeline`, () => main.timeline(facts, { from: '2025-01-01', through: '2026-03-01' }));
    add(`${name}: by its schema`, () => {
      const { success, data, error } = schema.caseFactsSchema.safeParse(facts);
      return success ? { data } : { issues: error.issues.map(({ path, message }) => ({ path, message })) };
    });
  });
  for (const malformed of [null, [], {}, [{ name: 1, on: [], facts: {} }], [{ name: 'x', on: ['2026-02-30'], facts: { person: { colour: 'blue' } } }]]) {
    add(`the file ${JSON.stringify(malformed)}`, () => schema.readCases(malformed));
  }
  add('the file of all cases', () => schema.readCases(cases));
  const records = recordsOf(statistics, main);
  add('records: the report for 2024', () => statistics.annualReport(records, { year: 2024 }));
  add('records: checked', () => records.map((record) => statistics.checkRecord(record)));
  return answers;
};

/**
 * A text as one number, to compare texts without carrying them about (FNV-1a, 32 bits).
 *
 * @param {string} text
 * @returns {number}
 */
export const digest = (text) => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/**
 * What is wrong with the answers themselves: the comparison says nothing if most cases end in an error.
 *
 * @param {[string, string][]} answers
 * @returns {string[]}
 */
export const faultsOfAnswers = (answers) => {
  const assessed = answers.filter(([name]) => name.includes(': assessed'));
  const thrown = assessed.filter(([, json]) => json.startsWith('{"thrown"'));
  const count = (word) => assessed.filter(([, json]) => json.includes(`"status":"${word}"`)).length;
  const records = answers.filter(([name, json]) => name.startsWith('records') && json.startsWith('{"thrown"'));
  return [
    ...(assessed.length === CASES ? [] : [`${assessed.length} cases were assessed, not ${CASES}`]),
    ...(thrown.length > 0 && thrown.length < CASES / 2 ? [] : [`${thrown.length} of ${CASES} cases were refused; some should be, most should not`]),
    ...['determined', 'open'].filter((word) => count(word) < CASES / 4).map((word) => `only ${count(word)} cases have an answer that is ${word}`),
    ...records.map(([name, json]) => `${name} ${json}`),
  ];
};
