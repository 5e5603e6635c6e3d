/** languageTraining: words in en. */
export const languageTrainingWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
