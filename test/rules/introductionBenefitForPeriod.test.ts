import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, type IsoDate } from '../../src/calendar/isoDate.js';
import { addDays, daysBetween } from '../../src/calendar/months.js';
import type { CaseFacts, LeavePeriod } from '../../src/case/facts.js';
import type { OtherBenefit, PaidWork, PaymentPeriod, UnapprovedAbsence } from '../../src/rules/benefitPeriodInput.js';
import { introductionBenefit } from '../../src/rules/introductionBenefit.js';
import {
  introductionBenefitForPeriod,
  type BenefitPayment,
  type DeterminedPayment,
  type PaymentOptions,
} from '../../src/rules/introductionBenefitForPeriod.js';
import { change } from '../support/people.js';
import { cases } from '../support/cases.js';

/** A refugee of 1990 in a programme from 2021-02-01, living alone. */
const participant: CaseFacts = {
  person: { birthDate: '1990-04-10' },
  permit: { ground: 'refugee', grantedOn: '2021-01-15', previousGround: null },
  household: { livesWithParents: false, partnerInProgramme: false, youngestChildBornOn: null },
  programme: { startedOn: '2021-02-01', endedOn: null, percent: 100, leave: [] },
};
/** A holder of collective protection whose programme is 60 percent, because of the municipality. */
const partTime = change(participant, {
  permit: { ground: 'collective-protection', grantedOn: '2022-04-01' },
  programme: { startedOn: '2022-05-01', percent: 60, partTimeBecauseOfMunicipality: true },
});

type Lists = Partial<Pick<PaymentPeriod, 'absence' | 'workInProgramme' | 'workOutsideProgramme' | 'otherBenefits'>>;
const period = (from: IsoDate, to: IsoDate, lists: Lists = {}): PaymentPeriod => ({ from, to, absence: [], workInProgramme: [], workOutsideProgramme: [], otherBenefits: [], ...lists });
const pay = (facts: CaseFacts, from: IsoDate, to: IsoDate, lists: Lists = {}, options: PaymentOptions = {}): BenefitPayment =>
  introductionBenefitForPeriod(facts, period(from, to, lists), options);
const determined = (facts: CaseFacts, from: IsoDate, to: IsoDate, lists: Lists = {}): DeterminedPayment => {
  const payment = pay(facts, from, to, lists);
  if (payment.status !== 'determined') throw new Error('open');
  return payment;
};
const parts = (payment: BenefitPayment) => payment.parts.map(({ from, to, why, grossOre }) => [from, to, why.join(' '), grossOre]);
const cuts = (payment: DeterminedPayment) => payment.parts.flatMap(({ deductions }) => deductions.map(({ kind, ground, ore, capped }) => [kind, ground, ore, capped]));

describe('the parts of a period', () => {
  it('are calendar months, each the amount of a month', () => {
    expect(parts(determined(participant, '2026-01-01', '2026-03-31'))).toEqual([
      ['2026-01-01', '2026-01-31', 'period-start month', 2169333],
      ['2026-02-01', '2026-02-28', 'month', 2169333],
      ['2026-03-01', '2026-03-31', 'month', 2169333],
    ]);
  });

  it('begin where a new basic amount begins', () => {
    expect(parts(determined(participant, '2026-04-01', '2026-05-31'))).toEqual([
      ['2026-04-01', '2026-04-30', 'period-start month', 2169333],
      ['2026-05-01', '2026-05-31', 'month new-basic-amount', 2275817],
    ]);
  });

  it('begin on the birthday that changes the fraction; a whole month is shared by days', () => {
    const young = change(participant, { person: { birthDate: '2001-03-11' } });
    // 10 of 31 days at two thirds of 21693.33, and 21 of 31 at the whole.
    expect(parts(determined(young, '2026-03-01', '2026-03-31'))).toEqual([
      ['2026-03-01', '2026-03-10', 'period-start month', 466523],
      ['2026-03-11', '2026-03-31', 'birthday', 1469548],
    ]);
  });

  it('do not begin on a birthday that changes nothing', () => {
    expect(determined(change(participant, { person: { birthDate: '1996-03-11' } }), '2026-03-01', '2026-03-31').parts).toHaveLength(1);
  });

  it('begin with the programme, and end with it', () => {
    const short = change(participant, { programme: { startedOn: '2026-03-10', endedOn: '2026-03-20' } });
    expect(parts(determined(short, '2026-03-01', '2026-03-31'))).toEqual([
      ['2026-03-01', '2026-03-09', 'period-start month', 0],
      ['2026-03-10', '2026-03-19', 'programme-start', 699785],
      ['2026-03-20', '2026-03-31', 'programme-end', 0],
    ]);
  });

  it('begin and end with leave without benefit, and not with leave that keeps it', () => {
    const leave = [
      { kind: 'parental', from: '2026-03-10', to: '2026-03-19' },
      { kind: 'welfare', from: '2026-03-25', to: '2026-03-26' },
    ] as const;
    expect(parts(determined(change(participant, { programme: { leave } }), '2026-03-01', '2026-03-31'))).toEqual([
      ['2026-03-01', '2026-03-09', 'period-start month', 629806],
      ['2026-03-10', '2026-03-19', 'leave', 0],
      ['2026-03-20', '2026-03-31', 'leave-end', 839742],
    ]);
  });

  it('begin with the birth of a child of a couple', () => {
    const couple = change(participant, { household: { partnerInProgramme: true, youngestChildBornOn: '2026-03-16' } });
    expect(parts(determined(couple, '2026-03-01', '2026-03-31'))).toEqual([
      ['2026-03-01', '2026-03-15', 'period-start month', 874731],
      ['2026-03-16', '2026-03-31', 'child', 1119656],
    ]);
  });

  it('begin where the rule for couples came into force', () => {
    const couple = change(participant, { household: { partnerInProgramme: true } });
    expect(parts(determined(couple, '2024-06-01', '2024-07-31'))).toEqual([
      ['2024-06-01', '2024-06-30', 'period-start month', 2067133],
      ['2024-07-01', '2024-07-31', 'month law-change', 1722611],
    ]);
  });

  it('of a month that is only partly in the period are paid by the day', () => {
    // 7 and 3 thirtieths of 21693.33.
    expect(parts(determined(participant, '2026-01-25', '2026-02-03'))).toEqual([
      ['2026-01-25', '2026-01-31', 'period-start', 506178],
      ['2026-02-01', '2026-02-03', 'month', 216933],
    ]);
    expect(determined(participant, '2026-01-01', '2026-01-30').grossOre).toBe(2169333);
    expect(determined(participant, '2026-02-01', '2026-02-27').grossOre).toBe(1952400);
    expect(determined(participant, '2026-02-01', '2026-02-27').notes).toContain('part-of-month');
    expect(determined(participant, '2026-02-01', '2026-02-28').notes).not.toContain('part-of-month');
  });

  it('do not begin on a day that changes nothing: a birth to one who lives alone, a start of the programme that went before', () => {
    const alone = change(participant, { household: { youngestChildBornOn: '2026-03-16' } });
    expect(parts(determined(alone, '2026-03-01', '2026-03-31'))).toEqual([['2026-03-01', '2026-03-31', 'period-start month', 2169333]]);
    const couple = change(participant, { household: { partnerInProgramme: true, youngestChildBornOn: '2022-03-16' } });
    expect(parts(determined(couple, '2022-03-01', '2022-03-31')).map(([from, to]) => [from, to])).toEqual([['2022-03-01', '2022-03-31']]);
  });

  it('that are a whole month or not are told apart one by one', () => {
    expect(determined(participant, '2026-01-25', '2026-02-28').notes).toContain('part-of-month');
    expect(determined(participant, '2026-02-01', '2026-03-30').notes).toContain('part-of-month');
    expect(determined(participant, '2026-02-01', '2026-03-31').notes).not.toContain('part-of-month');
    expect(determined(change(participant, { person: { birthDate: '2001-03-11' } }), '2026-03-01', '2026-03-31').notes).toContain('part-of-month');
  });

  it('bring the note on the last day checked where the period goes beyond it, though no part begins there', () => {
    expect(determined(participant, '2026-06-01', '2026-07-02').notes).not.toContain('beyond-verified');
    expect(determined(participant, '2026-07-01', '2026-07-03').notes).toContain('beyond-verified');
  });

  it('begin where the day itself bounds what is not known', () => {
    // A permit that replaced another is granted by the day asked about: on 1 January 2021 it cannot be later, and so not "after" that day.
    const unknown = change(participant, { permit: { ground: 'refugee', grantedOn: undefined, previousGround: 'family-member', appliedFromAbroad: false }, programme: { startedOn: '2021-01-01' } });
    const payment = pay(unknown, '2021-01-01', '2021-01-31', {}, { readings: { 'after-a-date': 'excludes-the-day' } });
    expect(payment.parts.map(({ from, to, why, status }) => [from, to, why.join(' '), status])).toEqual([
      ['2021-01-01', '2021-01-01', 'period-start month', 'determined'],
      ['2021-01-02', '2021-01-31', 'open-points', 'open'],
    ]);
  });

  it('of one day are the benefit of a day', () => {
    expect(determined(participant, '2026-05-13', '2026-05-13').grossOre).toBe(75861);
  });

  it('of a part-time programme that is not because of the municipality are its percent of the whole', () => {
    const own = change(partTime, { programme: { partTimeBecauseOfMunicipality: false } });
    expect(determined(own, '2025-10-01', '2025-10-31')).toMatchObject({ grossOre: 1301600, parts: [{ percent: 60 }] });
    expect(determined(partTime, '2025-10-01', '2025-10-31')).toMatchObject({ grossOre: 2169333, parts: [{ percent: null }] });
    expect(determined(change(own, { programme: { percent: 33.3 } }), '2025-10-01', '2025-10-31').grossOre).toBe(722388);
  });
});

