import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, type Language } from '../../src/calendar/format.js';
import { leaveKinds, type CaseFacts } from '../../src/case/facts.js';
import { factPaths, fields, type FactPath, type Field } from '../../src/case/fields.js';
import { questionsById } from '../../src/case/questions/index.js';
import type { FactValue, NeedsFacts, OpenPoint, Step } from '../../src/decision/index.js';
import { explain, type ExplainableDecision, type Register } from '../../src/explain/explain.js';
import { tables } from '../../src/explain/tables.js';
import { notes, type NoteId } from '../../src/law/notes.js';
import { lawStateOn } from '../../src/law/verified.js';
import { classifyEnding } from '../../src/outcomes/ending.js';
import { checkWorkOrientedHours } from '../../src/rules/checkWorkOrientedHours.js';
import { endGoals } from '../../src/rules/endGoals.js';
import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { workOrientedHours } from '../../src/rules/workOrientedHours.js';
import { anySituation, everything, without } from '../support/caseGrid.js';
import { change, protectedPerson, refugee } from '../support/people.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const ON = '2026-02-01';
const GROUND: OpenPoint['provisions'] = questionsById.settled.grounds[0]!.provisions;

const made = (trace: readonly Step[], noted: readonly NoteId[] = []): ExplainableDecision => ({
  status: 'determined',
  rule: 'workOrientedHours',
  outcome: { kind: 'none' },
  trace,
  notes: noted,
  on: ON,
  law: lawStateOn(ON),
});
const answered = (question: string, answer: string, facts: Readonly<Record<string, FactValue>>, kind: 'fact' | 'assessment' | 'reading' = 'fact'): Step => ({
  step: 'answer',
  question,
  kind,
  answer,
  facts,
  provisions: GROUND,
  certainty: 'statute',
});
const read = (path: FactPath, value: FactValue): Step => ({ step: 'read', question: 'an entry', facts: { [path]: value }, provisions: GROUND, certainty: 'statute' });
const needsFacts = (open: readonly OpenPoint[], trace: readonly Step[] = []): ExplainableDecision => {
  const decision: NeedsFacts<'targetGroup'> = { status: 'needs-facts', rule: 'targetGroup', open, trace, notes: [], on: ON, law: lawStateOn(ON) };
  // No rule with words yet reads days that its answer is counted from.
  return decision as unknown as ExplainableDecision;
};
const lacking = (path: FactPath): OpenPoint => ({ question: 'an entry', kind: 'fact', facts: [path], answers: [], provisions: GROUND });
const openWith = (open: readonly OpenPoint[]): ExplainableDecision =>
  ({ ...made([]), rule: 'targetGroup', status: 'open', possible: [{ group: 'right-and-obligation' }, { group: 'outside', ground: 'not-settled' }], open }) as unknown as ExplainableDecision;
const plain = (decision: ExplainableDecision, language: Language = 'nb') => explain(decision, { language, register: 'plain' });
const textsOf = (statements: readonly { readonly text: string }[]): readonly string[] => statements.map(({ text }) => text);

/** Values of a field, so that each sentence about it is told. */
const valuesOf = (field: Field): readonly FactValue[] => {
  switch (field.type) {
    case 'date':
      return ['2025-04-01', '2027-04-01', ...(field.nullable ? [null] : [])];
    case 'yes-no':
      return [true, false];
    case 'number':
      return [0, 1, 12];
    case 'choice':
      return [...field.values, ...(field.nullable ? [null] : [])];
    case 'leave':
      return [[], leaveKinds.map((kind) => ({ kind, from: '2025-04-01', to: null }))];
    default:
      return field satisfies never;
  }
};
const fieldAt = (path: FactPath): Field => {
  const [group = '', name = ''] = path.split('.');
  return (fields as unknown as Record<string, Record<string, Field>>)[group]![name]!;
};

