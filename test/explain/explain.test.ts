import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import { formatDate } from '../../src/calendar/format.js';
import { activityKinds } from '../../src/case/activities.js';
import { endGoalNames, type CaseFacts } from '../../src/case/facts.js';
import { factPaths } from '../../src/case/fields.js';
import { questionsById } from '../../src/case/questions/index.js';
import { similarMeasure } from '../../src/case/questions/all.js';
import type { OpenPoint, Question, Step } from '../../src/decision/index.js';
import { explain, registers, type ExplainableDecision, type Explanation } from '../../src/explain/explain.js';
import { leaveWords as enLeave } from '../../src/explain/en/leave.js';
import { leaveWords as nbLeave } from '../../src/explain/nb/leave.js';
import { leaveWords as nnLeave } from '../../src/explain/nn/leave.js';
import { sources } from '../../src/law/certainty.js';
import { notes, type Note, type NoteId } from '../../src/law/notes.js';
import * as parameters from '../../src/law/parameters/index.js';
import { parameterRows } from '../../src/law/parameters.js';
import { citeProvision } from '../../src/law/citation.js';
import { lawStateOn } from '../../src/law/verified.js';
import { classifyEnding, endingReason, endingReasons } from '../../src/outcomes/ending.js';
import { checkWorkOrientedHours } from '../../src/rules/checkWorkOrientedHours.js';
import { endGoals } from '../../src/rules/endGoals.js';
import { governingLaw } from '../../src/rules/governingLaw.js';
import { languageTraining } from '../../src/rules/languageTraining.js';
import { introductionBenefit } from '../../src/rules/introductionBenefit.js';
import { leaveEntitlements } from '../../src/rules/leaveEntitlements.js';
import { programmeDuration } from '../../src/rules/programmeDuration.js';
import { requiredContent } from '../../src/rules/requiredContent.js';
import { targetGroup } from '../../src/rules/targetGroup.js';
import { workOrientedHours } from '../../src/rules/workOrientedHours.js';
import { leaveOutcomes } from '../support/leaveOutcomes.js';
import { anySituation, everything, without, type Situation } from '../support/caseGrid.js';
import { cases } from '../support/cases.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];

// --- What no text may hold ---

const allQuestions: readonly Question<never>[] = [...Object.values(questionsById), similarMeasure(0), endingReason];
const words = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];

