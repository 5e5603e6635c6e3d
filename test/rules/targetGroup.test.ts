import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/calendar/isoDate.js';
import type { CaseFacts, PermitGround } from '../../src/case/facts.js';
import { targetGroup, type OutsideGround } from '../../src/rules/targetGroup.js';
import type { AskOptions } from '../../src/rules/ask.js';
import { change, protectedPerson, refugee } from '../support/people.js';

type Options = Omit<AskOptions, 'on'>;

const decision = (facts: CaseFacts, on: IsoDate, options: Options = {}) => targetGroup(facts, { on, ...options });

/** The group, or the groups that are possible, with the ground after a colon. */
const group = (facts: CaseFacts, on: IsoDate, options: Options = {}): string => {
  const found = decision(facts, on, options);
  const name = (outcome: Extract<typeof found, { status: 'determined' }>['outcome']): string =>
    'ground' in outcome ? `${outcome.group}: ${outcome.ground}` : outcome.group;
  return found.status === 'determined' ? name(found.outcome) : `open: ${found.possible.map(name).sort().join(' | ')}`;
};

const openPoints = (facts: CaseFacts, on: IsoDate, options: Options = {}): readonly string[] => {
  const found = decision(facts, on, options);
  return found.status === 'open' ? found.open.map((point) => (point.kind === 'fact' ? point.facts.join(' ') : `${point.kind} ${point.question}`)) : [];
};

const outside = (ground: OutsideGround): string => `outside: ${ground}`;
const duty = 'right-and-obligation';
const right = 'right: collective-protection';

describe('the first acceptance example: collective protection, settled by agreement 2023-05-01', () => {
  const { decision: _day, programme: _programme, ...known } = protectedPerson;

  it('has a right on 2023-06-01, whatever day the municipality decided', () => {
    expect(group(known, '2023-06-01')).toBe(right);
    for (const madeOn of [null, '2023-05-02', '2023-06-01', '2025-04-30', '2025-05-01', '2026-01-01'] as const) {
      expect(group({ ...known, decision: { madeOn } }, '2023-06-01')).toBe(right);
    }
  });

  it('turns on the day of the decision on 2026-02-01, and names that fact alone', () => {
    expect(group(known, '2026-02-01')).toBe(`open: ${outside('residence-limit-passed')} | ${duty}`);
    expect(openPoints(known, '2026-02-01')).toEqual(['decision.madeOn']);
  });

  it('has a right and an obligation on 2026-02-01 when decided 2025-03-01', () => {
    expect(group({ ...known, decision: { madeOn: '2025-03-01' } }, '2026-02-01')).toBe(duty);
  });

  it('is outside on 2026-02-01 when it is known that nothing is decided', () => {
    expect(group({ ...known, decision: { madeOn: null } }, '2026-02-01')).toBe(outside('residence-limit-passed'));
  });
});

describe('the last acceptance example: 55 years and three months when the permit was granted', () => {
  const person = change(refugee, {
    person: { birthDate: '1970-10-01' },
    permit: { grantedOn: '2026-01-15' },
    settlement: { settledOn: '2026-02-10' },
  });

  it('is open between a right and obligation and an optional offer, and only the reading of the upper age decides', () => {
    expect(group(person, '2026-03-01')).toBe('open: may-be-offered: over-upper-age | right-and-obligation');
    expect(openPoints(person, '2026-03-01')).toEqual(['reading upper-age-bound']);
  });

  it('is settled by either reading', () => {
    expect(group(person, '2026-03-01', { readings: { 'upper-age-bound': 'through-the-year' } })).toBe(duty);
    expect(group(person, '2026-03-01', { readings: { 'upper-age-bound': 'through-birthday' } })).toBe('may-be-offered: over-upper-age');
  });
});

