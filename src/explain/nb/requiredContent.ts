/** requiredContent: words in nb. */
export const requiredContentWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
