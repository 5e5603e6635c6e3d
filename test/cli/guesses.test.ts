import { describe, expect, it } from 'vitest';
import { meantAmong } from '../../src/cli/guesses.js';
import { commands } from '../../src/cli/main.js';
import { commandNames } from '../../src/cli/words.js';

const options = [...new Set(['lang', 'help', ...commands.flatMap(({ options: own }) => Object.keys(own))])];

describe('the command that was probably meant', () => {
  it.each([
    ['ases', 'assess'],
    ['asses', 'assess'],
    ['Assess', 'assess'],
    ['assses', 'assess'],
    ['vurder', 'assess'],
    ['vurdere', 'assess'],
    ['time-line', 'timeline'],
    ['tidslinje', 'timeline'],
    ['tidslinja', 'timeline'],
    ['explian', 'explain'],
    ['forklar', 'explain'],
    ['forklaar', 'explain'],
    ['sammenlikn', 'compare'],
    ['samanlikn', 'compare'],
    ['tabell', 'table'],
    ['rapport', 'report'],
    ['rapprot', 'report'],
    ['skjema', 'schema'],
    ['shema', 'schema'],
    ['wathc', 'watch'],
    ['lovvakt', 'watch'],
  ])('by %s is %s', (given, meant) => {
    expect(meantAmong(given, commandNames)).toBe(meant);
  });

  it.each(['frobnicate', 'run', 'list', 'delete', 'serve', 'init', 'install', 'start', 'law', 'print', 'cases.json', 'docs/cases/sample.json', '', '-', 'x', '2026-02-01', 'toString', '__proto__'])('by %j is none', (given) => {
    expect(meantAmong(given, commandNames)).toBeNull();
  });
});

describe('the option that was probably meant', () => {
  it.each([
    ['langg', 'lang'],
    ['lnag', 'lang'],
    ['språk', 'lang'],
    ['sprak', 'lang'],
    ['hjelp', 'help'],
    ['jsn', 'json'],
    ['dato', 'on'],
    ['fra', 'from'],
    ['til', 'through'],
    ['år', 'year'],
    ['kodeplan', 'mapping'],
    ['utdata', null],
    ['output', 'out'],
    ['formt', 'format'],
    ['readings', 'reading'],
    ['assesment', 'assessment'],
    ['enconding', 'encoding'],
    ['throught', 'through'],
    ['verbos', 'full'],
    ['quiet', null],
    ['recursive', null],
    ['color', null],
    ['constructor', null],
  ])('by --%s is %j', (given, meant) => {
    expect(meantAmong(given, options)).toBe(meant);
  });

  it('is of the command, not of another', () => {
    expect(meantAmong('kodeplan', ['on', 'format', 'reading', 'assessment', 'lang', 'help'])).toBeNull();
  });
});

describe('the value that was probably meant', () => {
  it.each([
    ['bokmål', ['nb', 'nn', 'en'], 'nb'],
    ['nynorsk', ['nb', 'nn', 'en'], 'nn'],
    ['NB', ['nb', 'nn', 'en'], 'nb'],
    ['sv', ['nb', 'nn', 'en'], null],
    ['latin1', ['utf-8', 'iso-8859-1'], 'iso-8859-1'],
    ['utf8', ['utf-8', 'iso-8859-1'], 'utf-8'],
    ['ja', ['yes', 'no'], 'yes'],
    ['nei', ['yes', 'no'], 'no'],
    ['xlsx', ['html', 'csv'], null],
  ])('by %s among %j is %j', (given, names, meant) => {
    expect(meantAmong(given, names)).toBe(meant);
  });
});