describe('§ 8 first paragraph: age on the day the permit was granted', () => {
  const born = (birthDate: IsoDate) => change(refugee, { person: { birthDate }, permit: { grantedOn: '2025-01-15' } });
  const open = 'open: may-be-offered: over-upper-age | right-and-obligation';

  it.each([
    ['the day before turning 18', '2007-01-16', outside('under-lower-age')],
    ['on turning 18', '2007-01-15', duty],
    ['the day after turning 18', '2007-01-14', duty],
    ['the day before turning 55', '1970-01-16', duty],
    ['on turning 55', '1970-01-15', duty],
    ['the day after turning 55', '1970-01-14', open],
    ['the day before turning 56', '1969-01-16', open],
    ['on turning 56', '1969-01-15', 'may-be-offered: over-upper-age'],
    ['the day after turning 56', '1969-01-14', 'may-be-offered: over-upper-age'],
    ['on turning 60, the limit that is adopted but not in force', '1965-01-15', 'may-be-offered: over-upper-age'],
  ] as const)('granted %s (born %s): %s', (_when, birthDate, expected) => {
    expect(group(born(birthDate), '2025-06-01')).toBe(expected);
  });

  it('does not move when the person grows older', () => {
    expect(group(change(born('1970-01-16'), { decision: { madeOn: '2025-05-01' } }), '2028-12-31')).toBe(duty);
  });

  it('counts a person born on 29 February as 18 on 28 February', () => {
    const leap = (grantedOn: IsoDate) =>
      group(change(refugee, { person: { birthDate: '2004-02-29' }, permit: { grantedOn }, settlement: { settledOn: '2022-04-01' } }), '2022-06-01');
    expect(leap('2022-02-27')).toBe(outside('under-lower-age'));
    expect(leap('2022-02-28')).toBe(duty);
    expect(leap('2022-03-01')).toBe(duty);
  });
});

describe('§ 8 first paragraph: a permit on the date asked about', () => {
  it.each([
    ['2025-06-02', outside('no-permit-yet')],
    ['2025-06-01', duty],
    ['2025-05-31', duty],
  ] as const)('granted %s, asked on 2025-06-01: %s', (grantedOn, expected) => {
    expect(group(change(refugee, { permit: { grantedOn } }), '2025-06-01')).toBe(expected);
  });
});

describe('§ 52 and Regulation § 72: which Act governs', () => {
  const granted = (grantedOn: IsoDate, abroad?: { appliedFromAbroad: boolean; arrivedOn?: IsoDate }) =>
    change(refugee, { permit: { grantedOn, ...abroad }, settlement: { settledOn: '2021-03-01' } });
  const readings = { 'after-a-date': 'excludes-the-day' } as const;

  it.each([
    ['2020-12-31', outside('introduction-act-2003')],
    ['2021-01-02', duty],
  ] as const)('a permit granted in Norway %s: %s', (day, expected) => {
    expect(group(granted(day, { appliedFromAbroad: false }), '2021-06-01')).toBe(expected);
  });

  it('leaves a permit granted on 2021-01-01 itself to the reading of "after"', () => {
    const facts = granted('2021-01-01', { appliedFromAbroad: false });
    expect(group(facts, '2021-06-01')).toBe(`open: ${outside('introduction-act-2003')} | ${duty}`);
    expect(openPoints(facts, '2021-06-01')).toEqual(['reading after-a-date']);
    expect(group(facts, '2021-06-01', { readings })).toBe(outside('introduction-act-2003'));
    expect(group(facts, '2021-06-01', { readings: { 'after-a-date': 'includes-the-day' } })).toBe(duty);
  });

  it.each([
    ['2020-12-31', outside('introduction-act-2003')],
    ['2021-01-01', `open: ${outside('introduction-act-2003')} | ${duty}`],
    ['2021-01-02', duty],
  ] as const)('a permit applied for from abroad, granted 2020-11-01, arrival %s: %s', (arrivedOn, expected) => {
    expect(group(granted('2020-11-01', { appliedFromAbroad: true, arrivedOn }), '2021-06-01')).toBe(expected);
  });

  it('asks whether an old permit was applied for from abroad, and when the person came', () => {
    expect(openPoints(granted('2020-11-01'), '2021-06-01')).toEqual(['permit.appliedFromAbroad', 'permit.arrivedOn', 'reading after-a-date']);
  });

  it('has no answer before the Act', () => {
    expect(() => decision(refugee, '2020-12-31')).toThrow('on: 2020-12-31 is before 2021-01-01');
  });
});

