/** Minutes in an hour. */
export const MINUTES_AN_HOUR = 60;
/** Hours in a day. */
export const HOURS_A_DAY = 24;
/** Days in a week. */
export const DAYS_A_WEEK = 7;

// What is there is rounded down and what is missing up, so that a requirement missed by a minute never looks met.

// Whole numbers are divided last, or a share such as 4.10 would come out as 4.09.

/** A share of whole numbers as it is shown, rounded down to two decimals. */
export const atMost = (part: number, whole: number): number => Math.floor((part * 100) / whole) / 100;

/** A share of whole numbers as it is shown, rounded up to two decimals. */
export const atLeast = (part: number, whole: number): number => Math.ceil((part * 100) / whole) / 100;
