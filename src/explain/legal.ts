import { formatDate } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import type { AnsweredStep, LawStep, OpenPoint, ReadStep, Step } from '../decision/index.js';
import { sources, type Certainty } from '../law/certainty.js';
import { notes as notesOfLaw, type Note, type NoteId } from '../law/notes.js';
import { keyOfParameter } from '../law/parameters.js';
import { inBrackets, type Statement } from './lines.js';
import type { Messages } from './messages.js';
import { answerWords, cite, factName, factWords, questionWords, valueWords } from './values.js';

// Steps, open points and notes in the legal register: each with its places in the law.

/** The mark of what does not stand in the legal text; nothing for what does. */
export const weakMark = (m: Messages, certainty: Certainty): readonly string[] =>
  certainty === 'guidance' || certainty === 'inferred' ? [m.certainty[certainty]] : [];

/** Something in parentheses; nothing when there is nothing. */
export const inParentheses = (parts: readonly string[]): string => (parts.length === 0 ? '' : ` (${parts.join('; ')})`);

const lawWords = (m: Messages, step: LawStep): string => {
  const key = keyOfParameter.get(step.parameter);
  if (key === undefined) throw new RangeError(`parameter: ${JSON.stringify(step.parameter)} is not in the table of this library`);
  const to = step.to === null ? null : formatDate(step.to, m.language);
  const time = m.headings.inForce(formatDate(step.from, m.language), to);
  const source = step.source === undefined ? [] : [sources[step.source].title];
  return `${m.parameters[key]}: ${valueWords(m, step)}${inParentheses([time, ...weakMark(m, step.certainty), ...source])}`;
};

const readWords = (m: Messages, step: ReadStep): string => {
  const told = Object.entries(step.facts).map(([path, value]) => m.headings.inTheFile(factName(m, path), factWords(m, path, value)));
  return told.join('; ') + inParentheses(weakMark(m, step.certainty));
};

const answeredWords = (m: Messages, step: AnsweredStep): string => {
  const words = questionWords(m, step.question);
  const answer = answerWords(words, step.question, step.answer);
  // A yes, a no and a value that is the answer itself would only be said twice.
  const told = Object.entries(step.facts).filter(([path, value]) => typeof value !== 'boolean' && factWords(m, path, value) !== answer);
  const basis = told.map(([path, value]) => `${factName(m, path)}: ${factWords(m, path, value)}`);
  const from = step.kind === 'fact' ? [...basis, ...weakMark(m, step.certainty)] : [m.kinds[step.kind]];
  return `${words.about}: ${answer}${inParentheses(from)}`;
};

const stepWords = (m: Messages, step: Step): string => {
  switch (step.step) {
    case 'law':
      return lawWords(m, step);
    case 'read':
      return readWords(m, step);
    case 'answer':
      return answeredWords(m, step);
    default:
      return step satisfies never;
  }
};

/** The steps of a trace, each with its places in the law. */
export const stepStatements = (m: Messages, trace: readonly Step[]): readonly Statement[] =>
  trace.map((step) => ({ text: stepWords(m, step), citations: cite(step.provisions, m.language) }));

const openWords = (m: Messages, point: OpenPoint): string => {
  const named = m.values.list(point.facts.map((path) => factName(m, path)));
  if (point.answers.length === 0) return m.headings.countedFrom(named);
  const words = questionWords(m, point.question);
  const alternatives = point.answers.map((answer) => answerWords(words, point.question, answer)).join(' / ');
  const missing = point.facts.length === 0 ? '' : `; ${m.headings.missing}: ${named}`;
  return `${words.about}: ${alternatives} (${m.kinds[point.kind]}${missing})`;
};

/** What still decides, each with its places in the law. */
export const openStatements = (m: Messages, open: readonly OpenPoint[]): readonly Statement[] =>
  open.map((point) => ({ text: openWords(m, point), citations: cite(point.provisions, m.language) }));

/** Throws when there is no such note. */
export const checkNote = (id: NoteId): NoteId => {
  if (!Object.hasOwn(notesOfLaw, id)) throw new RangeError(`note: ${shown(id)} is not a note of this library`);
  return id;
};

/** A note, with the places in the law and the source it rests on. */
export const noteWords = (m: Messages, id: NoteId): string => {
  const { provisions, source }: Note = notesOfLaw[checkNote(id)];
  return m.notes[id] + inBrackets([...cite(provisions, m.language), ...(source === undefined ? [] : [sources[source].title])]);
};
