import { formatDate, type Language } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { citeProvision } from '../law/citation.js';
import type { Address } from '../law/provision.js';
import type { Affected } from './affected.js';
import type { InForce } from './commencement.js';
import type { ChangeKind, Unread } from './instrument.js';
import type { CheckedPin, InstrumentReport, TextReport, Touched, WatchReport } from './watch.js';

interface Words {
  readonly nothing: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly inForce: (times: string) => string;
  readonly oneOf: (times: string) => string;
  readonly notTold: string;
  readonly kingDecides: string;
  readonly from: (day: string) => string;
  readonly fromUntil: (day: string, last: string) => string;
  readonly movesTo: (place: string) => string;
  readonly newText: string;
  readonly known: string;
  readonly partlyKnown: string;
  readonly pins: string;
  readonly affected: Readonly<Record<Exclude<keyof Affected, 'tests'>, string>>;
  readonly tests: string;
  readonly noTests: string;
  readonly clauses: string;
  readonly unread: string;
  readonly why: Readonly<Record<Unread['why'], string>>;
  readonly states: Readonly<Record<CheckedPin['state'], (count: string) => string>>;
  readonly pastWordings: (count: string) => string;
  readonly readsNow: string;
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    nothing: 'Berører ingen bestemmelse som biblioteket viser til.',
    kinds: { changed: 'endret', added: 'ny', repealed: 'opphevet', moved: 'flyttet', commenced: 'satt i kraft' },
    inForce: (times) => `I kraft: ${times}`,
    oneOf: (times) => `ett av disse, filen sier ikke hvilket: ${times}`,
    notTold: 'står ikke i filen',
    kingDecides: 'fra den tid Kongen bestemmer',
    from: (day) => `fra ${day}`,
    fromUntil: (day, last) => `fra ${day}, hodet i filen nevner også ${last}`,
    movesTo: (place) => `Blir: ${place}`,
    newText: 'Ny tekst',
    known: 'Biblioteket er allerede kontrollert mot denne teksten.',
    partlyKnown: 'Biblioteket er allerede kontrollert mot deler av denne teksten.',
    pins: 'Henvisninger som berøres',
    affected: {
      parameters: 'Satser og vilkår i tabellen',
      questions: 'Spørsmål',
      valuesRead: 'Opplysninger som det regnes fra',
      readings: 'Tolkningsspørsmål',
      notes: 'Merknader',
      complaints: 'Klagesaker',
      rules: 'Regler',
      texts: 'Forklaringstekster',
    },
    tests: 'Tester',
    noTests: 'Testene er ikke med i pakken; kjør kommandoen i en kopi av kildekoden for å få dem listet.',
    clauses: 'Om ikrafttredelse og overgang sier dokumentet',
    unread: 'Må leses av et menneske',
    why: {
      instruction: 'ble ikke forstått',
      chapter: 'gjelder et kapittel eller en overskrift; adressen sier ikke hvilke paragrafer',
      'other-instrument': 'hva dette omfatter, står i endringsloven; ta den med i samme kommando',
      'no-change-found': 'hodet i filen sier at dokumentet endres, men ingen endring ble funnet',
    },
    states: {
      same: (count) => `Uendret siden kontrollen: ${count}`,
      changed: (count) => `Endret siden kontrollen: ${count}`,
      gone: (count) => `Finnes ikke lenger: ${count}`,
      'no-hash': (count) => `Kan ikke sammenlignes, ordlyden er aldri sett: ${count}`,
    },
    pastWordings: (count) => `Henvisninger til eldre ordlyd, som ikke står i en gjeldende tekst: ${count}`,
    readsNow: 'Lyder nå',
  },
  nn: {
    nothing: 'Rører ikkje ved nokon føresegn som biblioteket viser til.',
    kinds: { changed: 'endra', added: 'ny', repealed: 'oppheva', moved: 'flytta', commenced: 'sett i kraft' },
    inForce: (times) => `I kraft: ${times}`,
    oneOf: (times) => `eitt av desse, fila seier ikkje kva for eitt: ${times}`,
    notTold: 'står ikkje i fila',
    kingDecides: 'frå den tida Kongen fastset',
    from: (day) => `frå ${day}`,
    fromUntil: (day, last) => `frå ${day}, hovudet i fila nemner òg ${last}`,
    movesTo: (place) => `Blir: ${place}`,
    newText: 'Ny tekst',
    known: 'Biblioteket er alt kontrollert mot denne teksten.',
    partlyKnown: 'Biblioteket er alt kontrollert mot delar av denne teksten.',
    pins: 'Tilvisingar det gjeld',
    affected: {
      parameters: 'Satsar og vilkår i tabellen',
      questions: 'Spørsmål',
      valuesRead: 'Opplysningar det blir rekna frå',
      readings: 'Tolkingsspørsmål',
      notes: 'Merknader',
      complaints: 'Klagesaker',
      rules: 'Reglar',
      texts: 'Forklaringstekstar',
    },
    tests: 'Testar',
    noTests: 'Testane er ikkje med i pakken; køyr kommandoen i ein kopi av kjeldekoden for å få dei lista opp.',
    clauses: 'Om iverksetjing og overgang seier dokumentet',
    unread: 'Må lesast av eit menneske',
    why: {
      instruction: 'vart ikkje forstått',
      chapter: 'gjeld eit kapittel eller ei overskrift; adressa seier ikkje kva paragrafar',
      'other-instrument': 'kva dette omfattar, står i endringslova; ta henne med i same kommando',
      'no-change-found': 'hovudet i fila seier at dokumentet blir endra, men inga endring vart funnen',
    },
    states: {
      same: (count) => `Uendra sidan kontrollen: ${count}`,
      changed: (count) => `Endra sidan kontrollen: ${count}`,
      gone: (count) => `Finst ikkje lenger: ${count}`,
      'no-hash': (count) => `Kan ikkje samanliknast, ordlyden er aldri sett: ${count}`,
    },
    pastWordings: (count) => `Tilvisingar til eldre ordlyd, som ikkje står i ein gjeldande tekst: ${count}`,
    readsNow: 'Lyder no',
  },
  en: {
    nothing: 'Touches no provision that the library refers to.',
    kinds: { changed: 'changed', added: 'new', repealed: 'repealed', moved: 'moved', commenced: 'brought into force' },
    inForce: (times) => `In force: ${times}`,
    oneOf: (times) => `one of these, the file does not tell which: ${times}`,
    notTold: 'not told in the file',
    kingDecides: 'from the time the King decides',
    from: (day) => `from ${day}`,
    fromUntil: (day, last) => `from ${day}, the head of the file also names ${last}`,
    movesTo: (place) => `Becomes: ${place}`,
    newText: 'New text',
    known: 'The library has already been checked against this text.',
    partlyKnown: 'The library has already been checked against parts of this text.',
    pins: 'References that are touched',
    affected: {
      parameters: 'Numbers and conditions of the table',
      questions: 'Questions',
      valuesRead: 'Facts that answers are counted from',
      readings: 'Unsettled readings',
      notes: 'Notes',
      complaints: 'Matters of complaint',
      rules: 'Rules',
      texts: 'Texts of the explanations',
    },
    tests: 'Tests',
    noTests: 'The tests are not part of the package; run the command in a copy of the source to have them listed.',
    clauses: 'On commencement and transition the document says',
    unread: 'Has to be read by a person',
    why: {
      instruction: 'was not understood',
      chapter: 'is about a chapter or a heading; the address does not tell which sections',
      'other-instrument': 'what this covers stands in the amending Act; name that file in the same command',
      'no-change-found': 'the head of the file says that the document is changed, but no change was found',
    },
    states: {
      same: (count) => `The same as when checked: ${count}`,
      changed: (count) => `Changed since it was checked: ${count}`,
      gone: (count) => `No longer there: ${count}`,
      'no-hash': (count) => `Cannot be compared, the wording was never seen: ${count}`,
    },
    pastWordings: (count) => `References to earlier wordings, which a text in force does not hold: ${count}`,
    readsNow: 'Now reads',
  },
};

