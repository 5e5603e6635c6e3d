// Whole numbers only: a slip must not quietly leave a run with next to no cases.
const percent = Number(process.env['CASES_PERCENT'] ?? 100);
if (!Number.isInteger(percent) || percent < 1 || percent > 100) throw new RangeError(`CASES_PERCENT: expected a whole number from 1 to 100, got ${String(percent)}`);

/** How many of some generated cases this run looks at: all of them, unless CASES_PERCENT asks for a share. */
export const cases = (all: number): number => Math.ceil((all * percent) / 100);
