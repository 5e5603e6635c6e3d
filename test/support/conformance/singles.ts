import { formatDate } from '../../../src/calendar/format.js';
import type { IsoDate } from '../../../src/calendar/isoDate.js';
import { addDays, addMonths } from '../../../src/calendar/months.js';
import type { Activity } from '../../../src/case/activities.js';
import type { CaseFacts, LeaveKind } from '../../../src/case/facts.js';
import { complaintMatters } from '../../../src/law/complaints.js';
import { endingReasons } from '../../../src/outcomes/ending.js';
import type { PaymentPeriod } from '../../../src/rules/benefitPeriodInput.js';
import type { Input } from './answer.js';
import { change } from '../people.js';
import { bases, settled } from './bases.js';
import { matterInWords, reasonInWords } from './words.js';

/** A conformance case of a rule that is asked with more than facts and a date. */
export interface Single {
  readonly rule: string;
  readonly id: string;
  readonly tests: { readonly en: string; readonly nb: string };
  readonly input: Input;
}

const baseNamed = (id: string) => {
  const base = bases.find((one) => one.id === id);
  if (base === undefined) throw new Error(`no base ${id}`);
  return base;
};

const sides = [
  { side: 'before', step: -1, en: 'the day before', nb: 'dagen før' },
  { side: 'on', step: 0, en: 'the day itself', nb: 'selve dagen' },
  { side: 'after', step: 1, en: 'the day after', nb: 'dagen etter' },
] as const;
const around = (day: IsoDate) => sides.map(({ step, ...rest }) => ({ ...rest, day: addDays(day, step) }));

// Complaints: every matter today, and the days on which the bodies got other names.
const complaints: readonly Single[] = [
  ...complaintMatters.map((matter): Single => ({ rule: 'complaintRoute', id: `${matter}/2026-06-15`, tests: { en: `a complaint about ${matterInWords[matter].en}`, nb: `klage: ${matterInWords[matter].nb}` }, input: { matter, on: '2026-06-15' } })),
  ...(['2021-06-01', '2022-01-01', '2023-08-01'] as const).flatMap((day) =>
    around(day).flatMap(({ side, day: on, en, nb }) =>
      (['programme-award', 'written-test-result', 'settlement-municipality'] as const).map(
        (matter): Single => ({ rule: 'complaintRoute', id: `${matter}/${day}/${side}`, tests: { en: `a complaint about ${matterInWords[matter].en}, ${formatDate(day, 'en')}: ${en}`, nb: `klage: ${matterInWords[matter].nb}, ${formatDate(day, 'nb')}: ${nb}` }, input: { matter, on } }),
      ),
    ),
  ),
];

const endings: readonly Single[] = [
  ...endingReasons.map((reason): Single => ({ rule: 'classifyEnding', id: reason, tests: { en: `a programme that ended, ${reasonInWords(reason).en}`, nb: `program avsluttet, ${reasonInWords(reason).nb}` }, input: { ending: { reason }, on: '2024-12-31' } })),
  { rule: 'classifyEnding', id: 'missing', tests: { en: 'the file does not say why it ended', nb: 'saken sier ikke hvorfor det ble avsluttet' }, input: { ending: {}, on: '2024-12-31' } },
];

// Whether an ending counts as attained, for every reason.
const goals: readonly Single[] = endingReasons.map((reason): Single => ({ rule: 'attainsGoal', id: reason, tests: reasonInWords(reason), input: { ending: { reason } } }));

// Three weeks from the test or from the day the result was known; no number of days where the Public Administration Act has the limit.
const lastDays: readonly Single[] = (
  [
    ['test-procedure', '2026-06-01', 'from the day of the test', 'fra prøvedagen'],
    ['written-test-result', '2026-06-01', 'from the day the result was known', 'fra dagen resultatet ble kjent'],
    ['c1-test-result', '2024-02-09', 'over 29 February', 'over 29. februar'],
    ['test-procedure', '2026-12-18', 'over the turn of the year', 'over årsskiftet'],
    ['programme-award', '2026-06-01', 'the time limit is in the Public Administration Act', 'fristen står i forvaltningsloven'],
    ['other-test-result', '2026-06-01', 'only formal errors can be complained about', 'det kan bare klages på formelle feil'],
  ] as const
).map(([matter, since, en, nb]): Single => ({
  rule: 'lastDayToComplain',
  id: `${matter}/${since}`,
  tests: { en: `${matterInWords[matter].en}: ${en}`, nb: `${matterInWords[matter].nb}: ${nb}` },
  input: { matter, on: since, since },
}));

