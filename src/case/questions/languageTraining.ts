/** The questions of languageTraining, by their ids. */
export const languageTrainingQuestions = {} as const;