const ORIGINAL: IsoDate = '2021-01-01';

/** An address as lawyers write it, or as it stands when it is finer than a reference can be. */
const cited = (address: string, language: Language): string => {
  try {
    return citeProvision({ address: address as Address, wording: ORIGINAL }, language);
  } catch (error) {
    if (error instanceof RangeError) return address;
    throw error;
  }
};

const timesIn = (inForce: readonly InForce[], language: Language): string => {
  const w = words[language];
  const day = (date: IsoDate): string => formatDate(date, language);
  const told = inForce.map((time) => {
    if (time === 'king-decides') return w.kingDecides;
    return time.until === undefined ? w.from(day(time.from)) : w.fromUntil(day(time.from), day(time.until));
  });
  if (told.length === 0) return w.notTold;
  return told.length === 1 ? (told[0] as string) : w.oneOf(told.join('; '));
};

/** What rests on any of some pins, line by line. */
const affectedIn = (all: readonly Affected[], language: Language): readonly string[] => {
  const w = words[language];
  const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].sort();
  const line = (title: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`- ${title}: ${names.join(', ')}`]);
  const kinds = Object.keys(w.affected) as (keyof typeof w.affected)[];
  return [...kinds.flatMap((kind) => line(w.affected[kind], union(all.map((one) => one[kind])))), ...line(w.tests, union(all.map(({ tests }) => tests ?? [])))];
};

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