/** A base with some facts changed, as the case of a rule; what the answer does not rest on is left out where the files are made. */
const made = (rule: string, id: string, tests: Single['tests'], base: string, facts: CaseFacts, on?: IsoDate, besides: Input = {}): Single => {
  const one = baseNamed(base);
  return { rule, id: `${id}/${base}`, tests, input: { facts: change(one.facts, facts), on: on ?? one.on, ...settled(one), ...besides } };
};

// The first day of the fourth and of the seventh month, the day the rule came where that is later, and month ends.
const starts: readonly Single[] = [
  ...(
    [
      ['newcomer', '2026-04-07', 'with upper secondary', 'med videregående'],
      ['newcomer-below', '2026-04-07', 'without upper secondary', 'uten videregående'],
      ['newcomer', '2026-11-30', 'three months from the last day of November', 'tre måneder fra siste dag i november'],
      ['newcomer-below', '2026-08-31', 'six months from the last day of August', 'seks måneder fra siste dag i august'],
      ['refugee', '2025-08-04', 'the rule came after the three months', 'regelen kom etter de tre månedene'],
      ['refugee', '2025-10-01', 'the rule came on the day of the three months', 'regelen kom på dagen for de tre månedene'],
      ['refugee', '2025-10-02', 'the rule came the day before the three months', 'regelen kom dagen før de tre månedene'],
      ['protected', '2023-06-15', 'under chapter 6A, before the rule came', 'etter kapittel 6A, før regelen kom'],
    ] as const
  ).map(([base, startedOn, en, nb]) => made('startOfRequirement', startedOn, { en, nb }, base, { programme: { startedOn } }, base === 'protected' ? '2024-02-01' : '2027-03-01')),
];

// Where the calendar matters: births on 29 February, month ends, and working days around Easter, May and Christmas.
const away = (kind: LeaveKind, from: IsoDate, to: IsoDate): CaseFacts => ({ programme: { leave: [{ kind, from, to }] } });
const calendar: readonly Single[] = [
  ...(['2022-02-27', '2022-02-28', '2022-03-01'] as const).map((grantedOn) =>
    made('targetGroup', `calendar/born-2004-02-29/granted-${grantedOn}`, { en: `born on 29 February, permit granted on ${formatDate(grantedOn, 'en')}`, nb: `født 29. februar, tillatelse gitt ${formatDate(grantedOn, 'nb')}` }, 'refugee', { person: { birthDate: '2004-02-29' }, permit: { grantedOn } }),
  ),
  ...(['2024-02-28', '2024-02-29'] as const).map((grantedOn) =>
    made('targetGroup', `calendar/born-2006-02-28/granted-${grantedOn}`, { en: `born on 28 February, permit granted on ${formatDate(grantedOn, 'en')} of a leap year`, nb: `født 28. februar, tillatelse gitt ${formatDate(grantedOn, 'nb')} i et skuddår` }, 'refugee', { person: { birthDate: '2006-02-28' }, permit: { grantedOn } }),
  ),
  ...(
    [
      ['2025-11-30', '2026-02-28'],
      ['2025-11-30', '2026-03-01'],
      ['2027-11-30', '2028-02-29'],
      ['2027-11-30', '2028-03-01'],
      ['2026-01-31', '2026-04-30'],
      ['2026-01-31', '2026-05-01'],
    ] as const
  ).map(([settledOn, startedOn]) =>
    made('deadlines', `programme-start/calendar/${settledOn}/${startedOn}`, { en: `three months from ${formatDate(settledOn, 'en')}, begun on ${formatDate(startedOn, 'en')}`, nb: `tre måneder fra ${formatDate(settledOn, 'nb')}, begynt ${formatDate(startedOn, 'nb')}` }, 'newcomer', { settlement: { settledOn }, programme: { startedOn } }, '2028-04-03', { deadline: 'programme-start' }),
  ),
  ...(
    [
      ['2026-08-31', 6],
      ['2027-08-31', 6],
      ['2026-03-01', 12],
      ['2028-02-29', 12],
    ] as const
  ).map(([startedOn, months]) =>
    made('programmeEnd', `calendar/${startedOn}-for-${String(months)}-months`, { en: `${String(months)} months from ${formatDate(startedOn, 'en')}`, nb: `${String(months)} måneder fra ${formatDate(startedOn, 'nb')}` }, 'newcomer', { programme: { startedOn, months } }, '2028-04-03'),
  ),
  // In 2026 Maundy Thursday is 2 April, Ascension Day 14 May, Whit Monday 25 May; 1 May is a Friday, 17 May a Sunday.
  ...(
    [
      ['easter', 'welfare', '2026-03-30', '2026-04-08', 'over Easter', 'over påske'],
      ['ascension', 'welfare', '2026-05-13', '2026-05-15', 'over Ascension Day', 'over Kristi himmelfartsdag'],
      ['whit-monday', 'welfare', '2026-05-22', '2026-05-26', 'over Whit Monday', 'over 2. pinsedag'],
      ['may-1', 'peace-work', '2026-04-30', '2026-05-04', 'over 1 May', 'over 1. mai'],
      ['christmas', 'welfare', '2026-12-23', '2026-12-28', 'over Christmas', 'over jul'],
      ['new-year', 'welfare', '2026-12-30', '2027-01-04', 'over the turn of the year', 'over årsskiftet'],
      ['weekend', 'religious-day', '2026-06-13', '2026-06-14', 'a Saturday and a Sunday', 'en lørdag og en søndag'],
    ] as const
  ).map(([name, kind, from, to, en, nb]) => made('leaveBalance', `calendar/${name}`, { en: `leave ${en}`, nb: `permisjon ${nb}` }, 'newcomer', away(kind, from, to), to)),
  // From Monday 30 March: ten working days end on 15 April, since three of Easter are days off.
  ...(['2026-04-15', '2026-04-16'] as const).map((to) =>
    made('programmeEnd', `calendar/illness-over-easter-to-${to}`, { en: `ill over Easter, to ${formatDate(to, 'en')}`, nb: `syk over påske, til ${formatDate(to, 'nb')}` }, 'newcomer', { programme: { startedOn: '2026-03-02', months: 12, leave: [{ kind: 'own-illness', from: '2026-03-30', to }] } }),
  ),
];