/** The places in the law that each deduction of a payment names. */
const grounds = (payment: DeterminedPayment) => payment.parts.flatMap(({ deductions }) => deductions.map(({ provisions }) => provisions.map(({ address, wording }) => `${address} ${wording}`)));

describe('absence without permission (§ 21)', () => {
  it('names § 21 and the amounts of § 20 second paragraph', () => {
    for (const absence of [[{ from: '2026-03-10', to: '2026-03-11' }], [{ on: '2026-03-10', hours: 3 }], [{ from: '2026-03-01', to: '2026-03-31' }]] as const) {
      expect(grounds(determined(participant, '2026-03-01', '2026-03-31', { absence }))).toEqual([['lov/2020-11-06-127/§21 2021-01-01', 'lov/2020-11-06-127/§20/ledd/2 2021-01-01']]);
    }
  });

  it.each<[string, readonly UnapprovedAbsence[], readonly unknown[]]>([
    ['two days', [{ from: '2026-03-10', to: '2026-03-11' }], [['absence', 'by-day', 144622, false]]],
    ['three hours of a day', [{ on: '2026-03-10', hours: 3 }], [['absence', 'by-hour', 42214, false]]],
    ['half an hour', [{ on: '2026-03-10', hours: 0.5 }], [['absence', 'by-hour', 7036, false]]],
    ['the hours of a whole day, at most the day', [{ on: '2026-03-10', hours: 7.5 }], [['absence', 'by-hour', 72311, false]]],
    ['the whole month', [{ from: '2026-03-01', to: '2026-03-31' }], [['absence', 'whole-part', 2169333, false]]],
    ['30 of 31 days', [{ from: '2026-03-01', to: '2026-03-30' }], [['absence', 'by-day', 2169330, false]]],
  ])('%s', (_what, absence, expected) => {
    expect(cuts(determined(participant, '2026-03-01', '2026-03-31', { absence }))).toEqual(expected);
  });

  it('counts a day off within a time of absence, and says that the Act is silent; the working days alone can be listed', () => {
    const note = 'days-off-in-absence';
    const overWeekend = determined(participant, '2026-03-01', '2026-03-31', { absence: [{ from: '2026-03-06', to: '2026-03-09' }] });
    expect(cuts(overWeekend)).toEqual([['absence', 'by-day', 289244, false]]);
    expect(overWeekend.notes).toContain(note);
    const without = determined(participant, '2026-03-01', '2026-03-31', { absence: [{ from: '2026-03-06', to: '2026-03-06' }, { from: '2026-03-09', to: '2026-03-09' }] });
    expect(without.deductedOre).toBe(144622);
    expect(without.notes).not.toContain(note);
    expect(determined(participant, '2026-05-01', '2026-05-31', { absence: [{ from: '2026-05-13', to: '2026-05-14' }] }).notes).toContain(note);
    expect(determined(participant, '2026-05-01', '2026-05-31', { absence: [{ from: '2026-05-12', to: '2026-05-13' }] }).notes).not.toContain(note);
    expect(determined(participant, '2026-05-01', '2026-05-31', { absence: [{ on: '2026-05-14', hours: 2 }] }).notes).not.toContain(note);
  });

  it('brings the note on formal decisions, and none on paid work', () => {
    expect(determined(participant, '2026-03-01', '2026-03-31', { absence: [{ from: '2026-03-10', to: '2026-03-11' }] }).notes).toEqual(['which-cuts-make-a-formal-decision']);
    const outside = { workOutsideProgramme: [{ from: '2026-03-01', to: '2026-03-31', hours: 10, ore: 100_000 }] } as const;
    expect(determined(participant, '2026-03-01', '2026-03-31', outside).notes).toEqual([]);
  });

  it('for the whole of February leaves nothing', () => {
    expect(determined(participant, '2026-02-01', '2026-02-28', { absence: [{ from: '2026-02-01', to: '2026-02-28' }] }).netOre).toBe(0);
  });

  it('over a new basic amount is cut by the amount of each part', () => {
    const payment = determined(participant, '2026-04-01', '2026-05-31', { absence: [{ from: '2026-04-30', to: '2026-05-02' }] });
    expect(cuts(payment)).toEqual([['absence', 'by-day', 72311, false], ['absence', 'by-day', 151722, false]]);
  });

  it('on days without benefit takes nothing', () => {
    const absence = [{ from: '2026-03-02', to: '2026-03-03' }] as const;
    const onLeave = change(participant, { programme: { leave: [{ kind: 'parental', from: '2026-03-01', to: null }] } });
    expect(cuts(determined(onLeave, '2026-03-01', '2026-03-31', { absence }))).toEqual([['absence', 'by-day', 0, false]]);
  });

  it('in the file must be listed in the payment as well', () => {
    const file = change(participant, { programme: { leave: [{ kind: 'unapproved', from: '2026-03-10', to: '2026-03-12' }] } });
    expect(() => pay(file, '2026-03-01', '2026-03-31')).toThrow(
      new RangeError('payment.absence: programme.leave[0] is absence without permission in the period, and none of its days is listed'),
    );
    expect(determined(file, '2026-03-01', '2026-03-31', { absence: [{ on: '2026-03-12', hours: 2 }] }).deductedOre).toBe(28143);
    expect(determined(file, '2026-03-13', '2026-03-31').deductedOre).toBe(0);
    expect(determined(file, '2026-03-01', '2026-03-09').deductedOre).toBe(0);
  });

  it('in the file and in the payment must have a day in common', () => {
    const refused = (leave: readonly LeavePeriod[], absence: readonly UnapprovedAbsence[], from: IsoDate = '2026-03-01') => () => pay(change(participant, { programme: { leave } }), from, '2026-03-31', { absence });
    const some: LeavePeriod = { kind: 'unapproved', from: '2026-03-10', to: '2026-03-12' };
    const on = (day: IsoDate): UnapprovedAbsence => ({ from: day, to: day });
    for (const day of ['2026-03-10', '2026-03-12'] as const) expect(refused([some], [on(day)])).not.toThrow();
    for (const day of ['2026-03-09', '2026-03-13'] as const) expect(refused([some], [on(day)])).toThrow(/^payment\.absence: programme\.leave\[0\] /);
    expect(refused([some], [{ on: '2026-03-13', hours: 1 }])).toThrow(/leave\[0\] /);
    expect(refused([some], [on('2026-03-01'), { from: '2026-03-05', to: '2026-03-10' }])).not.toThrow();
    const second: LeavePeriod = { kind: 'unapproved', from: '2026-03-20', to: null };
    expect(refused([some, second], [on('2026-03-11')])).toThrow(/leave\[1\] /);
    expect(refused([some, second], [on('2026-03-11'), on('2026-03-20')])).not.toThrow();
    expect(refused([second], [on('2026-03-19')])).toThrow(/leave\[0\] /);
    // Absence that lasts began before the period and reaches into it.
    expect(refused([{ ...some, to: null }], [], '2026-03-20')).toThrow(/leave\[0\] /);
    expect(refused([{ ...some, to: null }], [on('2026-03-25')], '2026-03-20')).not.toThrow();
    expect(refused([some], [], '2026-03-12')).toThrow(/leave\[0\] /);
    expect(refused([some], [], '2026-03-13')).not.toThrow();
    expect(refused([{ ...some, from: '2026-03-31', to: '2026-04-02' }], [])).toThrow(/leave\[0\] /);
    expect(refused([{ ...some, from: '2026-04-01', to: '2026-04-02' }], [])).not.toThrow();
    expect(refused([{ ...some, kind: 'own-illness' }], [])).not.toThrow();
  });

  it('in the payment is enough where the file says nothing of leave', () => {
    const { leave: _leave, ...programme } = participant.programme!;
    const absence = [{ from: '2026-03-10', to: '2026-03-10' }] as const;
    expect(() => pay({ ...participant, programme }, '2026-03-01', '2026-03-31', { absence })).not.toThrow();
    const { programme: _programme, ...facts } = participant;
    expect(() => pay(facts, '2026-03-01', '2026-03-31', { absence })).not.toThrow();
  });
});

