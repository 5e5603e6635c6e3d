import type * as z from 'zod';
import { concepts, type Concept } from './concepts.js';
import type { FaultBetween } from './faultBetween.js';
import { nearest } from '../calendar/nearest.js';

/** A form that a value can have. */
export type Form = 'date' | 'text' | 'yes-no' | 'number' | 'whole-number' | 'list' | 'object' | 'null';

/** What is wrong with a value. */
export type Fault =
  | FaultBetween
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-form'; readonly expected: readonly Form[]; readonly value: unknown }
  | { readonly kind: 'null'; readonly mayBeLeftOut: boolean }
  | { readonly kind: 'not-in-list'; readonly values: readonly (string | null)[]; readonly value: unknown; readonly meant: string | null }
  | { readonly kind: 'no-such-day'; readonly value: string }
  | { readonly kind: 'wrong-code'; readonly value: unknown }
  | { readonly kind: 'out-of-range'; readonly least: number | null; readonly most: number | null; readonly value: number }
  | { readonly kind: 'not-whole'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-field'; readonly name: string; readonly meant: string | null; readonly names: readonly string[] };

/** Where in a value something is, seen from what it is about. */
export interface Place {
  /** The path from the whole value. */
  readonly path: readonly PropertyKey[];
  readonly concept: Concept | null;
  /** The path from the object of the concept. */
  readonly within: readonly PropertyKey[];
  /** The cases on the way to the place: each by its name, or by its number from 1. */
  readonly of: string | number | null;
}

/** Something wrong at a place. */
export interface FoundFault {
  readonly place: Place;
  readonly fault: Fault;
}

/** The parts of a zod schema that are looked at, whatever its kind. */
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly out?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
}

const defOf = (schema: z.ZodType): Def => schema._zod.def;

/** A schema without what is wrapped around it. */
interface Bare {
  readonly schema: z.ZodType;
  readonly def: Def;
  readonly nullable: boolean;
  readonly optional: boolean;
}

