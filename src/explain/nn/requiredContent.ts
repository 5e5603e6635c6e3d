/** requiredContent: words in nn. */
export const requiredContentWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