describe('other benefits and means (§§ 22 and 23)', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' } as const;
  const one = (benefit: OtherBenefit): DeterminedPayment => determined(participant, '2026-03-01', '2026-03-31', { otherBenefits: [benefit] });

  it.each(['unemployment-benefit', 'sickness-benefit', 'parental-benefit'] as const)('%s is deducted krone for krone when it was earned before the programme', (kind) => {
    expect(cuts(one({ kind, ...march, ore: 500_001, earnedBeforeProgramme: true }))).toEqual([[kind, 'krone-for-krone', 500001, false]]);
    expect(cuts(one({ kind, ...march, ore: 500_001, earnedBeforeProgramme: false }))).toEqual([[kind, 'not-earned-before-programme', 0, false]]);
  });

  it.each(['disability-benefit', 'work-assessment-allowance'] as const)('%s that is received is deducted krone for krone', (kind) => {
    expect(cuts(one({ kind, ...march, ore: 123_456 }))).toEqual([[kind, 'krone-for-krone', 123456, false]]);
  });

  it.each([
    ['child-benefit', '§22/ledd/3'],
    ['cash-for-care', '§22/ledd/3'],
    ['child-support', '§23/ledd/1/setning/2'],
    ['business-income', '§23/ledd/1/setning/1'],
    ['wealth', '§23/ledd/1/setning/1'],
  ] as const)('%s is never deducted, and the place that says so is named', (kind, place) => {
    const payment = one({ kind, ...march, ore: 900_000 });
    expect(cuts(payment)).toEqual([[kind, 'never-deducted', 0, false]]);
    expect(payment.parts[0]?.deductions[0]?.provisions.map(({ address }) => address)).toEqual([`lov/2020-11-06-127/${place}`]);
  });

  it('names the sentence of § 22 first paragraph by what the benefit is, in the wording of the day', () => {
    const place = (benefit: OtherBenefit, from: IsoDate, to: IsoDate) => grounds(determined(participant, from, to, { otherBenefits: [benefit] }));
    const first = (wording: string) => [[`lov/2020-11-06-127/§22/ledd/1/setning/1 ${wording}`]];
    for (const kind of ['unemployment-benefit', 'sickness-benefit', 'parental-benefit'] as const) {
      for (const earnedBeforeProgramme of [true, false]) {
        expect(place({ kind, from: '2023-07-01', to: '2023-07-31', ore: 1, earnedBeforeProgramme }, '2023-07-01', '2023-07-31')).toEqual(first('2021-01-01'));
        expect(place({ kind, from: '2023-08-01', to: '2023-08-31', ore: 1, earnedBeforeProgramme }, '2023-08-01', '2023-08-31')).toEqual(first('2023-08-01'));
      }
    }
    expect(grounds(one({ kind: 'disability-benefit', ...march, ore: 1 }))).toEqual([['lov/2020-11-06-127/§22/ledd/1/setning/2 2023-08-01']]);
    expect(grounds(one({ kind: 'work-assessment-allowance', ...march, ore: 1 }))).toEqual([['lov/2020-11-06-127/§22/ledd/1/setning/2 2023-08-01']]);
    expect(grounds(one({ kind: 'transitional-benefit', ...march, annualOre: 1 })).flat().every((at) => at.startsWith('lov/2020-11-06-127/§22/ledd/2'))).toBe(true);
  });

  it.each<[string, number, number]>([
    // Half of 130160 kroner is free; 40 percent of the rest of a year, a twelfth of it a month.
    ['at the free amount', 6_508_000, 0],
    ['an øre above it', 6_508_001, 0],
    ['120 kroner above it', 6_520_000, 400],
    ['twice the basic amount', 26_032_000, 650800],
  ])('transitional benefit %s (§ 22 second paragraph)', (_what, annualOre, expected) => {
    expect(cuts(one({ kind: 'transitional-benefit', ...march, annualOre }))).toEqual([['transitional-benefit', 'share-above-free-amount', expected, false]]);
  });

  it('transitional benefit for a part of the month is deducted for its days', () => {
    const payment = one({ kind: 'transitional-benefit', from: '2026-03-01', to: '2026-03-10', annualOre: 26_032_000 });
    expect(payment.deductedOre).toBe(209935);
  });

  it('more than the benefit leaves nothing, and says so', () => {
    const payment = one({ kind: 'disability-benefit', ...march, ore: 9_000_000 });
    expect(cuts(payment)).toEqual([['disability-benefit', 'krone-for-krone', 2169333, true]]);
    expect(payment.netOre).toBe(0);
  });

  it('are spread over the days they are for, to the øre', () => {
    const payment = determined(participant, '2026-02-01', '2026-04-30', {
      otherBenefits: [{ kind: 'sickness-benefit', from: '2026-02-20', to: '2026-04-10', ore: 1_000_000, earnedBeforeProgramme: true }],
    });
    expect(payment.parts.map(({ deductions }) => deductions[0]?.ore)).toEqual([180000, 620000, 200000]);
    expect(payment.deductedOre).toBe(1_000_000);
  });
});

