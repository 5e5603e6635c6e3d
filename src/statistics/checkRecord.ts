import { isoDate, shown, toEpochDay } from '../calendar/isoDate.js';
import { checkNames, checkObject } from '../decision/index.js';
import { endingReasons } from '../outcomes/ending.js';
import { hasFormOfPersonNumber } from './personNumber.js';
import { checkedDay, recordRefusal, type FormOfField } from './recordProblem.js';
import { educationGroups, measureGroups, protectionGroups, recordFields, sexes, type ProgrammeRecord, type RecordedLeave, type RecordedMeasure } from './record.js';

/** Nobody is older than this at the start of a programme. */
export const OLDEST = 120;

const leaveNames = ['from', 'to'] as const satisfies readonly (keyof RecordedLeave)[];
const measureNames = ['group', 'from', 'to'] as const satisfies readonly (keyof RecordedMeasure)[];

/** A code that is not in a closed list, by what it should look like. */
export const codeForms = {
  citizenship: { form: /^[A-Z]{3}$/, words: 'a country as three capital letters' },
  county: { form: /^\d{2}$/, words: 'a county as two digits' },
  municipality: { form: /^\d{4}$/, words: 'a municipality as four digits' },
} as const;

const checkChoice = (value: unknown, at: string, choices: readonly string[]): void => {
  if ((choices as readonly unknown[]).includes(value)) return;
  throw recordRefusal(`${at}: expected one of ${choices.join(', ')}, got ${shown(value)}`, { kind: 'not-in-list', value: shown(value), choices });
};

const checkForm = (value: unknown, at: string, field: keyof typeof codeForms): void => {
  const { form, words } = codeForms[field];
  if (value === null || (typeof value === 'string' && form.test(value))) return;
  throw recordRefusal(`${at}: expected ${words} or null, got ${shown(value)}`, { kind: 'wrong-form', value: shown(value), form: field satisfies FormOfField });
};

const checkId = (value: unknown, at: string): void => {
  if (typeof value !== 'string' || value.trim() === '') {
    throw recordRefusal(`${at}: expected a pseudonym that is not empty, got ${shown(value)}`, { kind: 'wrong-form', value: shown(value), form: 'pseudonym' });
  }
  // The value is not shown: a message ends up in a log.
  if (hasFormOfPersonNumber(value)) {
    throw recordRefusal(`${at}: has the form of a birth number, D number or DUF number; give a pseudonym`, { kind: 'person-number' });
  }
};

const yearOf = (date: unknown): number => Number(String(date).slice(0, 4));

const checkBorn = (value: unknown, at: string, startedOn: string): void => {
  if (value === null) return;
  if (typeof value === 'number' ? !Number.isInteger(value) : typeof value !== 'string') {
    throw recordRefusal(`${at}: expected a date, a whole year or null, got ${shown(value)}`, { kind: 'wrong-form', value: shown(value), form: 'date-or-year' });
  }
  if (typeof value === 'string') checkedDay(value, () => toEpochDay(value, at), 'date-or-year');
  const year = typeof value === 'number' ? value : yearOf(value);
  const started = yearOf(startedOn);
  const isAfter = typeof value === 'string' ? value > startedOn : year > started;
  if (isAfter) throw recordRefusal(`${at}: ${shown(value)} is after the start of the programme, ${startedOn}`, { kind: 'born-after-start', value: shown(value), startedOn });
  if (year >= started - OLDEST) return;
  throw recordRefusal(`${at}: ${shown(value)} is more than ${String(OLDEST)} years before the start of the programme, ${startedOn}`, {
    kind: 'born-long-before-start',
    value: shown(value),
    startedOn,
    years: OLDEST,
  });
};

const checkPeriods = (value: unknown, at: string, names: readonly string[], checkRest: (period: Readonly<Record<string, unknown>>, at: string) => void): void => {
  if (!Array.isArray(value)) throw new RangeError(`${at}: expected a list of periods, got ${shown(value)}`);
  (value as readonly unknown[]).forEach((one, index) => {
    const here = `${at}[${String(index)}]`;
    const period = checkAll(one, here, names);
    checkRest(period, here);
    const { from, to } = period;
    const first = checkedDay(from, () => toEpochDay(from, `${here}.from`));
    if (to === null || checkedDay(to, () => toEpochDay(to, `${here}.to`)) >= first) return;
    throw recordRefusal(`${here}.to: ${shown(to)} is before ${here}.from, ${shown(from)}`, { kind: 'ends-before-start', value: shown(to), start: shown(from), of: 'period' });
  });
};

