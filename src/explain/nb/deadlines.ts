/** deadlines: words in nb. */
export const deadlinesWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
