import { describe, expect, it } from 'vitest';
import { coveredFrom, lawStateOn, verifiedThrough } from '../../src/law/verified.js';

describe('the state of the law', () => {
  it('is that of a date the library was checked for, through the last day checked', () => {
    expect([coveredFrom, verifiedThrough]).toEqual(['2021-01-01', '2026-07-02']);
    expect(lawStateOn('2021-01-01')).toEqual({ verifiedThrough: '2026-07-02', beyondVerified: false, rulesVersion: expect.any(String) as string });
    expect(lawStateOn('2026-07-02').beyondVerified).toBe(false);
    expect(lawStateOn('2026-07-03').beyondVerified).toBe(true);
    expect(lawStateOn('2026-07-03')).toEqual({ ...lawStateOn('2026-07-02'), beyondVerified: true });
  });

  it('is not given before the Act came into force, or for a day that does not exist', () => {
    expect(() => lawStateOn('2020-12-31')).toThrow(new RangeError('on: 2020-12-31 is before 2021-01-01, when the Integration Act came into force'));
    expect(() => lawStateOn('2026-02-29')).toThrow(new RangeError('on: "2026-02-29" is not a day that exists'));
  });
});
