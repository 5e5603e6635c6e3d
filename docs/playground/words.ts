import type { Language } from '../../src/index.js';

/** What the page says beside the words of the library. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly skip: string;
  readonly language: string;
  readonly register: string;
  readonly registers: { readonly legal: string; readonly plain: string };
  readonly on: string;
  readonly theCase: string;
  readonly answers: string;
  readonly notKnown: string;
  readonly onTheDay: string;
  readonly day: (label: string) => string;
  readonly addPeriod: string;
  readonly removePeriod: (place: number) => string;
  readonly noPeriods: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly examples: string;
  readonly exampleNames: readonly [string, string, string];
  readonly empty: string;
  readonly askNext: string;
  readonly askNextNone: string;
  readonly askNextMore: (count: number) => string;
  readonly decides: (parts: readonly string[]) => string;
  readonly settle: string;
  readonly settleLead: string;
  readonly open: string;
  readonly determined: string;
  readonly needsFacts: string;
  readonly outcome: string;
  readonly possible: string;
  readonly stillOpen: string;
  readonly grounds: string;
  readonly notes: string;
  readonly timeline: string;
  readonly events: string;
  readonly segments: string;
  readonly timelineNeedsDay: string;
  readonly timelineTitle: (from: string, to: string) => string;
  readonly when: string;
  readonly what: string;
  readonly where: string;
  readonly wrong: string;
  readonly unknownInAddress: (names: string) => string;
  readonly summary: (answered: number, open: number) => string;
  readonly notADecision: string;
  readonly documentation: string;
  readonly timelineScrolls: string;
}

/** The words of the page in each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  nb: {
    title: 'Prøv integreringsloven',
    lead: 'Fyll inn det saken sier. La feltet stå tomt når det ikke er kjent: et tomt felt er aldri et nei.',
    privacy: 'Alt blir regnet ut på denne siden. Ingenting blir sendt eller lagret. Det du fyller inn, står i adressen etter #, så del den bare med dem som kan se saken.',
    skip: 'Hopp til svarene',
    language: 'Språk',
    register: 'Språkform',
    registers: { legal: 'for saksbehandleren, med hjemler', plain: 'klart språk, for deltakeren' },
    on: 'Datoen det spørres om',
    theCase: 'Saken',
    answers: 'Svarene',
    notKnown: 'ikke kjent',
    onTheDay: 'på denne dagen:',
    day: (label) => `Dato: ${label}`,
    addPeriod: 'Legg til en periode',
    removePeriod: (place) => `Fjern periode ${String(place)}`,
    noPeriods: 'ingen perioder',
    kind: 'Type',
    from: 'Første dag',
    to: 'Siste dag (tom: varer ennå)',
    examples: 'Eksempler',
    exampleNames: ['Flyktning i arbeidsrettet program', 'Kollektiv beskyttelse over årsskiftet', 'Ung familie med barn'],
    empty: 'Tøm skjemaet',
    askNext: 'Finn ut dette nå',
    askNextNone: 'Ingen opplysning i saken er åpen på denne datoen.',
    askNextMore: (count) => `${String(count)} opplysninger til`,
    decides: (parts) => `avgjør: ${parts.join(', ')}`,
    settle: 'Avklar dette',
    settleLead: 'Her velger ikke biblioteket for deg: kommunens vurderinger, og steder der kildene ikke avgjør hva loven betyr.',
    open: 'åpent',
    determined: 'avgjort',
    needsFacts: 'mangler opplysninger',
    outcome: 'Svar',
    possible: 'Mulige svar',
    stillOpen: 'Åpent ennå',
    grounds: 'Begrunnelse',
    notes: 'Merk',
    timeline: 'Tidslinje',
    events: 'Det som skjer, i en tabell',
    segments: 'Hva som gjelder i hvert tidsrom',
    timelineNeedsDay: 'Tidslinjen trenger en dato i saken å begynne med.',
    timelineTitle: (from, to) => `Saken fra ${from} til ${to}`,
    when: 'Dato',
    what: 'Hva skjer',
    where: 'Hjemmel',
    wrong: 'Noe i skjemaet stemmer ikke',
    unknownInAddress: (names) => `Dette i adressen er ukjent og er utelatt: ${names}`,
    summary: (answered, open) => `${String(answered)} svar er avgjort, ${String(open)} er åpne.`,
    notADecision: 'Dette er støtte for den som avgjør saken, og ikke et vedtak.',
    documentation: 'Dokumentasjonen (på engelsk)',
    timelineScrolls: 'Tegningen av tidslinjen',
  },
  nn: {
    title: 'Prøv integreringslova',
    lead: 'Fyll inn det saka seier. Lat feltet stå tomt når det ikkje er kjent: eit tomt felt er aldri eit nei.',
    privacy: 'Alt blir rekna ut på denne sida. Ingenting blir sendt eller lagra. Det du fyller inn, står i adressa etter #, så del henne berre med dei som kan sjå saka.',
    skip: 'Hopp til svara',
    language: 'Språk',
    register: 'Språkform',
    registers: { legal: 'for saksbehandlaren, med heimlar', plain: 'klart språk, for deltakaren' },
    on: 'Datoen det blir spurt om',
    theCase: 'Saka',
    answers: 'Svara',
    notKnown: 'ikkje kjent',
    onTheDay: 'på denne dagen:',
    day: (label) => `Dato: ${label}`,
    addPeriod: 'Legg til ein periode',
    removePeriod: (place) => `Fjern periode ${String(place)}`,
    noPeriods: 'ingen periodar',
    kind: 'Type',
    from: 'Første dag',
    to: 'Siste dag (tom: varer enno)',
    examples: 'Døme',
    exampleNames: ['Flyktning i arbeidsretta program', 'Kollektivt vern over årsskiftet', 'Ung familie med barn'],
    empty: 'Tøm skjemaet',
    askNext: 'Finn ut dette no',
    askNextNone: 'Ingen opplysning i saka er open på denne datoen.',
    askNextMore: (count) => `${String(count)} opplysningar til`,
    decides: (parts) => `avgjer: ${parts.join(', ')}`,
    settle: 'Avklar dette',
    settleLead: 'Her vel ikkje biblioteket for deg: vurderingane til kommunen, og stader der kjeldene ikkje avgjer kva lova tyder.',
    open: 'ope',
    determined: 'avgjort',
    needsFacts: 'manglar opplysningar',
    outcome: 'Svar',
    possible: 'Moglege svar',
    stillOpen: 'Ope enno',
    grounds: 'Grunngiving',
    notes: 'Merk',
    timeline: 'Tidslinje',
    events: 'Det som skjer, i ein tabell',
    segments: 'Kva som gjeld i kvart tidsrom',
    timelineNeedsDay: 'Tidslinja treng ein dato i saka å begynne med.',
    timelineTitle: (from, to) => `Saka frå ${from} til ${to}`,
    when: 'Dato',
    what: 'Kva skjer',
    where: 'Heimel',
    wrong: 'Noko i skjemaet stemmer ikkje',
    unknownInAddress: (names) => `Dette i adressa er ukjent og er utelate: ${names}`,
    summary: (answered, open) => `${String(answered)} svar er avgjorde, ${String(open)} er opne.`,
    notADecision: 'Dette er støtte for den som avgjer saka, og ikkje eit vedtak.',
    documentation: 'Dokumentasjonen (på engelsk)',
    timelineScrolls: 'Teikninga av tidslinja',
  },
  en: {
    title: 'Try the Integration Act',
    lead: 'Fill in what the file says. Leave a field empty when it is not known: an empty field is never a no.',
    privacy: 'Everything is worked out on this page. Nothing is sent or stored. What you fill in stands in the address after #, so share it only with those who may see the case.',
    skip: 'Skip to the answers',
    language: 'Language',
    register: 'Register',
    registers: { legal: 'for the caseworker, with provisions', plain: 'plain language, for the participant' },
    on: 'The date asked about',
    theCase: 'The case',
    answers: 'The answers',
    notKnown: 'not known',
    onTheDay: 'on this day:',
    day: (label) => `Date: ${label}`,
    addPeriod: 'Add a period',
    removePeriod: (place) => `Remove period ${String(place)}`,
    noPeriods: 'no periods',
    kind: 'Kind',
    from: 'First day',
    to: 'Last day (empty: lasts)',
    examples: 'Examples',
    exampleNames: ['Refugee in a programme for work', 'Collective protection over the new year', 'Young family with a child'],
    empty: 'Empty the form',
    askNext: 'Find this out next',
    askNextNone: 'No fact of the case is open on this date.',
    askNextMore: (count) => `${String(count)} more`,
    decides: (parts) => `decides: ${parts.join(', ')}`,
    settle: 'Settle this',
    settleLead: 'Here the library does not choose for you: assessments of the municipality, and places where the sources do not settle what the Act means.',
    open: 'open',
    determined: 'determined',
    needsFacts: 'facts are missing',
    outcome: 'Answer',
    possible: 'Possible answers',
    stillOpen: 'Still open',
    grounds: 'Grounds',
    notes: 'Note',
    timeline: 'Timeline',
    events: 'What happens, in a table',
    segments: 'What holds in each time',
    timelineNeedsDay: 'The timeline needs a date in the file to begin with.',
    timelineTitle: (from, to) => `The case from ${from} to ${to}`,
    when: 'Date',
    what: 'What happens',
    where: 'Provision',
    wrong: 'Something in the form is not right',
    unknownInAddress: (names) => `This in the address is unknown and left out: ${names}`,
    summary: (answered, open) => `${String(answered)} answers are determined, ${String(open)} are open.`,
    notADecision: 'This supports whoever decides the case, and is not a decision.',
    documentation: 'The documentation',
    timelineScrolls: 'The drawing of the timeline',
  },
};
