/** Content of the programme (§§ 14 and 14 a, chapter 6A, Regulation §§ 3 and 4) and full time. */
export const contentParameters = {} as const;
