/** The questions of requiredContent, by their ids. */
export const requiredContentQuestions = {} as const;
