// The cases of the comparison: permits of § 9 that are a person's first, granted since 2021, asked of on days from February to July 2026.
// The permits of family members and of collective protection are left out, and § 52: they would make the rules of every engine much longer.

/** What is settled in every case, so that no engine has to leave anything open. */
export const readings = {
  'upper-age-bound': 'through-the-year',
  'after-a-date': 'excludes-the-day',
  'age-of-participant': 'permit-day',
  'length-under-young-age': 'by-goal',
  'work-in-running-programme': 'programme-continues',
  'work-ended-after-limit': 'stays-outside',
};

const two = (number) => String(number).padStart(2, '0');
const isLeapYear = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const lengthOf = (year, month) => (month === 1 && isLeapYear(year) ? 29 : lengths[month]);

/** Months added to a date; a day that the month lacks becomes its last. */
const addMonths = (date, months) => {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), index % 12];
  return `${year}-${two(month + 1)}-${two(Math.min(Number(date.slice(8)), lengthOf(year, month)))}`;
};

/** Numbers that are the same in every run. */
const randomly = (seed) => {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const day = (from, to) => {
    const [year, month] = [from + next(to - from + 1), next(12)];
    return `${year}-${two(month + 1)}-${two(1 + next(lengthOf(year, month)))}`;
  };
  return { pick: (...values) => values[next(values.length)], day };
};

