import type { Language } from '../calendar/format.js';
import { shown } from '../calendar/isoDate.js';
import { en } from './en.js';
import { plainEn } from './en/plain.js';
import type { Messages, PlainMessages, PlainWords } from './messages.js';
import { nb } from './nb.js';
import { plainNb } from './nb/plain.js';
import { nn } from './nn.js';
import { plainNn } from './nn/plain.js';

/** The registers: for caseworkers and lawyers (`legal`), and for the participant (`plain`, klart språk). */
export const registers = ['legal', 'plain'] as const;
/** A register, as in {@link registers}. */
export type Register = (typeof registers)[number];

/** Checks that a value is one of the {@link registers}, and gives it back; left out it is `legal`. */
export const checkRegister = (value: unknown): Register => {
  if (value === undefined) return 'legal';
  if (!(registers as readonly unknown[]).includes(value)) throw new RangeError(`register: expected one of ${registers.join(', ')}, got ${shown(value)}`);
  return value as Register;
};

const over = (legal: Messages, plain: PlainWords): PlainMessages => ({
  ...legal,
  ...plain,
  headings: { ...legal.headings, ...plain.headings },
  values: { ...legal.values, ...plain.values },
});

/** Every text, by register and language. */
export const tables: { readonly legal: Readonly<Record<Language, Messages>>; readonly plain: Readonly<Record<Language, PlainMessages>> } = {
  legal: { nb, nn, en },
  plain: { nb: over(nb, plainNb), nn: over(nn, plainNn), en: over(en, plainEn) },
};
