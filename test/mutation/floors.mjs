/** What is mutated on each floor, and the tests that are to notice. Tests that start a compiler or read the whole source are left out: they look at the text of the code. */
export const floors = {
  // The tests of printed dates change the time zone of the process, which cannot be done where mutants run.
  calendar: { mutate: ['src/calendar/**/*.ts', '!src/calendar/format.ts'], tests: ['test/calendar/{age,easter,isoDate,months}.test.ts', 'test/privacy.test.ts'] },
  law: { mutate: ['src/law/**/*.ts', '!src/law/textHashes.ts'], tests: ['test/law/**', 'test/rules/complaintRoute.test.ts'] },
  decision: { mutate: ['src/decision/**/*.ts'], tests: ['test/decision/**', 'test/rules/properties.test.ts', 'test/rules/targetGroup.test.ts', 'test/rules/decisionTable.test.ts'] },
  outcomes: { mutate: ['src/outcomes/**/*.ts'], tests: ['test/outcomes/ending.test.ts'] },
  case: { mutate: ['src/case/**/*.ts'], tests: ['test/rules/**', 'test/case/**', 'test/privacy.test.ts'] },
  rules: { mutate: ['src/rules/**/*.ts'], tests: ['test/rules/**'] },
  statistics: { mutate: ['src/statistics/**/*.ts', '!src/statistics/codes/**', '!src/statistics/published/*Words.ts'], tests: ['test/statistics/**'] },
};
