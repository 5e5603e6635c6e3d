import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessments } from '../../src/case/questions/index.js';
import { notes } from '../../src/law/notes.js';
import { readings } from '../../src/law/readings.js';

const page = readFileSync(new URL('../../docs/what-is-open.md', import.meta.url), 'utf8');

/** The rows of the tables under a heading, cell by cell, without the heads. */
const rowsUnder = (heading: string): readonly (readonly string[])[] => {
  const [, section = ''] = page.split(new RegExp(`^## ${heading}$`, 'm'));
  const [own = ''] = section.split(/^## /m);
  return [...own.matchAll(/^\| `.*\|$/gm)].map(([row]) => row.slice(1, -1).split('|').map((cell) => cell.trim()));
};
const namesIn = (cell: string | undefined): readonly string[] => [...(cell ?? '').matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name as string);
const named = (heading: string): readonly string[] => rowsUnder(heading).flatMap(([first]) => namesIn(first));

describe('the page on what is open', () => {
  it('has every assessment once, and no other', () => {
    expect([...named('Assessments')].sort()).toEqual([...assessments].sort());
  });

  it('has every reading once, and no other, with its alternatives', () => {
    expect(Object.fromEntries(rowsUnder('Readings').map(([first, , last]) => [namesIn(first)[0], namesIn(last)]))).toEqual(
      Object.fromEntries(Object.entries(readings).map(([id, { alternatives }]) => [id, alternatives])),
    );
    expect(named('Readings')).toHaveLength(Object.keys(readings).length);
  });

  it('has every note once, and no other', () => {
    expect([...named('Notes')].sort()).toEqual(Object.keys(notes).sort());
  });
});
