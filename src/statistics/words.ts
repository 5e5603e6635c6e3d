import type { Language } from '../calendar/format.js';

/** A label in the three languages of the library: bokmål, nynorsk and English. */
export type Words = Readonly<Record<Language, string>>;