// The borders of the report, 6, 12 and 24 months moved by 14 days, with and without a week of leave.
const STARTED: IsoDate = '2023-01-10';
const times: readonly Single[] = ([6, 12, 24] as const).flatMap((months) =>
  ([0, 7] as const).flatMap((leaveDays) =>
    around(addDays(addMonths(STARTED, months), 14 - 1 + leaveDays)).map(({ side, day: endedOn, en, nb }): Single => ({
      rule: 'programmeTime',
      id: `${String(months)}-months-and-14-days/leave-${String(leaveDays)}/${side}`,
      tests: { en: `${String(months)} months and 14 days in a programme, ${String(leaveDays)} days of leave: ${en}`, nb: `${String(months)} måneder og 14 dager i program, ${String(leaveDays)} dager permisjon: ${nb}` },
      input: { period: { startedOn: STARTED, endedOn, leave: leaveDays === 0 ? [] : [{ from: '2023-03-06', to: '2023-03-12' }] } },
    })),
  ),
);

const plans: readonly Single[] = (['newcomer', 'newcomer-below', 'protected', 'protected-part-time', 'refugee', 'waiting'] as const).flatMap((id) => {
  const base = baseNamed(id);
  const on: IsoDate = id.startsWith('protected') ? '2024-09-02' : '2026-11-02';
  const through = addMonths(on, 3);
  const plan = (kind: Activity['kind'], hoursPerWeek: number, from: IsoDate = addMonths(on, -6)) => ({ activities: [{ kind, from, to: null, hoursPerWeek }], through });
  const { facts } = base;
  const required = id === 'protected-part-time' ? 10 : 15;
  const asked = { facts: { person: { education: facts.person?.education }, permit: { ground: facts.permit?.ground, grantedOn: facts.permit?.grantedOn, appliedFromAbroad: false, previousGround: null }, programme: facts.programme }, on, ...settled(base) };
  const single = (name: string, tests: { readonly en: string; readonly nb: string }, input: Input): Single => ({
    rule: 'checkWorkOrientedHours',
    id: `${name}/${id}`,
    tests: { en: `${tests.en}; ${base.en}`, nb: `${tests.nb}; ${base.nb}` },
    input: JSON.parse(JSON.stringify(input)) as Input,
  });
  // Not begun is not begun, whatever the plan.
  if (facts.programme?.startedOn === null) return [single('work-practice-15', { en: '15 hours a week of work practice', nb: '15 timer i uken med praksis' }, { ...asked, plan: plan('work-practice', 15) })];
  return [
    ...[required - 1 / 2, required, required + 1 / 2].map((hours) => single(`work-practice-${String(hours)}`, { en: `${String(hours)} hours a week of work practice`, nb: `${String(hours)} timer i uken med praksis` }, { ...asked, plan: plan('work-practice', hours) })),
    single('language-only', { en: '20 hours a week of Norwegian, which do not count', nb: '20 timer i uken med norsk, som ikke teller' }, { ...asked, plan: plan('norwegian-training', 20) }),
    single('other-measure', { en: 'a measure that nobody has assessed', nb: 'et tiltak som ingen har vurdert' }, { ...asked, plan: plan('other-measure', 20) }),
    ...([3, 6] as const).flatMap((months) =>
      around(addMonths(facts.programme?.startedOn ?? on, months)).map(({ side, day, en, nb }) =>
        single(`${String(months)}-months/${side}`, { en: `the plan ends ${String(months)} months after the start: ${en}`, nb: `planen slutter ${String(months)} måneder etter start: ${nb}` }, {
          ...asked,
          on: day < asked.on ? asked.on : day,
          plan: { activities: [{ kind: 'work-practice', from: '2021-01-01', to: null, hoursPerWeek: required }], through: day },
        }),
      ),
    ),
  ];
});