describe('paid work in the programme (§ 23 second paragraph)', () => {
  const march = { from: '2026-03-01', to: '2026-03-31' } as const;
  const work = (hours: number, ore: number) => determined(participant, '2026-03-01', '2026-03-31', { workInProgramme: [{ ...march, hours, ore }] });

  it.each<[string, number, number, readonly unknown[]]>([
    ['for the time, when that deducts less', 10, 200_000, ['work-in-programme', 'by-time', 140714, false]],
    ['krone for krone, when that deducts less', 10, 100_000, ['work-in-programme', 'krone-for-krone', 100000, false]],
    ['at the same amount', 10, 140_714, ['work-in-programme', 'by-time', 140714, false]],
    ['without pay', 10, 0, ['work-in-programme', 'krone-for-krone', 0, false]],
    ['more than the benefit', 250, 9_000_000, ['work-in-programme', 'by-time', 2169333, true]],
  ])('is deducted %s', (_what, hours, ore, expected) => {
    expect(cuts(work(hours, ore))).toEqual([expected]);
  });

  it('names both sentences, brings the note on how the ways are compared, and none on work outside', () => {
    expect(grounds(work(10, 100_000))).toEqual([['lov/2020-11-06-127/§23/ledd/2/setning/1 2021-01-01', 'lov/2020-11-06-127/§23/ledd/2/setning/2 2021-01-01']]);
    expect(work(10, 100_000).notes).toEqual(['work-compared-by-part', 'which-cuts-make-a-formal-decision']);
    expect(work(10, 0).notes).toEqual(['work-compared-by-part']);
  });

  it('is counted without a list of work outside the programme where no such work reduces', () => {
    const { workOutsideProgramme: _none, ...rest } = period('2026-03-01', '2026-03-31', { workInProgramme: [{ ...march, hours: 10, ore: 100_000 }] });
    expect(introductionBenefitForPeriod(participant, rest)).toMatchObject({ status: 'determined', deductedOre: 100_000 });
  });
});