/** Every name that the code has for something. */
const names: ReadonlySet<string> = new Set([
  ...allQuestions.flatMap(({ id, answers }) => [id, ...answers]),
  ...Object.entries(parameters).flatMap(([key, { id }]) => [key, id]),
  ...parameterRows().flatMap(({ unit, value }) => [unit, ...(typeof value === 'string' || typeof value === 'object' ? words(value) : [])]),
  ...Object.keys(notes),
  ...factPaths,
  ...endGoalNames,
  ...endingReasons,
  ...activityKinds,
  ...['collective-protection', 'finish-begun-programme', 'municipality-may-refuse', 'family-of-others', 'over-upper-age', 'settled-without-agreement'],
  ...['no-permit-yet', 'introduction-act-2003', 'permit-not-in-section-9', 'under-lower-age', 'not-settled', 'residence-limit-passed', 'in-work'],
  ...['no-new-rights-after-collective-protection', 'not-governed', 'not-lawful', 'end-goal-not-lawful', 'unless-main-rule-does-not-fit'],
  ...['unwilling-or-unable-to-complete', 'no-requirement', 'not-begun', 'not-yet', 'not-met', 'not-attained', 'not-registered', 'beyond-verified'],
  ...['work-or-education-oriented', 'social-studies', 'language-offer', 'parental-guidance', 'norwegian-training', 'other-norwegian-or-english'],
  ...['preparatory-and-language-courses', 'complementary-education', 'part-time-allowed', 'municipality-lacks-capacity', 'chapter-6a'],
  ...['ordinary-without-social-studies', 'integration-act'],
  ...['young-living-apart', 'young-living-with-parents', 'couple-without-children', 'not-in-programme', 'leave-without-benefit', 'benefit-for-part-attended'],
  ...['determined', 'inferred', 'statute', 'assessment'].map((word) => `${word}#`),
]);
/** Those that are no words of any language: with a hyphen, a dot, a slash or a capital inside. */
const codeLike = [...names].filter((name) => /[a-z][-./#]|[a-z][A-Z]/.test(name) && !/^\d/.test(name));
/** English words that have no business in a Norwegian text. */
const englishOnly = ['refugee', 'other', 'higher', 'young', 'between', 'above', 'below', 'within', 'passed', 'granted', 'arrival', 'settled', 'ended', 'nordic', 'yes', 'right', 'and', 'the', 'not', 'hours'];
const foreign: Readonly<Record<Language, readonly string[]>> = {
  nb: ['ikkje', 'eit', 'ein', 'frå', 'dei', 'kva', 'kven', 'korleis', 'noko', 'nokon', 'berre', 'vere', 'blei', 'vart', 'vert', 'løyve', 'lova', 'veka', ...englishOnly],
  nn: ['ikke', 'et', 'en', 'fra', 'hva', 'hvem', 'hvordan', 'noe', 'noen', 'bare', 'være', 'ble', 'tillatelse', 'loven', 'uken', 'uke', ...englishOnly],
  en: ['og', 'ikke', 'ikkje', 'fra', 'frå', 'med', 'til', 'som', 'av', 'ledd', 'punktum', 'bokstav', 'lov', 'forskrift'],
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (all: readonly string[], flags: string): RegExp => new RegExp(`(?<![\\p{L}\\d_./-])(?:${all.map(escaped).join('|')})(?![\\p{L}\\d_]|[-./][\\p{L}\\d])`, flags);
const code = anyOf(codeLike, 'u');
const foreignWords: Readonly<Record<Language, RegExp>> = { nb: anyOf(foreign.nb, 'iu'), nn: anyOf(foreign.nn, 'iu'), en: anyOf(foreign.en, 'u') };

/** What is wrong with a text: names of the code, values that slipped through, dates in figures, words of another language. */
const faultsOf = (textWithTitles: string, language: Language): readonly string[] => {
  // The titles of sources are Norwegian in every language.
  const text = Object.values(sources).reduce((left, { title }) => left.replaceAll(title, 'TITLE'), textWithTitles);
  return [/undefined|null|NaN|\[object|=>|\$\{|#\d|\btrue\b|\bfalse\b/, /\d{4}-\d{2}-\d{2}(?!-\d)/, / {2}|\(\)|\(;|: *(?:;|\)|$)|\[\]|; *\)/m, code, foreignWords[language]].flatMap((pattern) => {
    const heading = pattern.source.startsWith(' {2}') ? text.split('\n').filter((line) => line.startsWith('- ')).join('\n') : text;
    const found = pattern.exec(heading);
    return found === null ? [] : [`${JSON.stringify(found[0])} in: ${heading.slice(Math.max(0, found.index - 60), found.index + 60)}`];
  });
};

const partsOf = ({ outcomes, because, open, notes: said, text }: Explanation): readonly string[] => [
  ...outcomes,
  ...because.map((statement) => statement.text),
  ...open.map((statement) => statement.text),
  ...said,
  text,
];

const expectWords = (decision: ExplainableDecision): void => {
  for (const language of languages) {
    for (const register of registers) {
      const explanation = explain(decision, { language, register });
      expect(explanation.language).toBe(language);
      expect(explanation.register).toBe(register);
      for (const part of partsOf(explanation)) {
        expect(part).not.toBe('');
        expect(faultsOf(part, language)).toEqual([]);
        if (register === 'plain') expect(lawyersWordsIn(part, language)).toEqual([]);
      }
    }
  }
};

/** What no plain text may hold: places in the law, brackets, and what only lawyers say. */
const lawyersWords: Readonly<Record<Language, RegExp>> = {
  nb: /§|\[|\]|\b(?:ledd|punktum|bokstav|kapittel|forskrift|ordlyd|hjemmel|jf)\b/iu,
  nn: /§|\[|\]|\b(?:ledd|punktum|bokstav|kapittel|forskrift|ordlyd|heimel|jf)\b/iu,
  en: /§|\[|\]|\b(?:sections?|paragraphs?|letter [a-g]|chapters?|regulations?|wording|pursuant|inferred|library)\b/iu,
};
const lawyersWordsIn = (text: string, language: Language): readonly string[] => lawyersWords[language].exec(text) ?? [];

/** Sentences longer than a reader in a new language can take, save for the words of a list after a colon. */
const MOST_WORDS = 25;
const longSentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!:])\s/u)
    .filter((sentence) => !/;|,.*,.*,/.test(sentence) && sentence.split(/\s+/u).length > MOST_WORDS);

// --- Decisions to explain ---

const rules = { targetGroup, endGoals, programmeDuration, workOrientedHours, governingLaw, requiredContent, languageTraining, introductionBenefit } as const;
type RuleName = keyof typeof rules;
const ruleNames = Object.keys(rules) as RuleName[];
const ask = (name: RuleName, { facts, on, readings, assessments }: Situation): ExplainableDecision => rules[name](facts, { on, readings, assessments });
const manyMissing = fc.uniqueArray(fc.constantFrom(...everything), { maxLength: everything.length });

type Outcome<R extends ExplainableDecision['rule']> = Extract<ExplainableDecision, { readonly rule: R; readonly status: 'determined' }>['outcome'];

const made = (trace: readonly Step[], noted: readonly NoteId[] = []): ExplainableDecision => ({
  status: 'determined',
  rule: 'workOrientedHours',
  outcome: { kind: 'none' },
  trace,
  notes: noted,
  on: '2026-02-01',
  law: lawStateOn('2026-02-01'),
});
const determined = <R extends ExplainableDecision['rule']>(rule: R, outcome: Outcome<R>): ExplainableDecision =>
  ({ ...made([]), rule, outcome }) as unknown as ExplainableDecision;

const targetGroups: readonly Outcome<'targetGroup'>[] = [
  { group: 'right-and-obligation' },
  { group: 'right', ground: 'collective-protection', refusal: 'none' },
  { group: 'right', ground: 'collective-protection', refusal: 'municipality-may-refuse' },
  { group: 'right', ground: 'finish-begun-programme', refusal: 'none' },
  ...(['family-of-others', 'over-upper-age', 'settled-without-agreement'] as const).map((ground) => ({ group: 'may-be-offered', ground }) as const),
  ...(
    [
      'no-permit-yet',
      'introduction-act-2003',
      'nordic-or-eea',
      'permit-not-in-section-9',
      'under-lower-age',
      'not-settled',
      'residence-limit-passed',
      'in-work',
      'work-ended-after-limit',
      'no-new-rights-after-collective-protection',
    ] as const
  ).map((ground) => ({ group: 'outside', ground }) as const),
];
const lengths = parameterRows().flatMap(({ value }) => (typeof value === 'object' && value !== null && 'longest' in value ? [value] : []));
const amounts = { year: 27_309_800, month: 2_275_817, day: 75_861, hour: 14_762 } as const;
const benefits: readonly Outcome<'introductionBenefit'>[] = [
  ...(['not-in-programme', 'leave-without-benefit', 'introduction-act-2003'] as const).map((ground) => ({ kind: 'none', ground }) as const),
  ...(['full', 'young-living-apart', 'young-living-with-parents', 'couple-without-children', 'young-couple'] as const).flatMap((ground) => {
    const base = { basicAmount: 136_549, fraction: { numerator: ground === 'full' ? 1 : 5, denominator: ground === 'full' ? 1 : 9 }, ground } as const;
    return [{ ...base, kind: 'benefit', ore: amounts } as const, { ...base, kind: 'benefit-for-part-attended', oreAtFullTime: amounts } as const];
  }),
];
const checks: readonly Outcome<'checkWorkOrientedHours'>[] = [
  { kind: 'no-requirement' },
  { kind: 'not-begun' },
  { kind: 'not-yet', from: '2026-04-20' },
  ...(['met', 'not-met'] as const).flatMap((kind) =>
    [0.01, 1, 14.98, 15].map((hours) => ({
      kind,
      requiredHoursPerWeek: 15,
      averageHoursPerWeek: hours,
      shortfallHoursPerWeek: hours,
      from: '2026-04-20' as const,
      through: '2027-01-19' as const,
      activities: [],
    })),
  ),
];
const requirements: readonly Outcome<'workOrientedHours'>[] = [
  { kind: 'none' },
  ...[true, false].flatMap((reached) =>
    [3, 6].flatMap((afterMonths) => [10, 15].map((hoursPerWeek) => ({ kind: 'required', hoursPerWeek, afterMonths, ruleInForceSince: '2026-01-01', reached }) as const)),
  ),
];

const laws: readonly Outcome<'governingLaw'>[] = [
  { act: 'none', ground: 'no-permit-yet' },
  { act: 'introduction-act-2003' },
  ...(['ordinary', 'chapter-6a', 'ordinary-without-social-studies'] as const).flatMap((programme) =>
    (['ordinary', 'chapter-6a'] as const).map((training) => ({ act: 'integration-act', programme, training }) as const),
  ),
];

const contents: readonly Outcome<'requiredContent'>[] = [
  { kind: 'not-governed' },
  ...[null, { group: 4, individual: 2 }, undefined].flatMap((leastForWantOfCapacity): Outcome<'requiredContent'>[] => {
    const parentalGuidance =
      leastForWantOfCapacity === undefined ? null : { group: { least: 8, most: 12 }, individual: { least: 5, most: 8 }, leastForWantOfCapacity };
    const guidance = parentalGuidance === null ? [] : (['parental-guidance'] as const);
    const without = { languageOffer: null, mayBeContent: null };
    const hours = (['none', 'covid-19'] as const).map((exception) => ({ kind: 'full-time', hoursPerWeek: 37.5, hoursPerWeekWithOwnWork: 30, exception }) as const);
    const lifeSkills = [
      { total: 25, migrationHealthAndDiversity: 10, careerCompetence: 15 },
      { total: 15, migrationHealthAndDiversity: 5, careerCompetence: 10 },
    ];
    return [
      ...lifeSkills.flatMap((lifeSkillsHours) =>
        hours.flatMap((time): Outcome<'requiredContent'>[] => [
          { kind: 'content', rules: 'ordinary', elements: ['work-or-education-oriented', 'norwegian', 'social-studies', 'life-skills', ...guidance], ...without, lifeSkillsHours, parentalGuidance, time },
          { kind: 'content', rules: 'ordinary-without-social-studies', elements: ['work-or-education-oriented', 'norwegian', 'life-skills', ...guidance], ...without, lifeSkillsHours, parentalGuidance, time },
        ]),
      ),
      ...(['none', 'municipality-lacks-capacity'] as const).flatMap((condition) =>
        [false, true].map((named): Outcome<'requiredContent'> => ({
          kind: 'content',
          rules: 'chapter-6a',
          elements: ['work-or-education-oriented', 'language-offer', ...guidance],
          languageOffer: named ? ['norwegian-training', 'other-norwegian-or-english'] : null,
          mayBeContent: named ? { kinds: ['higher-vocational-education', 'preparatory-and-language-courses', 'complementary-education'], higherVocationalEducationMonths: 12 } : null,
          lifeSkillsHours: null,
          parentalGuidance,
          time: { kind: 'part-time-allowed', condition },
        })),
      ),
    ];
  }),
];

const everyOutcome: readonly ExplainableDecision[] = [
  ...laws.map((outcome) => determined('governingLaw', outcome)),
  ...contents.map((outcome) => determined('requiredContent', outcome)),
  ...targetGroups.map((outcome) => determined('targetGroup', outcome)),
  ...(
    [
      { kind: 'not-governed' },
      { kind: 'goals', goals: endGoalNames },
      ...endGoalNames.map((goal) => ({ kind: 'goals', goals: [goal] }) as const),
      { kind: 'main', main: ['completed-upper-secondary'], otherwise: ['work', 'part-of-upper-secondary'], condition: 'unwilling-or-unable-to-complete' },
      { kind: 'main', main: ['completed-upper-secondary'], otherwise: ['work', 'primary-school'], condition: 'unless-main-rule-does-not-fit' },
    ] as readonly Outcome<'endGoals'>[]
  ).map((outcome) => determined('endGoals', outcome)),
  ...([{ kind: 'not-governed' }, { kind: 'end-goal-not-lawful', lawful: ['work', 'vocational-training'] }, ...lengths.map((one) => ({ kind: 'length', ...one }))] as unknown as readonly Outcome<'programmeDuration'>[]).map(
    (outcome) => determined('programmeDuration', outcome),
  ),
  ...requirements.map((outcome) => determined('workOrientedHours', outcome)),
  ...benefits.map((outcome) => determined('introductionBenefit', outcome)),
  ...checks.map((outcome) => determined('checkWorkOrientedHours', outcome)),
  ...endingReasons.map((reason) => classifyEnding({ reason }, { on: '2024-12-31' })),
  ...leaveOutcomes.map(({ rule, outcome }) => determined(rule, outcome as never)),
];

const stepsOf = ({ id, kind, answers, grounds }: Question<never>): readonly Step[] =>
  grounds.flatMap(({ provisions, certainty }) => answers.map((answer): Step => ({ step: 'answer', question: id, kind, answer, facts: {}, provisions, certainty })));

const pointOf = ({ id, kind, answers, facts, grounds }: Question<never>): OpenPoint => ({ question: id, kind, answers, facts, provisions: grounds[0]!.provisions });

describe.each(languages)('in %s', (language) => {
  it.each(everyOutcome.map((decision) => [`${decision.rule} ${JSON.stringify('outcome' in decision && decision.outcome)}`, decision] as const))('%s is put into words', (_what, decision) => {
    for (const register of registers) {
      const { outcomes, text } = explain(decision, { language, register });
      expect(outcomes).toHaveLength(1);
      for (const line of outcomes[0]!.split('\n')) {
        expect(line).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).toContain(line);
      }
      expect(faultsOf(text, language)).toEqual([]);
      if (register === 'plain') {
        expect(lawyersWordsIn(text, language)).toEqual([]);
        expect(longSentencesOf(outcomes[0]!.replaceAll('\n', ' '))).toEqual([]);
      }
    }
  });

  it('different outcomes of a rule have different words', () => {
    for (const rule of new Set(everyOutcome.map((decision) => decision.rule))) {
      const ofRule = everyOutcome.filter((decision) => decision.rule === rule);
      const different = new Set(ofRule.map((decision) => JSON.stringify('outcome' in decision && decision.outcome)));
      for (const register of registers) {
        expect(new Set(ofRule.map((decision) => explain(decision, { language, register }).outcomes[0])).size, `${rule}, ${register}`).toBe(different.size);
      }
    }
  });

  it.each(allQuestions.map((question) => [question.id, question] as const))('every answer of the question %s is put into words, and no two of them in the same', (_id, question) => {
    const statements = question.answers.map((answer) => {
      const steps = stepsOf(question).filter((step) => step.step === 'answer' && step.answer === answer);
      const { because, text } = explain(made(steps), { language });
      expect(because).toHaveLength(question.grounds.length);
      expect(faultsOf(text, language)).toEqual([]);
      for (const statement of because) expect(statement.citations.length).toBeGreaterThan(0);
      return because[0]!.text;
    });
    expect(new Set(statements).size).toBe(question.answers.length);
  });

  it.each(allQuestions.map((question) => [question.id, question] as const))('the question %s is put into words when it is open, with what is missing', (_id, question) => {
    const decision = { ...made([]), status: 'open', possible: [{ kind: 'none' }, requirements[1]], open: [pointOf(question)] } as unknown as ExplainableDecision;
    const { open, outcomes, text } = explain(decision, { language });
    expect(outcomes).toHaveLength(2);
    expect(open).toHaveLength(1);
    for (const answer of open[0]!.text.split(' / ')) expect(answer).not.toBe('');
    expect(open[0]!.text.split(' / ')).toHaveLength(question.answers.length);
    expect(faultsOf(text, language)).toEqual([]);
  });

  it.each(parameterRows().flatMap((row) => (row.from === null ? [] : [[`${row.parameter} from ${row.from}`, row] as const])))('the row %s is put into words, with its time', (_name, row) => {
    const { from, to, note: _note, ...rest } = row;
    const { because, text } = explain(made([{ step: 'law', ...rest, from: from!, to }]), { language });
    expect(faultsOf(text, language)).toEqual([]);
    expect(because[0]!.text).toContain(formatDate(from!, language));
    if (to !== null) expect(because[0]!.text).toContain(formatDate(to, language));
    // Large numbers are written with their thousands set apart, and decimals as the language has them.
    if (typeof row.value === 'number') {
      const number = String(row.value).replace('.', language === 'en' ? '.' : ',');
      expect(because[0]!.text.replace(/(?<=\d)[,\u00a0](?=\d{3})/gu, '')).toContain(number);
    }
    if (row.unit === 'date' && row.value !== null) expect(because[0]!.text).toContain(formatDate(row.value as '2026-01-01', language));
    if (row.source !== undefined) expect(because[0]!.text).toContain(`; ${sources[row.source].title})`);
    expect(because[0]!.citations).toEqual([...new Set(row.provisions.map((pin) => citeProvision(pin, language)))]);
  });

  it('an answer that does not rest on the legal text itself says so', () => {
    const said = (certainty: Step['certainty']): string => {
      const step: Step = { step: 'answer', question: 'settled', kind: 'fact', answer: 'yes', facts: { 'settlement.settledOn': '2026-02-01' }, provisions: [], certainty };
      return explain(made([step]), { language }).because[0]!.text;
    };
    const plain = said('statute');
    expect(said('regulation')).toBe(plain);
    for (const weak of ['guidance', 'inferred'] as const) {
      expect(said(weak).startsWith(`${plain.slice(0, -1)}; `)).toBe(true);
      expect(faultsOf(said(weak), language)).toEqual([]);
    }
    expect(said('guidance')).not.toBe(said('inferred'));
  });

  it('every row of the table has a heading of its own', () => {
    const headings = Object.values(parameters).map(({ id }) => {
      const row = parameterRows().find((one) => one.parameter === id && one.from !== null)!;
      const { note: _note, ...rest } = row;
      return explain(made([{ step: 'law', ...rest, from: '2021-01-01', to: null, value: null, certainty: 'statute' }]), { language }).because[0]!.text;
    });
    // All were in force from the same day and had no value, so that only the heading tells them apart.
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  it.each(Object.keys(notes) as NoteId[])('the note %s is put into words', (note) => {
    const explanation = explain(made([], [note]), { language });
    expect(explanation.notes).toHaveLength(1);
    const { provisions, source }: Note = notes[note];
    const grounds = [...new Set(provisions.map((pin) => citeProvision(pin, language))), ...(source === undefined ? [] : [sources[source].title])];
    const [said, inBrackets] = explanation.notes[0]!.split(' [');
    expect(said).toMatch(/^\p{Lu}.*\.$/su);
    expect(inBrackets).toBe(grounds.length === 0 ? undefined : `${grounds.join('; ')}]`);
    expect(explanation.text).toContain(`- ${String(explanation.notes[0])}`);
    expect(faultsOf(explanation.text, language)).toEqual([]);
  });

  it('every decision of a case, with much or little known, has a text without names of the code', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, fc.constantFrom(...ruleNames), (situation, missing, name) => {
        const decision = ask(name, without(situation, missing));
        for (const part of partsOf(explain(decision, { language }))) expect(faultsOf(part, language)).toEqual([]);
        for (const part of partsOf(explain(decision, { language, register: 'plain' }))) {
          expect(faultsOf(part, language)).toEqual([]);
          expect(lawyersWordsIn(part, language)).toEqual([]);
        }
      }),
      { numRuns: cases(300) },
    );
  });

  it('the text names every place in the law that the trace and the open points rest on, and every outcome and note', () => {
    fc.assert(
      fc.property(anySituation(), manyMissing, fc.constantFrom(...ruleNames), (situation, missing, name) => {
        const decision = ask(name, without(situation, missing));
        const { text, outcomes, because, open, notes: said } = explain(decision, { language });
        const points = decision.status === 'open' ? decision.open : [];
        const rows = decision.trace.filter((step) => step.step === 'law');
        expect(new Set(rows).size, 'a row of the table stands once').toBe(rows.length);
        for (const pin of [...decision.trace, ...points].flatMap(({ provisions }) => provisions)) expect(text).toContain(citeProvision(pin, language));
        expect(because).toHaveLength(decision.trace.length);
        expect(open).toHaveLength(points.length);
        expect(outcomes).toHaveLength(decision.status === 'open' ? decision.possible.length : 1);
        expect(said).toHaveLength(decision.notes.length);
        for (const part of [...outcomes, ...said, ...because.map((one) => one.text), ...open.map((one) => one.text)]) expect(text).toContain(part);
        expect(text.split('\n')[0]).toContain(formatDate(decision.on, language));
        expect(text).toContain(formatDate(decision.law.verifiedThrough, language));
      }),
      { numRuns: cases(150) },
    );
  });

  it('a date of the case stands in words', () => {
    const decision = targetGroup({ permit: { grantedOn: '2027-03-05' } }, { on: '2026-02-01' });
    const { text } = explain(decision, { language });
    expect(text).toContain(formatDate('2027-03-05', language));
    expect(text).not.toContain('2027-03-05');
  });
});

