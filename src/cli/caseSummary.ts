import { tables } from '../explain/tables.js';
import {
  caseForm,
  explainCase,
  formatDate,
  readings,
  settleableForm,
  type CaseAssessment,
  type CasePart,
  type Explanation,
  type ExplainOptions,
  type OpenPoint,
  type ReadingId,
} from '../index.js';
import type { CliWords } from './words.js';

/** More possible outcomes than this are counted, and not listed. */
const MOST_OUTCOMES = 3;

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `  - ${line}`);
const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', heading, ...lines]);
const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

type State = 'determined' | 'open' | 'needs-facts';

const answerLines = (state: State, { outcomes }: Explanation, { summary }: CliWords): readonly string[] => {
  if (state === 'needs-facts') return [`  ${summary.missingFacts}`];
  if (state === 'determined') return indented(outcomes);
  return outcomes.length > MOST_OUTCOMES ? [`  ${summary.possible(outcomes.length)}`] : [`  ${summary.notSettled}`, ...listed(outcomes)];
};

/** Deadlines that have a last day; those that do not apply are left out, and those that cannot be counted are only counted. */
const deadlineLines = (assessment: CaseAssessment, explanations: readonly Explanation[], { summary }: CliWords): readonly string[] => {
  const all = Object.values(assessment.deadlines);
  const due = explanations.filter((_, at) => {
    const deadline = all[at];
    return deadline?.status === 'determined' ? deadline.outcome.kind === 'due' : deadline?.status === 'open';
  });
  const uncounted = all.filter(({ status }) => status === 'needs-facts').length;
  const lines = [...listed(due.flatMap(({ outcomes }) => outcomes)), ...(uncounted === 0 ? [] : [`  ${summary.notCounted(uncounted)}`])];
  return lines.length === 0 ? [`  ${summary.noDeadlines}`] : lines;
};

/** What the answer of a part is, and what is open about it. */
const stateOf = (assessment: CaseAssessment, part: CasePart): State => (part === 'deadlines' ? 'determined' : assessment[part].status);

const openPointsOf = (assessment: CaseAssessment): readonly OpenPoint[] => {
  const { kind: _kind, on: _on, law: _law, deadlines, ...parts } = assessment;
  return [...Object.values(parts), ...Object.values(deadlines)].flatMap((decision) => (decision.status === 'determined' ? [] : decision.open));
};

/** What is missing, by name and path, and what can be settled, with the option that settles it. */
const openForCaseworker = (assessment: CaseAssessment, { language }: ExplainOptions, { summary }: CliWords): readonly string[] => {
  const points = openPointsOf(assessment);
  const missing = new Set(points.flatMap(({ facts }) => facts));
  const asked = new Set(points.map(({ question }) => question));
  const fields = caseForm({ language }).flatMap((group) => group.fields).filter(({ path }) => missing.has(path));
  const settleable = settleableForm({ language }).filter(({ id }) => asked.has(id));
  const settled = (kind: 'reading' | 'assessment'): readonly string[] =>
    settleable
      .filter((field) => field.kind === kind)
      .map(({ id, label }) => `${label}: --${kind} ${id}=${kind === 'reading' ? readings[id as ReadingId].alternatives.join('|') : 'yes|no'}`);
  return [
    ...section(summary.facts, listed(fields.map(({ label, path }) => `${label} (${path})`))),
    ...section(summary.assessments, listed(settled('assessment'))),
    ...section(summary.readings, listed(settled('reading'))),
  ];
};

/**
 * A case on a date in short: each part with its answer, the deadlines that have a last day, and what is still open. Reasons, places in the law and notes
 * are left out; in the plain register the notes are there, for they say what a participant can do.
 */
export const caseSummary = (assessment: CaseAssessment, options: Required<ExplainOptions>, words: CliWords): string => {
  const { language, register } = options;
  const { parts } = explainCase(assessment, options);
  const explanations = parts.flatMap((part) => part.explanations);
  const lines = parts.flatMap(({ part, heading, explanations: ofPart }) => [
    heading,
    ...(part === 'deadlines' ? deadlineLines(assessment, ofPart, words) : ofPart.flatMap((explanation) => answerLines(stateOf(assessment, part), explanation, words))),
  ]);
  const { headings, notes } = tables[register ?? 'legal'][language];
  const rest =
    register === 'plain'
      ? [
          ...section(words.summary.open, listed(distinct(explanations.flatMap(({ open }) => open.map(({ text }) => text))))),
          ...section(words.summary.know, listed(distinct(explanations.flatMap((explanation) => explanation.notes)))),
        ]
      : [
          ...openForCaseworker(assessment, options, words),
          '',
          ...(assessment.law.beyondVerified ? [notes['beyond-verified']] : []),
          headings.verified(formatDate(assessment.law.verifiedThrough, language)),
        ];
  return [...lines, ...rest].join('\n');
};
