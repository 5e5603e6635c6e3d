import type { JsonFault } from './json.js';
import type { CliWords } from './words.js';

const quoted = (text: string): string => `«${text}»`;

const jsonProblem = ({ problem, found }: JsonFault): string => {
  const instead = found === null ? 'filen slutter' : `her står ${quoted(found)}`;
  switch (problem) {
    case 'value':
      return `ikke JSON: ventet en verdi, men ${instead}`;
    case 'name':
      return `ikke JSON: ventet et navn i anførselstegn, men ${instead}`;
    case 'colon':
      return `ikke JSON: ventet kolon, men ${instead}`;
    case 'comma':
      return `ikke JSON: ventet komma eller en avsluttende parentes, men ${instead}`;
    case 'end':
      return `ikke JSON: ventet at filen var slutt, men ${instead}${found === '{' ? '; flere saker skal stå i en liste, med komma mellom' : ''}`;
    case 'text':
      return 'ikke JSON: en tekst er ikke avsluttet, eller har et tegn som må skrives om';
    case 'twice':
      return `navnet ${quoted(found ?? '')} står to ganger`;
    default:
      return problem satisfies never;
  }
};

/** Programmets egne ord på bokmål. */
export const nb: CliWords = {
  tagline: 'hva integreringsloven sier om en sak, og hvorfor',
  headings: { usage: 'Bruk', commands: 'Kommandoer', options: 'Valg', examples: 'Eksempler', exitCodes: 'Sluttkoder' },
  usage: { command: 'KOMMANDO', options: 'valg' },
  moreHelp: 'integreringsloven KOMMANDO --help viser hva en kommando tar imot, med eksempler.',
  commands: {
    assess: {
      purpose: 'hva loven sier om hver sak på hver av datoene',
      about: [
        'FILE er en JSON-liste med saker: [{ "name": "…", "on": ["2026-02-01"], "facts": { … } }]; - leser standard inndata.',
        'Skriver alle deler av svaret i kortform, og det som fortsatt er åpent. En opplysning som mangler, er ukjent, aldri «nei».',
      ],
    },
    timeline: {
      purpose: 'hver sak over tid: hva som skjer når, og hva som gjelder fra dag til dag',
      about: ['FILE er en JSON-liste med saker, som for assess; «on» kan utelates. - leser standard inndata.'],
    },
    explain: {
      purpose: 'én del av svaret i sin helhet, med begrunnelse',
      about: [
        'RULE er navnet på en funksjon, som targetGroup, programmeDuration eller deadlines; et ukjent navn gir listen over alle.',
        'FILE er en JSON-liste med saker, som for assess; - leser standard inndata.',
      ],
    },
    compare: {
      purpose: 'hva en annen dato endrer i svarene for en sak, og hva i loven som gjør det',
      about: ['FILE er en JSON-liste med saker, som for assess; - leser standard inndata. Hver dato i en sak blir sammenlignet med den andre datoen.'],
    },
    table: {
      purpose: 'en hel regel som beslutningstabell, slik den er på en dato',
      about: ['RULE er navnet på en funksjon, som targetGroup eller endGoals; et ukjent navn gir listen over alle.'],
    },
    report: {
      purpose: 'tabellene og figurene i årsrapporten, fra postene i et register',
      about: [
        'FILE er CSV med en rad for hvert program (docs/formats.md har kolonnene); - leser standard inndata.',
        'En fil med feil gir ingen rapport: hver feil blir meldt med rad og kolonne.',
        'Uten --mapping er kodene bibliotekets egne, og en tom celle er ukjent.',
      ],
    },
    schema: {
      purpose: 'JSON Schema for det som går inn eller kommer ut',
      about: ['Uten NAME kommer listen over skjemaene.'],
    },
    watch: {
      purpose: 'hvilke bestemmelser som biblioteket viser til, blir berørt av en lovendring?',
      about: [
        'Hver FILE er XML fra Lovdata: et dokument i Norsk Lovtidend, eller en konsolidert lov eller forskrift; - leser standard inndata.',
        'Filer som nevnes sammen, leses sammen: en endringslov, og forskriften som setter den i kraft.',
      ],
    },
  },
  options: {
    lang: 'bokmål, nynorsk eller engelsk; uten dette er svarene på bokmål og meldingene på engelsk',
    help: 'vis dette',
    version: 'vis versjonen',
    json: 'skriv data i stedet for ord',
    register: 'for jurister og saksbehandlere (som ellers), eller klart språk for deltageren',
    full: 'alt: begrunnelser, steder i loven og tvil',
    on: 'spør på denne datoen i stedet for dem i filen; kan gjentas',
    other: 'datoen å sammenligne med',
    reading: 'velg tolkning der loven er uavklart; kan gjentas',
    assessment: 'fastsett det kommunen skal vurdere; kan gjentas',
    from: 'den første dagen; ellers den første som filen nevner',
    through: 'den siste dagen; ellers den siste som filen, en slutt eller en frist nevner',
    tableOn: 'datoen; loven den dagen gir tabellen',
    tableFormat: 'markdown (som ellers) eller json',
    year: 'året for rapporten',
    reportFormat: 'html (som ellers: én side), csv (for norsk Excel), csv-international, json-stat, markdown eller json',
    oneTable: 'bare én tabell eller figur, som table-2',
    mapping: 'hva kodene og kolonnene i filen betyr',
    encoding: 'utf-8 (som ellers) eller iso-8859-1',
    policy: 'hvilke små tall som skjules: imdi (som ellers, 1 til 4), ssb (1 og 2) eller none',
    out: 'skriv til en fil; til en mappe, eller en sti som slutter på /, én fil for hver tabell',
  },
  exits: {
    0: 'utført',
    1: 'en fil har feil, og ingenting er besvart',
    2: 'kommandoen er feil, eller kan ikke utføres her',
    3: 'noe er berørt, eller må leses av et menneske',
    4: 'en feil i programmet selv; meld gjerne fra',
  },
  command: {
    none: 'ventet en kommando',
    unknown: (name) => `kommandoen ${quoted(name)} finnes ikke`,
    unknownOption: (name) => `valget ${name} finnes ikke`,
    noValue: (option, value) => `${option} trenger en verdi: ${value}`,
    takesNoValue: (option) => `${option} tar ingen verdi`,
    twice: (option) => `${option} kan bare gis én gang`,
    needed: (option, value) => `${option} ${value} må være med`,
    operands: (usage) => `ventet: ${usage}`,
    notAmong: (what, given, names) => `${what}: ventet ${names.join(', ')}, fikk ${quoted(given)}`,
    didYouMean: (name) => `mente du ${name}?`,
    seeHelp: (help) => `${help} viser hvordan`,
    pair: (option, shape, given) => `${option}: ventet ${shape}, fikk ${quoted(given)}`,
    noDay: (option, value) => `${option}: skal være en dag som finnes, på formen ÅÅÅÅ-MM-DD, men er ${value}`,
    beforeTheAct: (option, date, first) => `${option}: ${date} er før ${first}, da integreringsloven trådte i kraft`,
    throughBefore: (through, what, first) => `--through: ${through} er før ${what}, ${first}`,
    noYear: (year, first, last) => `--year: skal være et år fra ${first} til ${last}, men er ${year}`,
    noCounties: (year) => `--year: biblioteket har ikke fylkene i ${year}, som tabellene etter fylke trenger`,
    standardInputOnce: 'standard inndata (-) kan bare leses én gang',
    csvOneTable: 'en CSV-fil har én tabell; velg en med --table, eller gi --out en mappe (en sti som slutter på /)',
    htmlWhole: '--table: siden har hele rapporten; velg et annet --format',
    severalNeedFolder: '--out: dette formatet er én fil, og stien er en mappe',
    peers: 'figurene på siden blir tegnet med to pakker som ikke er installert; kjør npm install vega vega-lite, eller velg et annet --format',
    cannotWrite: (path, reason) => `kan ikke skrive ${path}: ${reason}`,
  },
  files: {
    standardInput: 'standard inndata',
    missing: 'filen finnes ikke',
    folder: 'er en mappe',
    forbidden: 'kan ikke leses eller skrives',
    empty: 'er tom',
    notUtf8: (line) => `linje ${String(line)}: ikke UTF-8; lagre filen som UTF-8`,
    notJson: (fault) => `linje ${String(fault.line)}, kolonne ${String(fault.column)}: ${jsonProblem(fault)}`,
    notCases: 'ikke en liste med saker slik den skal være',
    noCases: 'har ingen saker',
    notAnswered: 'kan ikke besvares',
    notMapping: 'ikke en kodeplan',
    personNumber: 'har formen til et fødselsnummer, D-nummer eller DUF-nummer; gi saken et annet navn',
    beforePermit: (date, path, day) => `${date} er før ${path}, ${day}, og ifølge permit.previousGround eller permit.firstGrantedOn gjaldt en annen oppholdstillatelse da; spør med den`,
    noDay: 'saken har ingen dag å begynne med; oppgi den første dagen med --from',
    firstDay: 'første dag i saken',
    tooLarge: (most) => `er større enn ${most}; del den opp`,
    columnTwice: (column, first, second) => `kolonnen «${column}» er oppgitt for både ${first} og ${second}`,
    notCounted: 'har feil, så ingenting er telt',
    more: (count) => `og ${String(count)} til`,
    ofCase: (name) => `i saken ${quoted(name)}`,
  },
  summary: {
    notSettled: 'Ikke avgjort. Mulig:',
    possible: (count) => `Ikke avgjort: ${String(count)} svar er mulige.`,
    missingFacts: 'Kan ikke regnes ut: opplysninger mangler.',
    notCounted: (deadlines) => `${deadlines === 1 ? '1 frist' : `${String(deadlines)} frister`} kan ikke regnes ut ennå: opplysninger mangler.`,
    noDeadlines: 'Ingen på denne datoen.',
    facts: 'Mangler i saken',
    assessments: 'Kommunen må vurdere',
    readings: 'Uavklart hvordan loven skal forstås',
    open: 'Dette må bli klart først',
    know: 'Dette bør du også vite',
    more: 'Dette er kortformen. --full har begrunnelsene, stedene i loven og tvilen.',
  },
  comparison: {
    heading: (on, other) => `Fra ${on} til ${other}`,
    same: (rules) => `Likt på begge datoer: ${rules}`,
    nothing: 'Ingenting er ulikt.',
    because: 'Ulikt i loven',
    time: 'Bare tiden har gått; loven er den samme.',
  },
  progress: { cases: (count, all) => `${all === null ? String(count) : `${String(count)} av ${String(all)}`} svar`, rows: (count) => `${String(count)} rader` },
  broken: (error) => `det er en feil i programmet: ${error}`,
  written: (path) => `skrevet: ${path}`,
};
