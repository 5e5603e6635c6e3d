import { checkLanguage, formatDate, type Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { checkObject, type TableCondition, type TablePart, type TablePartRow, type TableQuestion } from '../decision/index.js';
import { citeProvision, spacedSection } from '../law/citation.js';
import { parseAddress } from '../law/address.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, type Pin } from '../law/provision.js';
import type { TableOf } from '../rules/decisionTable.js';
import { ruleNames, type RuleName } from '../rules/ruleBook.js';
import { tableWords as en } from './en/table.js';
import { outcomeWords } from './explain.js';
import { inParentheses, noteWords, stepStatements, weakMark } from './legal.js';
import { inBrackets, type Statement } from './lines.js';
import type { Messages } from './messages.js';
import { tableWords as nb } from './nb/table.js';
import { tableWords as nn } from './nn/table.js';
import { tables } from './tables.js';
import type { TableWords } from './tableWords.js';
import { answerWords, cite, questionWords } from './values.js';

const wordsIn: Readonly<Record<Language, TableWords>> = { nb, nn, en };

/** A row in words: an answer to each question of the part, and where it leads. */
export interface ExplainedRow {
  /** The answers, in the order of the questions of the part; several that lead to the same with slashes; `null` where the row does not ask. */
  readonly answers: readonly (string | null)[];
  /** The outcome, or the part to go to. */
  readonly outcome: string;
  /** The number of the part to go to; `null` for an outcome. */
  readonly goesTo: number | null;
}

/** A part of a table in words. */
export interface ExplainedPart {
  /** The number by which rows of other parts go to it, from 1. */
  readonly number: number;
  /** The number with the question that the part begins with. */
  readonly title: string;
  /** The questions of this part, as headings of the columns. */
  readonly questions: readonly string[];
  /** Beside each of the questions: the sections it rests on, in brief, and whether it is an assessment or an unsettled reading. */
  readonly grounds: readonly string[];
  /** The ways through the part, in the order of the table. */
  readonly rows: readonly ExplainedRow[];
}

/** A decision table in words. */
export interface TableExplanation {
  /** The language that the texts are in. */
  readonly language: Language;
  /** What the table is of, and on which date. */
  readonly title: string;
  /** How many ways there are through the questions, in how many parts. */
  readonly size: string;
  /** The questions with their answers, who answers them, and the places in the law. */
  readonly questions: readonly Statement[];
  /** The rows of the dated table that are used. */
  readonly numbers: readonly Statement[];
  /** The parts by number; a rule without any questions has one, of one row. */
  readonly parts: readonly ExplainedPart[];
  /** The doubts and limits that some way through the table gives, each with the places in the law; empty when there is none. */
  readonly notes: readonly string[];
  /** Everything above as Markdown; its headings are of the second level and the third. */
  readonly markdown: string;
}

interface Texts {
  readonly m: Messages;
  readonly words: TableWords;
}

const questionStatement = (m: Messages, { id, kind, answers, provisions, certainty }: TableQuestion): Statement => {
  const words = questionWords(m, id);
  const marks = kind === 'fact' ? weakMark(m, certainty) : [m.kinds[kind]];
  const said = answers.map((answer) => answerWords(words, id, answer)).join(' / ');
  return { text: `${words.about}: ${said}${inParentheses(marks)}`, citations: cite(provisions, m.language) };
};

const answerIn = (m: Messages, when: readonly TableCondition[], question: string): string | null => {
  const condition = when.find((one) => one.question === question);
  if (condition === undefined) return null;
  const words = questionWords(m, question);
  return condition.answers.map((answer) => answerWords(words, question, answer)).join(' / ');
};

/** The questions of some rows, each after those that stand before it in a row. */
const inOrder = (rows: readonly TablePartRow<unknown>[]): readonly string[] => {
  const after = new Map<string, Set<string>>();
  for (const { when } of rows) {
    when.forEach(({ question }, at) => {
      const next = when[at + 1];
      const followers = after.get(question) ?? new Set<string>();
      after.set(question, followers);
      if (next !== undefined) followers.add(next.question);
    });
  }
  const ordered: string[] = [];
  const seen = new Set<string>();
  const visit = (question: string): void => {
    if (seen.has(question)) return;
    seen.add(question);
    for (const next of [...(after.get(question) ?? [])].reverse()) visit(next);
    ordered.unshift(question);
  };
  for (const question of [...after.keys()].reverse()) visit(question);
  return ordered;
};

/** Places in the law in brief: the sections with their paragraphs, each document once. */
const inBrief = (words: TableWords, pins: readonly Pin[], language: Language): string => {
  const documents = new Map<string, Map<string, Set<number>>>();
  const others = new Set<string>();
  for (const pin of pins) {
    const { document, section, paragraph } = parseAddress(pin.address);
    const title = document === INTEGRATION_ACT ? words.inBrief.act : document === INTEGRATION_REGULATION ? words.inBrief.regulation : null;
    if (title === null || section === undefined) {
      others.add(citeProvision(pin, language));
      continue;
    }
    const written = spacedSection(document, section);
    const sections = documents.get(title) ?? new Map<string, Set<number>>();
    documents.set(title, sections);
    const paragraphs = sections.get(written) ?? new Set<number>();
    sections.set(written, paragraphs);
    if (paragraph !== undefined) paragraphs.add(paragraph);
  }
  const numbered = (section: string, paragraphs: ReadonlySet<number>): string =>
    paragraphs.size === 0 ? section : `${section} (${[...paragraphs].sort((a, b) => a - b).join(', ')})`;
  const told = [...documents].map(([title, sections]) => {
    const all = [...sections].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
    return `${title} ${all.length === 1 ? '§' : '§§'} ${all.map(([section, paragraphs]) => numbered(section, paragraphs)).join(', ')}`;
  });
  return [...told, ...others].join('; ');
};

const groundWords = ({ m, words }: Texts, { kind, provisions, certainty }: TableQuestion): string => {
  const marks = kind === 'fact' ? weakMark(m, certainty) : [words.answeredBy[kind]];
  return [inBrief(words, provisions, m.language), ...marks].join('; ');
};

const explainPart = (both: Texts, table: TableOf<RuleName>, { number, rows }: TablePart<unknown>): ExplainedPart => {
  const { m, words } = both;
  const { rule } = table;
  const asked = inOrder(rows);
  const inWords = outcomeWords[rule] as (messages: Messages, outcome: unknown) => string;
  const explainRow = (row: TablePartRow<unknown>): ExplainedRow => ({
    answers: asked.map((question) => answerIn(m, row.when, question)),
    outcome: row.goesTo === null ? inWords(m, row.outcome) : words.goTo(row.goesTo),
    goesTo: row.goesTo,
  });
  const questions = asked.map((question) => questionWords(m, question).about);
  const grounds = asked.flatMap((question) => table.questions.filter(({ id }) => id === question).map((found) => groundWords(both, found)));
  return { number, title: words.part(number, questions[0]), questions, grounds, rows: rows.map(explainRow) };
};

const cell = (text: string | null): string => (text === null ? '–' : text.replaceAll('|', '\\|').replaceAll('\n', '<br>'));
const tableLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The answers of each row, with a ditto mark where the row above begins the same. */
const withDittos = (rows: readonly ExplainedRow[]): readonly (readonly string[])[] =>
  rows.map(({ answers }, at) => {
    const above = rows[at - 1]?.answers;
    const differs = above === undefined ? 0 : answers.findIndex((answer, column) => answer !== above[column]);
    return answers.map((answer, column) => (answer !== null && column < differs ? '″' : cell(answer)));
  });

const partMarkdown = (words: TableWords, { questions, grounds, rows }: ExplainedPart): string => {
  const cells = withDittos(rows);
  return [
    tableLine([...questions.map((question, at) => `${cell(question)}<br>*${cell(grounds[at] ?? '')}*`), words.outcome]),
    tableLine([...questions, words.outcome].map(() => '---')),
    ...rows.map(({ outcome }, at) => tableLine([...(cells[at] ?? []), cell(outcome)])),
  ].join('\n');
};

const bulleted = (statements: readonly Statement[]): string => statements.map(({ text, citations }) => `- ${text}${inBrackets(citations)}`).join('\n');

const markdownOf = ({ m, words }: Texts, { title, size, questions, numbers, parts, notes }: Omit<TableExplanation, 'markdown'>): string =>
  [
    `## ${title}`,
    size,
    ...parts.flatMap((part) => {
      if (parts.length === 1) return [partMarkdown(words, part)];
      const from = parts.filter(({ rows }) => rows.some(({ goesTo }) => goesTo === part.number)).map(({ number }) => number);
      return [`### ${part.title}`, ...(from.length === 0 ? [] : [words.from(from)]), partMarkdown(words, part)];
    }),
    ...(questions.length === 0 ? [] : [`### ${words.questions}`, bulleted(questions)]),
    ...(numbers.length === 0 ? [] : [`### ${words.numbers}`, bulleted(numbers)]),
    ...(notes.length === 0 ? [] : [`### ${m.headings.notes.replace(/:$/, '')}`, notes.map((note) => `- ${note}`).join('\n')]),
  ].join('\n\n');

/**
 * A decision table in words (beslutningstabell i klartekst): the parts with their rows, the questions with their law, and the numbers.
 *
 * A column for each question of a part, with the sections behind it (hjemler): in Markdown a dash where the row does not ask it, and a ditto mark where
 * the rows above begin the same.
 *
 * @param table - of {@link decisionTable}
 * @param options - the language: bokmål (`nb`), nynorsk (`nn`) or English (`en`)
 * @returns the table in words, and the whole as Markdown
 * @throws RangeError when the language is not one of the three, or the table is not one of this library's
 *
 * @example
 * ```ts
 * import { decisionTable, explainTable } from 'integreringsloven';
 *
 * const words = explainTable(decisionTable('workOrientedHours', '2026-02-01'), { language: 'en' });
 * words.title; // => 'The hours of work-oriented activities on 1 February 2026'
 * words.parts.map((part) => part.title); // => ['Part 1: Day the permit was granted', 'Part 2: End goal']
 * words.markdown.startsWith('## The hours of work-oriented activities'); // => true
 * ```
 */
export const explainTable = (table: TableOf<RuleName>, options: { readonly language: Language }): TableExplanation => {
  const { rule } = checkObject(table, 'table', 'a decision table of this library');
  if (!(ruleNames as readonly unknown[]).includes(rule)) throw new RangeError(`rule: expected one of ${ruleNames.join(', ')}, got ${shown(rule)}`);
  checkObject(options, 'options', 'an object with the language');
  const language = checkLanguage(options.language);
  const both: Texts = { m: tables.legal[language], words: wordsIn[language] };
  const { m, words } = both;
  const parts: readonly TablePart<unknown>[] = table.parts;
  const explanation: Omit<TableExplanation, 'markdown'> = {
    language,
    title: words.title(words.rules[table.rule], formatDate(table.on, language)),
    size: words.size(table.ways, parts.length),
    questions: table.questions.map((question) => questionStatement(m, question)),
    numbers: stepStatements(m, table.numbers),
    parts: parts.map((part) => explainPart(both, table, part)),
    notes: table.notes.map((note) => noteWords(m, note)),
  };
  return { ...explanation, markdown: markdownOf(both, explanation) };
};