describe('§ 8: residence of less than two years when the programme is decided', () => {
  const undecided = change(refugee, { settlement: { settledOn: '2023-05-01' }, permit: { grantedOn: '2023-02-10' } });

  it.each([
    ['2025-04-30', duty],
    ['2025-05-01', outside('residence-limit-passed')],
    ['2025-05-02', outside('residence-limit-passed')],
  ] as const)('nothing decided by %s: %s', (on, expected) => {
    expect(group(undecided, on)).toBe(expected);
  });

  it.each([
    ['2025-04-30', duty],
    ['2025-05-01', outside('residence-limit-passed')],
    ['2025-05-02', outside('residence-limit-passed')],
  ] as const)('decided %s, asked on 2025-09-01: %s', (madeOn, expected) => {
    expect(group(change(undecided, { decision: { madeOn } }), '2025-09-01')).toBe(expected);
  });

  it('counts from the permit when the person lived in the municipality before it', () => {
    const facts = change(refugee, { permit: { ground: 'independent-ground', grantedOn: '2023-06-15' }, settlement: { settledOn: '2020-01-01' } });
    expect(group(facts, '2025-06-14')).toBe(duty);
    expect(group(facts, '2025-06-15')).toBe(outside('residence-limit-passed'));
  });

  it('counts from the first permit of § 9 when this one replaced another', () => {
    const facts = change(refugee, {
      permit: { grantedOn: '2024-09-01', previousGround: 'humanitarian-after-protection-application', firstGrantedOn: '2022-06-15' },
      settlement: { settledOn: '2022-03-01' },
    });
    expect(() => decision(facts, '2024-06-14')).toThrow(
      'on: 2024-06-14 is before permit.grantedOn, 2024-09-01, and by permit.previousGround or permit.firstGrantedOn another permit was held',
    );
    expect(group(facts, '2024-10-01')).toBe(outside('residence-limit-passed'));
    const { firstGrantedOn: _first, ...permit } = facts.permit!;
    expect(openPoints({ ...facts, permit }, '2024-10-01')).toEqual(['permit.firstGrantedOn']);
  });
});

describe('§ 8: settled, and by agreement', () => {
  const without = (ground: PermitGround) => change(refugee, { permit: { ground }, settlement: { byAgreement: false } });

  it('is outside until settled', () => {
    expect(group(refugee, '2025-03-31')).toBe(outside('not-settled'));
    expect(group(refugee, '2025-04-01')).toBe(duty);
    expect(group(change(refugee, { settlement: { settledOn: null } }), '2025-06-01')).toBe(outside('not-settled'));
  });

  it.each<[string, Parameters<typeof change>[1], string]>([
    ['over the upper age', { person: { birthDate: '1960-01-01' } }, 'may-be-offered: over-upper-age'],
    ['in the family of others', { permit: { ground: 'family-member' }, family: { referencePersonGround: 'other' } }, 'may-be-offered: family-of-others'],
  ])('is outside until settled too for one %s, who must have lived in a municipality', (_who, changes, offered) => {
    const facts = change(refugee, changes);
    expect(group(facts, '2025-03-31')).toBe(outside('not-settled'));
    expect(group(facts, '2025-04-01')).toBe(offered);
    expect(group(change(facts, { settlement: { settledOn: null } }), '2025-06-01')).toBe(outside('not-settled'));
  });

  it.each(['refugee', 'resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity', 'collective-protection'] as const)(
    'a %s settled without agreement may be offered a programme',
    (ground) => {
      expect(group(without(ground), '2025-06-01')).toBe('may-be-offered: settled-without-agreement');
    },
  );

  it('does not ask for an agreement of letter g', () => {
    expect(group(without('independent-ground'), '2025-06-01')).toBe(duty);
  });

  it.each([
    ['2023-07-31', 'may-be-offered: settled-without-agreement'],
    ['2023-08-01', duty],
    ['2023-08-02', duty],
  ] as const)('a refugee who had a family permit before, on %s: %s', (on, expected) => {
    const facts = change(refugee, {
      permit: { grantedOn: '2023-03-01', previousGround: 'family-member', firstGrantedOn: '2022-12-01' },
      settlement: { settledOn: '2023-01-01', byAgreement: false },
      family: { referencePersonGround: 'refugee', referencePersonHasPermanentResidence: false, referencePersonSettledOn: '2021-03-10', appliedOn: '2022-05-01' },
    });
    expect(group(facts, on)).toBe(expected);
    expect(group(change(facts, { family: { referencePersonGround: 'other' } }), '2023-08-01')).toBe('may-be-offered: settled-without-agreement');
  });

  // The second sentence of the second paragraph speaks of letter a alone.
  it.each(['resettlement-refugee', 'humanitarian-after-protection-application', 'family-with-children-awaiting-identity'] as const)(
    'asks for an agreement of a %s who had a family permit before',
    (ground) => {
      const facts = change(without(ground), {
        permit: { previousGround: 'family-member' },
        family: { referencePersonGround: 'refugee', referencePersonHasPermanentResidence: false, referencePersonSettledOn: '2023-03-10', appliedOn: '2024-05-01' },
      });
      expect(group(facts, '2025-06-01')).toBe('may-be-offered: settled-without-agreement');
    },
  );

  it('keeps to less than two years for optional offers too, and there the permit does not count', () => {
    const facts = change(without('refugee'), { settlement: { settledOn: '2023-06-15' }, permit: { grantedOn: '2024-06-01' } });
    expect(group(facts, '2025-06-14')).toBe('may-be-offered: settled-without-agreement');
    expect(group(facts, '2025-06-15')).toBe(outside('residence-limit-passed'));
  });
});

