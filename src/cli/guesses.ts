import { nearest } from '../calendar/nearest.js';

/** What else somebody may call a command, an option or a value, in Norwegian or English. */
const guesses: Readonly<Partial<Record<string, readonly string[]>>> = {
  assess: ['vurder', 'vurdering', 'sak', 'saker', 'svar', 'svara', 'check', 'answer'],
  timeline: ['tidslinje', 'tidsline'],
  explain: ['forklar', 'forklaring', 'why', 'hvorfor', 'kvifor'],
  compare: ['sammenlign', 'sammenligne', 'samanlikn', 'samanlikne', 'diff'],
  table: ['tabell', 'beslutningstabell', 'avgjerdstabell'],
  report: ['rapport', 'årsrapport', 'statistikk', 'statistics'],
  schema: ['skjema', 'json-schema'],
  watch: ['lovvakt', 'overvåk', 'overvak', 'lovtidend'],
  lang: ['språk', 'sprak', 'mål', 'language'],
  help: ['hjelp', 'hjelpe'],
  version: ['versjon'],
  on: ['dato', 'dag', 'date'],
  other: ['annen', 'anna', 'mot'],
  from: ['fra', 'frå', 'start'],
  through: ['til', 'to', 'until', 'slutt'],
  reading: ['tolkning', 'tolking', 'lesning'],
  assessment: ['vurdering'],
  full: ['alt', 'verbose', 'detaljer', 'detaljar'],
  register: ['språkform', 'stil', 'style'],
  year: ['år', 'aar'],
  mapping: ['kodeplan', 'koder', 'kodar', 'codes'],
  encoding: ['tegnsett', 'teiknsett', 'charset'],
  policy: ['personvern', 'prikking', 'disclosure'],
  out: ['ut', 'fil', 'output', 'file'],
  plain: ['klarspråk', 'enkel', 'enkelt'],
  legal: ['juridisk'],
  markdown: ['md'],
  nb: ['bokmål', 'bokmal', 'no', 'nb-NO', 'norsk', 'bm'],
  nn: ['nynorsk', 'nn-NO'],
  en: ['english', 'engelsk', 'en-GB', 'en-US'],
  'iso-8859-1': ['latin1', 'latin-1', 'windows-1252', 'ansi'],
  yes: ['ja', 'true', 'y'],
  no: ['nei', 'false', 'n'],
};

/** The name that was probably meant: one that is nearly written so, or that goes by such a word; `null` when none is near. */
export const meantAmong = (given: string, names: readonly string[]): string | null => {
  // First the names, so that one of them is taken when a guess is no nearer.
  const words = [...names.map((name) => [name, name] as const), ...names.flatMap((name) => (guesses[name] ?? []).map((word) => [word, name] as const))];
  const found = nearest(given, words.map(([word]) => word));
  return words.find(([word]) => word === found)?.[1] ?? null;
};
