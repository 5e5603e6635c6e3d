import type { IsoDate } from '../../calendar/isoDate.js';
import type { Certainty, SourceId } from '../certainty.js';
import type { NoteId } from '../notes.js';
import type { Parameter, Row, Unit } from '../parameter.js';
import type { InstrumentId, Pin } from '../provision.js';

/**
 * Whether a programme may or shall be extended (forlengelse), by how much, and on what condition.
 *
 * - `none`: it cannot be extended
 * - `may`, `shall`: it can
 */
export type Extension =
  | {
      /** The law gives no extension. */
      readonly kind: 'none';
    }
  | {
      /** `may`: the municipality chooses (kan). `shall`: it must when the condition is met (skal). */
      readonly kind: 'may' | 'shall';
      /** The longest extension, in months. */
      readonly longest: number;
      /**
       * What the municipality has to assess first: `goal-expected-with-extension`, that the end goal can be expected to be reached with an extension;
       * `extension-can-help-reach-goal`, that an extension can contribute to it.
       */
      readonly condition: 'goal-expected-with-extension' | 'extension-can-help-reach-goal';
    };

/** The length of a programme (varighet), in months. */
export interface Length {
  /** The least length, in months; `null` where the law sets none. */
  readonly least: number | null;
  /** The longest length before any extension, in months. */
  readonly longest: number;
  /** Whether, by how much and on what condition it may or shall be longer (forlengelse). */
  readonly extension: Extension;
}

/** A fraction of an amount. */
export interface Fraction {
  /** The number above the line, a whole number. */
  readonly numerator: number;
  /** The number below the line, a whole number of 1 or more. */
  readonly denominator: number;
}

/** What a permit under collective protection gives: a `right` only (rett), or a `right-and-obligation` (rett og plikt). */
export type Standing = 'right-and-obligation' | 'right';

export const NO_EXTENSION: Extension = { kind: 'none' };
export const may = (longest: number): Extension => ({ kind: 'may', longest, condition: 'goal-expected-with-extension' });
export const shall = (longest: number): Extension => ({ kind: 'shall', longest, condition: 'extension-can-help-reach-goal' });
export const length = (least: number | null, longest: number, extension: Extension): Length => ({ least, longest, extension });

/** A fraction of the table. */
export const fraction = (numerator: number, denominator: number): Fraction => ({ numerator, denominator });

// The instruments, by what they did.
export const CLARIFICATIONS_2023: InstrumentId = 'lov/2023-06-09-24';
export const WORK_ORIENTATION_2025: InstrumentId = 'lov/2025-06-20-35';
export const CHAPTER_6A_2022: InstrumentId = 'lov/2022-06-10-35';
export const CHAPTER_6A_2023: InstrumentId = 'lov/2023-06-02-17';
export const CHAPTER_6A_2024: InstrumentId = 'lov/2024-06-25-53';
export const CHAPTER_6A_2026: InstrumentId = 'lov/2026-06-12-22';
export const CHAPTER_8A_2022: InstrumentId = 'forskrift/2022-06-27-1195';
export const CHAPTER_8A_2023: InstrumentId = 'forskrift/2023-06-09-831';
export const CHAPTER_8A_FEBRUARY_2024: InstrumentId = 'forskrift/2024-01-30-146';
export const CHAPTER_8A_2024: InstrumentId = 'forskrift/2024-06-26-1359';
export const REGULATION_JUNE_2025: InstrumentId = 'forskrift/2025-06-20-1154';
export const REGULATION_SEPTEMBER_2025: InstrumentId = 'forskrift/2025-09-17-1909';
export const REGULATION_DECEMBER_2025: InstrumentId = 'forskrift/2025-12-12-2586';
export const REGULATION_2026: InstrumentId = 'forskrift/2026-06-21-1155';
export const COVID_ACT: InstrumentId = 'lov/2020-12-18-154';

export const row = <V>(
  from: IsoDate | null,
  to: IsoDate | null,
  value: V | null,
  provisions: Pin | readonly Pin[],
  by: InstrumentId,
  certainty: Certainty,
  source?: SourceId,
  note?: NoteId,
): Row<V> => ({
  from,
  to,
  value,
  provisions: 'address' in provisions ? [provisions] : provisions,
  instrument: by,
  certainty,
  ...(source !== undefined && { source }),
  ...(note !== undefined && { note }),
});

export const parameter = <V>(id: string, unit: Unit, rows: readonly Row<V>[]): Parameter<V> => ({ id, unit, rows });