describe('§ 9: the permits', () => {
  it.each([
    ['refugee', duty],
    ['resettlement-refugee', duty],
    ['humanitarian-after-protection-application', duty],
    ['family-with-children-awaiting-identity', duty],
    ['independent-ground', duty],
    ['other', outside('permit-not-in-section-9')],
  ] as const)('%s: %s', (ground, expected) => {
    expect(group(change(refugee, { permit: { ground } }), '2025-06-01')).toBe(expected);
    expect(group(change(refugee, { permit: { ground } }), '2021-02-01').startsWith('outside: no-permit-yet')).toBe(true);
  });

  const relative = change(refugee, {
    permit: { ground: 'family-member' },
    family: { referencePersonGround: 'refugee', referencePersonHasPermanentResidence: false, referencePersonSettledOn: '2020-03-10', appliedOn: '2024-05-01' },
    settlement: { byAgreement: false },
  });

  it.each([
    ['2025-03-09', duty],
    ['2025-03-10', 'may-be-offered: family-of-others'],
    ['2025-03-11', 'may-be-offered: family-of-others'],
  ] as const)('family of a refugee settled 2020-03-10, applied for %s: %s', (appliedOn, expected) => {
    expect(group(change(relative, { family: { appliedOn } }), '2025-06-01')).toBe(expected);
  });

  it('counts a reference person who is not settled yet as settled for less than five years', () => {
    expect(group(change(relative, { family: { referencePersonSettledOn: null } }), '2025-06-01')).toBe(duty);
  });

  it.each(['family-member', 'independent-ground', 'other'] as const)('family of a person with %s may be offered a programme', (referencePersonGround) => {
    expect(group(change(relative, { family: { referencePersonGround } }), '2025-06-01')).toBe('may-be-offered: family-of-others');
  });

  it.each([
    ['2023-07-31', 'may-be-offered: family-of-others'],
    ['2023-08-01', duty],
    ['2023-08-02', duty],
  ] as const)('family of a person with permanent residence, on %s: %s', (on, expected) => {
    const facts = change(relative, {
      permit: { grantedOn: '2023-01-15' },
      settlement: { settledOn: '2023-02-01' },
      family: { referencePersonHasPermanentResidence: true, appliedOn: '2022-05-01' },
    });
    expect(group(facts, on)).toBe(expected);
  });

  it('notes before 2023-08-01 that the wording was clarified that day', () => {
    const facts = change(relative, { permit: { grantedOn: '2023-01-15' }, settlement: { settledOn: '2023-02-01' }, family: { referencePersonHasPermanentResidence: true, appliedOn: '2022-05-01' } });
    expect(decision(facts, '2023-07-31').notes).toContain('clarified-in-2023');
    expect(decision(facts, '2023-08-01').notes).not.toContain('clarified-in-2023');
  });

  it('notes a family member whose reference person had lived too long in a municipality', () => {
    const noted = (appliedOn: IsoDate) => decision(change(relative, { family: { appliedOn } }), '2025-06-01').notes.includes('family-beyond-limit-is-family-of-others');
    expect(noted('2025-03-09')).toBe(false);
    expect(noted('2025-03-10')).toBe(true);
  });

  it('asks for what it needs of the reference person, and no more', () => {
    const { family: _family, ...facts } = relative;
    expect(openPoints(facts, '2025-06-01')).toEqual([
      'family.referencePersonGround',
      'family.referencePersonSettledOn family.appliedOn',
    ]);
  });
});

