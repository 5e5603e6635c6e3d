/** The questions of deadlines, by their ids. */
export const deadlinesQuestions = {} as const;
