import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, LeaveKind } from '../../src/case/facts.js';
import type { FactPath } from '../../src/case/fields.js';
import type { FactValue } from '../../src/decision/index.js';
import { languageTrainingWords as en } from '../../src/explain/en/languageTraining.js';
import { explain } from '../../src/explain/explain.js';
import { languageTrainingWords as nb } from '../../src/explain/nb/languageTraining.js';
import { languageTrainingWords as nn } from '../../src/explain/nn/languageTraining.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { languageTraining, type LanguageTraining, type Training } from '../../src/rules/languageTraining.js';
import { endOfLanguageTraining, languageTrainingClock, languageTrainingEnds, socialStudiesDue } from '../../src/rules/languageTrainingDates.js';
import { withFact, withoutFact } from '../support/caseGrid.js';

// Typed from the Act §§ 26 to 37 and 37 d and the Regulation §§ 28, 43g, 43h, 73 and 74.

const plainWords = { nb: nb.plainOutcomes.languageTraining, nn: nn.plainOutcomes.languageTraining, en: en.plainOutcomes.languageTraining } as const;

const refugee: CaseFacts = {
  person: { birthDate: '1990-04-10', education: 'below-upper-secondary', completedPrimarySchool: true },
  permit: { ground: 'refugee', grantedOn: '2024-01-15', appliedFromAbroad: false, previousGround: null },
  training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false },
};
const ukrainian: CaseFacts = {
  person: { birthDate: '1985-03-02', education: 'below-upper-secondary', completedPrimarySchool: true },
  permit: { ground: 'collective-protection', grantedOn: '2022-04-01', appliedFromAbroad: false, previousGround: null },
  settlement: { settledOn: '2022-06-01', byAgreement: true },
  training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false },
};

type Changes = Readonly<Partial<Record<FactPath, FactValue>>>;
const having = (facts: CaseFacts, changes: Changes): CaseFacts =>
  Object.entries(changes).reduce((so, [path, value]) => withFact(so, path as FactPath, value), facts);

const outcomeOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): LanguageTraining => {
  const decision = languageTraining(facts, { on, ...options });
  if (decision.status === 'open') throw new Error(`open on ${on}: ${JSON.stringify(decision.open)}`);
  return decision.outcome;
};
const trainingOf = (facts: CaseFacts, on: IsoDate, options: Omit<AskOptions, 'on'> = {}): Training => {
  const outcome = outcomeOf(facts, on, options);
  if (outcome.kind === 'outside') throw new Error(outcome.ground);
  return outcome;
};
const groundOf = (facts: CaseFacts, on: IsoDate): string => {
  const outcome = outcomeOf(facts, on);
  return outcome.kind === 'outside' ? outcome.ground : outcome.standing;
};
const notesOf = (facts: CaseFacts, on: IsoDate): readonly string[] => languageTraining(facts, { on }).notes;
const workPermit = having(refugee, { 'permit.ground': 'other', 'permit.forWork': true, 'permit.leadsToPermanentResidence': true });