const changeIn = (together: readonly Touched[], language: Language): string => {
  const w = words[language];
  const { provision, change } = together[0] as Touched;
  const known = together.filter((one) => one.known).length;
  return [
    `### ${cited(provision, language)}: ${w.kinds[change.kind]}`,
    '',
    w.inForce(timesIn(change.inForce, language)),
    ...(change.to === null ? [] : [w.movesTo(cited(change.to, language))]),
    ...(change.text === null ? [] : ['', `${w.newText}: ${change.text}`]),
    ...(known === 0 ? [] : ['', known === together.length ? w.known : w.partlyKnown]),
    '',
    `${w.pins}:`,
    ...unique(together.map(({ pin }) => `- ${citeProvision(pin, language)}`)),
    '',
    ...affectedIn(together.map(({ affected }) => affected), language),
  ].join('\n');
};

const listed = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [`### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`]);

const instrumentIn = ({ touched, unread, clauses }: InstrumentReport, language: Language): readonly string[] => {
  const w = words[language];
  if (touched.length === 0 && unread.length === 0) return [w.nothing];
  const changes = new Map<string, Touched[]>();
  for (const one of touched) {
    const key = JSON.stringify([one.provision, one.change.kind, one.change.inForce, one.change.to, one.change.text]);
    changes.set(key, [...(changes.get(key) ?? []), one]);
  }
  return [
    ...[...changes.values()].map((together) => changeIn(together, language)),
    ...listed(w.unread, unread.map(({ words: said, why }) => `${said} (${w.why[why]})`)),
    ...listed(w.clauses, clauses),
    ...(touched.some(({ affected }) => affected.tests === null) ? [w.noTests] : []),
  ];
};

const textIn = ({ pins, pastWordings }: TextReport, language: Language): readonly string[] => {
  const w = words[language];
  if (pins.length === 0 && pastWordings === 0) return [w.nothing];
  const inState = (state: CheckedPin['state']): readonly CheckedPin[] => pins.filter((one) => one.state === state);
  const counted = (state: CheckedPin['state']): string => w.states[state](String(inState(state).length));
  const told = [...inState('changed'), ...inState('gone'), ...inState('no-hash')].map(({ pin, state, words: said, affected }) =>
    [
      `### ${citeProvision(pin, language)}: ${w.states[state]('').replace(/: $/, '')}`,
      ...(said === null ? [] : ['', `${w.readsNow}: ${said}`]),
      '',
      ...affectedIn(affected === null ? [] : [affected], language),
    ].join('\n'),
  );
  return [[counted('same'), counted('changed'), counted('gone'), counted('no-hash'), w.pastWordings(String(pastWordings))].map((line) => `- ${line}`).join('\n'), ...told];
};

/** A report of the law watch in words, as Markdown. */
export const watchInWords = (report: WatchReport, language: Language): string =>
  [`## ${cited(report.id, language)}: ${report.title}`, ...(report.kind === 'instrument' ? instrumentIn(report, language) : textIn(report, language))].join('\n\n');