const bareOf = (schema: z.ZodType): Bare => {
  let nullable = false;
  let optional = false;
  for (let at = schema; ; ) {
    const def = defOf(at);
    if (def.type === 'nullable') nullable = true;
    if (def.type === 'optional') optional = true;
    const inner = def.innerType ?? def.out;
    if (inner === undefined) return { schema: at, def, nullable, optional };
    at = inner;
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const FORMS: Readonly<Record<string, Form>> = { string: 'text', boolean: 'yes-no', number: 'number', array: 'list', object: 'object', record: 'object' };

const formOf = ({ type, format }: Def): Form | null => {
  if (type === 'string' && format === 'date') return 'date';
  if (type === 'number' && format === 'safeint') return 'whole-number';
  return FORMS[type] ?? null;
};

const takes = (form: Form, value: unknown): boolean => {
  switch (form) {
    case 'date':
    case 'text':
      return typeof value === 'string';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
    case 'whole-number':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    default:
      return form satisfies never;
  }
};

/** The alternatives of a union that a value could be meant as; the schema itself when it is none. */
const alternatives = (bare: Bare): readonly Bare[] => (bare.def.options === undefined ? [bare] : bare.def.options.flatMap((option) => alternatives(bareOf(option))));

const isAmong = (schema: z.ZodType | undefined, value: unknown): boolean => {
  const def = schema === undefined ? null : bareOf(schema).def;
  if (def?.entries !== undefined) return Object.values(def.entries).includes(value as string);
  return def?.values === undefined || def.values.includes(value);
};

const isList = (schema: z.ZodType | undefined): boolean => {
  const def = schema === undefined ? null : bareOf(schema).def;
  return def?.entries !== undefined || def?.values !== undefined;
};

/** A value of a list tells alternatives apart, more than any number of other fields they share. */
const TELLING = 100;

/** The alternative that an object is: its literal fields fit, and most of its names are known. */
const chosen = (all: readonly Bare[], value: unknown): Bare => {
  const fitting = all.filter(({ def }) => {
    const form = formOf(def);
    return form === null || takes(form, value);
  });
  const known = ({ def }: Bare): number =>
    isObject(value) && def.shape !== undefined
      ? Object.keys(value)
          .filter((name) => Object.hasOwn(def.shape ?? {}, name) && isAmong(def.shape?.[name], value[name]))
          .reduce((sum, name) => sum + (isList(def.shape?.[name]) ? TELLING : 1), 0)
      : 0;
  const [first, ...others] = fitting.length > 0 ? fitting : all;
  return others.reduce((best, one) => (known(one) > known(best) ? one : best), first as Bare);
};

interface Step {
  readonly bare: Bare;
  readonly value: unknown;
  readonly place: Place;
}

const startOf = (schema: z.ZodType, value: unknown): Step => into({ path: [], concept: null, within: [], of: null }, schema, value);

/** What is at a place, and what it is about when it is an object with a concept of its own. */
const into = (place: Place, schema: z.ZodType, value: unknown): Step => {
  let concept: Concept | null = null;
  for (let at: z.ZodType | undefined = schema; at !== undefined; at = defOf(at).innerType ?? defOf(at).out) concept ??= concepts.get(at)?.concept ?? null;
  const bare = bareOf(schema);
  // What is missing is told of by the name that it has where it is missing.
  if (concept === null || value === undefined) return { bare, value, place };
  const name = isObject(value) && typeof value['name'] === 'string' && value['name'] !== '' ? value['name'] : null;
  const last = place.path.at(-1);
  const of = concept === 'named-case' ? (name ?? (typeof last === 'number' ? last + 1 : null)) : place.of;
  return { bare, value, place: { ...place, concept, within: [], of } };
};

const stepInto = ({ bare, value, place }: Step, key: PropertyKey): Step => {
  const { def } = chosen(alternatives(bare), value);
  const next = def.shape !== undefined && Object.hasOwn(def.shape, key) ? def.shape[key as string] : (def.element ?? def.valueType);
  const found: unknown = typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  const at: Place = { ...place, path: [...place.path, key], within: [...place.within, key] };
  return next === undefined ? { bare, value: found, place: at } : into(at, next, found);
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const choicesOf = ({ def }: Bare): readonly string[] | null => {
  if (def.entries !== undefined) return Object.values(def.entries);
  const values = def.type === 'literal' ? (def.values ?? []) : [];
  return values.length > 0 && values.every((one) => typeof one === 'string') ? values : null;
};

const boundsOf = (schema: z.ZodType): { readonly least: number | null; readonly most: number | null } => {
  const { minValue, maxValue } = schema as unknown as { readonly minValue: number | null; readonly maxValue: number | null };
  const told = (bound: number | null): number | null => (bound === null || !Number.isFinite(bound) || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? null : bound);
  return { least: told(minValue), most: told(maxValue) };
};

/** What is wrong with a value by itself. */
const faultAlone = (bare: Bare, value: unknown, message: string): Fault => {
  const all = alternatives(bare);
  if (value === undefined) return { kind: 'missing' };
  if (value === null && !bare.nullable) return { kind: 'null', mayBeLeftOut: bare.optional };
  const choices = all.flatMap((one) => choicesOf(one) ?? []);
  if (choices.length > 0 && all.every((one) => choicesOf(one) !== null)) {
    return { kind: 'not-in-list', values: [...choices, ...(bare.nullable ? [null] : [])], value, meant: typeof value === 'string' ? nearest(value, choices) : null };
  }
  const forms = [...new Set([...all.flatMap((one) => formOf(one.def) ?? []), ...(bare.nullable ? (['null'] as const) : [])])];
  const { schema, def } = chosen(all, value);
  const form = formOf(def);
  if (form === null || !takes(form, value)) return forms.length === 0 ? { kind: 'other', message } : { kind: 'wrong-form', expected: forms, value };
  if (form === 'date') return DATE.test(value as string) ? { kind: 'no-such-day', value: value as string } : { kind: 'wrong-form', expected: forms, value };
  if (typeof value === 'number') {
    const { least, most } = boundsOf(schema);
    if (Number.isNaN(value) || (least !== null && value < least) || (most !== null && value > most)) return { kind: 'out-of-range', least, most, value };
    return form === 'whole-number' || !Number.isInteger(value) ? { kind: 'not-whole', value } : { kind: 'out-of-range', least, most, value };
  }
  if ((typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)) return { kind: 'empty' };
  if (isObject(value) && Object.prototype.toString.call(value) !== '[object Object]') return { kind: 'wrong-form', expected: forms, value };
  return typeof value === 'string' ? { kind: 'wrong-code', value } : { kind: 'other', message };
};

/** Everything that is wrong with a value, place by place. */
export const findFaults = (schema: z.ZodType, value: unknown): readonly FoundFault[] => {
  const read = schema.safeParse(value);
  if (read.success) return [];
  const start = startOf(schema, value);
  const faultsOf = (issue: z.core.$ZodIssue, from: Step): readonly FoundFault[] => {
    const at = issue.path.reduce<Step>(stepInto, from);
    if (issue.code === 'invalid_union' && isObject(at.value)) {
      // Of what all alternatives have to say, only what the one has that is meant.
      const all = alternatives(at.bare);
      const said = issue.errors[all.indexOf(chosen(all, at.value))];
      if (said !== undefined && said.length > 0) return said.flatMap((one) => faultsOf(one, at));
    }
    if (issue.code === 'invalid_union' && issue.errors.length === 0 && typeof at.value === 'string') {
      // No alternative has the value that tells them apart: those of all of them.
      const [name] = issue.path.slice(-1);
      const { bare } = issue.path.slice(0, -1).reduce<Step>(stepInto, from);
      const values = alternatives(bare).flatMap(({ def }) => (typeof name === 'string' && def.shape?.[name] !== undefined ? (choicesOf(bareOf(def.shape[name])) ?? []) : []));
      if (values.length > 0) return [{ place: at.place, fault: { kind: 'not-in-list', values, value: at.value, meant: nearest(at.value, values) } }];
    }
    if (issue.code === 'unrecognized_keys') {
      const names = Object.keys(chosen(alternatives(at.bare), at.value).def.shape ?? {});
      return issue.keys.map((name) => ({
        place: { ...at.place, path: [...at.place.path, name] },
        fault: { kind: 'unknown-field', name, names, meant: nearest(name, names) },
      }));
    }
    const between = issue.code === 'custom' ? (issue.params?.['fault'] as FaultBetween | undefined) : undefined;
    return [{ place: at.place, fault: between ?? faultAlone(at.bare, at.value, issue.message) }];
  };
  return read.error.issues.flatMap((issue) => faultsOf(issue, start));
};
