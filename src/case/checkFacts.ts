import { shown, toEpochDay, type IsoDate } from '../calendar/isoDate.js';
import { fieldName } from '../calendar/masked.js';
import { checkNames, checkObject, type FactValue } from '../decision/index.js';
import { leaveKinds, type CaseFacts, type LeavePeriod } from './facts.js';
import { factPaths, fieldOf, fields, type FactPath, type Field } from './fields.js';

const leaveNames = ['kind', 'from', 'to'] as const satisfies readonly (keyof LeavePeriod)[];

/** Checks the periods of leave of a file; the errors name the period, the field and the value. */
const checkLeave = (path: string, value: unknown): void => {
  if (!Array.isArray(value)) throw new RangeError(`${path}: expected a list of periods, got ${shown(value)}`);
  (value as readonly unknown[]).forEach((period, index) => {
    const at = `${path}[${String(index)}]`;
    const given = checkObject(period, at);
    checkNames(given, at, leaveNames);
    const { kind, from, to } = given as Readonly<Record<keyof LeavePeriod, unknown>>;
    if (!(leaveKinds as readonly unknown[]).includes(kind)) throw new RangeError(`${at}.kind: expected one of ${leaveKinds.join(', ')}, got ${shown(kind)}`);
    const first = toEpochDay(from, `${at}.from`);
    if (to !== null && toEpochDay(to, `${at}.to`) < first) throw new RangeError(`${at}.to: ${shown(to)} is before ${at}.from, ${shown(from)}`);
  });
};

const checkField = (path: string, field: Field, value: unknown): void => {
  switch (field.type) {
    case 'date':
      if (value !== null || !field.nullable) toEpochDay(value, path);
      return;
    case 'yes-no':
      if (typeof value !== 'boolean') throw new RangeError(`${path}: expected true or false, got ${shown(value)}`);
      return;
    case 'number':
      if (typeof value !== 'number' || !(value >= field.least && value <= field.most)) {
        throw new RangeError(`${path}: expected a number from ${String(field.least)} to ${String(field.most)}, got ${shown(value)}`);
      }
      if (field.whole === true && !Number.isInteger(value)) throw new RangeError(`${path}: expected a whole number, got ${shown(value)}`);
      return;
    case 'leave':
      checkLeave(path, value);
      return;
    case 'choice':
      if ((value !== null || !field.nullable) && !(field.values as readonly unknown[]).includes(value)) {
        throw new RangeError(`${path}: expected one of ${field.values.join(', ')}${field.nullable ? ' or null' : ''}, got ${shown(value)}`);
      }
      return;
    default:
      return field satisfies never;
  }
};

/** Two days of a case of which the second is not before the first. */
interface InOrder {
  readonly first: FactPath;
  readonly second: FactPath;
  readonly from: (facts: CaseFacts) => unknown;
  readonly to: (facts: CaseFacts) => unknown;
}

const birth = { first: 'person.birthDate', from: (facts) => facts.person?.birthDate } as const satisfies Partial<InOrder>;
const granted = { second: 'permit.grantedOn', to: (facts) => facts.permit?.grantedOn } as const satisfies Partial<InOrder>;
// Read without looking the paths up, since every rule checks every case.
const order: readonly InOrder[] = [
  { ...birth, ...granted },
  { first: 'permit.firstGrantedOn', from: (facts) => facts.permit?.firstGrantedOn, ...granted },
  { first: 'work.from', from: (facts) => facts.work?.from, second: 'work.endedOn', to: (facts) => facts.work?.endedOn },
  { first: 'programme.startedOn', from: (facts) => facts.programme?.startedOn, second: 'programme.endedOn', to: (facts) => facts.programme?.endedOn },
  { ...birth, second: 'permit.firstGrantedOn', to: (facts) => facts.permit?.firstGrantedOn },
];

type LooseFacts = Readonly<Record<string, Readonly<Record<string, FactValue | undefined>> | undefined>>;

interface Place {
  readonly path: FactPath;
  readonly group: string;
  readonly name: string;
  readonly field: Field;
}

// Paths are taken apart once, not at every step of every trace.
const places = new Map<string, Place>(
  factPaths.map((path) => {
    const [group = '', name = ''] = path.split('.');
    return [path, { path, group, name, field: fieldOf(path) }] as const;
  }),
);
const placesOfGroup: ReadonlyMap<string, ReadonlyMap<string, Place>> = new Map(
  Object.keys(fields).map((group) => [group, new Map([...places.values()].filter((place) => place.group === group).map((place) => [place.name, place]))]),
);

