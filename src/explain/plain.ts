import { formatDate } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import type { FactPath } from '../case/fields.js';
import type { FactValue, OpenPoint, Step } from '../decision/index.js';
import type { NoteId } from '../law/notes.js';
import type { LawState } from '../law/verified.js';
import { checkNote } from './legal.js';
import type { Statement } from './lines.js';
import type { FactInPlainWords, PlainMessages, PointInPlainWords, Telling } from './messages.js';
import { idOfQuestion, leaveWords, placeInPlan, questionWords } from './values.js';

// Steps, open points and notes for the participant: what the answer rests on in the file, each thing once, and no places in the law.

type Told = FactInPlainWords<FactValue>;

const toldOf = (m: PlainMessages, path: string): Told | undefined =>
  Object.hasOwn(m.told, path) ? (m.told[path as FactPath] as unknown as Told) : undefined;

const once = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const withoutCitations = (texts: readonly string[]): readonly Statement[] => once(texts).map((text) => ({ text, citations: [] }));

const lowerCased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** An assessment or a reading: in the plain words where there are some, otherwise under the heading it has in the legal register. */
const pointOf = (m: PlainMessages, question: string): PointInPlainWords =>
  m.points[idOfQuestion(m, question)] ?? { about: lowerCased(questionWords(m, question).about) };

const factSentence = (m: PlainMessages, on: IsoDate, path: string, value: FactValue): readonly string[] => {
  const told = toldOf(m, path);
  // The reason of an ending is the answer itself, and a measure in a plan is told where it is assessed.
  if (told === undefined) return [];
  const telling: Telling = { on, day: (date) => formatDate(date, m.language), leave: (period) => leaveWords(m, period) };
  return [told.told(value, telling)];
};

const stepSentences = (m: PlainMessages, on: IsoDate, step: Step): readonly string[] => {
  if (step.step === 'law') return [];
  const facts = Object.entries(step.facts).flatMap(([path, value]) => factSentence(m, on, path, value));
  if (step.step === 'read' || step.kind === 'fact') return facts;
  const { about, answers } = pointOf(m, step.question);
  const { assessed, settledByChoice } = m.sentences;
  return [...facts, step.kind === 'reading' ? settledByChoice(about) : (answers?.[step.answer] ?? assessed(about))];
};

/** What an answer rests on in the file, each fact once. The steps may be those of several decisions on the same date. */
export const plainBecause = (m: PlainMessages, on: IsoDate, trace: readonly Step[]): readonly Statement[] => {
  const notBegun = trace.some((step) => step.step !== 'law' && step.facts['programme.startedOn'] === null);
  // Nobody needs to be told that what has not begun has not ended.
  const beside = notBegun ? factSentence(m, on, 'programme.endedOn', null) : [];
  return withoutCitations(trace.flatMap((step) => stepSentences(m, on, step)).filter((text) => !beside.includes(text)));
};

/** Facts that stand in the papers of the municipality; the others the person can tell. */
const knownToMunicipality = (path: string): boolean =>
  /^(?:decision|programme|training)\./.test(path) || path === 'reason' || path === 'settlement.byAgreement' || path === 'permit.decidedUnderChapter6A';

const missingSentence = (m: PlainMessages, path: string): string => {
  const { notKnown, askedOf } = m.sentences;
  const sought = toldOf(m, path)?.sought ?? m.sentences.reasonSought;
  return `${notKnown(sought)} ${knownToMunicipality(path) ? askedOf.municipality : askedOf.you}`;
};

const openSentences = (m: PlainMessages, { question, kind, facts }: OpenPoint): readonly string[] => {
  const { toAssess, toAssessActivity, unsettled } = m.sentences;
  switch (kind) {
    case 'fact':
      return facts.map((path) => missingSentence(m, path));
    case 'assessment': {
      const place = placeInPlan(facts[0] ?? '');
      return [place === null ? toAssess(pointOf(m, question).about) : toAssessActivity(place)];
    }
    case 'reading':
      return [unsettled(pointOf(m, question).about)];
    default:
      return kind satisfies never;
  }
};

/** What is not known yet and who can find it out or decide it, each thing once. The points may be those of several decisions. */
export const plainOpen = (m: PlainMessages, open: readonly OpenPoint[]): readonly Statement[] =>
  withoutCitations(open.flatMap((point) => openSentences(m, point)));

/** What a participant needs to know besides: doubts, who decides, and when the date lies beyond the last day checked. */
export const plainNotes = (m: PlainMessages, ids: readonly NoteId[], law: LawState, isFormalDecision: boolean): readonly string[] =>
  once([
    ...ids.flatMap((id) => {
      const words = m.plainNotes[checkNote(id)];
      return words === null ? [] : [words ?? m.notes[id]];
    }),
    ...(isFormalDecision ? [m.sentences.decision] : []),
    ...(law.beyondVerified ? [m.headings.verified(formatDate(law.verifiedThrough, m.language))] : []),
  ]);