const NONE = { absence: [], workInProgramme: [], otherBenefits: [] } as const;
const paid = (id: string, tests: { readonly en: string; readonly nb: string }, base: string, payment: PaymentPeriod): Single => {
  const { facts, ...rest } = baseNamed(base);
  const { person, permit, household, programme } = facts;
  return { rule: 'introductionBenefitForPeriod', id: `${id}/${base}`, tests, input: JSON.parse(JSON.stringify({ facts: { person, permit, household, programme: { ...programme, leave: [] } }, payment, readings: settled({ facts, ...rest }).readings })) as Input };
};
const payments: readonly Single[] = [
  ...(['newcomer', 'young', 'young-at-home', 'couple'] as const).flatMap((base) => [
    paid('whole-month', { en: 'a whole month', nb: 'en hel måned' }, base, { from: '2026-06-01', to: '2026-06-30', ...NONE }),
    paid('new-basic-amount', { en: 'two months over 1 May, when the basic amount changed', nb: 'to måneder over 1. mai, da grunnbeløpet ble endret' }, base, { from: '2026-04-08', to: '2026-05-31', ...NONE }),
  ]),
  paid('part-of-month', { en: 'ten days of a month', nb: 'ti dager av en måned' }, 'newcomer', { from: '2026-06-08', to: '2026-06-17', ...NONE }),
  paid('first-day', { en: 'a month from before the programme began', nb: 'en måned fra før programmet begynte' }, 'newcomer', { from: '2026-04-01', to: '2026-04-30', ...NONE }),
  paid('absence-day', { en: 'one day of absence without permission', nb: 'én dag ugyldig fravær' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, absence: [{ from: '2026-06-02', to: '2026-06-02' }] }),
  paid('absence-hours', { en: 'three hours of absence without permission', nb: 'tre timer ugyldig fravær' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, absence: [{ on: '2026-06-02', hours: 3 }] }),
  ...([14, 15, 16] as const).map((days) =>
    paid(`absence-${String(days)}-days`, { en: `${String(days)} of 30 days away without permission: half of the payment is a formal decision`, nb: `${String(days)} av 30 dager ugyldig fravær: halvparten av utbetalingen er enkeltvedtak` }, 'newcomer', {
      from: '2026-06-01',
      to: '2026-06-30',
      ...NONE,
      absence: [{ from: '2026-06-01', to: addDays('2026-06-01', days - 1) }],
    }),
  ),
  paid('transitional-benefit', { en: 'transitional benefit of 200 000 kroner a year', nb: 'overgangsstønad på 200 000 kroner i året' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, otherBenefits: [{ kind: 'transitional-benefit', from: '2026-06-01', to: '2026-06-30', annualOre: 20_000_000 }] }),
  paid('child-benefit', { en: 'child benefit, which reduces nothing', nb: 'barnetrygd, som ikke trekkes fra' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, otherBenefits: [{ kind: 'child-benefit', from: '2026-06-01', to: '2026-06-30', ore: 180_000 }] }),
  paid('disability-benefit', { en: 'disability benefit, krone for krone', nb: 'uføretrygd, krone for krone' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, otherBenefits: [{ kind: 'disability-benefit', from: '2026-06-01', to: '2026-06-30', ore: 500_000 }] }),
  paid('work-in-programme', { en: 'paid work inside the programme', nb: 'lønnet arbeid i programmet' }, 'newcomer', { from: '2026-06-01', to: '2026-06-30', ...NONE, workInProgramme: [{ from: '2026-06-01', to: '2026-06-12', hours: 30, ore: 600_000 }] }),
];

const timelines: readonly Single[] = (['refugee', 'protected', 'young', 'job-ended', 'done'] as const).map((id): Single => {
  const base = baseNamed(id);
  return {
    rule: 'timeline',
    id: `case/${id}`,
    tests: { en: base.en, nb: base.nb },
    input: { facts: base.facts, on: addMonths(base.facts.permit?.grantedOn ?? base.on, 0), through: '2027-06-30', ...settled(base) },
  };
});

/** The conformance cases that no boundary of a case file gives. */
export const singles: readonly Single[] = [...complaints, ...plans, ...payments, ...timelines, ...endings, ...times, ...goals, ...lastDays, ...starts, ...calendar];