describe('§ 8 last paragraph and § 9 last paragraph: Nordic citizens, the EEA, and programmes already begun', () => {
  it.each(['nordic', 'eea-agreement'] as const)('%s is outside, in every time', (citizenship) => {
    const facts = change(refugee, { person: { citizenship }, permit: { grantedOn: '2021-01-15' }, settlement: { settledOn: '2021-02-01' } });
    for (const on of ['2021-06-01', '2025-12-31', '2026-01-01'] as const) expect(group(facts, on)).toBe(outside('nordic-or-eea'));
  });

  it('lets a participant who became a citizen finish, from the first day in the programme to the last', () => {
    const facts = change(refugee, { person: { citizenship: 'nordic' }, programme: { startedOn: '2025-05-10', endedOn: '2026-05-10' } });
    expect(group(facts, '2025-05-09')).toBe(outside('nordic-or-eea'));
    expect(group(facts, '2025-05-10')).toBe('right: finish-begun-programme');
    expect(group(facts, '2026-05-09')).toBe('right: finish-begun-programme');
    expect(group(facts, '2026-05-10')).toBe(outside('nordic-or-eea'));
  });

  it('lets a participant whose permit changed to another finish', () => {
    expect(group(change(refugee, { permit: { ground: 'other' }, programme: { startedOn: '2025-05-10' } }), '2025-06-01')).toBe(
      'right: finish-begun-programme',
    );
  });

  const begun = change(refugee, {
    permit: { grantedOn: '2025-03-01', previousGround: 'humanitarian-after-protection-application', firstGrantedOn: '2024-03-01' },
    settlement: { settledOn: '2024-05-01' },
    decision: { madeOn: '2024-06-01' },
    programme: { startedOn: '2024-07-01' },
  });

  it.each([
    ['family of others', { permit: { ground: 'family-member' }, family: { referencePersonGround: 'other' } }, 'may-be-offered: family-of-others'],
    ['over the upper age when the new permit came', { person: { birthDate: '1969-01-01' } }, 'may-be-offered: over-upper-age'],
    ['settled without agreement', { settlement: { byAgreement: false } }, 'may-be-offered: settled-without-agreement'],
    ['no decision in time', { decision: { madeOn: null } }, outside('residence-limit-passed')],
  ] as const)('lets a participant whose permit was changed finish: %s', (_why, changes, otherwise) => {
    const facts = change(begun, changes);
    expect(group(facts, '2026-05-01')).toBe('right: finish-begun-programme');
    expect(group(change(facts, { programme: { startedOn: null } }), '2026-05-01')).toBe(
      otherwise.startsWith('may-be-offered') ? otherwise : outside('residence-limit-passed'),
    );
    const { programme: _programme, ...silent } = facts;
    expect(decision(silent, '2026-05-01').status).toBe('open');
  });

  it('counts no decision older than the Act as a decision under it', () => {
    const facts = change(begun, { permit: { grantedOn: '2022-05-01', firstGrantedOn: '2019-05-01' }, settlement: { settledOn: '2019-06-01' }, programme: { startedOn: null } });
    expect(group(change(facts, { decision: { madeOn: '2020-12-31' } }), '2022-06-01')).toBe(outside('residence-limit-passed'));
    expect(group(change(facts, { decision: { madeOn: '2021-01-01' } }), '2022-06-01')).toBe(duty);
  });

  it('does not take silence about the programme for no programme', () => {
    const { programme: _programme, ...facts } = change(refugee, { person: { citizenship: 'nordic' } });
    expect(group(facts, '2025-06-01')).toBe(`open: ${outside('nordic-or-eea')} | right: finish-begun-programme`);
  });
});