describe('who has a right and an obligation', () => {
  it('a refugee: three years of Norwegian from the offer, 75 hours of social studies within a year, and the tests', () => {
    expect(outcomeOf(refugee, '2024-06-01')).toEqual({
      kind: 'training',
      standing: 'right-and-obligation',
      norwegian: { until: 'level-or-time', longestMonths: 36, clock: 'offer-of-start', plusLeave: true },
      obligationHours: null,
      extension: null,
      socialStudies: { kind: 'hours', hours: 75, withinMonths: 12, testWithinMonths: 12, clock: 'offer-of-start', plusLeave: true },
      level: { kind: 'levels', guiding: true, levels: { reading: 'B1', listening: 'B1', writing: 'B1', oral: 'B1' } },
      tests: 'obligation',
      mayBeCharged: false,
      authority: 'municipality',
    });
  });

  it.each<[string, Changes, string]>([
    ['work permit that leads to permanent residence', { 'permit.ground': 'other', 'permit.forWork': true, 'permit.leadsToPermanentResidence': true }, 'obligation'],
    ['other permit that leads to permanent residence', { 'permit.ground': 'other', 'permit.forWork': false, 'permit.leadsToPermanentResidence': true }, 'right-and-obligation'],
    ['permit that does not', { 'permit.ground': 'other', 'permit.forWork': true, 'permit.leadsToPermanentResidence': false }, 'permit-gives-none'],
    [
      'family of a refugee settled less than five years',
      { 'permit.ground': 'family-member', 'family.referencePersonGround': 'refugee', 'family.referencePersonHasPermanentResidence': false, 'family.referencePersonSettledOn': '2020-01-01', 'family.appliedOn': '2023-01-01' },
      'right-and-obligation',
    ],
    [
      'family of a worker',
      { 'permit.ground': 'family-member', 'family.referencePersonGround': 'other', 'permit.forWork': true, 'permit.leadsToPermanentResidence': true },
      'obligation',
    ],
    [
      'family of a Norwegian',
      { 'permit.ground': 'family-member', 'family.referencePersonGround': 'other', 'permit.forWork': false, 'permit.leadsToPermanentResidence': true },
      'right-and-obligation',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(groundOf(having(refugee, changes), '2024-06-01')).toBe(expected);
  });

  it.each<[IsoDate, string]>([
    ['2006-01-16', 'under-lower-age'],
    ['2006-01-15', 'right-and-obligation'],
    ['2006-01-14', 'right-and-obligation'],
    ['1957-01-16', 'right-and-obligation'],
    ['1957-01-15', 'over-upper-age'],
    ['1957-01-14', 'over-upper-age'],
  ])('born on %s and granted on 2024-01-15: %s', (birthDate, expected) => {
    expect(groundOf(having(refugee, { 'person.birthDate': birthDate }), '2024-01-15')).toBe(expected);
  });

  it.each<[IsoDate, string]>([
    ['2024-06-09', 'right-and-obligation'],
    ['2024-06-10', 'turned-upper-age'],
    ['2024-06-11', 'turned-upper-age'],
  ])('on %s, turning 67 on 2024-06-10: %s', (on, expected) => {
    expect(groundOf(having(refugee, { 'person.birthDate': '1957-06-10' }), on)).toBe(expected);
  });

  it('not before the permit, nor under the Act of 2003, whose people it may not offer anything', () => {
    expect(outcomeOf(refugee, '2024-01-14')).toEqual({ kind: 'outside', ground: 'no-permit-yet', mayBeOffered: true });
    expect(outcomeOf(having(refugee, { 'permit.grantedOn': '2020-06-01' }), '2024-06-01')).toEqual({ kind: 'outside', ground: 'introduction-act-2003', mayBeOffered: false });
  });

  it.each<[string, CaseFacts, readonly string[]]>([
    ['arrival', having(refugee, { 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2024-03-01' }), ['not-yet-arisen', 'right-and-obligation', 'right-and-obligation']],
    ['renewal', having(refugee, { 'permit.ground': 'family-with-children-awaiting-identity', 'permit.firstRenewedOn': '2024-03-01' }), ['not-yet-arisen', 'right-and-obligation', 'right-and-obligation']],
    ['settlement by agreement', having(ukrainian, { 'permit.grantedOn': '2024-01-15', 'settlement.settledOn': '2024-03-01' }), ['not-yet-arisen', 'right', 'right']],
  ])('from the %s', (_what, facts, expected) => {
    expect((['2024-02-29', '2024-03-01', '2024-03-02'] as const).map((on) => groundOf(facts, on))).toEqual(expected);
  });

  it('under collective protection not without an agreement on settlement', () => {
    expect(groundOf(having(ukrainian, { 'settlement.byAgreement': false }), '2024-06-01')).toBe('settled-without-agreement');
  });
});

describe('the length and the clock', () => {
  it('18 months with upper secondary education', () => {
    expect(trainingOf(having(refugee, { 'person.education': 'upper-secondary' }), '2024-06-01').norwegian).toMatchObject({ longestMonths: 18 });
  });

  it.each<[IsoDate, 'includes-the-day' | 'excludes-the-day', string]>([
    ['2023-07-31', 'includes-the-day', 'right-and-obligation-arose'],
    ['2023-08-01', 'includes-the-day', 'offer-of-start'],
    ['2023-08-01', 'excludes-the-day', 'right-and-obligation-arose'],
    ['2023-08-02', 'excludes-the-day', 'offer-of-start'],
  ])('for a permit of %s, when "after" %s: %s', (grantedOn, reading, clock) => {
    const training = trainingOf(having(refugee, { 'permit.grantedOn': grantedOn }), '2024-06-01', { readings: { 'after-a-date': reading } });
    expect(training.norwegian).toMatchObject({ clock });
    expect(training.socialStudies).toMatchObject({ clock, plusLeave: clock === 'offer-of-start' });
  });

  it('the day of the transitional rule is a reading', () => {
    const decision = languageTraining(having(refugee, { 'permit.grantedOn': '2023-08-01' }), { on: '2024-06-01' });
    expect(decision.status === 'open' && decision.open.map(({ question }) => question)).toEqual(['after-a-date']);
  });

  it.each<[IsoDate, string]>([
    ['2023-07-31', 'right-and-obligation-arose'],
    ['2023-08-02', 'offer-of-start'],
  ])('for an earlier permit from abroad, arrived on %s: %s', (arrivedOn, clock) => {
    const facts = having(refugee, { 'permit.grantedOn': '2023-06-01', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': arrivedOn });
    expect(trainingOf(facts, '2024-06-01').norwegian).toMatchObject({ clock });
  });

  it('is from when the right arose on every date before the amendment', () => {
    expect(trainingOf(having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2023-07-31').norwegian).toMatchObject({ clock: 'right-and-obligation-arose' });
  });
});

describe('the hours', () => {
  it.each<[IsoDate, number, number]>([
    ['2021-12-31', 50, 250],
    ['2022-01-01', 75, 225],
    ['2022-01-02', 75, 225],
  ])('for a permit of %s: %i of social studies, %i of Norwegian with an obligation only', (grantedOn, social, norwegian) => {
    expect(trainingOf(having(refugee, { 'permit.grantedOn': grantedOn }), '2022-06-01').socialStudies).toMatchObject({ hours: social });
    const obliged = trainingOf(having(workPermit, { 'permit.grantedOn': grantedOn }), '2022-06-01');
    expect(obliged.norwegian).toEqual({ until: 'level-or-hours', hours: norwegian });
    expect(obliged).toMatchObject({ tests: 'none', mayBeCharged: true, socialStudies: { hours: social, testWithinMonths: null } });
  });

  it.each<[IsoDate, number]>([
    ['2021-12-31', 50],
    ['2022-01-01', 75],
    ['2022-01-02', 75],
  ])('for an earlier permit from abroad and arrival on %s: %i of social studies, and 250 of Norwegian', (arrivedOn, social) => {
    const facts = having(workPermit, { 'permit.grantedOn': '2021-10-01', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': arrivedOn });
    const training = trainingOf(facts, '2022-06-01');
    expect(training.socialStudies).toMatchObject({ hours: social });
    expect(training.norwegian).toEqual({ until: 'level-or-hours', hours: 250 });
    expect(languageTraining(facts, { on: '2022-06-01' }).notes.includes('norwegian-hours-of-later-arrivals')).toBe(social === 75);
  });

  it('of later arrivals are a doubt about Norwegian, so only for those who have hours of it', () => {
    const arrivedLater = { 'permit.grantedOn': '2021-10-01', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2022-01-01' } as const;
    expect(notesOf(having(refugee, arrivedLater), '2022-06-01')).not.toContain('norwegian-hours-of-later-arrivals');
    expect(notesOf(having(workPermit, arrivedLater), '2022-06-01')).toContain('norwegian-hours-of-later-arrivals');
  });

  it('do not bind the county', () => {
    expect(trainingOf(having(refugee, { 'training.authority': 'county' }), '2024-06-01')).toMatchObject({ socialStudies: { kind: 'by-county' }, authority: 'county' });
  });
});

describe('the guiding level', () => {
  const same = (written: string, oral: string) => ({ reading: written, listening: written, writing: written, oral });
  it.each<[string, Changes, IsoDate, object]>([
    ['no primary school', { 'person.completedPrimarySchool': false }, '2024-06-01', { levels: same('A2', 'B1') }],
    ['upper secondary', { 'person.education': 'upper-secondary' }, '2024-06-01', { levels: same('B1', 'B2') }],
    ['upper secondary with the need', { 'person.education': 'higher', 'training.needsB2': true }, '2024-06-01', { levels: same('B2', 'B2') }],
    ['in upper secondary school', { 'training.place': 'upper-secondary-school' }, '2024-06-01', { kind: 'grade', grade: 2, orLevels: null }],
    ['in preparatory education in 2025', { 'training.place': 'preparatory-adult-education' }, '2025-12-31', { kind: 'grade', orLevels: null }],
    ['in preparatory education in 2026', { 'training.place': 'preparatory-adult-education' }, '2026-01-01', { kind: 'grade', orLevels: same('A2', 'B1') }],
  ])('%s', (_what, changes, on, expected) => {
    expect(trainingOf(having(refugee, changes), on).level).toMatchObject({ guiding: true, ...expected });
  });
});

describe('what the Act leaves to an application, to the municipality or in doubt', () => {
  const student = having(refugee, { 'permit.ground': 'other', 'permit.leadsToPermanentResidence': false, 'permit.previousGround': 'refugee', 'training.startedOn': '2023-10-01' });
  it.each<[string, CaseFacts, IsoDate, readonly string[]]>([
    ['a right and an obligation', refugee, '2024-06-01', ['late-start-on-claim', 'exemption-on-application']],
    ['the same, counted by the guidance', having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2024-06-01', ['late-start-on-claim', 'exemption-on-application', 'training-clock-from-guidance']],
    ['an obligation', workPermit, '2025-10-01', ['exemption-on-application']],
    ['a right to finish', student, '2025-10-01', ['transition-by-permit-held']],
    [
      'an obligation beside it',
      having(student, { 'permit.forWork': true, 'permit.leadsToPermanentResidence': true }),
      '2025-10-01',
      ['exemption-on-application', 'transition-by-permit-held', 'charge-beside-right-to-finish'],
    ],
    ['a right under collective protection', ukrainian, '2025-10-01', ['leave-under-collective-protection']],
  ])('is told of %s', (_what, facts, on, notes) => {
    expect(notesOf(facts, on)).toEqual(notes);
  });
});

describe('collective protection', () => {
  it.each<[IsoDate, string, number]>([
    ['2022-06-14', 'right-and-obligation', 36],
    ['2022-06-15', 'right', 12],
    ['2022-06-16', 'right', 12],
    ['2024-07-01', 'right', 12],
    ['2026-01-01', 'right', 12],
    ['2026-07-01', 'right', 12],
    ['2028-06-30', 'right', 12],
    ['2028-07-01', 'right-and-obligation', 36],
  ])('on %s: %s for %i months', (on, standing, longestMonths) => {
    expect(trainingOf(ukrainian, on)).toMatchObject({ standing, norwegian: { longestMonths } });
  });

  it('is a year from the start, no social studies, no obligation to take tests, and one free test', () => {
    expect(trainingOf(ukrainian, '2025-06-01')).toMatchObject({ norwegian: { clock: 'start' }, socialStudies: null, tests: 'one-free-test-in-norwegian', mayBeCharged: false });
  });

  it('keeps the ordinary rules for a permit from before the chapter reaches back', () => {
    expect(trainingOf(having(ukrainian, { 'permit.grantedOn': '2022-03-10' }), '2023-06-01')).toMatchObject({ standing: 'right-and-obligation' });
  });

  it.each<[IsoDate, boolean]>([
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2024-07-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s may be extended: %s', (on, extended) => {
    expect(trainingOf(ukrainian, on).extension).toEqual(extended ? { longestMonths: 24, inStepsOfMonths: 6 } : null);
    expect(trainingOf(having(ukrainian, { 'person.education': 'higher' }), on).extension).toEqual(extended ? { longestMonths: 6, inStepsOfMonths: null } : null);
  });

  it('counts upper secondary from Ukraine from 2026; before, the municipality assesses it', () => {
    const facts = having(ukrainian, { 'person.education': 'ukrainian-upper-secondary' });
    const before = languageTraining(facts, { on: '2025-12-31' });
    expect(before.status === 'open' && before.open.map(({ question }) => question)).toContain('counts-as-upper-secondary');
    expect(trainingOf(facts, '2026-01-01').extension).toEqual({ longestMonths: 6, inStepsOfMonths: null });
    // For others the definition of 2023 governs § 32.
    expect(trainingOf(having(refugee, { 'person.education': 'ukrainian-upper-secondary' }), '2024-06-01').norwegian).toMatchObject({ longestMonths: 36 });
  });

  // § 65a first paragraph: since 2023-08-01 the list of GSU decides, for others than those of § 37 d.
  it.each<[string, CaseFacts, IsoDate, 'yes' | 'no', number]>([
    ['a refugee before the definition', having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2023-07-31', 'yes', 18],
    ['a refugee before the definition', having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2023-07-31', 'no', 36],
    ['a refugee since', having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2023-08-01', 'yes', 36],
    ['a holder of collective protection before chapter 6A', ukrainian, '2022-06-14', 'yes', 18],
    ['a holder of collective protection before chapter 6A', ukrainian, '2022-06-14', 'no', 36],
  ])('upper secondary from Ukraine for %s on %s, when it is assessed to count, %s: %i months', (_what, facts, on, assessed, longestMonths) => {
    const options = { assessments: { 'counts-as-upper-secondary': assessed } } as const;
    expect(trainingOf(having(facts, { 'person.education': 'ukrainian-upper-secondary' }), on, options).norwegian).toMatchObject({ longestMonths });
  });

  it('may be extended by as much as the assessment of the education gives', () => {
    const facts = having(ukrainian, { 'person.education': 'ukrainian-upper-secondary' });
    const extension = (assessed: 'yes' | 'no') => trainingOf(facts, '2025-12-31', { assessments: { 'counts-as-upper-secondary': assessed } }).extension;
    expect(extension('yes')).toEqual({ longestMonths: 6, inStepsOfMonths: null });
    expect(extension('no')).toEqual({ longestMonths: 24, inStepsOfMonths: 6 });
  });

  it('replaced by another permit in 2026 leaves only what remains', () => {
    const facts = having(refugee, { 'permit.grantedOn': '2026-02-01', 'permit.previousGround': 'collective-protection', 'permit.decidedUnderChapter6A': true });
    expect(trainingOf(facts, '2026-03-01')).toMatchObject({ standing: 'right-to-finish', norwegian: { longestMonths: 12, clock: 'start' }, extension: { longestMonths: 24 } });
    expect(trainingOf(facts, '2026-07-01').extension).toBeNull();
    expect(trainingOf(having(facts, { 'permit.decidedUnderChapter6A': false }), '2026-03-01').standing).toBe('right-and-obligation');
    expect(trainingOf(having(facts, { 'permit.grantedOn': '2025-02-01' }), '2025-12-31').standing).toBe('right-and-obligation');
  });
});

describe('the right to finish', () => {
  const student = having(refugee, {
    'permit.ground': 'other',
    'permit.leadsToPermanentResidence': false,
    'permit.previousGround': 'refugee',
    'training.startedOn': '2023-10-01',
    'programme.startedOn': null,
  });

  it.each<[IsoDate]>([['2025-08-31'], ['2025-09-01'], ['2025-09-02']])('on %s, a permit that gives none: what is begun may be finished', (on) => {
    expect(trainingOf(student, on)).toMatchObject({ standing: 'right-to-finish', norwegian: { longestMonths: 36 }, tests: 'none' });
  });

  it('is not for those who have not begun, or have had no other permit', () => {
    expect(groundOf(having(student, { 'training.startedOn': null }), '2025-09-01')).toBe('permit-gives-none');
    expect(groundOf(having(student, { 'permit.previousGround': null }), '2025-09-01')).toBe('permit-gives-none');
  });

  it.each<[IsoDate, string]>([
    ['2024-01-14', 'right-to-finish'],
    ['2024-01-15', 'right-to-finish'],
    ['2024-01-16', 'permit-gives-none'],
  ])('is for what was begun when the permit changed on 2024-01-15, not for what is offered later: begun on %s, %s', (begun, expected) => {
    expect(groundOf(having(student, { 'training.startedOn': begun }), '2025-09-01')).toBe(expected);
    expect(groundOf(having(student, { 'training.startedOn': null, 'programme.startedOn': begun }), '2025-09-01')).toBe(expected);
    expect(groundOf(having(student, { 'training.startedOn': begun, 'programme.startedOn': '2025-01-01' }), '2025-09-01')).toBe(expected);
  });

  it('depends on the day of the permit where that is missing, and on nothing where there is nothing begun', () => {
    const undated = withoutFact(student, 'permit.grantedOn');
    const open = languageTraining(undated, { on: '2025-09-01' });
    expect(open.status === 'open' && open.open.find(({ question }) => question === 'training-begun')?.facts).toEqual(['permit.grantedOn']);
    const settled = languageTraining(having(undated, { 'training.startedOn': null }), { on: '2025-09-01' });
    expect(settled.status === 'open' && settled.possible.some((one) => one.kind === 'training')).toBe(false);
  });

  it('under collective protection is for what was begun under the permit before it', () => {
    const now = having(ukrainian, { 'permit.previousGround': 'refugee', 'programme.startedOn': null });
    expect(trainingOf(having(now, { 'training.startedOn': '2022-03-31' }), '2023-06-01')).toMatchObject({ standing: 'right-to-finish', norwegian: { longestMonths: 36 } });
    expect(trainingOf(having(now, { 'training.startedOn': '2022-04-02' }), '2023-06-01')).toMatchObject({ standing: 'right', norwegian: { longestMonths: 12 } });
  });

  // The Regulation § 65a second paragraph is about those who hold collective protection; the others go by the list of the first.
  it('takes upper secondary from Ukraine as that of others, and so does an obligation', () => {
    const educated = having(student, { 'person.education': 'ukrainian-upper-secondary', 'person.completedPrimarySchool': true });
    expect(trainingOf(educated, '2026-02-01')).toMatchObject({ standing: 'right-to-finish', norwegian: { longestMonths: 36 } });
    const level = { reading: 'B1', listening: 'B1', writing: 'B1', oral: 'B1' };
    expect(trainingOf(having(workPermit, { 'person.education': 'ukrainian-upper-secondary' }), '2026-02-01')).toMatchObject({ standing: 'obligation', level: { levels: level } });
  });

  // § 37 d first paragraph: a right, which § 26 sixth paragraph lets be finished; the Regulation § 43g extends it for those who hold the permit.
  it('after collective protection is that of § 37 d, and is not extended', () => {
    const former = having(student, { 'permit.previousGround': 'collective-protection', 'permit.grantedOn': '2024-01-15', 'permit.decidedUnderChapter6A': true });
    expect(trainingOf(former, '2025-10-01')).toMatchObject({
      standing: 'right-to-finish',
      norwegian: { until: 'level-or-time', longestMonths: 12, clock: 'start' },
      extension: null,
      socialStudies: null,
    });
  });

  it('stands beside the obligation of a work permit', () => {
    const facts = having(student, { 'permit.forWork': true, 'permit.leadsToPermanentResidence': true });
    expect(trainingOf(facts, '2025-09-01')).toMatchObject({ standing: 'obligation-and-right-to-finish', obligationHours: 225, norwegian: { longestMonths: 36 }, mayBeCharged: false });
    // § 30 fourth paragraph names those of § 26 third paragraph, and does not say what holds for one who may finish as well.
    expect(languageTraining(facts, { on: '2025-09-01' }).notes).toContain('charge-beside-right-to-finish');
  });
});

describe('what is missing or malformed', () => {
  it('is open, never taken for no', () => {
    const decision = languageTraining(withoutFact(refugee, 'permit.appliedFromAbroad'), { on: '2024-06-01' });
    expect(decision.status === 'open' && decision.open.flatMap(({ facts }) => facts)).toEqual(['permit.appliedFromAbroad', 'permit.arrivedOn']);
  });

  it('is an error that names the field', () => {
    expect(() => languageTraining({ training: { place: 'home' } } as never, { on: '2024-06-01' })).toThrow(/^training\.place: expected one of .*got "home"/);
    expect(() => languageTraining(refugee, { on: '2020-12-31' })).toThrow(RangeError);
  });
});

describe('the days', () => {
  const offered = having(refugee, { 'training.offeredStartOn': '2024-02-29', 'training.leave': [] });
  const on = '2024-12-01';

  it('of the clock', () => {
    expect(languageTrainingClock(offered, { on })).toMatchObject({ status: 'determined', outcome: { kind: 'clock', clock: 'offer-of-start', startsOn: '2024-02-29' } });
    expect(languageTrainingClock(offered, { on: '2024-02-28' })).toMatchObject({ outcome: { startsOn: null } });
    const early = having(refugee, { 'permit.grantedOn': '2022-05-01', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2022-07-01' });
    expect(languageTrainingClock(early, { on })).toMatchObject({ outcome: { clock: 'right-and-obligation-arose', startsOn: '2022-07-01' } });
    expect(languageTrainingClock(workPermit, { on })).toMatchObject({ outcome: { kind: 'none' } });
    expect(languageTrainingClock(offered, { on: '2024-01-14' })).toMatchObject({ outcome: { kind: 'none' } });
  });

  it.each<[IsoDate, IsoDate | null]>([
    ['2024-02-28', null],
    ['2024-02-29', '2024-02-29'],
    ['2024-03-01', '2024-02-29'],
  ])('of the clock on %s, the offer being of 29 February', (asked, startsOn) => {
    expect(languageTrainingClock(offered, { on: asked })).toMatchObject({ outcome: { startsOn } });
    expect(languageTrainingEnds(offered, { on: asked })).toMatchObject({ outcome: { kind: startsOn === null ? 'not-running' : 'due' } });
  });

  // § 26 second paragraph: permit or arrival, first renewal, settlement by agreement; § 37 d second paragraph: the start.
  it.each<[string, CaseFacts, IsoDate, string, IsoDate]>([
    ['the permit', having(refugee, { 'permit.grantedOn': '2022-05-01' }), '2023-07-01', 'right-and-obligation-arose', '2022-05-01'],
    [
      'the permit when the person had come before it',
      having(refugee, { 'permit.grantedOn': '2022-05-01', 'permit.appliedFromAbroad': true, 'permit.arrivedOn': '2022-04-01' }),
      '2023-07-01',
      'right-and-obligation-arose',
      '2022-05-01',
    ],
    [
      'the first renewal',
      having(refugee, { 'permit.ground': 'family-with-children-awaiting-identity', 'permit.grantedOn': '2022-05-01', 'permit.firstRenewedOn': '2023-05-01' }),
      '2023-07-01',
      'right-and-obligation-arose',
      '2023-05-01',
    ],
    ['the settlement under collective protection before chapter 6A', ukrainian, '2022-06-14', 'right-and-obligation-arose', '2022-06-01'],
    ['the start under chapter 6A', having(ukrainian, { 'training.startedOn': '2022-08-15' }), '2023-07-01', 'start', '2022-08-15'],
    [
      'the former permit, of what may be finished',
      having(refugee, {
        'permit.ground': 'other',
        'permit.leadsToPermanentResidence': false,
        'permit.grantedOn': '2023-05-01',
        'permit.previousGround': 'refugee',
        'permit.firstGrantedOn': '2022-02-01',
        'training.startedOn': '2022-03-01',
      }),
      '2023-07-01',
      'right-and-obligation-arose',
      '2022-02-01',
    ],
  ])('of the clock is that of %s', (_what, facts, asked, clock, startsOn) => {
    expect(languageTrainingClock(facts, { on: asked })).toMatchObject({ outcome: { kind: 'clock', clock, startsOn } });
  });

  it.each<[string, readonly { readonly kind: LeaveKind; readonly from: IsoDate; readonly to: IsoDate }[], IsoDate]>([
    ['begun on the first day counted', [{ kind: 'welfare', from: '2024-02-29', to: '2024-03-04' }], '2027-03-05'],
    ['begun before it', [{ kind: 'welfare', from: '2024-02-20', to: '2024-03-04' }], '2027-03-05'],
    ['ended before it', [{ kind: 'welfare', from: '2024-02-20', to: '2024-02-28' }], '2027-02-28'],
    ['of one day', [{ kind: 'peace-work', from: '2024-05-02', to: '2024-05-02' }], '2027-03-01'],
    ['begun on the last day', [{ kind: 'parental', from: '2027-02-28', to: '2027-03-02' }], '2027-03-03'],
    ['begun the day after it', [{ kind: 'parental', from: '2027-03-01', to: '2027-03-03' }], '2027-02-28'],
    [
      'told in another order than it was taken, and overlapping',
      [
        { kind: 'long-illness', from: '2024-04-21', to: '2024-05-10' },
        { kind: 'parental', from: '2024-04-01', to: '2024-04-30' },
      ],
      '2027-04-09',
    ],
  ])('of the end with leave %s', (_what, leave, due) => {
    expect(languageTrainingEnds(having(offered, { 'training.leave': leave }), { on: '2027-06-01' })).toMatchObject({ outcome: { due } });
  });

  it('of the end and of social studies are none for one who is outside', () => {
    expect(languageTrainingEnds(offered, { on: '2024-01-14' })).toMatchObject({ outcome: { kind: 'none' } });
    expect(socialStudiesDue(offered, { on: '2024-01-14' })).toMatchObject({ outcome: { kind: 'none' } });
    expect(endOfLanguageTraining(outcomeOf(refugee, '2024-01-14'), '2024-02-29', [], on)).toBeNull();
  });

  it('of the end, with approved leave of every kind counted once and other absence not', () => {
    expect(languageTrainingEnds(offered, { on })).toMatchObject({ outcome: { kind: 'due', due: '2027-02-28', countedFrom: '2024-02-29' } });
    const leave = [
      { kind: 'parental', from: '2024-04-01', to: '2024-04-30' },
      { kind: 'long-illness', from: '2024-04-21', to: '2024-05-10' },
      { kind: 'unapproved', from: '2024-06-01', to: '2024-06-30' },
      { kind: 'welfare', from: '2024-11-30', to: null },
      { kind: 'welfare', from: '2025-03-01', to: '2025-03-05' },
    ] as const;
    // 40 days, and two of the leave under way.
    expect(languageTrainingEnds(having(offered, { 'training.leave': leave }), { on })).toMatchObject({ outcome: { due: '2027-04-11' } });
    expect(languageTrainingEnds(withoutFact(offered, 'training.leave'), { on })).toMatchObject({ status: 'needs-facts', open: [{ facts: ['training.leave'] }] });
    expect(languageTrainingEnds(having(offered, { 'training.offeredStartOn': null }), { on })).toMatchObject({ outcome: { kind: 'not-running' } });
    expect(languageTrainingEnds(workPermit, { on })).toMatchObject({ outcome: { kind: 'none' } });
    expect(endOfLanguageTraining(outcomeOf(workPermit, on), '2024-02-29', [], on)).toBeNull();
    expect(() => endOfLanguageTraining(outcomeOf(refugee, on), '2024-02-30', [], on)).toThrow(RangeError);
  });

  it('of social studies', () => {
    expect(socialStudiesDue(offered, { on })).toMatchObject({ outcome: { kind: 'due', due: '2025-02-28', countedFrom: '2024-02-29' } });
    // The wording before August 2023 did not add leave.
    const early = having(refugee, { 'permit.grantedOn': '2022-05-01' });
    expect(socialStudiesDue(early, { on: '2022-12-01' })).toMatchObject({ outcome: { due: '2023-05-01', countedFrom: '2022-05-01' } });
    expect(socialStudiesDue(having(offered, { 'training.authority': 'county' }), { on })).toMatchObject({ outcome: { kind: 'none' } });
    expect(socialStudiesDue(having(ukrainian, { 'training.startedOn': '2024-01-01' }), { on })).toMatchObject({ outcome: { kind: 'none' } });
  });
});

describe('the words', () => {
  it.each(['nb', 'nn', 'en'] as const)('are different for different outcomes, in %s', (language) => {
    const cases: readonly [CaseFacts, IsoDate][] = [
      [refugee, '2024-06-01'],
      [workPermit, '2024-06-01'],
      [ukrainian, '2024-06-01'],
      [having(ukrainian, { 'person.education': 'higher' }), '2024-06-01'],
      [having(refugee, { 'training.authority': 'county' }), '2024-06-01'],
      [having(refugee, { 'training.place': 'preparatory-adult-education' }), '2026-06-01'],
      [refugee, '2024-01-01'],
    ];
    const said = cases.map(([facts, on]) => explain(languageTraining(facts, { on }), { language }).outcomes[0]);
    expect(new Set(said).size).toBe(cases.length);
    for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
    // What differs in a plain text is all but the charge, which stands in the first sentence of those it concerns.
    const plain = cases.map(([facts, on]) => plainWords[language](outcomeOf(facts, on)));
    expect(new Set(plain).size).toBe(cases.length);
    for (const sentence of plain) {
      expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
      expect(sentence).not.toMatch(/§|section|paragra|undefined|null/);
    }
  });
});
