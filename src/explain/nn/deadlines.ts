/** deadlines: words in nn. */
export const deadlinesWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