describe('paid work outside the programme (Regulation § 43b)', () => {
  const one = (facts: CaseFacts, from: IsoDate, to: IsoDate, hours: number, ore: number) => determined(facts, from, to, { workOutsideProgramme: [{ from, to, hours, ore }] });

  it.each<[string, IsoDate, IsoDate, number, number, readonly unknown[]]>([
    ['for the time', '2025-10-01', '2025-10-31', 10, 200_000, ['work-outside-programme', 'by-time', 140714, false]],
    ['krone for krone', '2025-10-01', '2025-10-31', 10, 100_000, ['work-outside-programme', 'krone-for-krone', 100000, false]],
    // 40 percent of 21693.33 is what may go.
    ['not below the hours of the programme', '2025-10-01', '2025-10-31', 100, 9_000_000, ['work-outside-programme', 'by-time', 867733, true]],
    ['not at all from 2026', '2026-01-01', '2026-01-31', 100, 9_000_000, ['work-outside-programme', 'outside-programme', 0, false]],
    ['not at all the day before the rule', '2022-06-26', '2022-06-26', 5, 100_000, ['work-outside-programme', 'outside-programme', 0, false]],
    ['the first day of the rule', '2022-06-27', '2022-06-27', 1, 100_000, ['work-outside-programme', 'by-time', 12052, false]],
  ])('reduces the whole benefit of a part-time programme %s', (_what, from, to, hours, ore, expected) => {
    expect(cuts(one(partTime, from, to, hours, ore))).toEqual([expected]);
  });

  it('reduces nothing in a full-time programme, or for others', () => {
    expect(cuts(one(change(partTime, { programme: { percent: 100 } }), '2025-10-01', '2025-10-31', 10, 100_000))).toEqual([['work-outside-programme', 'outside-programme', 0, false]]);
    expect(cuts(one(participant, '2025-10-01', '2025-10-31', 10, 100_000))).toEqual([['work-outside-programme', 'outside-programme', 0, false]]);
    const own = change(partTime, { programme: { partTimeBecauseOfMunicipality: false } });
    expect(cuts(one(own, '2025-10-01', '2025-10-31', 10, 100_000))).toEqual([['work-outside-programme', 'outside-programme', 0, false]]);
  });

  it('shares the least amount between several jobs', () => {
    const job = { from: '2025-10-01', to: '2025-10-31', hours: 40, ore: 9_000_000 } as const;
    const payment = determined(partTime, '2025-10-01', '2025-10-31', { workOutsideProgramme: [job, job] });
    expect(payment.deductedOre).toBe(867733);
    expect(payment.notes).toEqual(['work-compared-by-part', 'least-by-size-of-programme', 'which-cuts-make-a-formal-decision']);
  });

  it('splits a month where the rule comes into force', () => {
    const payment = determined(partTime, '2022-06-16', '2022-06-30', { workOutsideProgramme: [{ from: '2022-06-16', to: '2022-06-30', hours: 15, ore: 9_000_000 }] });
    expect(payment.parts.map(({ from, why }) => [from, why.join(' ')])).toEqual([['2022-06-16', 'period-start'], ['2022-06-27', 'law-change']]);
    expect(cuts(payment)).toEqual([['work-outside-programme', 'outside-programme', 0, false], ['work-outside-programme', 'by-time', 48206, false]]);
  });

  it('is open when it is not known why the programme is part time: only what belongs together is possible', () => {
    const work = { from: '2025-10-01', to: '2025-10-31', hours: 10, ore: 9_000_000 } as const;
    const payment = pay(change(partTime, { programme: { partTimeBecauseOfMunicipality: undefined } }), '2025-10-01', '2025-10-31', { workOutsideProgramme: [work] });
    const [part] = payment.parts;
    expect(part?.status === 'open' && part.possible.map(({ outcome, grossOre, netOre }) => [outcome.kind, grossOre, netOre])).toEqual([
      ['benefit', 2169333, 2028619],
      ['benefit-for-part-attended', 1301600, 1301600],
    ]);
  });

  it('is open when the size of the programme is not known, at both ends of what it may be', () => {
    const payment = pay(change(partTime, { programme: { percent: undefined } }), '2025-10-01', '2025-10-31', { workOutsideProgramme: [{ from: '2025-10-01', to: '2025-10-31', hours: 10, ore: 9_000_000 }] });
    expect(payment).toMatchObject({ status: 'open', grossOre: { least: 2169333, most: 2169333 }, netOre: { least: 2028619, most: 2169333 } });
    expect(payment.parts.map((part) => part.status === 'open' && part.open.flatMap(({ facts }) => facts))).toEqual([['programme.percent']]);
  });
});

describe('an open payment', () => {
  it('has the least and the most of every part, and of the whole', () => {
    const payment = pay(change(participant, { household: { partnerInProgramme: undefined } }), '2026-04-01', '2026-05-31', { absence: [{ from: '2026-04-01', to: '2026-04-01' }] });
    expect(payment).toMatchObject({
      status: 'open',
      grossOre: { least: 1807778 + 1896514, most: 2169333 + 2275817 },
      deductedOre: { least: 60259, most: 72311 },
      netOre: { least: 1807778 + 1896514 - 60259, most: 2169333 + 2275817 - 72311 },
      isFormalDecision: false,
    });
    expect(payment.parts.map(({ decision }) => (decision.status === 'open' ? decision.open.map(({ question }) => question) : []))).toEqual([['partner-in-programme'], ['partner-in-programme']]);
  });

  it('has in each part what decides it; with work outside the programme, also what that turns on', () => {
    const open = (payment: BenefitPayment) => payment.parts.map((part) => (part.status === 'open' ? part.open.map(({ question }) => question) : []));
    expect(open(pay(change(participant, { household: { partnerInProgramme: undefined } }), '2024-06-01', '2024-07-31'))).toEqual([[], ['partner-in-programme']]);
    const unknown = change(partTime, { programme: { partTimeBecauseOfMunicipality: undefined } });
    expect(open(pay(unknown, '2025-10-01', '2025-10-31'))).toEqual([['part-time-because-of-municipality']]);
    expect(open(pay(unknown, '2025-10-01', '2025-10-31', { workOutsideProgramme: [{ from: '2025-10-01', to: '2025-10-31', hours: 1, ore: 1 }] }))).toEqual([['part-time-because-of-municipality']]);
  });

  it('may have parts that are determined', () => {
    const payment = pay(change(participant, { household: { partnerInProgramme: undefined } }), '2024-06-01', '2024-07-31');
    expect(payment.parts.map(({ status }) => status)).toEqual(['determined', 'open']);
    expect(payment.grossOre).toEqual({ least: 2067133 + 1722611, most: 2067133 * 2 });
  });

  it('of a part-time programme of unknown size goes from nothing to the whole', () => {
    const unknown = change(partTime, { programme: { percent: undefined, partTimeBecauseOfMunicipality: false } });
    expect(pay(unknown, '2025-10-01', '2025-10-31')).toMatchObject({ status: 'open', grossOre: { least: 0, most: 2169333 } });
  });

  it('leaves open whether the cut is a formal decision, where that turns on what is open', () => {
    const unknown = change(participant, { programme: { startedOn: undefined } });
    const payment = pay(unknown, '2026-05-01', '2026-05-31', { absence: [{ from: '2026-05-01', to: '2026-05-20' }] });
    expect(payment.isFormalDecision).toBeNull();
  });
});

describe('the cut of a payment as a formal decision (§ 46 second paragraph letter g)', () => {
  const cut = (facts: CaseFacts, ore: number) =>
    determined(facts, '2026-05-01', '2026-05-31', { otherBenefits: [{ kind: 'disability-benefit', from: '2026-05-01', to: '2026-05-31', ore }] }).isFormalDecision;
  const youngWithParents = change(participant, { person: { birthDate: '2003-01-01' }, household: { livesWithParents: true } });

  it.each<[string, CaseFacts, number, boolean]>([
    // The whole is 22758.17, half of it 11379.085; a twelfth of the basic amount is 11379.0833.
    ['just under half', participant, 1_137_908, false],
    ['half and a twelfth of the basic amount', participant, 1_137_909, true],
    // A third is 7586.06: more than half of it, and less than a twelfth of the basic amount.
    ['more than half of a small benefit', youngWithParents, 700_000, false],
    ['all of a small benefit', youngWithParents, 9_000_000, false],
  ])('%s', (_what, facts, ore, expected) => {
    expect(cut(facts, ore)).toBe(expected);
  });

  // By the basic amount of 2023 the half of a month, of two months and a twelfth of the basic amount are whole øre.
  it.each<[string, CaseFacts, IsoDate, number, boolean]>([
    ['half of two months', participant, '2023-07-31', 1_977_000, true],
    ['an øre less than half of two months', participant, '2023-07-31', 1_976_999, false],
    ['a twelfth of the basic amount, more than half', change(participant, { person: { birthDate: '2003-01-01' } }), '2023-06-30', 988_500, true],
    ['an øre less than a twelfth of the basic amount, more than half', change(participant, { person: { birthDate: '2003-01-01' } }), '2023-06-30', 988_499, false],
  ])('%s', (_what, facts, to, ore, expected) => {
    expect(determined(facts, '2023-06-01', to, { otherBenefits: [{ kind: 'disability-benefit', from: '2023-06-01', to, ore }] }).isFormalDecision).toBe(expected);
  });

  it('is told of the whole payment: a large cut of one month is a small cut of two', () => {
    const absence = [{ from: '2026-05-01', to: '2026-05-20' }] as const;
    expect(determined(participant, '2026-05-01', '2026-05-31', { absence }).isFormalDecision).toBe(true);
    expect(determined(participant, '2026-05-01', '2026-06-30', { absence }).isFormalDecision).toBe(false);
  });
});

