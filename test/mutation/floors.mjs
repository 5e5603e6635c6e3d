// Of a floor with thousands of mutants a seeded share is looked at; MUTATION_SHARE=1 looks at all of them.
const RULES = 0.25;
const STATISTICS = 0.1;
const CASE = 0.5;
const DECISION = 0.12;

/** Paths of names under a folder. */
const under = (path, names) => names.map((name) => `${path}/${name}`);
const rules = (names, tests) => ({ share: RULES, mutate: under('src/rules', names.map((name) => `${name}.ts`)), tests: under('test/rules', tests.map((name) => `${name}.test.ts`)) });

/**
 * What is mutated on each floor, in parts, and the tests that are to notice: those that were written for the part, cases before properties.
 *
 * Tests that start a compiler or read the whole source are left out: they look at the text of the code.
 */
export const floors = {
  calendar: {
    isoDate: { mutate: ['src/calendar/isoDate.ts'], tests: ['test/calendar/isoDate.test.ts'] },
    months: { mutate: under('src/calendar', ['months.ts', 'age.ts']), tests: ['test/calendar/{age,months}.test.ts'] },
    // timeZone.test.ts changes the time zone of the process, which cannot be done where mutants run.
    words: { mutate: under('src/calendar', ['easter.ts', 'format.ts', 'hours.ts', 'masked.ts', 'ratio.ts']), tests: ['test/calendar/{easter,format,hours,masked,ratio}.test.ts'] },
  },
  law: { all: { mutate: ['src/law/**/*.ts', '!src/law/textHashes.ts'], tests: ['test/law/{daysOff,parameters,provision,verified}.test.ts', 'test/rules/complaintRoute.test.ts'] } },
  decision: { all: { share: DECISION, mutate: ['src/decision/**/*.ts'], tests: ['test/decision/**', 'test/rules/{targetGroup,programmeDuration}.test.ts'] } },
  case: {
    checks: { share: CASE, mutate: ['src/case/*.ts'], tests: ['test/case/*.test.ts', 'test/rules/checkWorkOrientedHours.test.ts'] },
    person: {
      share: CASE,
      mutate: ['src/case/questions/{age,define,education,family,governingAct,permit,readings,settlement,spans,work}.ts'],
      tests: ['test/case/questions/{age,family,permit,settlement}.test.ts'],
    },
    programme: {
      share: CASE,
      mutate: ['src/case/questions/{deadlines,introductionBenefit,leave,programme,requiredContent}.ts'],
      tests: ['test/case/questions/{leave,programme}.test.ts'],
    },
    training: { share: CASE, mutate: ['src/case/questions/{languageTraining,trainingEntries}.ts'], tests: ['test/case/questions/{languageTraining,leave}.test.ts'] },
  },
  rules: {
    targetGroup: rules(['targetGroup', 'governedByIntegrationAct', 'governingLaw', 'noNewRights', 'familyMember', 'collectiveProtection'], ['targetGroup', 'governingLaw', 'governingLaw.properties', 'introductionBenefit', 'programmeDuration', 'targetGroup.properties']),
    programme: rules(['endGoals', 'ageOfParticipant', 'priorEducation', 'programmeDuration', 'requiredContent'], ['endGoals', 'programmeDuration', 'requiredContent', 'requiredContent.properties', 'programmeDuration.properties', 'endGoals.properties']),
    workOrientedHours: rules(['workOrientedHours', 'checkWorkOrientedHours'], ['workOrientedHours', 'checkWorkOrientedHours']),
    introductionBenefit: rules(['introductionBenefit', 'benefitAmounts'], ['introductionBenefit', 'introductionBenefit.properties']),
    benefitForPeriod: rules(['introductionBenefitForPeriod', 'benefitPeriodInput', 'benefitDeductions', 'partsOfPeriod'], ['introductionBenefitForPeriod']),
    leave: rules(['leaveEntitlements', 'leaveBalance', 'leaveDays', 'childIllness', 'programmeEnd'], ['leaveEntitlements', 'leaveEntitlements.properties', 'programmeEnd']),
    languageTraining: rules(['languageTraining', 'languageTrainingDates', 'trainingTerms', 'norwegianGoal'], ['languageTraining', 'languageTraining.properties']),
    deadlines: rules(['deadlines', 'deadline'], ['deadlines', 'deadlines.properties']),
    complaintRoute: rules(['complaintRoute'], ['complaintRoute']),
    compareLaw: rules(['compareLaw'], ['compareLaw']),
    timeline: rules(['timeline', 'segments', 'changes', 'daysOfChange'], ['timeline', 'daysOfChange']),
    allReadings: rules(['underAllReadings', 'ask'], ['ask', 'underAllReadings']),
    together: rules(['assessCase', 'ruleBook', 'decisionTable'], ['decisionTable', '*.table', 'timeline']),
  },
  outcomes: { all: { mutate: ['src/outcomes/**/*.ts'], tests: ['test/outcomes/ending.test.ts'] } },
  statistics: {
    records: { share: STATISTICS, mutate: under('src/statistics', ['{checkRecord,mapRecord,personNumber,ageLimits,programmeTime,recordProblem}.ts']), tests: ['test/statistics/{ageLimits,checkRecord,programmeTime}.test.ts'] },
    tables: {
      share: STATISTICS,
      mutate: ['src/statistics/*.ts', '!src/statistics/{checkRecord,mapRecord,personNumber,ageLimits,programmeTime,recordProblem,disclosure,fromCounts,checkTableParts,shares}.ts'],
      tests: ['test/statistics/{reportWords,tabulate,tally,annualReport,countyTable2016}.test.ts'],
    },
    disclosure: { share: STATISTICS, mutate: under('src/statistics', ['{disclosure,fromCounts,checkTableParts,shares}.ts']), tests: ['test/statistics/disclosure.test.ts'] },
    // The lists of codes are data, made anew from the published lists by their own tests.
    published: { share: STATISTICS, mutate: ['src/statistics/published/*.ts', '!src/statistics/published/*Words.ts'], tests: ['test/statistics/published.test.ts'] },
  },
};

/** The part that a run is about: a floor, or `floor/part`. */
export const partOf = (name) => {
  const [floor, part] = name.split('/');
  const { share = 1, ...rest } = floors[floor][part];
  return { ...rest, share: Number(process.env.MUTATION_SHARE ?? share) };
};