describe('§ 8 fourth paragraph, from 2026-01-01: work of 30 hours a week or more', () => {
  const working = (hoursPerWeek: number, endedOn: IsoDate | null = null) => change(refugee, { work: { hoursPerWeek, from: '2025-10-01', endedOn } });

  it.each([
    ['2025-12-31', duty],
    ['2026-01-01', outside('in-work')],
    ['2026-01-02', outside('in-work')],
  ] as const)('in work of 30 hours on %s: %s', (on, expected) => {
    expect(group(working(30), on)).toBe(expected);
  });

  it('takes 30 hours and not 29 and a half', () => {
    expect(group(working(29.5), '2026-02-01')).toBe(duty);
    expect(group(working(30), '2026-02-01')).toBe(outside('in-work'));
    expect(group(working(37.5), '2026-02-01')).toBe(outside('in-work'));
  });

  it('reaches holders of collective protection too', () => {
    expect(group(change(protectedPerson, { work: { hoursPerWeek: 30, from: '2025-10-01', endedOn: null }, programme: { startedOn: null } }), '2026-02-01')).toBe(outside('in-work'));
  });

  it('begins on the first day of the work or the offer', () => {
    const facts = change(refugee, { work: { hoursPerWeek: 30, from: '2026-02-01', endedOn: null } });
    expect(group(facts, '2026-01-31')).toBe(duty);
    expect(group(facts, '2026-02-01')).toBe(outside('in-work'));
  });

  it('ends when the work ends within the two years', () => {
    const facts = working(30, '2026-03-01');
    expect(group(facts, '2026-02-28')).toBe(outside('in-work'));
    expect(group(facts, '2026-03-01')).toBe(duty);
  });

  it.each([
    ['2027-03-31', duty],
    ['2027-04-01', `open: ${outside('work-ended-after-limit')} | ${duty}`],
    ['2027-04-02', `open: ${outside('work-ended-after-limit')} | ${duty}`],
  ] as const)('decided in time, two years reached 2027-04-01, work ended %s, asked on 2027-06-01: %s', (endedOn, expected) => {
    expect(group(change(working(30, endedOn), { decision: { madeOn: '2025-06-01' } }), '2027-06-01')).toBe(expected);
  });

  it('leaves work that ended after the limit to a reading', () => {
    const facts = change(working(30, '2027-05-01'), { decision: { madeOn: '2025-06-01' } });
    expect(openPoints(facts, '2027-06-01')).toEqual(['reading work-ended-after-limit']);
    expect(group(facts, '2027-06-01', { readings: { 'work-ended-after-limit': 'applies-again' } })).toBe(duty);
    expect(group(facts, '2027-06-01', { readings: { 'work-ended-after-limit': 'stays-outside' } })).toBe(outside('work-ended-after-limit'));
  });

  it('does not take silence about work for no work, and only from 2026', () => {
    const { work: _work, ...facts } = refugee;
    expect(group(facts, '2025-12-31')).toBe(duty);
    expect(openPoints(facts, '2026-01-01')).toEqual(['work.hoursPerWeek work.from work.endedOn']);
  });

  it('leaves work beside a running programme to a reading', () => {
    const facts = change(working(37.5), { programme: { startedOn: '2025-06-01' } });
    expect(group(facts, '2026-02-01')).toBe(`open: ${outside('in-work')} | ${duty}`);
    expect(openPoints(facts, '2026-02-01')).toEqual(['reading work-in-running-programme']);
    expect(group(facts, '2026-02-01', { readings: { 'work-in-running-programme': 'programme-continues' } })).toBe(duty);
    expect(group(facts, '2026-02-01', { readings: { 'work-in-running-programme': 'falls-outside' } })).toBe(outside('in-work'));
    expect(group(change(facts, { programme: { endedOn: '2026-02-01' } }), '2026-02-01')).toBe(outside('in-work'));
  });

  it('does not touch optional offers', () => {
    expect(group(change(working(30), { settlement: { byAgreement: false } }), '2026-02-01')).toBe('may-be-offered: settled-without-agreement');
  });
});

describe('chapter 6A: collective protection by date', () => {
  const arrived2022 = change(protectedPerson, {
    permit: { grantedOn: '2022-03-20' },
    settlement: { settledOn: '2022-04-15' },
    decision: { madeOn: '2022-05-01' },
  });

  it.each([
    ['2022-06-14', duty],
    ['2022-06-15', right],
    ['2022-06-16', right],
    ['2023-06-01', right],
    ['2023-06-02', right],
    ['2024-06-30', right],
    ['2024-07-01', right],
    ['2025-12-31', right],
    ['2026-01-01', duty],
    ['2026-01-02', duty],
    ['2026-06-30', duty],
    ['2026-07-01', duty],
    ['2028-06-30', duty],
    ['2028-07-01', duty],
  ] as const)('permit granted 2022-03-20, on %s: %s', (on, expected) => {
    expect(group(arrived2022, on)).toBe(expected);
  });

  it.each([
    ['2022-03-10', duty],
    ['2022-03-11', right],
    ['2022-03-12', right],
  ] as const)('the chapter reaches back to permits granted from 2022-03-11: granted %s: %s', (grantedOn, expected) => {
    expect(group(change(arrived2022, { permit: { grantedOn } }), '2023-01-01')).toBe(expected);
  });

  it('keeps age, agreement and the two years', () => {
    expect(group(change(arrived2022, { person: { birthDate: '2004-03-21' } }), '2022-07-01')).toBe(outside('under-lower-age'));
    expect(group(change(arrived2022, { settlement: { byAgreement: false } }), '2022-07-01')).toBe('may-be-offered: settled-without-agreement');
    expect(group(change(arrived2022, { decision: { madeOn: null } }), '2024-04-15')).toBe(outside('residence-limit-passed'));
  });

  const atWork = change(arrived2022, { work: { hoursPerWeek: 32, from: '2023-01-01', endedOn: null } });
  const refusal = (on: IsoDate, options: Options = {}): string => {
    const found = decision(change(atWork, { programme: { startedOn: null } }), on, options);
    const of = (outcome: Extract<typeof found, { status: 'determined' }>['outcome']) => (outcome.group === 'right' ? outcome.refusal : outcome.group);
    return found.status === 'determined' ? of(found.outcome) : `open: ${found.possible.map(of).sort().join(' | ')}`;
  };

  it.each([
    ['2024-01-31', 'none'],
    ['2024-02-01', 'open: municipality-may-refuse | none'],
    ['2024-02-02', 'open: municipality-may-refuse | none'],
    ['2024-06-30', 'open: municipality-may-refuse | none'],
    ['2024-07-01', 'open: municipality-may-refuse | none'],
    ['2025-12-31', 'open: municipality-may-refuse | none'],
    ['2026-01-01', 'outside'],
  ] as const)('may be refused for a job near full time, on %s: %s', (on, expected) => {
    expect(refusal(on)).toBe(expected);
  });

  it('leaves what is near full time to the municipality', () => {
    expect(openPoints(change(atWork, { programme: { startedOn: null } }), '2024-08-01')).toEqual(['assessment near-full-time-work']);
    expect(refusal('2024-08-01', { assessments: { 'near-full-time-work': 'yes' } })).toBe('municipality-may-refuse');
    expect(refusal('2024-08-01', { assessments: { 'near-full-time-work': 'no' } })).toBe('none');
  });

  it('may be refused a claim, but not a programme that runs, unless the law ends it', () => {
    const running = (education: 'upper-secondary' | 'below-upper-secondary' | 'ukrainian-upper-secondary', on: IsoDate) => {
      const found = decision(change(atWork, { person: { education } }), on, { assessments: { 'near-full-time-work': 'yes' } });
      return found.status === 'determined' && found.outcome.group === 'right' && found.outcome.refusal;
    };
    expect(running('upper-secondary', '2024-06-30')).toBe('none');
    expect(running('upper-secondary', '2024-07-01')).toBe('programme-ends');
    expect(running('ukrainian-upper-secondary', '2024-07-01')).toBe('programme-ends');
    expect(running('below-upper-secondary', '2024-07-01')).toBe('none');
    expect(running('upper-secondary', '2025-12-31')).toBe('programme-ends');
  });

  it('notes that the municipality owes nothing to one who refused or interrupted, from 2026', () => {
    expect(decision(arrived2022, '2026-01-01').notes).toContain('refused-or-interrupted');
    expect(decision(arrived2022, '2028-07-01').notes).toContain('refused-or-interrupted');
    expect(decision(arrived2022, '2025-12-31').notes).not.toContain('refused-or-interrupted');
  });

  it('notes that the amending Act of June 2023 was not read, in its time only', () => {
    for (const [on, noted] of [['2023-06-01', false], ['2023-06-02', true], ['2024-06-30', true], ['2024-07-01', false]] as const) {
      expect([on, decision(arrived2022, on).notes.includes('chapter-6a-2023-not-read')]).toEqual([on, noted]);
    }
  });
});

