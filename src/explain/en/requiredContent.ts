/** requiredContent: words in en. */
export const requiredContentWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
