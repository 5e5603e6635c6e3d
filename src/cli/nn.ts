import type { JsonFault } from './json.js';
import type { CliWords } from './words.js';

const quoted = (text: string): string => `«${text}»`;

const jsonProblem = ({ problem, found }: JsonFault): string => {
  const instead = found === null ? 'fila sluttar' : `her står ${quoted(found)}`;
  switch (problem) {
    case 'value':
      return `ikkje JSON: venta ein verdi, men ${instead}`;
    case 'name':
      return `ikkje JSON: venta eit namn i hermeteikn, men ${instead}`;
    case 'colon':
      return `ikkje JSON: venta kolon, men ${instead}`;
    case 'comma':
      return `ikkje JSON: venta komma eller ein avsluttande parentes, men ${instead}`;
    case 'end':
      return `ikkje JSON: venta at fila var slutt, men ${instead}${found === '{' ? '; fleire saker skal stå i ei liste, med komma mellom' : ''}`;
    case 'text':
      return 'ikkje JSON: ein tekst er ikkje avslutta, eller har eit teikn som må skrivast om';
    case 'twice':
      return `namnet ${quoted(found ?? '')} står to gonger`;
    default:
      return problem satisfies never;
  }
};

/** Orda til programmet sjølv på nynorsk. */
export const nn: CliWords = {
  tagline: 'kva integreringslova seier om ei sak, og kvifor',
  headings: { usage: 'Bruk', commands: 'Kommandoar', options: 'Val', examples: 'Døme', exitCodes: 'Sluttkodar' },
  usage: { command: 'KOMMANDO', options: 'val' },
  moreHelp: 'integreringsloven KOMMANDO --help viser kva ein kommando tek imot, med døme.',
  commands: {
    assess: {
      purpose: 'kva lova seier om kvar sak på kvar av datoane',
      about: [
        'FILE er ei JSON-liste med saker: [{ "name": "…", "on": ["2026-02-01"], "facts": { … } }]; - les standard inndata.',
        'Skriv alle delar av svaret i kortform, og det som framleis er ope. Ei opplysning som manglar, er ukjend, aldri «nei».',
      ],
    },
    timeline: {
      purpose: 'kvar sak over tid: kva som skjer når, og kva som gjeld frå dag til dag',
      about: ['FILE er ei JSON-liste med saker, som for assess; «on» kan utelatast. - les standard inndata.'],
    },
    explain: {
      purpose: 'éin del av svaret i sin heilskap, med grunngiving',
      about: [
        'RULE er namnet på ein funksjon, som targetGroup, programmeDuration eller deadlines; eit ukjent namn gir lista over alle.',
        'FILE er ei JSON-liste med saker, som for assess; - les standard inndata.',
      ],
    },
    compare: {
      purpose: 'kva ein annan dato endrar i svara for ei sak, og kva i lova som gjer det',
      about: ['FILE er ei JSON-liste med saker, som for assess; - les standard inndata. Kvar dato i ei sak blir samanlikna med den andre datoen.'],
    },
    table: {
      purpose: 'ein heil regel som avgjerdstabell, slik han er på ein dato',
      about: ['RULE er namnet på ein funksjon, som targetGroup eller endGoals; eit ukjent namn gir lista over alle.'],
    },
    report: {
      purpose: 'tabellane og figurane i årsrapporten, frå postane i eit register',
      about: [
        'FILE er CSV med ei rad for kvart program (docs/formats.md har kolonnane); - les standard inndata.',
        'Ei fil med feil gir ingen rapport: kvar feil blir meld med rad og kolonne.',
        'Utan --mapping er kodane biblioteket sine eigne, og ei tom celle er ukjend.',
      ],
    },
    schema: {
      purpose: 'JSON Schema for det som går inn eller kjem ut',
      about: ['Utan NAME kjem lista over skjemaa.'],
    },
    watch: {
      purpose: 'kva føresegner som biblioteket viser til, blir rørte av ei lovendring?',
      about: [
        'Kvar FILE er XML frå Lovdata: eit dokument i Norsk Lovtidend, eller ei konsolidert lov eller forskrift; - les standard inndata.',
        'Filer som blir nemnde saman, blir lesne saman: ei endringslov, og forskrifta som set henne i kraft.',
      ],
    },
  },
  options: {
    lang: 'bokmål, nynorsk eller engelsk; utan dette er svara på bokmål og meldingane på engelsk',
    help: 'vis dette',
    version: 'vis versjonen',
    json: 'skriv data i staden for ord',
    register: 'for juristar og saksbehandlarar (som elles), eller klart språk for deltakaren',
    full: 'alt: grunngivingar, stader i lova og tvil',
    on: 'spør på denne datoen i staden for dei i fila; kan takast opp att',
    other: 'datoen å samanlikne med',
    reading: 'vel tolking der lova er uavklart; kan takast opp att',
    assessment: 'fastset det kommunen skal vurdere; kan takast opp att',
    from: 'den første dagen; elles den første som fila nemner',
    through: 'den siste dagen; elles den siste som fila, ein slutt eller ein frist nemner',
    tableOn: 'datoen; lova den dagen gir tabellen',
    tableFormat: 'markdown (som elles) eller json',
    year: 'året for rapporten',
    reportFormat: 'html (som elles: éi side), csv (for norsk Excel), csv-international, json-stat, markdown eller json',
    oneTable: 'berre éin tabell eller figur, som table-2',
    mapping: 'kva kodane og kolonnane i fila tyder',
    encoding: 'utf-8 (som elles) eller iso-8859-1',
    policy: 'kva små tal som blir skjulte: imdi (som elles, 1 til 4), ssb (1 og 2) eller none',
    out: 'skriv til ei fil; til ei mappe, eller ein sti som sluttar på /, éi fil for kvar tabell',
  },
  exits: {
    0: 'utført',
    1: 'ei fil har feil, og ingenting er svara på',
    2: 'kommandoen er feil, eller kan ikkje utførast her',
    3: 'noko er rørt, eller må lesast av eit menneske',
    4: 'ein feil i programmet sjølv; meld gjerne frå',
  },
  command: {
    none: 'venta ein kommando',
    unknown: (name) => `kommandoen ${quoted(name)} finst ikkje`,
    unknownOption: (name) => `valet ${name} finst ikkje`,
    noValue: (option, value) => `${option} treng ein verdi: ${value}`,
    takesNoValue: (option) => `${option} tek ingen verdi`,
    twice: (option) => `${option} kan berre givast éin gong`,
    needed: (option, value) => `${option} ${value} må vere med`,
    operands: (usage) => `venta: ${usage}`,
    notAmong: (what, given, names) => `${what}: venta ${names.join(', ')}, fekk ${quoted(given)}`,
    didYouMean: (name) => `meinte du ${name}?`,
    seeHelp: (help) => `${help} viser korleis`,
    pair: (option, shape, given) => `${option}: venta ${shape}, fekk ${quoted(given)}`,
    noDay: (option, value) => `${option}: skal vere ein dag som finst, på forma ÅÅÅÅ-MM-DD, men er ${value}`,
    beforeTheAct: (option, date, first) => `${option}: ${date} er før ${first}, då integreringslova tok til å gjelde`,
    throughBefore: (through, what, first) => `--through: ${through} er før ${what}, ${first}`,
    noYear: (year, first, last) => `--year: skal vere eit år frå ${first} til ${last}, men er ${year}`,
    noCounties: (year) => `--year: biblioteket har ikkje fylka i ${year}, som tabellane etter fylke treng`,
    standardInputOnce: 'standard inndata (-) kan berre lesast éin gong',
    csvOneTable: 'ei CSV-fil har éin tabell; vel ein med --table, eller gi --out ei mappe (ein sti som sluttar på /)',
    htmlWhole: '--table: sida har heile rapporten; vel eit anna --format',
    severalNeedFolder: '--out: dette formatet er éi fil, og stien er ei mappe',
    peers: 'figurane på sida blir teikna med to pakkar som ikkje er installerte; køyr npm install vega vega-lite, eller vel eit anna --format',
    cannotWrite: (path, reason) => `kan ikkje skrive ${path}: ${reason}`,
  },
  files: {
    standardInput: 'standard inndata',
    missing: 'fila finst ikkje',
    folder: 'er ei mappe',
    forbidden: 'kan ikkje lesast eller skrivast',
    empty: 'er tom',
    notUtf8: (line) => `linje ${String(line)}: ikkje UTF-8; lagre fila som UTF-8`,
    notJson: (fault) => `linje ${String(fault.line)}, kolonne ${String(fault.column)}: ${jsonProblem(fault)}`,
    notCases: 'ikkje ei liste med saker slik ho skal vere',
    noCases: 'har ingen saker',
    notAnswered: 'kan ikkje svarast på',
    notMapping: 'ikkje ein kodeplan',
    personNumber: 'har forma til eit fødselsnummer, D-nummer eller DUF-nummer; gi saka eit anna namn',
    beforePermit: (date, path, day) => `${date} er før ${path}, ${day}, og ifølgje permit.previousGround eller permit.firstGrantedOn gjaldt eit anna opphaldsløyve då; spør med det`,
    noDay: 'saka har ingen dag å byrje med; oppgi den første dagen med --from',
    firstDay: 'første dag i saka',
    tooLarge: (most) => `er større enn ${most}; del ho opp`,
    columnTwice: (column, first, second) => `kolonnen «${column}» er oppgitt for både ${first} og ${second}`,
    notCounted: 'har feil, så ingenting er talt',
    more: (count) => `og ${String(count)} til`,
    ofCase: (name) => `i saka ${quoted(name)}`,
  },
  summary: {
    notSettled: 'Ikkje avgjort. Mogleg:',
    possible: (count) => `Ikkje avgjort: ${String(count)} svar er moglege.`,
    missingFacts: 'Kan ikkje reknast ut: opplysningar manglar.',
    notCounted: (deadlines) => `${deadlines === 1 ? '1 frist' : `${String(deadlines)} fristar`} kan ikkje reknast ut enno: opplysningar manglar.`,
    noDeadlines: 'Ingen på denne datoen.',
    facts: 'Manglar i saka',
    assessments: 'Kommunen må vurdere',
    readings: 'Uavklart korleis lova skal forståast',
    open: 'Dette må bli klart først',
    know: 'Dette bør du òg vite',
    more: 'Dette er kortforma. --full har grunngivingane, stadene i lova og tvilen.',
  },
  comparison: {
    heading: (on, other) => `Frå ${on} til ${other}`,
    same: (rules) => `Likt på begge datoane: ${rules}`,
    nothing: 'Ingenting er ulikt.',
    because: 'Ulikt i lova',
    time: 'Berre tida har gått; lova er den same.',
  },
  progress: { cases: (count, all) => `${all === null ? String(count) : `${String(count)} av ${String(all)}`} svar`, rows: (count) => `${String(count)} rader` },
  broken: (error) => `det er ein feil i programmet: ${error}`,
  written: (path) => `skrive: ${path}`,
};