describe('Regulation § 43h: another permit after collective protection', () => {
  const changed = change(refugee, {
    permit: { grantedOn: '2026-01-01', previousGround: 'collective-protection', firstGrantedOn: '2025-03-01', decidedUnderChapter6A: true },
    decision: { madeOn: '2025-06-01' },
  });

  it('leaves a permit changed before the rule to a reading', () => {
    const earlier = change(changed, { permit: { grantedOn: '2025-12-31' } });
    expect(group(earlier, '2025-12-31')).toBe(duty);
    expect(openPoints(earlier, '2026-01-01')).toEqual(['reading no-new-rights-earlier-change']);
    expect(group(earlier, '2026-01-01', { readings: { 'no-new-rights-earlier-change': 'later-changes-only' } })).toBe(duty);
    expect(group(earlier, '2026-01-01', { readings: { 'no-new-rights-earlier-change': 'reaches-earlier-changes' } })).toBe(
      outside('no-new-rights-after-collective-protection'),
    );
  });

  it.each([
    ['2026-01-01', outside('no-new-rights-after-collective-protection')],
    ['2026-06-30', outside('no-new-rights-after-collective-protection')],
    ['2026-07-01', outside('no-new-rights-after-collective-protection')],
    ['2028-06-30', outside('no-new-rights-after-collective-protection')],
    ['2028-07-01', duty],
  ] as const)('gives no new rights or obligations, on %s: %s', (on, expected) => {
    expect(group(changed, on)).toBe(expected);
  });

  it('lets a person finish what is begun', () => {
    const running = change(changed, { programme: { startedOn: '2025-07-01' } });
    expect(group(running, '2026-02-01')).toBe('right: finish-begun-programme');
    expect(group(change(running, { work: { hoursPerWeek: 40, from: '2026-01-15', endedOn: null } }), '2026-02-01')).toBe('right: finish-begun-programme');
  });

  it('does not reach a person who got collective protection anew, which is no other permit', () => {
    const anew = change(protectedPerson, { permit: { grantedOn: '2026-01-01', previousGround: 'collective-protection', firstGrantedOn: '2025-03-01', decidedUnderChapter6A: true }, settlement: { settledOn: '2025-04-01' }, decision: { madeOn: '2025-06-01' } });
    expect(group(anew, '2026-02-01')).toBe(duty);
  });

  it('does not reach a person of whom nothing was decided under the chapter', () => {
    expect(group(change(changed, { permit: { decidedUnderChapter6A: false } }), '2026-02-01')).toBe(duty);
  });

  it('asks about the earlier permit when the file is silent', () => {
    const { previousGround: _previous, ...permit } = refugee.permit!;
    expect(openPoints(change({ ...refugee, permit }, { programme: { startedOn: null } }), '2026-02-01')).toEqual([
      'permit.previousGround',
      'permit.decidedUnderChapter6A',
      'reading no-new-rights-earlier-change',
    ]);
  });
});

