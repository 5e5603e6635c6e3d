/** Introduction benefit (chapter 5) and the basic amount (G). */
export const benefitParameters = {} as const;
