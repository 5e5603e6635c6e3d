import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/calendar/format.js';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import { explainTable } from '../../src/explain/explainTable.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { ruleNames, type RuleName } from '../../src/rules/ruleBook.js';

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

const sectionOf = (rule: RuleName, on: IsoDate, before: IsoDate | undefined): string => {
  const table = decisionTable(rule, on);
  const { title, size, markdown } = explainTable(table, { language: 'en' });
  if (before !== undefined && saidOn(rule, on) === saidOn(rule, before)) return `## ${title}\n\nThe rows and the numbers are those of ${english(before)}.`;
  const rows = table.parts.reduce((sum, part) => sum + part.rows.length, 0);
  if (rows <= MOST_ROWS) return markdown;
  return [`## ${title}`, size, `The parts have ${String(rows)} rows; \`explainTable(decisionTable('${rule}', '${on}'), { language: 'en' })\` prints them.`].join('\n\n');
};

const page = (title: string, dates: readonly IsoDate[], other: string): string =>
  [
    `# ${title}`,
    'Made from the rules by `test/docs/decisionTables.test.ts`; not to be edited by hand.',
    [
      'Every question of a rule, every combination of answers that can occur, and its outcome, on the first day of each regime. Begin in part 1. Exactly one',
      'row fits a complete case; follow it to the outcome, or to the part it names. A slash: either answer. A dash: the row does not ask. A ditto mark (″): as in',
      'the row above. For another date or language, see `decisionTable` and `explainTable`; `tableRows` writes the rows out one by one.',
      other,
    ].join('\n'),
    ...ruleNames.flatMap((rule) => dates.map((on, at) => sectionOf(rule, on, dates[at - 1]))),
  ].join('\n\n') + '\n';

describe('the pages of decision tables are what the rules make today', () => {
  it('from 2026', async () => {
    const other = 'The tables until 2025 are in [decision tables until 2025](decision-tables-until-2025.md).';
    await expect(page('Decision tables', now, other)).toMatchFileSnapshot('../../docs/decision-tables.md');
  });

  it('until 2025', async () => {
    const other = 'The tables from 2026 are in [decision tables](decision-tables.md).';
    await expect(page('Decision tables until 2025', former, other)).toMatchFileSnapshot('../../docs/decision-tables-until-2025.md');
  });
});