describe('what is malformed', () => {
  const base = { from: '2026-03-01', to: '2026-03-31', absence: [], workInProgramme: [], otherBenefits: [] };
  const march = { from: '2026-03-01', to: '2026-03-31' };
  it.each<[string, unknown, string]>([
    ['no period', undefined, 'payment: expected a period with its lists, got undefined'],
    ['an unknown field', { ...base, work: [] }, 'payment.work: not known; the names are from, to, absence, workInProgramme, workOutsideProgramme, otherBenefits'],
    ['an end before its start', { ...base, to: '2026-02-28' }, 'payment.to: "2026-02-28" is before payment.from, "2026-03-01"'],
    ['a day that does not exist', { ...base, from: '2026-02-30' }, 'payment.from: "2026-02-30" is not a day that exists'],
    ['a time before the Act', { ...base, from: '2020-12-01' }, 'payment.from: 2020-12-01 is before 2021-01-01, when the Integration Act came into force'],
    ['no list of absence', { ...base, absence: undefined }, 'payment.absence: expected a list, empty when there was none, got undefined'],
    ['no list of work', { ...base, workInProgramme: undefined }, 'payment.workInProgramme: expected a list, empty when there was none, got undefined'],
    ['no list of other benefits', { ...base, otherBenefits: undefined }, 'payment.otherBenefits: expected a list, empty when there was none, got undefined'],
    ['no list of work outside, when it counts', { ...base, from: '2025-12-31' }, 'payment.workOutsideProgramme: expected a list, empty when there was none, got undefined'],
    ['absence outside the period', { ...base, absence: [{ from: '2026-02-28', to: '2026-03-01' }] }, 'payment.absence[0].from: "2026-02-28" is outside the period'],
    ['absence after the period', { ...base, absence: [{ from: '2026-03-31', to: '2026-04-01' }] }, 'payment.absence[0].to: "2026-04-01" is outside the period'],
    ['hours outside the period', { ...base, absence: [{ on: '2026-04-01', hours: 1 }] }, 'payment.absence[0].on: "2026-04-01" is outside the period'],
    ['too many hours', { ...base, absence: [{ on: '2026-03-02', hours: 25 }] }, 'payment.absence[0].hours: expected a number of hours that a day can hold, got 25'],
    ['no hours', { ...base, absence: [{ on: '2026-03-02' }] }, 'payment.absence[0].hours: expected a number of hours that a day can hold, got undefined'],
    ['a day twice', { ...base, absence: [{ from: '2026-03-01', to: '2026-03-03' }, { on: '2026-03-03', hours: 1 }] }, 'payment.absence[1]: has a day that payment.absence[0] has as well; each day may be listed once'],
    ['work without pay', { ...base, workInProgramme: [{ ...march, hours: 1 }] }, 'payment.workInProgramme[0].ore: expected whole øre, not below 0, got undefined'],
    ['part of an øre', { ...base, workInProgramme: [{ ...march, hours: 1, ore: 1.5 }] }, 'payment.workInProgramme[0].ore: expected whole øre, not below 0, got 1.5'],
    ['an amount below 0', { ...base, otherBenefits: [{ kind: 'wealth', ...march, ore: -1 }] }, 'payment.otherBenefits[0].ore: expected whole øre, not below 0, got -1'],
    ['more hours than the days hold', { ...base, workInProgramme: [{ ...march, hours: 745, ore: 1 }] }, 'payment.workInProgramme[0].hours: expected a number of hours that the days can hold, got 745'],
    ['an unknown benefit', { ...base, otherBenefits: [{ kind: 'lottery', ...march, ore: 1 }] }, 'payment.otherBenefits[0].kind: expected one of unemployment-benefit, sickness-benefit, parental-benefit, disability-benefit, work-assessment-allowance, child-benefit, cash-for-care, child-support, business-income, wealth, transitional-benefit, got "lottery"'],
    ['when it was earned is not said', { ...base, otherBenefits: [{ kind: 'sickness-benefit', ...march, ore: 1 }] }, 'payment.otherBenefits[0].earnedBeforeProgramme: expected true or false, got undefined'],
    ['hours written as a text', { ...base, absence: [{ on: '2026-03-02', hours: '5' }] }, 'payment.absence[0].hours: expected a number of hours that a day can hold, got "5"'],
    ['hours below 0', { ...base, absence: [{ on: '2026-03-02', hours: -1 }] }, 'payment.absence[0].hours: expected a number of hours that a day can hold, got -1'],
    ['work outside the programme without hours', { ...base, workOutsideProgramme: [{ ...march, ore: 1 }] }, 'payment.workOutsideProgramme[0].hours: expected a number of hours that the days can hold, got undefined'],
    ['work outside the programme that is no list', { ...base, workOutsideProgramme: {} }, 'payment.workOutsideProgramme: expected a list, empty when there was none, got an object'],
    ['transitional benefit for the days', { ...base, otherBenefits: [{ kind: 'transitional-benefit', ...march, ore: 1 }] }, 'payment.otherBenefits[0].ore: not known; the names are kind, from, to, annualOre'],
  ])('%s', (_what, payment, message) => {
    expect(() => introductionBenefitForPeriod(participant, payment as PaymentPeriod)).toThrow(new RangeError(message));
  });

  it('a date among the options, and a malformed fact', () => {
    expect(() => introductionBenefitForPeriod(participant, base as unknown as PaymentPeriod, { on: '2026-03-01' } as PaymentOptions)).toThrow(new RangeError('options.on: not known; the names are readings, assessments'));
    expect(() => introductionBenefitForPeriod({ programme: { percent: 101 } }, base as unknown as PaymentPeriod)).toThrow(new RangeError('programme.percent: expected a number from 0 to 100, got 101'));
  });
});

// --- Properties ---

const day = (least: IsoDate, most: IsoDate): fc.Arbitrary<IsoDate> => fc.integer({ min: 0, max: daysBetween(least, most) }).map((days) => addDays(least, days));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });

