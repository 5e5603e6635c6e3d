/** Minutes in an hour. */
export const MINUTES_AN_HOUR = 60;
/** Days in a week. */
export const DAYS_A_WEEK = 7;

/** A number of hours as it is shown, with two decimals. */
export const twoDecimals = (hours: number): number => Math.round(hours * 100) / 100;