describe('the register', () => {
  const decision = classifyEnding({ reason: 'ordinary-work' }, { on: '2024-12-31' });

  it('is the legal one when none is asked for', () => {
    for (const language of languages) {
      expect(explain(decision, { language })).toEqual(explain(decision, { language, register: 'legal' }));
      expect(explain(decision, { language, register: undefined })).toEqual(explain(decision, { language, register: 'legal' }));
      expect(plain(decision, language).text).not.toBe(explain(decision, { language }).text);
    }
  });

  it.each(['simple', 'Plain', '', 'toString', null, 1])('%j is an error that shows it', (register) => {
    expect(() => explain(decision, { language: 'nb', register: register as Register })).toThrow(
      new RangeError(`register: expected one of legal, plain, got ${JSON.stringify(register)}`),
    );
  });

  it('an option that is not known is an error that names it', () => {
    expect(() => explain(decision, { language: 'nb', registre: 'plain' } as never)).toThrow(
      new RangeError('options.registre: not known; the names are language, register'),
    );
  });
});

describe.each(languages)('a value that an answer is counted from, in %s', (language) => {
  const names = tables.legal[language].facts;

  it.each(factPaths)('%s is told with its place in the law', (path) => {
    for (const value of valuesOf(fieldAt(path))) {
      const [statement] = explain(made([read(path, value)]), { language }).because;
      expect(statement!.text).toContain(names[path]);
      expect(statement!.text).not.toMatch(/undefined|null|true|false|\d{4}-\d{2}-\d{2}/);
      expect(statement!.citations).toHaveLength(GROUND.length);
    }
  });

  it('that is missing gives no list of outcomes, and says what is missing', () => {
    const decision = needsFacts([lacking('settlement.settledOn'), lacking('programme.startedOn')], [read('person.birthDate', '1990-04-10')]);
    const { outcomes, open, because, text } = explain(decision, { language });
    expect(outcomes).toEqual([]);
    expect(open).toHaveLength(2);
    expect(open[0]!.text).toContain(names['settlement.settledOn']);
    expect(open[0]!.citations).toHaveLength(GROUND.length);
    expect(because).toHaveLength(1);
    expect(text.split('\n')[0]).toBe(`${tables.legal[language].headings.onDate(formatDate(ON, language))}: ${tables.legal[language].headings.needsFacts}`);
    for (const { text: said } of [...open, ...because]) expect(text).toContain(said);
  });

  it('that is missing is asked for in plain words, and nobody is told to complain about an answer that is not there', () => {
    const { headings, told, sentences } = tables.plain[language];
    const { outcomes, open, notes: said, text } = plain(needsFacts([lacking('settlement.settledOn'), lacking('programme.startedOn')]), language);
    expect(outcomes).toEqual([]);
    expect(textsOf(open)).toEqual([
      `${sentences.notKnown(told['settlement.settledOn'].sought)} ${sentences.askedOf.you}`,
      `${sentences.notKnown(told['programme.startedOn'].sought)} ${sentences.askedOf.municipality}`,
    ]);
    expect(said).toEqual([]);
    expect(text.split('\n')[0]).toContain(headings.needsFacts);
  });
});

