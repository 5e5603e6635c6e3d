import { describe, expect, it } from 'vitest';
import { fieldName, HIDDEN, masked } from '../../src/calendar/masked.js';

describe('a text that is printed or logged', () => {
  it.each([
    ['eleven digits', 'born 01010112377 here', 'born *********** here'],
    ['more than eleven', 'f. 209912345608', 'f. ***********'],
    ['a space between', '010101 12377', '***********'],
    ['a hyphen between', '010101-12377', '***********'],
    ['an underscore between', '010101_12377', '***********'],
    ['points between', '01.01.01.12377', '***********'],
    ['two signs between', '010101 -12377', '***********'],
    ['a tab, a line break or a return written as JSON writes it', '010101\\t12377 010101\\n12377', '***********'],
    ['a return written as JSON writes it', '010101\\r12377', '***********'],
    ['digits of another script', '٠١٠١٠١١٢٣٧٧', '***********'],
    ['two numbers in two places', 'a 01010112377, b 02020223488', 'a ***********, b ***********'],
  ])('hides a number with %s', (_what, text, hidden) => {
    expect(masked(text)).toBe(hidden);
  });

  it.each([
    ['ten digits', '0101011237'],
    ['three signs between', '010101 - 12377'],
    ['another letter after a backslash', '010101\\x12377'],
    ['a letter between', '010101a12377'],
    ['a date', '2024-02-29'],
  ])('keeps a number with %s', (_what, text) => {
    expect(masked(text)).toBe(text);
  });

  it('is cut when it is very long, and only then', () => {
    expect(masked('a'.repeat(400))).toBe('a'.repeat(400));
    expect(masked('a'.repeat(401))).toBe(`${'a'.repeat(400)} …`);
  });

  it('is hidden before it is cut, so that the cut leaves no half of a number', () => {
    expect(masked(`${'a'.repeat(394)}01010112377`)).toBe(`${'a'.repeat(394)}${HIDDEN.slice(0, 6)} …`);
  });
});

describe('the name of a field that a caller made up', () => {
  it.each(['age', 'år_1$', 'with-hyphen', 'a'.repeat(80)])('stands as it is when it is plain: %s', (name) => {
    expect(fieldName(name)).toBe(name);
  });

  it.each(['', 'two words', ' led', 'led ', 'a.b', 'a'.repeat(81)])('stands in quotation marks when it is not: %j', (name) => {
    expect(fieldName(name)).toBe(JSON.stringify(name));
  });

  it('is hidden when it is a number of a person', () => {
    expect(fieldName('01010112377')).toBe(HIDDEN);
    expect(fieldName('nr 01010112377')).toBe(`"nr ${HIDDEN}"`);
  });
});