const someFacts = (unknown: boolean): fc.Arbitrary<CaseFacts> => {
  const or = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => (unknown ? maybe(value) : value);
  return fc
    .record({
      birthDate: or(fc.oneof(day('1996-01-01', '2004-12-31'), fc.constant<IsoDate>('1990-02-28'))),
      ground: or(fc.constantFrom('refugee' as const, 'collective-protection' as const)),
      grantedOn: or(fc.constant<IsoDate>('2022-03-11')),
      previousGround: or(fc.constant(null)),
      livesWithParents: or(fc.boolean()),
      partnerInProgramme: or(fc.boolean()),
      youngestChildBornOn: or(fc.oneof(fc.constant(null), day('2021-01-01', '2026-12-31'))),
      startedOn: or(day('2021-01-01', '2024-06-30')),
      length: fc.integer({ min: 0, max: 1400 }),
      endless: fc.boolean(),
      percent: or(fc.constantFrom(40, 62.5, 100)),
      partTimeBecauseOfMunicipality: or(fc.boolean()),
      leave: or(fc.array(fc.record({ kind: fc.constantFrom('parental' as const, 'long-illness' as const, 'own-illness' as const, 'holiday' as const), from: day('2021-01-01', '2026-06-30'), length: fc.integer({ min: 0, max: 300 }) }), { maxLength: 2 })),
    })
    .map(({ birthDate, ground, grantedOn, previousGround, startedOn, length, endless, leave, livesWithParents, partnerInProgramme, youngestChildBornOn, percent, partTimeBecauseOfMunicipality }) => ({
      person: { birthDate },
      permit: { ground, grantedOn, previousGround },
      household: { livesWithParents, partnerInProgramme, youngestChildBornOn },
      programme: {
        startedOn,
        endedOn: endless || startedOn === undefined ? null : addDays(startedOn, length),
        percent,
        partTimeBecauseOfMunicipality,
        leave: leave?.map(({ kind, from, length: days }) => ({ kind, from, to: addDays(from, days) })),
      },
    }));
};

const READINGS: PaymentOptions = { readings: { 'young-couple': 'multiplied', 'after-a-date': 'includes-the-day' } };

/** Lists of which no entry goes from one calendar month into the next. */
const someLists = (from: IsoDate, to: IsoDate): fc.Arbitrary<Required<Lists>> => {
  const days = daysBetween(from, to);
  const stretch = fc.tuple(fc.integer({ min: 0, max: days }), fc.integer({ min: 0, max: 30 })).map(([start, length]) => {
    const first = addDays(from, start);
    const monthEnd = `${first.slice(0, 8)}${String(daysInMonth(Number(first.slice(0, 4)), Number(first.slice(5, 7))))}` as IsoDate;
    const last = [addDays(first, length), monthEnd, to].reduce((a, b) => (a < b ? a : b));
    return { from: first, to: last };
  });
  const work = fc.array(fc.record({ at: stretch, hours: fc.integer({ min: 0, max: 48 }), ore: fc.integer({ min: 0, max: 1_500_000 }) }).map(({ at, hours, ore }): PaidWork => ({ ...at, hours: hours / 2, ore })), { maxLength: 2 });
  const other = fc.array(
    fc.record({ at: stretch, ore: fc.integer({ min: 0, max: 3_000_000 }), kind: fc.constantFrom('disability-benefit' as const, 'child-benefit' as const, 'transitional-benefit' as const, 'sickness-benefit' as const), earned: fc.boolean() }).map(({ at, ore, kind, earned }): OtherBenefit => {
      if (kind === 'transitional-benefit') return { kind, ...at, annualOre: ore * 12 };
      return kind === 'sickness-benefit' ? { kind, ...at, ore, earnedBeforeProgramme: earned } : { kind, ...at, ore };
    }),
    { maxLength: 3 },
  );
  const absence = fc.uniqueArray(fc.integer({ min: 0, max: days }), { maxLength: 8 }).chain((chosen) =>
    fc.tuple(...chosen.map((at) => fc.oneof(fc.constant<UnapprovedAbsence>({ from: addDays(from, at), to: addDays(from, at) }), fc.integer({ min: 0, max: 16 }).map((half): UnapprovedAbsence => ({ on: addDays(from, at), hours: half / 2 }))))),
  );
  return fc.record({ absence, workInProgramme: work, workOutsideProgramme: work, otherBenefits: other });
};

const somePeriod = (longest: number): fc.Arbitrary<{ from: IsoDate; to: IsoDate }> =>
  fc.tuple(day('2021-01-01', '2026-06-30'), fc.integer({ min: 0, max: longest })).map(([from, length]) => ({ from, to: addDays(from, length) }));
const somePayment = (longest: number): fc.Arbitrary<PaymentPeriod> => somePeriod(longest).chain(({ from, to }) => someLists(from, to).map((lists) => ({ from, to, ...lists })));

const outcomesOf = (decision: BenefitPayment['parts'][number]['decision']): string => JSON.stringify(decision.status === 'determined' ? [decision.outcome] : decision.possible);
const least = (amount: number | { readonly least: number }): number => (typeof amount === 'number' ? amount : amount.least);
const most = (amount: number | { readonly most: number }): number => (typeof amount === 'number' ? amount : amount.most);