describe.each(languages)('facts in plain words, in %s', (language) => {
  it.each(factPaths)('%s has a sentence for each value', (path) => {
    const sentences = valuesOf(fieldAt(path)).map((value) => {
      const [statement, ...more] = plain(made([read(path, value)]), language).because;
      expect(more).toEqual([]);
      expect(statement!.citations).toEqual([]);
      expect(statement!.text).toMatch(/^\p{Lu}.*\.$/u);
      expect(statement!.text).not.toMatch(/undefined|null|true|false|\d{4}-\d{2}-\d{2}|§/);
      return statement!.text;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('every fact is asked for in words of its own', () => {
    const sought = factPaths.map((path) => tables.plain[language].told[path].sought);
    expect(new Set(sought).size).toBe(sought.length);
  });

  it('no row of the dated table is told', () => {
    fc.assert(
      fc.property(anySituation(), fc.uniqueArray(fc.constantFrom(...everything)), (situation, missing) => {
        const { facts, on, readings, assessments } = without(situation, missing);
        const decision = targetGroup(facts, { on, readings, assessments });
        const { because, open } = plain(decision, language);
        const paths = new Set(decision.trace.flatMap((step) => (step.step === 'law' ? [] : Object.keys(step.facts))));
        const judged = new Set(decision.trace.flatMap((step) => (step.step === 'answer' && step.kind !== 'fact' ? [step.question] : [])));
        const notBegun = decision.trace.some((step) => step.step !== 'law' && step.facts['programme.startedOn'] === null);
        const notEnded = decision.trace.some((step) => step.step !== 'law' && step.facts['programme.endedOn'] === null);
        expect(because).toHaveLength(paths.size + judged.size - (notBegun && notEnded ? 1 : 0));
        for (const statements of [because, open]) expect(new Set(textsOf(statements)).size).toBe(statements.length);
        for (const { citations } of [...because, ...open]) expect(citations).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a fact', () => {
  it('that several steps rest on is told once', () => {
    const facts = { 'permit.grantedOn': '2025-01-15' };
    expect(textsOf(plain(made([answered('permit-held', 'granted', facts), answered('permit-granted', 'after-commencement', facts)])).because)).toEqual([
      'Du fikk oppholdstillatelsen 15. januar 2025.',
    ]);
  });

  it.each<[string, string]>([
    ['2026-01-31', 'Du ble bosatt i en kommune 31. januar 2026.'],
    [ON, 'Du ble bosatt i en kommune 1. februar 2026.'],
    ['2026-02-02', 'Du blir bosatt i en kommune 2. februar 2026.'],
  ])('of the day %s is told as past or to come', (day, sentence) => {
    expect(textsOf(plain(made([read('settlement.settledOn', day)])).because)).toEqual([sentence]);
  });

  it('with a value that is not one of this library is an error', () => {
    expect(() => plain(made([read('permit.ground', 'green-card')]))).toThrow(new RangeError('fact: "green-card" is not a value of this library'));
  });
});

describe('what is open, in plain words', () => {
  it('asks the person or the municipality, each fact once', () => {
    const point = (facts: readonly FactPath[]): OpenPoint => ({ question: 'settled', kind: 'fact', facts, answers: ['yes', 'not-yet'], provisions: GROUND });
    const open = plain(openWith([point(['person.birthDate']), point(['decision.madeOn', 'person.birthDate']), point(['person.birthDate']), point(['settlement.settledOn', 'programme.startedOn'])])).open;
    expect(textsOf(open)).toEqual([
      'Saken din sier ikke når du er født. Du kan gi opplysningen til kommunen.',
      'Saken din sier ikke når kommunen gjorde vedtak om program. Kommunen kan finne det ut.',
      'Saken din sier ikke når du ble bosatt i en kommune. Du kan gi opplysningen til kommunen.',
      'Saken din sier ikke når du begynte i programmet. Kommunen kan finne det ut.',
    ]);
  });

  it('says what the municipality has to assess, and what is not settled, without the alternatives', () => {
    const assessment: OpenPoint = { question: 'near-full-time-work', kind: 'assessment', facts: [], answers: ['yes', 'no'], provisions: GROUND };
    const reading: OpenPoint = { question: 'upper-age-bound', kind: 'reading', facts: [], answers: ['through-birthday', 'through-the-year'], provisions: GROUND };
    expect(textsOf(plain(openWith([assessment, reading])).open)).toEqual([
      'Kommunen må vurdere dette: om jobben din er på nesten full tid.',
      'Reglene er ikke klare på dette punktet: hvordan den øvre aldersgrensen skal forstås. Kommunen må ta stilling til det.',
    ]);
  });

  it('says of an assessment what it came to, and of a reading only that one was chosen', () => {
    const steps = [answered('near-full-time-work', 'yes', {}, 'assessment'), answered('upper-age-bound', 'through-the-year', {}, 'reading')];
    expect(textsOf(plain(made(steps)).because)).toEqual([
      'Kommunen mener at jobben din er på nesten full tid.',
      'Reglene kan forstås på flere måter på dette punktet: hvordan den øvre aldersgrensen skal forstås. Svaret bygger på én av dem.',
    ]);
  });

  it('names each measure of a plan by its place', () => {
    const other = { kind: 'other-measure', from: '2026-04-05', to: null, hoursPerWeek: 8 } as const;
    const facts: CaseFacts = change(refugee, { programme: { startedOn: '2026-01-05', endGoal: 'work' } });
    const decision = checkWorkOrientedHours(facts, { activities: [other, other], through: '2027-01-04' }, { on: '2026-06-01' });
    expect(textsOf(plain(decision).open)).toEqual([
      'Kommunen må vurdere om tiltak 1 i planen din skal telle med.',
      'Kommunen må vurdere om tiltak 2 i planen din skal telle med.',
    ]);
  });

  it.each(languages)('has words of its own for every assessment and reading there is, in %s', (language) => {
    for (const question of Object.values(questionsById)) {
      const { id, kind, answers } = question as { readonly id: keyof typeof questionsById; readonly kind: string; readonly answers: readonly string[] };
      const point = tables.plain[language].points[id];
      if (kind === 'fact') expect(point, id).toBeUndefined();
      else expect(point?.about, id).toMatch(/^\p{Ll}.*[^.]$/u);
      if (kind === 'assessment') expect(Object.keys(point?.answers ?? {}), id).toEqual(answers);
    }
  });
});

/** Words in a sentence that a reader in a new language can take. */
const MOST_WORDS = 25;
const longOnesIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => text.split(/(?<=[.?!:])\s/u)).filter((sentence) => sentence.split(/\s+/u).length > MOST_WORDS);

describe('sentences in plain words', () => {
  it.each(languages)(`have at most ${String(MOST_WORDS)} words in %s`, (language) => {
    const { told, points, plainNotes: said, sentences } = tables.plain[language];
    const ofFacts = factPaths.flatMap((path) => {
      const values = valuesOf(fieldAt(path)).filter((value) => !(Array.isArray(value) && value.length > 1));
      return [sentences.notKnown(told[path].sought), ...values.flatMap((value) => textsOf(plain(made([read(path, value)]), language).because))];
    });
    const judged = Object.values(points).flatMap(({ about, answers }) => [
      ...[sentences.toAssess(about), sentences.assessed(about), sentences.unsettled(about), sentences.settledByChoice(about)],
      ...Object.values(answers ?? {}),
    ]);
    expect(longOnesIn([...ofFacts, ...judged, ...Object.values(said).filter((words) => words !== null), sentences.decision])).toEqual([]);
  });

  it('the count sees a long one', () => {
    expect(longOnesIn([`${'ord '.repeat(MOST_WORDS)}ord. Kort.`])).toHaveLength(1);
    expect(longOnesIn([`${'ord '.repeat(MOST_WORDS - 1)}ord. Kort.`])).toEqual([]);
  });
});

describe('notes in plain words', () => {
  it.each(Object.keys(notes) as NoteId[])('%s is chosen to be told or left out, alike in each language', (note) => {
    const told = languages.map((language) => tables.plain[language].plainNotes[note]);
    expect(told).not.toContain(undefined);
    expect(new Set(told.map((words) => words === null)).size).toBe(1);
    for (const words of told) if (words != null) expect(words).toMatch(/^\p{Lu}[^§[]*\.$/u);
  });

  it('that say the same are told once', () => {
    expect(plain(made([], ['first-wording-not-read', 'clarified-in-2023'])).notes).toHaveLength(1);
  });

  it('a note that is not of this library is an error that shows it', () => {
    expect(() => plain(made([], ['toString' as NoteId]))).toThrow(new RangeError('note: "toString" is not a note of this library'));
  });

  const complaint = /statsforvalter|vedtak/;
  it.each<[string, ExplainableDecision, boolean]>([
    ['the target group', targetGroup(refugee, { on: ON }), true],
    ['the target group, open', targetGroup({}, { on: ON }), true],
    ['a case under the Act of 2003', targetGroup({ permit: { grantedOn: '2019-05-05', appliedFromAbroad: false } }, { on: ON }), false],
    ['the end goals', endGoals(refugee, { on: ON }), true],
    ['the end goals under the Act of 2003', endGoals({ permit: { grantedOn: '2019-05-05', appliedFromAbroad: false } }, { on: ON }), false],
    ['the length', programmeDuration(change(refugee, { programme: { endGoal: 'work' } }), { on: ON }), true],
    ['the hours', workOrientedHours(refugee, { on: ON }), false],
    ['an ending', classifyEnding({ reason: 'ordinary-work' }, { on: ON }), false],
  ])('say of %s whether the municipality decides it and one can complain', (_what, decision, formal) => {
    for (const language of languages) {
      expect(plain(decision, language).notes.some((note) => complaint.test(note))).toBe(formal);
      expect(plain(decision, language).notes.includes(tables.plain[language].sentences.decision)).toBe(formal);
    }
  });

  it.each<['2026-07-02' | '2026-07-03', boolean]>([
    ['2026-07-02', false],
    ['2026-07-03', true],
  ])('say on %s whether the date lies beyond the last day checked', (on, beyond) => {
    for (const language of languages) {
      const { notes: said, text } = plain(targetGroup(refugee, { on }), language);
      const day = formatDate('2026-07-02', language);
      expect(said.some((note) => note.includes(day))).toBe(beyond);
      expect(text.split('\n').slice(1).join('\n').includes(day)).toBe(beyond);
    }
  });
});

describe.each(languages)('decisions as a reader sees them, in %s', (language) => {
  const inWork: CaseFacts = change(refugee, { work: { hoursPerWeek: 37.5, from: '2026-01-10', endedOn: null } });
  const older: CaseFacts = change(refugee, { person: { birthDate: '1969-09-01' } });
  const pupil: CaseFacts = change(refugee, { person: { birthDate: '2004-04-10', education: 'below-upper-secondary' } });
  const inProgramme: CaseFacts = change(refugee, { programme: { offeredStartOn: '2026-01-05', startedOn: '2026-01-05', endGoal: 'work', percent: 100 } });
  const plan = { activities: [{ kind: 'work-practice', from: '2026-04-05', to: null, hoursPerWeek: 12.5 }], through: '2027-01-04' } as const;

  const decisions: Readonly<Record<string, ExplainableDecision>> = {
    'right and obligation': targetGroup(refugee, { on: ON }),
    'nothing known': targetGroup({}, { on: ON }),
    'the decision not known': targetGroup({ ...protectedPerson, decision: {} }, { on: ON }),
    'under collective protection, beside a job, later': targetGroup(change(protectedPerson, { work: { hoursPerWeek: 35, from: '2026-06-01', endedOn: null } }), { on: '2026-08-01' }),
    'in work': targetGroup(inWork, { on: ON }),
    'in the year after the upper age': targetGroup(older, { on: ON }),
    'end goals of a young person': endGoals(pupil, { on: ON }),
    'length for part of upper secondary': programmeDuration(change(pupil, { programme: { endGoal: 'part-of-upper-secondary' } }), { on: ON }),
    'required hours': workOrientedHours(inProgramme, { on: '2026-05-01' }),
    'a plan that is short of hours': checkWorkOrientedHours(inProgramme, plan, { on: '2026-05-01' }),
    'an ending': classifyEnding({ reason: 'preparatory-adult-education' }, { on: '2024-12-31' }),
    'a day that is missing': needsFacts([lacking('programme.startedOn')], [read('settlement.settledOn', '2025-04-01')]),
  };

  it.each(Object.keys(decisions))('%s', (name) => {
    expect(`\n${plain(decisions[name]!, language).text}\n`).toMatchSnapshot();
  });

  it('a day that is missing, in the legal register', () => {
    expect(`\n${explain(decisions['a day that is missing']!, { language }).text}\n`).toMatchSnapshot();
  });
});
