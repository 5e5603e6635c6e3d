/** deadlines: words in en. */
export const deadlinesWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