describe('every payment', () => {
  it('has parts that follow each other and cover the period, each decided as every one of its days is', () => {
    fc.assert(
      fc.property(someFacts(true), somePeriod(500), fc.constantFrom(READINGS, {}), (facts, { from, to }, options) => {
        const payment = introductionBenefitForPeriod(facts, period(from, to), options);
        let next = from;
        for (const part of payment.parts) {
          expect(part.from).toBe(next);
          expect(part.days).toBe(daysBetween(part.from, part.to) + 1);
          expect(part.why.length).toBeGreaterThan(0);
          expect(part.from.slice(0, 7)).toBe(part.to.slice(0, 7));
          for (let on = part.from; on <= part.to; on = addDays(on, 1)) {
            expect(outcomesOf(introductionBenefit(facts, { on, ...options }))).toBe(outcomesOf(part.decision));
          }
          next = addDays(part.to, 1);
        }
        expect(next).toBe(addDays(to, 1));
      }),
      { numRuns: cases(60) },
    );
  });

  it('sums its parts, and takes nothing below zero', () => {
    fc.assert(
      fc.property(someFacts(true), somePayment(120), (facts, payment) => {
        const paid = introductionBenefitForPeriod(facts, payment, READINGS);
        for (const end of [least, most]) {
          expect(end(paid.grossOre)).toBe(paid.parts.reduce((sum, part) => sum + end(part.grossOre), 0));
          expect(end(paid.netOre)).toBe(paid.parts.reduce((sum, part) => sum + end(part.netOre), 0));
        }
        for (const part of paid.parts) {
          for (const one of part.status === 'determined' ? [part] : part.possible) {
            expect(one.netOre).toBeGreaterThanOrEqual(0);
            expect(one.netOre + one.deductions.reduce((sum, { ore }) => sum + ore, 0)).toBe(one.grossOre);
            for (const { ore, provisions } of one.deductions) {
              expect(ore).toBeGreaterThanOrEqual(0);
              expect(Number.isInteger(ore)).toBe(true);
              expect(provisions.length).toBeGreaterThan(0);
              for (const { wording } of provisions) expect(wording <= part.from).toBe(true);
            }
          }
        }
        expect(JSON.parse(JSON.stringify(paid))).toEqual(paid);
      }),
      { numRuns: cases(150) },
    );
  });

  it('is determined when nothing is missing, and then within the range of the same payment with less known', () => {
    fc.assert(
      fc.property(someFacts(false), somePayment(70), fc.constantFrom('birthDate', 'livesWithParents', 'partnerInProgramme', 'youngestChildBornOn', 'startedOn', 'percent', 'partTimeBecauseOfMunicipality', 'leave'), (facts, payment, gone) => {
        const whole = introductionBenefitForPeriod(facts, payment, READINGS);
        if (whole.status !== 'determined') throw new Error('open');
        const less = JSON.parse(JSON.stringify(facts, (key, value: unknown) => (key === gone ? undefined : value))) as CaseFacts;
        const open = introductionBenefitForPeriod(less, payment, READINGS);
        expect(least(open.grossOre)).toBeLessThanOrEqual(least(whole.grossOre));
        expect(most(open.grossOre)).toBeGreaterThanOrEqual(most(whole.grossOre));
        // A part that is no longer told apart has more to take from.
        if (whole.parts.some(({ deductions }) => deductions.some(({ capped }) => capped))) return;
        // Parts that are no longer told apart are rounded together.
        const slack = whole.parts.length;
        expect(least(open.netOre)).toBeLessThanOrEqual(least(whole.netOre) + slack);
        expect(most(open.netOre)).toBeGreaterThanOrEqual(most(whole.netOre) - slack);
      }),
      { numRuns: cases(150) },
    );
  });

  it('is the same whether a time is paid at once or split at the border of a month', () => {
    fc.assert(
      fc.property(someFacts(false), somePayment(100), (facts, payment) => {
        const borders: IsoDate[] = [];
        for (let on = addDays(payment.from, 1); on <= payment.to; on = addDays(on, 1)) if (on.endsWith('-01')) borders.push(on);
        const border = borders[Math.floor(borders.length / 2)];
        if (border === undefined) return;
        const dayOf = (entry: UnapprovedAbsence | PaidWork | OtherBenefit): IsoDate => ('on' in entry ? entry.on : entry.from);
        const side = (early: boolean): PaymentPeriod => {
          const keep = <T extends UnapprovedAbsence | PaidWork | OtherBenefit>(entries: readonly T[] = []): readonly T[] => entries.filter((entry) => dayOf(entry) < border === early);
          return {
            from: early ? payment.from : border,
            to: early ? addDays(border, -1) : payment.to,
            absence: keep(payment.absence),
            workInProgramme: keep(payment.workInProgramme),
            workOutsideProgramme: keep(payment.workOutsideProgramme),
            otherBenefits: keep(payment.otherBenefits),
          };
        };
        const at = (one: PaymentPeriod): DeterminedPayment => introductionBenefitForPeriod(facts, one, READINGS) as DeterminedPayment;
        const [whole, early, late] = [at(payment), at(side(true)), at(side(false))];
        expect(early.grossOre + late.grossOre).toBe(whole.grossOre);
        expect(early.netOre + late.netOre).toBe(whole.netOre);
      }),
      { numRuns: cases(150) },
    );
  });

  it('is never larger for more absence', () => {
    fc.assert(
      fc.property(someFacts(false), somePayment(60), fc.nat(), (facts, payment, pick) => {
        const on = addDays(payment.from, pick % (daysBetween(payment.from, payment.to) + 1));
        const others = payment.absence.filter((one) => ('on' in one ? one.on : one.from) !== on);
        const net = (absence: readonly UnapprovedAbsence[]): number => least(introductionBenefitForPeriod(facts, { ...payment, absence }, READINGS).netOre);
        const none = net(others);
        const some = net([...others, { on, hours: 2 }]);
        const more = net([...others, { on, hours: 7.5 }]);
        const all = net([...others, { from: on, to: on }]);
        expect([some <= none, more <= some, all <= more]).toEqual([true, true, true]);
      }),
      { numRuns: cases(100) },
    );
  });

  it('takes for paid work no more than for its time alone, and no more than krone for krone', () => {
    fc.assert(
      fc.property(someFacts(false), somePeriod(60), fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 3_000_000 }), (facts, { from, to }, halfHours, ore) => {
        const deductedFor = (work: PaidWork): number => least(introductionBenefitForPeriod(facts, period(from, to, { workInProgramme: [work] }), READINGS).deductedOre);
        const work = { from, to, hours: halfHours / 2, ore };
        const both = deductedFor(work);
        expect(both).toBeLessThanOrEqual(deductedFor({ ...work, ore: 900_000_000 }));
        expect(both).toBeLessThanOrEqual(ore);
      }),
      { numRuns: cases(100) },
    );
  });

  it('deducts an amount that is spread over the parts exactly, where there is enough to take it from', () => {
    fc.assert(
      fc.property(somePeriod(400), fc.integer({ min: 0, max: 100_000 }), ({ from, to }, ore) => {
        const facts = change(participant, { programme: { startedOn: '2021-01-01' } });
        const payment = determined(facts, from, to, { otherBenefits: [{ kind: 'disability-benefit', from, to, ore: Math.min(ore, (daysBetween(from, to) + 1) * 30_000) }] });
        expect(payment.deductedOre).toBe(Math.min(ore, (daysBetween(from, to) + 1) * 30_000));
      }),
      { numRuns: cases(100) },
    );
  });

  it('of a whole month is the amount of the month, to the øre, however many parts it has with the same benefit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2021, max: 2026 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const from = `${String(year)}-${String(month).padStart(2, '0')}-01` as IsoDate;
        const to = addDays(from, daysInMonth(year, month) - 1);
        const facts = change(partTime, { permit: { grantedOn: '2021-01-15' }, programme: { startedOn: '2021-01-01' } });
        const one = introductionBenefit(facts, { on: from });
        if (one.status !== 'determined' || one.outcome.kind !== 'benefit') return;
        expect(determined(facts, from, to).grossOre).toBe(one.outcome.ore.month);
      }),
      { numRuns: cases(72) },
    );
  });
});
