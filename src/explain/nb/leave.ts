/** leave: words in nb. */
export const leaveWords = { questions: {}, parameters: {}, notes: {}, outcomes: {}, plainOutcomes: {} } as const;