describe('what a case system can get wrong', () => {
  const asked = (facts: unknown, on: unknown = '2025-06-01', options: unknown = {}) => () =>
    targetGroup(facts as CaseFacts, { on, ...(options as Options) } as AskOptions);

  it.each([
    ['an impossible date', { person: { birthDate: '1990-02-30' } }, 'person.birthDate: "1990-02-30" is not a day that exists'],
    ['a date that is not a string', { permit: { grantedOn: 20250115 } }, 'permit.grantedOn: expected a date as YYYY-MM-DD, got 20250115'],
    ['a Date', { permit: { grantedOn: new Date(0) } }, 'permit.grantedOn: expected a date as YYYY-MM-DD, got a Date'],
    ['an unknown permit', { permit: { ground: 'asylum' } }, 'permit.ground: expected one of refugee, '],
    ['an unknown earlier permit', { permit: { previousGround: 'asylum' } }, 'permit.previousGround: expected one of refugee, '],
    ['null where null says nothing', { permit: { grantedOn: null } }, 'permit.grantedOn: expected a date as YYYY-MM-DD, got null'],
    ['an end before its start', { work: { from: '2025-02-01', endedOn: '2025-01-31' } }, 'work.endedOn: 2025-01-31 is before work.from, 2025-02-01'],
    ['a permit before the birth', { person: { birthDate: '2025-02-01' }, permit: { grantedOn: '2025-01-01' } }, 'permit.grantedOn: 2025-01-01 is before person.birthDate, 2025-02-01'],
    ['negative hours', { work: { hoursPerWeek: -1 } }, 'work.hoursPerWeek: expected a number from 0 to 168, got -1'],
    ['hours that are no number', { work: { hoursPerWeek: Number.NaN } }, 'work.hoursPerWeek: expected a number from 0 to 168, got NaN'],
    ['a yes in words', { settlement: { byAgreement: 'yes' } }, 'settlement.byAgreement: expected true or false, got "yes"'],
    ['a misspelt field', { person: { birthdate: '1990-01-01' } }, 'person.birthdate: not a field of person; the fields are birthDate, citizenship, education'],
    ['a misspelt part', { persons: {} }, 'persons: not a part of a case; the parts are person, '],
    ['a part that is no object', { person: 'x' }, 'person: expected an object, got "x"'],
    ['an inherited name', { toString: {} }, 'toString: not a part of a case'],
    ['a list', [], 'facts: expected an object, got a list'],
    ['a map', new Map(), 'facts: expected an object, got an object'],
    ['null', null, 'facts: expected an object, got null'],
    [
      'a first permit that replaced another',
      { permit: { previousGround: null, firstGrantedOn: '2024-01-01' } },
      'permit.firstGrantedOn: 2024-01-01 is for a permit that replaced another of § 9',
    ],
  ])('%s is an error that names the field and the value', (_what, facts, message) => {
    expect(asked(facts)).toThrow(RangeError);
    expect(asked(facts)).toThrow(message);
  });

  it.each([
    ['a date asked about that does not exist', '2025-13-01', {}, 'on: "2025-13-01" is not a day that exists'],
    ['no date asked about', null, {}, 'on: expected a date as YYYY-MM-DD, got null'],
    ['an unknown reading', '2025-06-01', { readings: { 'age-bound': 'x' } }, 'readings.age-bound: not known; the names are upper-age-bound, '],
    [
      'an unknown alternative',
      '2025-06-01',
      { readings: { 'upper-age-bound': 'x' } },
      'readings.upper-age-bound: expected one of through-birthday, through-the-year, got "x"',
    ],
    ['an unknown assessment', '2025-06-01', { assessments: { work: 'yes' } }, 'assessments.work: not known; the names are near-full-time-work, '],
  ])('%s is an error', (_what, on, options, message) => {
    expect(asked(refugee, on, options)).toThrow(message);
  });
});