describe('goals that are alternatives', () => {
  it.each<[Language, string, string]>([
    ['nb', 'arbeid, høyere utdanning eller fullført videregående opplæring', 'arbeid eller grunnskole (hele eller deler)'],
    ['nn', 'arbeid, høgare utdanning eller fullført vidaregåande opplæring', 'arbeid eller grunnskule (heile eller delar)'],
    ['en', 'work, higher education or completed upper secondary education', 'work or primary and lower secondary school (all or part)'],
  ])('are told with "or" in %s', (language, main, otherwise) => {
    const outcome = {
      kind: 'main',
      main: ['work', 'higher-education', 'completed-upper-secondary'],
      otherwise: ['work', 'primary-school'],
      condition: 'unless-main-rule-does-not-fit',
    } as const;
    const [sentence] = explain(determined('endGoals', outcome), { language }).outcomes;
    expect(sentence).toContain(main);
    expect(sentence).toContain(otherwise);
  });
});

describe('a check of a plan', () => {
  const facts: CaseFacts = { person: { education: 'upper-secondary' }, permit: { ground: 'refugee', grantedOn: '2025-11-20' }, programme: { startedOn: '2026-01-05', endGoal: 'work' } };

  it.each<[Language, string, string]>([
    ['nb', 'i gjennomsnitt 12,5 timer i uken fra 5. april 2026 til og med 4. januar 2027', 'Det mangler 2,5 timer i uken.'],
    ['nn', 'i gjennomsnitt 12,5 timar i veka frå 5. april 2026 til og med 4. januar 2027', 'Det manglar 2,5 timar i veka.'],
    ['en', '12.5 hours a week on average from 5 April 2026 to 4 January 2027', '2.5 hours a week are missing.'],
  ])('says in %s what is missing, in the decimals of the language', (language, average, missing) => {
    const plan = { activities: [{ kind: 'work-practice', from: '2026-04-05', to: null, hoursPerWeek: 12.5 }], through: '2027-01-04' } as const;
    const { outcomes } = explain(checkWorkOrientedHours(facts, plan, { on: '2026-06-01' }), { language });
    expect(outcomes[0]).toContain(average);
    expect(outcomes[0]).toContain(missing);
  });

  it('with measures that nobody has assessed asks for each of them by its place in the plan', () => {
    const other = { kind: 'other-measure', from: '2026-04-05', to: null, hoursPerWeek: 8 } as const;
    const decision = checkWorkOrientedHours(facts, { activities: [other, other], through: '2027-01-04' }, { on: '2026-06-01' });
    expectWords(decision);
    const { open } = explain(decision, { language: 'en' });
    expect(open.map(({ text }) => /measure \d/.exec(text)?.[0])).toEqual(['measure 1', 'measure 2']);
  });

  it.each([{ startedOn: null }, { startedOn: '2026-01-05' }, { startedOn: '2026-12-31' }] as const)('is put into words with %j, whatever is missing', ({ startedOn }) => {
    const plan = { activities: [], through: '2027-01-04' } as const;
    for (const programme of [{ startedOn }, { startedOn, endGoal: 'work' }, { startedOn, endGoal: 'primary-school' }] as const) {
      expectWords(checkWorkOrientedHours({ ...facts, programme }, plan, { on: '2026-06-01' }));
      expectWords(checkWorkOrientedHours({ programme }, plan, { on: '2025-06-01' }));
    }
  });
});