/** The value at a fact path; `undefined` when it is not known. */
export const factAt = (facts: CaseFacts, path: string): FactValue | undefined => {
  const at = places.get(path);
  return at === undefined ? undefined : (facts as LooseFacts)[at.group]?.[at.name];
};

/** Something wrong between two facts of a case, at the path of the one and with the other: a day before its start, or a first permit that replaced none. */
export interface Fault {
  readonly kind: 'before' | 'replaced-none';
  readonly path: FactPath;
  readonly other: FactPath;
  readonly message: string;
}

/** What is wrong between fields that are right each by itself: an end before its start, and a first permit that replaced another. */
export const faultsBetweenFields = (facts: CaseFacts): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const { first, second, from: fromOf, to: toOf } of order) {
    const from = fromOf(facts);
    const to = toOf(facts);
    if (typeof from === 'string' && typeof to === 'string' && to < from) {
      faults.push({ kind: 'before', path: second, other: first, message: `${to} is before ${first}, ${from}` });
    }
  }
  const { previousGround, firstGrantedOn } = facts.permit ?? {};
  if (firstGrantedOn !== undefined && (previousGround === null || previousGround === 'other')) {
    faults.push({
      kind: 'replaced-none',
      path: 'permit.firstGrantedOn',
      other: 'permit.previousGround',
      message: `${firstGrantedOn} is for a permit that replaced another of § 9, and permit.previousGround is ${shown(previousGround)}`,
    });
  }
  return faults;
};

/**
 * Checks that a value is a well-formed case, and gives it back (kontroll av saksopplysninger).
 *
 * Every rule does this itself; it is exported for those who read cases from somewhere else.
 *
 * @param value - the case, as in {@link CaseFacts}
 * @returns the value itself, unchanged
 * @throws RangeError that names the field and the value: an unknown field, a date that does not exist, a value outside its list, or an end
 * before its start
 *
 * @example
 * ```ts
 * import { checkFacts } from 'integreringsloven';
 *
 * checkFacts({ permit: { ground: 'refugee' } }).permit?.ground; // => 'refugee'
 * ```
 */
export const checkFacts = (value: unknown): CaseFacts => {
  const given = checkObject(value, 'facts');
  // What an object inherits is checked as well, for it is read as well.
  for (const group in given) {
    const known = placesOfGroup.get(group);
    if (known === undefined) throw new RangeError(`${fieldName(group)}: not a part of a case; the parts are ${Object.keys(fields).join(', ')}`);
    const found = given[group];
    if (found === undefined) continue;
    const part = checkObject(found, group);
    for (const name in part) {
      const place = known.get(name);
      if (place === undefined) throw new RangeError(`${group}.${fieldName(name)}: not a field of ${group}; the fields are ${[...known.keys()].join(', ')}`);
      if (part[name] !== undefined) checkField(place.path, place.field, part[name]);
    }
  }
  const facts = value as CaseFacts;
  for (const { path, message } of faultsBetweenFields(facts)) throw new RangeError(`${path}: ${message}`);
  return facts;
};

/** A day that the file puts after a date asked about, though another permit was held then, so that the file would answer for the wrong one; `null` for none. */
export const laterDayOfPermit = (facts: CaseFacts, on: IsoDate): { readonly path: FactPath; readonly day: IsoDate } | null => {
  const { previousGround, firstGrantedOn } = facts.permit ?? {};
  if (previousGround == null && firstGrantedOn === undefined) return null;
  for (const path of ['permit.grantedOn', 'permit.firstGrantedOn', 'person.birthDate'] as const) {
    const day = factAt(facts, path);
    if (typeof day === 'string' && on < day) return { path, day: day as IsoDate };
  }
  return null;
};

/**
 * Checks that a case is not asked of a time when another permit was held: the file would answer for the wrong one.
 *
 * @throws RangeError that names the date and the field
 */
export const checkDateAsked = (facts: CaseFacts, on: IsoDate): void => {
  const later = laterDayOfPermit(facts, on);
  if (later === null) return;
  throw new RangeError(`on: ${on} is before ${later.path}, ${later.day}, and by permit.previousGround or permit.firstGrantedOn another permit was held; ask with that permit`);
};
