import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/calendar/format.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { explainTable } from '../../src/explain/explainTable.js';
import { citeProvision } from '../../src/law/citation.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { ruleNames, type RuleName } from '../../src/rules/ruleBook.js';
import { slugger } from './slugs.js';

// The page is made from the rules. After a change: npx vitest run test/docs -u

/** The first day of each regime that a caseworker can meet. */
const now: readonly IsoDate[] = ['2026-01-01', '2026-07-01'];
const former: readonly IsoDate[] = ['2021-01-01', '2022-06-15', '2024-02-01', '2024-07-01'];

/** More rows than this are not printed. */
const MOST_ROWS = 300;

/** What a table says, without the date and the wordings of the places in the law. */
const saidOn = (rule: RuleName, on: IsoDate): string => {
  const { parts, questions, numbers } = decisionTable(rule, on);
  return JSON.stringify([parts, questions.map(({ id, answers }) => [id, answers]), numbers.map(({ parameter, value }) => [parameter, value]).sort()]);
};

const english = (date: IsoDate): string => formatDate(date, 'en');

/** The places in the law whose wording is another than on the day before, as they are cited now. */
const newWordings = (rule: RuleName, on: IsoDate, before: IsoDate): readonly string[] => {
  const cited = (day: IsoDate): readonly string[] => {
    const { questions, numbers } = decisionTable(rule, day);
    return [...questions, ...numbers].flatMap(({ provisions }) => provisions.map((pin) => citeProvision(pin, 'en')));
  };
  const then = new Set(cited(before));
  return [...new Set(cited(on))].filter((citation) => !then.has(citation));
};

const sectionOf = (rule: RuleName, on: IsoDate, before: IsoDate | undefined): string => {
  const table = decisionTable(rule, on);
  const { title, size, markdown } = explainTable(table, { language: 'en' });
  if (before !== undefined && saidOn(rule, on) === saidOn(rule, before)) {
    const changed = newWordings(rule, on, before);
    const same = `The rows and the numbers are those of ${english(before)}${changed.length === 0 ? '.' : ', and stand now in:'}`;
    return [`## ${title}`, same, ...(changed.length === 0 ? [] : [changed.map((citation) => `- ${citation}`).join('\n')])].join('\n\n');
  }
  const rows = table.parts.reduce((sum, part) => sum + part.rows.length, 0);
  if (rows <= MOST_ROWS) return markdown;
  return [`## ${title}`, size, `The parts have ${String(rows)} rows; \`explainTable(decisionTable('${rule}', '${on}'), { language: 'en' })\` prints them.`].join('\n\n');
};

/** Makes "Go to part 4." a link to that part of the same table. */
const withLinks = (text: string): string => {
  const lines = text.split('\n');
  const slug = slugger();
  const anchors = new Map<number, string>();
  lines.forEach((line, at) => {
    const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
    if (heading !== undefined) anchors.set(at, slug(heading));
  });
  const starts = [...anchors.keys()].filter((at) => lines[at]?.startsWith('## ') === true);
  return lines
    .map((line, at) => {
      const from = starts.filter((start) => start < at).at(-1) ?? 0;
      const to = starts.find((start) => start > at) ?? lines.length;
      return line.replace(/Go to part (\d+)\./g, (whole, number: string) => {
        const heading = [...anchors].find(([place]) => place > from && place < to && lines[place]?.startsWith(`### Part ${number}:`) === true);
        return heading === undefined ? whole : `[${whole}](#${heading[1]})`;
      });
    })
    .join('\n');
};

const page = (title: string, dates: readonly IsoDate[], days: string, other: string): string =>
  withLinks(
    [
      '<!-- Made by test/docs/decisionTables.test.ts; not to be edited by hand. -->',
      `# ${title}`,
      [
        'Every question of a rule, every combination of answers that can occur, and its outcome. The tables are made from the rules themselves, so that they say',
        `what the library does. ${days} ${other}`,
      ].join('\n'),
      [
        'How to read a table:',
        '',
        '- Begin in part 1. Exactly one row fits a complete case; follow it to the outcome, or to the part it names.',
        '- Over each column stand the sections it rests on, with the paragraph in parentheses. *Reading* is a question that the sources do not settle, *assessment*',
        '  one that the Act leaves to the municipality; *guidance* and *inferred* mark what does not stand in the Act or the Regulation. What has no mark does.',
        '- A dash: the row does not ask. A slash: either answer. A ditto mark (″): as in the row above.',
        '- Below the parts, each question has its places in the law with their wordings, and each number and date its provision and its time in force. An outcome',
        '  rests on the sections of the columns that its row answers, and on those numbers.',
        '',
        'For another date or language, see `decisionTable` and `explainTable`; `tableRows` writes the rows out one by one. How certain each source is, is told in',
        '[the law behind the answers](the-law-behind-the-answers.md), and the readings and assessments in [what is open](what-is-open.md).',
      ].join('\n'),
      ...ruleNames.flatMap((rule) => dates.map((on, at) => sectionOf(rule, on, dates[at - 1]))),
    ].join('\n\n') + '\n',
  );

describe('the pages of decision tables are what the rules make today', () => {
  it('from 2026', async () => {
    const days = 'They are those of 1 January and 1 July 2026.';
    const other = 'The tables until 2025 are in [decision tables until 2025](decision-tables-until-2025.md).';
    await expect(page('Decision tables', now, days, other)).toMatchFileSnapshot('../../docs/decision-tables.md');
  });

  it('until 2025', async () => {
    const days = 'They are those of 1 January 2021, 15 June 2022, 1 February 2024 and 1 July 2024; the law changed on other days as well, and [from the code to the law](code-to-law.md) has the time of each number.';
    const other = 'The tables from 2026 are in [decision tables](decision-tables.md).';
    await expect(page('Decision tables until 2025', former, days, other)).toMatchFileSnapshot('../../docs/decision-tables-until-2025.md');
  });
});