describe('the plain words of leave and the end of a programme', () => {
  it.each([['nb', nbLeave], ['nn', nnLeave], ['en', enLeave]] as const)('are without names of the code in %s, and different for different outcomes', (language, { plainOutcomes }) => {
    const said = leaveOutcomes.map(({ rule, outcome }) => `${rule}: ${plainOutcomes[rule](outcome as never)}`);
    for (const text of said) {
      for (const line of text.slice(text.indexOf(':') + 2).split('\n')) expect(line).toMatch(/^\p{Lu}.*\.$/u);
      expect(faultsOf(text.slice(text.indexOf(':') + 2), language)).toEqual([]);
      expect(text).not.toMatch(/\d (?:éi|ei|én|ett)n?t? /u);
    }
    expect(new Set(said).size).toBe(leaveOutcomes.length);
  });
});

describe('an ending', () => {
  it('is put into words, known or not', () => {
    for (const reason of [undefined, ...endingReasons]) expectWords(classifyEnding({ reason }, { on: '2024-12-31' }));
  });
});

describe('what is not of this library', () => {
  const explained = 'targetGroup, endGoals, programmeDuration, workOrientedHours, checkWorkOrientedHours, classifyEnding, governingLaw, requiredContent, languageTraining, introductionBenefit, leaveEntitlements, leaveBalance, programmeEnd, deadline, complaintRoute';

  it.each(['sv', 'NB', '', 'toString', 'constructor', undefined, null])('the language %j is an error that shows it', (language) => {
    const decision = classifyEnding({ reason: 'ordinary-work' }, { on: '2024-12-31' });
    expect(() => explain(decision, { language: language as Language })).toThrow(new RangeError(`language: expected one of nb, nn, en, got ${JSON.stringify(language)}`));
  });

  it.each<[unknown, string]>([
    [null, 'decision: expected a decision of this library, got null'],
    [[], 'decision: expected a decision of this library, got a list'],
    [{}, `rule: expected one of ${explained}, got undefined`],
    [{ rule: 'toString' }, `rule: expected one of ${explained}, got "toString"`],
  ])('the decision %j is an error that names what is wrong', (decision, message) => {
    expect(() => explain(decision as ExplainableDecision, { language: 'nb' })).toThrow(new RangeError(message));
  });

  it('options that are none are an error', () => {
    expect(() => explain(made([]), null as never)).toThrow(new RangeError('options: expected an object with the language, got null'));
    expect(() => explain(made([]), 'nb' as never)).toThrow(new RangeError('options: expected an object with the language, got "nb"'));
  });

  it('a note is an error that shows it', () => {
    expect(() => explain(made([], ['toString' as NoteId]), { language: 'nb' })).toThrow(new RangeError('note: "toString" is not a note of this library'));
  });

  it('a question is an error that shows it', () => {
    for (const question of ['shoe-size', 'toString', 'shoe-size#1']) {
      const step: Step = { step: 'answer', question, kind: 'fact', answer: 'yes', facts: {}, provisions: [], certainty: 'statute' };
      expect(() => explain(made([step]), { language: 'nb' })).toThrow(new RangeError(`question: ${JSON.stringify(question)} is not a question of this library`));
    }
  });

  it('a parameter or an answer is an error too, and never the word "undefined"', () => {
    const row: Step = { step: 'law', parameter: 'shoe-size', unit: 'years', value: 43, from: '2021-01-01', to: null, provisions: [], instrument: 'lov/2020-11-06-127', certainty: 'statute' };
    expect(() => explain(made([row]), { language: 'nb' })).toThrow(RangeError);
    const step: Step = { step: 'answer', question: 'settled', kind: 'fact', answer: 'perhaps', facts: {}, provisions: [], certainty: 'statute' };
    expect(() => explain(made([step]), { language: 'nb' })).toThrow(RangeError);
  });
});