/** A complete case: most of its days are anywhere, and some lie on a limit of another. */
const caseOf = ({ pick, day }) => {
  const on = pick('2026-02-01', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-14', '2026-06-30', '2026-07-02');
  const ago = (...months) => addMonths(on, -pick(...months));
  const grantedOn = pick(day(2021, 2025), day(2023, 2025), '2024-02-29', '2026-06-30', on, ago(24));
  const settledOn = pick(null, day(2023, 2025), day(2024, 2025), grantedOn, on, ago(24), ago(12));
  const born = addMonths(grantedOn, -12 * pick(17, 18, 18, 20, 30, 40, 50, 54, 55, 56, 60));
  const birthDate = pick(born, `${born.slice(0, 4)}-01-15`, `${born.slice(0, 4)}-12-15`, `${born.slice(0, 4)}-${isLeapYear(Number(born.slice(0, 4))) ? '02-29' : '02-28'}`);
  const startedOn = pick(null, day(2025, 2025), '2026-01-10', '2025-11-30', ago(3, 6), on);
  return {
    on,
    facts: {
      person: {
        birthDate,
        citizenship: pick('third-country', 'third-country', 'third-country', 'third-country', 'nordic', 'eea-agreement'),
        education: pick('below-upper-secondary', 'below-upper-secondary', 'upper-secondary', 'higher'),
      },
      permit: {
        ground: pick('refugee', 'refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'independent-ground', 'other'),
        grantedOn,
        previousGround: null,
      },
      settlement: { settledOn, byAgreement: pick(true, true, true, false) },
      decision: { madeOn: pick(null, day(2024, 2025), '2026-01-05', on) },
      work: { hoursPerWeek: pick(0, 0, 20, 30, 37.5), from: pick('2023-10-01', '2026-04-14', '2026-12-01'), endedOn: pick(null, null, '2026-12-01', on, day(2026, 2026)) },
      programme: {
        startedOn,
        endedOn: startedOn === null ? null : pick(null, null, null, '2026-12-31', startedOn > on ? startedOn : on),
        offeredStartOn: pick('2024-12-20', '2025-01-01', '2025-06-01', '2026-01-01', '2026-01-02', null),
        endGoal: pick('work', 'work', 'completed-upper-secondary', 'vocational-training', 'part-of-upper-secondary', 'primary-school', 'higher-education'),
      },
    },
  };
};

/** An end before its beginning is no case. */
const inOrder = ({ facts: { work, programme, person, permit } }) =>
  (work.endedOn === null || work.endedOn >= work.from) &&
  (programme.startedOn === null || programme.offeredStartOn === null || programme.startedOn >= programme.offeredStartOn) &&
  person.birthDate <= permit.grantedOn &&
  // Of a permit granted on the day the Act came into force, § 52 asks more than these cases have.
  permit.grantedOn > '2021-01-01';

/** The cases, the same in every run. */
export const casesOf = (count) => {
  const random = randomly(20_260_101);
  const cases = [];
  while (cases.length < count) {
    const one = caseOf(random);
    if (inOrder(one)) cases.push(one);
  }
  return cases;
};

const MILLISECONDS_IN_A_DAY = 86_400_000;
/** A day that never comes: what has not happened. */
const NEVER = 9_999_999;
const numberOf = (date) => (date === undefined ? undefined : date === null ? NEVER : Date.parse(date) / MILLISECONDS_IN_A_DAY);
const later = (date, months) => (date == null ? numberOf(date) : numberOf(addMonths(date, months)));

/** The case as numbers of days and with its months added beforehand, for an engine that has no dates or no months. What is not known is left out. */
export const inDays = ({ on, facts: { person, permit, settlement, decision, work, programme } }) => {
  const { settledOn } = settlement;
  const { grantedOn } = permit;
  const start = settledOn != null && settledOn > grantedOn ? settledOn : grantedOn;
  const given = {
    on: numberOf(on),
    citizenship: person.citizenship,
    education: person.education,
    turns18: later(person.birthDate, 18 * 12),
    turns56: later(person.birthDate, 56 * 12),
    ground: permit.ground,
    granted: numberOf(grantedOn),
    settled: numberOf(settledOn),
    byAgreement: settlement.byAgreement,
    settlementLimit: later(settledOn, 24),
    limit: later(start, 24),
    decided: numberOf(decision.madeOn),
    hoursOfWork: work.hoursPerWeek,
    workFrom: numberOf(work.from),
    workEnded: numberOf(work.endedOn),
    offered: numberOf(programme.offeredStartOn),
    started: numberOf(programme.startedOn),
    threeMonthsIn: later(programme.startedOn, 3),
    sixMonthsIn: later(programme.startedOn, 6),
    ended: numberOf(programme.endedOn),
    goal: programme.endGoal,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

/** A date of the rules themselves, as a number of days. */
export const dayNumber = numberOf;

/** The case as it is, on one level, for an engine that has dates. */
export const flat = ({ on, facts: { person, permit, settlement, decision, work, programme } }) => ({
  on,
  born: person.birthDate,
  citizenship: person.citizenship,
  education: person.education,
  ground: permit.ground,
  granted: permit.grantedOn,
  settled: settlement.settledOn,
  ...(settlement.byAgreement === undefined ? {} : { byAgreement: settlement.byAgreement }),
  decided: decision.madeOn,
  hoursOfWork: work.hoursPerWeek,
  workFrom: work.from,
  workEnded: work.endedOn,
  offered: programme.offeredStartOn,
  started: programme.startedOn,
  ended: programme.endedOn,
  goal: programme.endGoal,
});

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

/** What is not an ordinary case, by what is unusual. */
export const unusual = {
  ordinary,
  'missing fact (`settlement.byAgreement`)': { on: ordinary.on, facts: { ...ordinary.facts, settlement: withoutAgreement } },
  'date before coverage (2020-06-01)': { ...ordinary, on: '2020-06-01' },
  'date after verifiedThrough (2031-06-01)': { ...ordinary, on: '2031-06-01' },
  'month end (started 2025-11-30, asked 2026-02-28)': but('programme', { startedOn: '2025-11-30', offeredStartOn: '2025-11-20' }, '2026-02-28'),
  'leap day (born 2008-02-29, granted 2026-02-28)': (() => {
    const { facts } = but('person', { birthDate: '2008-02-29' });
    return { on: '2026-03-01', facts: { ...facts, permit: { ...facts.permit, grantedOn: '2026-02-28' }, settlement: { settledOn: '2026-02-28', byAgreement: true } } };
  })(),
};

/** The same file with everything in it that any rule may ask of such a person: the case of a whole assessment. */
export const wholeFile = ({ on, facts: { person, permit, settlement, decision, work, programme } }) => ({
  on,
  facts: {
    person: { ...person, completedPrimarySchool: true },
    permit: { ...permit, appliedFromAbroad: false, decidedUnderChapter6A: false, firstRenewedOn: null, forWork: false, leadsToPermanentResidence: true },
    settlement,
    decision: { ...decision, claimedOn: null, registeredOn: null },
    household: { livesWithParents: false, partnerInProgramme: false, youngestChildBornOn: null, moreThanTwoChildren: false, soleCarer: false, chronicallyIllChild: false, otherParentInProgramme: false },
    work,
    programme: { ...programme, percent: 100, partTimeBecauseOfMunicipality: false, months: 12, extensionMonths: 0, leave: [], startRegisteredOn: null, endRegisteredOn: null },
    training: {
      residentRegisteredOn: settlement.settledOn, claimedOn: null, offeredStartOn: null, startedOn: null, authority: 'municipality', place: 'adult-immigrants',
      needsB2: false, leave: [], goalReachedOn: null, socialStudiesCompletedOn: null, socialStudiesTestedOn: null,
    },
  },
});

/** A case with ten of its facts left out, others for each seed. */
export const withoutTen = ({ on, facts }, seed) => {
  const paths = Object.entries(facts).flatMap(([group, fields]) => Object.keys(fields).map((name) => `${group}.${name}`));
  const { pick } = randomly(seed);
  const left = new Set();
  while (left.size < 10) left.add(pick(...paths));
  return {
    on,
    facts: Object.fromEntries(Object.entries(facts).map(([group, fields]) => [group, Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(`${group}.${name}`)))])),
  };
};

/** The answer of every engine: group and ground, length in months and extension, hours a week and whether they apply already. */
export const inWords = ({ group, length, hours }) => `${group} · ${length} · ${hours}`;
