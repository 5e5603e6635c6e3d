import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts } from '../../src/case/facts.js';
import { assessments, type AssessmentId } from '../../src/case/questions/index.js';
import { notes, type NoteId } from '../../src/law/notes.js';
import * as parameters from '../../src/law/parameters/index.js';
import { readings, type ReadingId } from '../../src/law/readings.js';
import { assessCase } from '../../src/rules/assessCase.js';
import { ruleNames } from '../../src/rules/ruleBook.js';
import { change, protectedPerson, refugee } from '../support/people.js';

// The doubts of the dossier on the law (section K), each with the readings, notes and assessments it became, and a case that meets them.

type Register = ReadingId | NoteId | AssessmentId;

interface Doubt {
  readonly number: number;
  readonly about: string;
  readonly became: readonly Register[];
  /** Why it is neither a reading, a note nor an assessment. */
  readonly reason?: string;
  readonly facts: CaseFacts;
  readonly on: IsoDate;
}

const household = {
  livesWithParents: false,
  partnerInProgramme: true,
  youngestChildBornOn: null,
  moreThanTwoChildren: false,
  soleCarer: false,
  chronicallyIllChild: false,
  otherParentInProgramme: false,
} as const;
const running = change(refugee, {
  decision: { madeOn: '2025-05-02' },
  household,
  programme: { offeredStartOn: '2025-05-10', startedOn: '2025-06-02', endGoal: 'work', percent: 100, months: 12, extensionMonths: 0, leave: [] },
  training: { authority: 'municipality', place: 'adult-immigrants', needsB2: false },
});
const early = change(running, {
  permit: { grantedOn: '2021-02-01', appliedFromAbroad: false },
  settlement: { settledOn: '2021-03-01' },
  decision: { madeOn: '2021-04-01' },
  programme: { offeredStartOn: '2021-04-10', startedOn: '2021-05-03' },
});
const ill = change(running, { programme: { leave: [{ kind: 'own-illness', from: '2026-03-02', to: '2026-03-20' }] } });
const decidedIn2026 = change(running, { decision: { madeOn: '2026-02-02' }, programme: { offeredStartOn: '2026-02-10', startedOn: '2026-02-16' } });
const youngCouple = change(running, { person: { birthDate: '2001-08-01' }, programme: { endedOn: null } });

const doubts: readonly Doubt[] = [
  { number: 1, about: 'changes after the last day read', became: ['beyond-verified', 'higher-age-limit-adopted', 'integration-declaration-adopted'], facts: decidedIn2026, on: '2026-07-03' },
  { number: 2, about: 'the year after the 55th birthday', became: ['upper-age-bound'], facts: change(refugee, { person: { birthDate: '1969-06-01' } }), on: '2026-02-01' },
  { number: 3, about: '"after" a date', became: ['after-a-date'], facts: change(running, { programme: { offeredStartOn: '2026-01-01', startedOn: '2026-01-05' } }), on: '2026-02-01' },
  {
    number: 4,
    about: 'offers in 2025 with upper secondary as goal',
    became: ['offers-in-2025'],
    facts: change(running, { person: { education: 'below-upper-secondary' }, programme: { endGoal: 'completed-upper-secondary' } }),
    on: '2026-02-01',
  },
  { number: 5, about: 'first wordings that were not read', became: ['first-wording-not-read', 'first-content-wording-not-read', 'training-first-wording-not-read'], facts: early, on: '2021-10-01' },
  {
    number: 5,
    about: 'how absence lengthened a programme until 2025',
    became: ['earlier-addition-not-read', 'earlier-absence-added'],
    facts: change(early, { programme: { leave: [{ kind: 'own-illness', from: '2021-09-06', to: '2021-09-10' }] } }),
    on: '2021-10-01',
  },
  { number: 6, about: 'all days of absence, or those above ten', became: ['absence-beyond-ten-days', 'counting-time-of-absence'], facts: ill, on: '2026-04-01' },
  { number: 7, about: 'the Act of 2 June 2023', became: ['chapter-6a-2023-not-read'], facts: protectedPerson, on: '2023-07-01' },
  { number: 8, about: 'the 15 hours in running programmes', became: ['requirement-in-running-programme'], facts: running, on: '2026-02-01' },
  { number: 9, about: 'the 15 hours without upper secondary', became: ['requirement-names-upper-secondary-only'], facts: change(protectedPerson, { person: { education: 'below-upper-secondary' } }), on: '2024-03-01' },
  {
    number: 10,
    about: 'those who refused or quit before 2026',
    became: ['refused-or-interrupted'],
    facts: change(protectedPerson, { permit: { grantedOn: '2025-02-10' }, settlement: { settledOn: '2025-05-01' }, decision: { madeOn: null }, programme: { offeredStartOn: null, startedOn: null } }),
    on: '2026-02-01',
  },
  { number: 11, about: 'programmes of chapter 6A over the turn of 2026', became: ['content-in-running-programme', 'end-goals-in-running-programme'], facts: protectedPerson, on: '2026-02-01' },
  { number: 12, about: '5/6 together with the fractions under 25', became: ['young-couple'], facts: youngCouple, on: '2026-02-01' },
  { number: 13, about: '5/6 in running programmes', became: ['couples-in-running-programme'], facts: change(running, { programme: { endedOn: null } }), on: '2026-02-01' },
  {
    number: 14,
    about: 'the day on which "under 25" is tested',
    became: ['age-of-participant'],
    facts: change(running, { person: { birthDate: '2000-03-01', education: 'below-upper-secondary' }, permit: { grantedOn: '2025-01-15' }, decision: { madeOn: '2025-05-02' } }),
    on: '2026-02-01',
  },
  { number: 14, about: 'the same for the benefit', became: ['benefit-age-day-by-day'], facts: youngCouple, on: '2026-09-01' },
  {
    number: 15,
    about: 'basic amounts not read in their regulations',
    became: [],
    reason: 'the rows of the dated table say so: guidance, with the source',
    facts: {},
    on: '2021-01-01',
  },
  {
    number: 16,
    about: 'the GSU list',
    became: ['upper-secondary-not-defined', 'counts-as-upper-secondary'],
    reason: 'the library does not hold the list: person.education says how the schooling stands to it; what is uncertain is the time before the list was named',
    facts: change(early, { person: { education: 'ukrainian-upper-secondary' } }),
    on: '2021-10-01',
  },
  { number: 17, about: 'holiday in a programme shorter than a year', became: ['holiday-time-not-stated'], facts: running, on: '2026-02-01' },
  {
    number: 18,
    about: 'an extension because of covid-19',
    became: [],
    reason: 'guidance says that it was for those of the Act of 2003; absence and part time because of covid-19 are rows with their last day, and an extension stands in the file',
    facts: {},
    on: '2021-01-01',
  },
];