describe('the words as a reader sees them', () => {
  const inTime: CaseFacts = {
    person: { birthDate: '1985-03-02', citizenship: 'third-country', education: 'upper-secondary' },
    permit: { ground: 'collective-protection', grantedOn: '2023-02-10', previousGround: null },
    settlement: { settledOn: '2023-05-01', byAgreement: true },
    decision: { madeOn: '2023-05-20' },
    work: { hoursPerWeek: 0 },
    programme: { offeredStartOn: '2023-06-01', startedOn: '2023-06-15', endedOn: null, endGoal: 'work', percent: 100 },
  };
  const { decision: _unknown, ...undecided } = inTime;

  it.each(languages)('of a case that is determined, in %s', (language) => {
    const decision = targetGroup(inTime, { on: '2026-02-01' });
    expect(decision.status).toBe('determined');
    expect(`\n${explain(decision, { language }).text}\n`).toMatchSnapshot();
  });

  it.each(languages)('of a case that is open, in %s', (language) => {
    const decision = targetGroup(undecided, { on: '2026-02-01' });
    expect(decision.status).toBe('open');
    expect(`\n${explain(decision, { language }).text}\n`).toMatchSnapshot();
  });
});

describe('the checks themselves', () => {
  it.each<[string, Language]>([
    ['Retten er undefined.', 'nb'],
    ['Gitt 2026-02-01.', 'nb'],
    ['Alder: year-after-upper', 'en'],
    ['Ground: collective-protection (fact)', 'en'],
    ['missing: permit.grantedOn', 'en'],
    ['It is not-lawful.', 'en'],
    ['Dette er ikkje rett.', 'nb'],
    ['Eit løyve', 'nb'],
    ['Dette er ikke rett.', 'nn'],
    ['i kraft fra 1. januar', 'nn'],
    ['in force fra 1 January', 'en'],
    ['Statsborgerskap: refugee', 'nb'],
    ['- Alder:  (mangler)', 'nb'],
    ['- Alder: 5 ()', 'nb'],
  ])('see what is wrong in %j', (text, language) => {
    expect(faultsOf(text, language)).not.toEqual([]);
  });

  it.each<[string, Language]>([
    ['Frå 1. januar 2026 gjeld lov 2025-06-20-35.', 'nn'],
    ['I kraft fra 1. januar 2026, lov 2025-06-20-35.', 'nb'],
    ['labour-market measures, part-time work; covid-19', 'en'],
  ])('let %j pass', (text, language) => {
    expect(faultsOf(text, language)).toEqual([]);
  });
});

describe('absence, time off and leave in words', () => {
  const facts = { permit: { ground: 'refugee', grantedOn: '2023-02-10', previousGround: null }, household: { youngestChildBornOn: null } } as const;
  const told = (on: '2026-02-01') => explain(leaveEntitlements(facts, { on }), { language: 'en' });

  it('are a list, a line for each', () => {
    const { text, outcomes } = told('2026-02-01');
    expect(outcomes.length).toBeGreaterThan(0);
    for (const outcome of outcomes) {
      const kinds = outcome.split('\n');
      expect(kinds.length).toBeGreaterThan(10);
      for (const kind of kinds) expect(text).toMatch(new RegExp(`^ *- ${kind.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'));
    }
  });
});
