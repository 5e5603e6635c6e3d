/** The questions of leave, by their ids. */
export const leaveQuestions = {} as const;