const registered: ReadonlySet<string> = new Set([...Object.keys(readings), ...Object.keys(notes), ...assessments]);

/** The readings and assessments that are open, and the notes, in any part of what is said of a case. */
const metIn = (facts: CaseFacts, on: IsoDate): ReadonlySet<string> => {
  const assessment = assessCase(facts, { on });
  const decisions = [...ruleNames.map((name) => assessment[name]), assessment.programmeEnd, assessment.leaveBalance, ...Object.values(assessment.deadlines)];
  return new Set(decisions.flatMap((decision) => [...decision.notes, ...(decision.status === 'determined' ? [] : decision.open.map(({ question }) => question))]));
};

describe('the doubts of the law', () => {
  it('are the eighteen of the dossier', () => {
    expect([...new Set(doubts.map(({ number }) => number))]).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    const dossier = new URL('../../../shared/law/rules.md', import.meta.url);
    if (!existsSync(dossier)) {
      console.warn('The dossier on the law is not present beside the repository: its doubts were not counted.');
      return;
    }
    const [, section = ''] = readFileSync(dossier, 'utf8').split(/^## K\. /m);
    expect([...section.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number))).toEqual([...new Set(doubts.map(({ number }) => number))]);
  });

  it.each(doubts.map((doubt) => [doubt.number, doubt.about, doubt] as const))('%i, %s', (_number, _about, { became, reason, facts, on }) => {
    if (became.length === 0) expect(reason).toMatch(/\w{3,}/);
    for (const id of became) expect(registered).toContain(id);
    const met = metIn(facts, on);
    for (const id of became) expect(met).toContain(id);
  });

  it('15: the basic amounts that were not read in their regulations are marked as guidance, with the source', () => {
    const unread = parameters.basicAmount.rows.filter(({ certainty }) => certainty === 'guidance');
    expect(unread.map(({ from }) => from)).toEqual(['2021-01-01', '2021-05-01', '2022-05-01', '2023-05-01', '2024-05-01']);
    for (const { source } of unread) expect(source).toMatch(/\w{3,}/);
  });

  it('18: part time and absence because of covid-19 are rows that end with 2022', () => {
    for (const parameter of [parameters.covidAbsenceIsAdded, parameters.partTimeBecauseOfCovid]) {
      expect(parameter.rows.map(({ to, value }) => [to, value])).toEqual([['2022-12-31', true], [null, false]]);
    }
  });
});
