// The limit: what a programmer writes who knows that every case is complete, checks nothing, keeps no trace and gives no ground in law.
import { inWords } from './cases.mjs';

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const digit = (text, at) => text.charCodeAt(at) - 48;
const yearOf = (date) => digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
const monthOf = (date) => digit(date, 5) * 10 + digit(date, 6);
const dayOf = (date) => digit(date, 8) * 10 + digit(date, 9);

/** A date as a number that is in the order of the days: 20260131. */
const numberOf = (date) => yearOf(date) * 10_000 + monthOf(date) * 100 + dayOf(date);
/** The same, with months added; a day that the month lacks becomes its last. */
const after = (date, months) => {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index % 12;
  const last = month === 1 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 29 : lengths[month];
  return year * 10_000 + (month + 1) * 100 + Math.min(dayOf(date), last);
};

const isRunning = ({ startedOn, endedOn }, on) => startedOn !== null && startedOn <= on && (endedOn === null || endedOn > on);

/** The two years have gone by, and no decision was made within them. */
const hasPassed = (ends, today, madeOn, on) => ends <= today && !(madeOn !== null && madeOn <= on && numberOf(madeOn) < ends);

const offer = (ground, { settledOn }, { madeOn }, on) => {
  if (settledOn === null || settledOn > on) return 'outside: not-settled';
  return hasPassed(after(settledOn, 24), numberOf(on), madeOn, on) ? 'outside: residence-limit-passed' : ground;
};

const groupOf = ({ person, permit, settlement, decision, work, programme }, on) => {
  const { grantedOn, ground } = permit;
  if (grantedOn > on) return 'outside: no-permit-yet';
  if (person.citizenship !== 'third-country') return isRunning(programme, on) ? 'right: finish-begun-programme' : 'outside: nordic-or-eea';
  if (ground === 'other') return isRunning(programme, on) ? 'right: finish-begun-programme' : 'outside: permit-not-in-section-9';
  const granted = numberOf(grantedOn);
  if (granted < after(person.birthDate, 18 * 12)) return 'outside: under-lower-age';
  if (granted >= after(person.birthDate, 56 * 12)) return offer('may-be-offered: over-upper-age', settlement, decision, on);
  const { settledOn } = settlement;
  if (settledOn === null || settledOn > on) return 'outside: not-settled';
  if (ground !== 'independent-ground' && !settlement.byAgreement) return offer('may-be-offered: settled-without-agreement', settlement, decision, on);
  const ends = after(settledOn > grantedOn ? settledOn : grantedOn, 24);
  const today = numberOf(on);
  if (hasPassed(ends, today, decision.madeOn, on)) return 'outside: residence-limit-passed';
  if (work.hoursPerWeek >= 30 && work.from <= on) {
    if (work.endedOn === null || work.endedOn > on) {
      if (!isRunning(programme, on)) return 'outside: in-work';
    } else if (ends <= today && numberOf(work.endedOn) >= ends) return 'outside: work-ended-after-limit';
  }
  return 'right-and-obligation';
};

const lengthOf = ({ person, permit, programme: { offeredStartOn, endGoal } }) => {
  const isNew = offeredStartOn === null || offeredStartOn > '2026-01-01';
  if (person.education !== 'below-upper-secondary') return isNew ? '0–12' : '3–6, may 6';
  switch (endGoal) {
    case 'work':
      return isNew ? '0–24' : '3–24, may 12';
    case 'primary-school':
      return isNew ? 'end-goal-not-lawful' : '3–24, may 12';
    case 'completed-upper-secondary':
    case 'vocational-training':
    case 'part-of-upper-secondary':
      if (!isNew && offeredStartOn <= '2025-01-01') return endGoal === 'part-of-upper-secondary' ? '3–24, may 12' : '3–36, may 12';
      if ((offeredStartOn === null || offeredStartOn >= '2026-01-01') && numberOf(permit.grantedOn) >= after(person.birthDate, 56 * 12)) return 'end-goal-not-lawful';
      return endGoal === 'completed-upper-secondary' ? '0–48, shall 12' : endGoal === 'vocational-training' ? '0–60' : '0–36, shall 12';
    default:
      return 'end-goal-not-lawful';
  }
};

const hoursOf = ({ person, programme: { startedOn, endGoal } }, on) => {
  if (endGoal !== 'work') return 'none';
  return startedOn !== null && after(startedOn, person.education === 'below-upper-secondary' ? 6 : 3) <= numberOf(on) ? '15, reached' : '15, not yet';
};

export const prepare = (one) => one;
export const decide = ({ on, facts }) => ({ group: groupOf(facts, on), length: lengthOf(facts), hours: hoursOf(facts, on) });
export const targetGroup = ({ on, facts }) => groupOf(facts, on);
export const told = inWords;
export const dates = 'text as in the case';
export const bundle = "export * from './engines/limit.mjs';";
