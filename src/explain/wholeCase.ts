import { formatDate, type Language } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { checkObject } from '../decision/index.js';
import { citeProvision } from '../law/citation.js';
import type { CaseAssessment } from '../rules/assessCase.js';
import type { DeadlineName } from '../rules/deadline.js';
import { ruleNames } from '../rules/ruleBook.js';
import type { Timeline, TimelineEvent } from '../rules/timeline.js';
import { deadlineLabels as enDeadlines, plainDeadlineLabels as enPlainDeadlines } from './en/deadlines.js';
import { wholeCaseWords as en } from './en/wholeCase.js';
import { checkExplainOptions, explain, explanationLines, partsOf, type ExplainOptions, type ExplainableDecision, type Explanation } from './explain.js';
import { deadlineLabels as nbDeadlines, plainDeadlineLabels as nbPlainDeadlines } from './nb/deadlines.js';
import { wholeCaseWords as nb } from './nb/wholeCase.js';
import { deadlineLabels as nnDeadlines, plainDeadlineLabels as nnPlainDeadlines } from './nn/deadlines.js';
import { wholeCaseWords as nn } from './nn/wholeCase.js';
import { capital, inBrackets, line as listed } from './lines.js';
import { tables, type Register } from './tables.js';
import type { CasePart, WholeCaseWords } from './wholeCaseWords.js';

export type { CasePart } from './wholeCaseWords.js';

const words: Readonly<Record<Language, WholeCaseWords>> = { nb, nn, en };

const deadlineWords: Readonly<Record<Register, Readonly<Record<Language, Readonly<Record<DeadlineName, string>>>>>> = {
  legal: { nb: nbDeadlines, nn: nnDeadlines, en: enDeadlines },
  plain: { nb: nbPlainDeadlines, nn: nnPlainDeadlines, en: enPlainDeadlines },
};

/** More possible outcomes than this are counted in a text, and not listed. */
const MOST_OUTCOMES = 5;

const fewEnough = (w: WholeCaseWords, outcomes: readonly string[]): readonly string[] =>
  outcomes.length > MOST_OUTCOMES ? [w.tooMany(outcomes.length)] : outcomes;

/** A case on a date in words, part by part. */
export interface CaseExplanation {
  /** The language that the texts are in. */
  readonly language: Language;
  /** `legal` or `plain`, as asked for or by default. */
  readonly register: Register;
  /** Each `part` under its `heading`, with its `explanations`: one, save that the deadlines, which come last, have one for each. */
  readonly parts: readonly { readonly part: CasePart; readonly heading: string; readonly explanations: readonly Explanation[] }[];
  /** The whole, in which what several parts share stands once, and more than a few possible outcomes are only counted. */
  readonly text: string;
}

/**
 * A whole case in words (saken i ord): every part of {@link assessCase} under its heading.
 *
 * Every part has its full explanation. The text is made to be read from the top: a reason, a note or a fact stands where it is first needed and is
 * not told again, and where more than five outcomes are possible it says how many.
 *
 * @param assessment - the answer of {@link assessCase}
 * @param options - the language and the register, as for {@link explain}
 * @returns every part in full, and the whole as one text
 * @throws RangeError when the language or the register is not known, or the assessment is not one of this library's
 *
 * @example
 * ```ts
 * import { assessCase, explainCase } from 'integreringsloven';
 *
 * const assessment = assessCase({ permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null } }, { on: '2026-02-01' });
 * explainCase(assessment, { language: 'en' }).parts[0]?.heading; // => 'Which law governs'
 * ```
 */
export const explainCase = (assessment: CaseAssessment, options: ExplainOptions): CaseExplanation => {
  const { kind } = checkObject(assessment, 'assessment', 'an assessment of this library');
  if (kind !== 'assessment') throw new RangeError('assessment: expected the answer of assessCase');
  const { language, register } = checkExplainOptions(options);
  const w = words[language];
  const headings = register === 'legal' ? w.parts : w.plainParts;
  const m = tables[register][language];
  const decisions: readonly (readonly [CasePart, readonly ExplainableDecision[]])[] = [
    ...ruleNames.map((part) => [part, [assessment[part]]] as const),
    ['programmeEnd', [assessment.programmeEnd]],
    ['leaveBalance', [assessment.leaveBalance]],
    ['deadlines', Object.values(assessment.deadlines)],
  ];
  const told = new Set<string>();
  const once = <T>(things: readonly T[]): readonly T[] => things.filter((thing) => !told.has(JSON.stringify(thing)) && told.add(JSON.stringify(thing)));
  const parts = decisions.map(([part, ofPart]) => ({ part, heading: headings[part], explanations: ofPart.map((decision) => explain(decision, options)) }));
  const lines = parts.flatMap(({ part, heading, explanations }, at) => [
    '',
    heading,
    ...explanations.flatMap(({ outcomes, because, open, notes }, index) => {
      const decision = decisions[at]?.[1][index] as ExplainableDecision;
      // Of the deadlines, most are open for want of the same.
      const ofPart = { outcomes: fewEnough(w, outcomes), because: once(because), open: part === 'deadlines' ? once(open) : open, notes: once(notes) };
      return explanationLines(decision, ofPart, m, null);
    }),
  ]);
  // In a plain text the last day checked is a note, where the date lies beyond it.
  const verified = register === 'legal' ? ['', m.headings.verified(formatDate(assessment.law.verifiedThrough, language))] : [];
  const text = [w.onDate(assessment.on), w.toldOnce, ...lines, ...verified].join('\n');
  return { language, register, parts, text };
};

