/** Deadlines (§§ 12 and 30, Regulation § 58). */
export const deadlineParameters = {} as const;
