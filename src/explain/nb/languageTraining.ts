/** languageTraining: words in nb. */
export const languageTrainingWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