/** A timeline in words. */
export interface TimelineExplanation {
  /** The language that the texts are in. */
  readonly language: Language;
  /** `legal` or `plain`, as asked for or by default. */
  readonly register: Register;
  /** What happens `on` a day, in order of time: in words (`text`), with the places in the law it rests on (`citations`), none in the plain register. */
  readonly events: readonly {
    readonly on: IsoDate;
    /** Everything above as one text, with the facts that are missing and the last day the law was checked. */
    readonly text: string;
    readonly citations: readonly string[];
  }[];
  /**
   * What holds in each segment, `from` its first day `to` its last, under a `heading` with the two: the `outcomes` of every part in the first, and after
   * that what is another than before. More than five possible outcomes are counted.
   */
  readonly segments: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly heading: string; readonly outcomes: readonly string[] }[];
  /** Everything above as one text, with the facts that are missing and the last day the law was checked. */
  readonly text: string;
}

const eventWords = (event: TimelineEvent, language: Language, register: Register): string => {
  const w = words[language];
  const m = tables[register][language];
  const say = register === 'legal' ? w.events : w.plainEvents;
  const parts = register === 'legal' ? w.parts : w.plainParts;
  const certainly = (text: string, certain: boolean): string => (certain ? text : `${text} ${say.possibly}`);
  switch (event.event) {
    case 'fact':
      return m.facts[event.fact];
    case 'leave-begins':
      return say.leaveBegins(m.leaveKinds[event.leave]);
    case 'leave-ends':
      return say.leaveEnds(m.leaveKinds[event.leave]);
    case 'birthday':
      return say.birthday(event.of, event.age);
    case 'requirement-begins':
      return say.requirementBegins(m.values.amount(event.hoursPerWeek, 'hours-a-week'));
    case 'new-basic-amount':
      return say.newBasicAmount(event.kroner);
    case 'law-change':
      return say.lawChange(event.rules.map((rule) => parts[rule]));
    case 'deadline':
      return certainly(say.deadline(deadlineWords[register][language][event.deadline]), event.certain);
    case 'ordinary-end':
      return certainly(say.ordinaryEnd, event.certain);
    case 'longest-end':
      return certainly(say.longestEnd, event.certain);
    case 'longest-end-with-extension':
      return certainly(say.longestEndWithExtension, event.certain);
    default:
      return event satisfies never;
  }
};

/**
 * A timeline in words (tidslinjen i ord): what happens day by day, and what holds in each time.
 *
 * @param line - the answer of {@link timeline}
 * @param options - the language and the register, as for {@link explain}
 * @returns the events and the segments in words, and the whole as one text
 * @throws RangeError when the language or the register is not known, or the timeline is not one of this library's
 *
 * @example
 * ```ts
 * import { explainTimeline, timeline } from 'integreringsloven';
 *
 * const line = timeline({ permit: { ground: 'refugee', grantedOn: '2025-11-20', previousGround: null }, settlement: { settledOn: '2025-12-01' } });
 * explainTimeline(line, { language: 'en' }).events[0]?.text; // => 'Day the permit was granted'
 * ```
 */
export const explainTimeline = (line: Timeline, options: ExplainOptions): TimelineExplanation => {
  const { kind } = checkObject(line, 'timeline', 'a timeline of this library');
  if (kind !== 'timeline') throw new RangeError('timeline: expected the answer of timeline');
  const { language, register } = checkExplainOptions(options);
  const w = words[language];
  const m = tables[register][language];
  const parts = register === 'legal' ? w.parts : w.plainParts;
  const events = line.events.map((event) => ({
    on: event.on,
    text: capital(eventWords(event, language, register)),
    citations: register === 'legal' ? [...new Set(event.because.provisions.map((pin) => citeProvision(pin, language)))] : [],
  }));
  const segments = line.segments.map(({ from, to, answers, changes }, index) => {
    const told = index === 0 ? ruleNames : changes.map(({ rule }) => rule);
    const outcomes = told.map((rule) => `${parts[rule]}: ${fewEnough(w, [...new Set(partsOf(answers[rule], language, register).outcomes)]).join(' / ').replaceAll('\n', ' ')}`);
    return { from, to, heading: w.segment(from, to), outcomes };
  });
  const missing = [...new Set(line.open.flatMap(({ facts }) => facts))].map((path) => m.facts[path as keyof typeof m.facts]);
  const text = [
    w.timeline(line.from, line.through),
    ...events.map(({ on, text: said, citations }) => listed(`${formatDate(on, language)}: ${said}${inBrackets(citations)}`)),
    ...segments.flatMap(({ heading, outcomes }) => [heading, ...outcomes.map(listed)]),
    ...(missing.length === 0 ? [] : [w.missing(missing)]),
    ...(line.law.beyondVerified ? [m.notes['beyond-verified']] : []),
    m.headings.verified(formatDate(line.law.verifiedThrough, language)),
  ].join('\n');
  return { language, register, events, segments, text };
};