/** Checks that an object has exactly these fields. */
const checkAll = (value: unknown, at: string, names: readonly string[]): Readonly<Record<string, unknown>> => {
  const given = checkObject(value, at);
  checkNames(given, at, names);
  for (const name of names) {
    if (given[name] === undefined) throw new RangeError(`${at}.${name}: is missing; what the register does not hold is null or unknown`);
  }
  return given;
};

/**
 * Checks that a value is a well-formed record of a programme, and gives it back (kontroll av registeropplysninger).
 *
 * A programme may start after the year of a report, and leave and measures may reach outside the programme, since a programme can be cut short
 * after they were granted; only what lies within it is counted. A municipality lies in its county by its first two digits.
 *
 * @param value - the record, as in {@link ProgrammeRecord}
 * @param where - what to call the record in an error, such as `line 12`
 * @returns the value itself, unchanged
 * @throws RangeError that names the field and the value: an unknown or missing field, a code outside its list, a date that does not exist, an end
 * before its start, an ending without a reason or a reason without an ending, a birth after the start or more than 120 years before it. An `id`
 * with the form of a birth number, D number or DUF number is refused and not shown
 *
 * @example
 * ```ts
 * import { checkRecord } from 'integreringsloven/statistics';
 *
 * const record = checkRecord({
 *   id: 'a1',
 *   sex: 'female',
 *   born: 1990,
 *   citizenship: 'SYR',
 *   protection: 'other',
 *   county: '55',
 *   municipality: '5501',
 *   education: 'higher',
 *   startedOn: '2023-02-01',
 *   endedOn: '2024-06-30',
 *   endingReason: 'ordinary-work',
 *   leave: [],
 *   measures: [{ group: 'work-oriented', from: '2023-03-01', to: '2024-06-30' }],
 * });
 * record.sex; // => 'female'
 * ```
 */
export const checkRecord = (value: unknown, where = 'record'): ProgrammeRecord => {
  const given = checkAll(value, where, recordFields);
  checkId(given['id'], `${where}.id`);
  checkChoice(given['sex'], `${where}.sex`, sexes);
  checkForm(given['citizenship'], `${where}.citizenship`, 'citizenship');
  checkChoice(given['protection'], `${where}.protection`, protectionGroups);
  const { county, municipality, endedOn, endingReason } = given;
  checkForm(county, `${where}.county`, 'county');
  checkForm(municipality, `${where}.municipality`, 'municipality');
  if (typeof municipality === 'string' && municipality.slice(0, 2) !== county) {
    throw recordRefusal(`${where}.municipality: ${shown(municipality)} is not in the county ${shown(county)}`, { kind: 'not-in-county', value: shown(municipality), county: shown(county) });
  }
  checkChoice(given['education'], `${where}.education`, educationGroups);
  const startedOn = checkedDay(given['startedOn'], () => isoDate(given['startedOn'], `${where}.startedOn`));
  checkBorn(given['born'], `${where}.born`, startedOn);
  if (endedOn !== null && checkedDay(endedOn, () => isoDate(endedOn, `${where}.endedOn`)) < startedOn) {
    throw recordRefusal(`${where}.endedOn: ${shown(endedOn)} is before ${where}.startedOn, ${startedOn}`, { kind: 'ends-before-start', value: shown(endedOn), start: startedOn, of: 'programme' });
  }
  if (endingReason !== null) checkChoice(endingReason, `${where}.endingReason`, endingReasons);
  if (endedOn === null && endingReason !== null) {
    throw recordRefusal(`${where}.endingReason: ${shown(endingReason)} is given for a programme that has not ended`, { kind: 'reason-without-ending', value: shown(endingReason) });
  }
  if (endedOn !== null && endingReason === null) {
    throw recordRefusal(`${where}.endingReason: is null for a programme that has ended; without a reason in the register it is "not-registered"`, { kind: 'ending-without-reason' });
  }
  checkPeriods(given['leave'], `${where}.leave`, leaveNames, () => undefined);
  checkPeriods(given['measures'], `${where}.measures`, measureNames, ({ group }, at) => {
    checkChoice(group, `${at}.group`, measureGroups);
  });
  return value as ProgrammeRecord;
};
