/** Absence, time off and leave (Regulation chapters 3 and 4). */
export const leaveParameters = {} as const;
