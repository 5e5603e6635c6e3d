import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/calendar/nearest.js';
import { recordFields } from '../../src/statistics/record.js';

describe('the name that was probably meant', () => {
  it.each([
    ['grantedon', 'grantedOn'],
    ['granted_on', 'grantedOn'],
    ['gratnedOn', 'grantedOn'],
    ['grantedO', 'grantedOn'],
    ['xxxx', null],
    ['', null],
    ['g'.repeat(100_000), null],
  ])('by %s', (name, meant) => {
    expect(nearest(name, ['ground', 'grantedOn', 'arrivedOn'])).toBe(meant);
  });

  it('is the nearest of several', () => {
    expect(nearest('madeOn', ['modeOn', 'madeOn'])).toBe('madeOn');
    expect(nearest('mdaeOn', ['modeOnX', 'madeOn'])).toBe('madeOn');
  });

  it.each([
    // A third of the longer name, counted in letters put in, left out, changed or swapped.
    ['abc', 'abcd', true],
    ['ab', 'abcd', false],
    ['abcd', 'abcdef', true],
    ['abc', 'abcdef', false],
    ['abcxyf', 'abcdef', true],
    ['abxyzf', 'abcdef', false],
    // One letter is always allowed.
    ['no', 'on', true],
    ['x', 'on', false],
  ])('%s is near %s: %s', (given, name, isNear) => {
    expect(nearest(given, [name])).toBe(isNear ? name : null);
  });

  it('is found for any name with one letter wrong, unless another name is as near', () => {
    const names = recordFields.filter(({ length }) => length > 3);
    const edits = [
      (name: string, at: number, letter: string) => name.slice(0, at) + letter + name.slice(at + 1),
      (name: string, at: number, letter: string) => name.slice(0, at) + letter + name.slice(at),
      (name: string, at: number) => name.slice(0, at) + name.slice(at + 1),
      (name: string, at: number) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzæøå')), fc.constantFrom(...edits), (name, at, letter, edit) => {
        expect(nearest(edit(name, at % name.length, letter), names)).toBe(name);
      }),
    );
  });
});
