import type { DeadlineName, NoDeadlineGround } from '../../rules/deadline.js';
import type { ComplaintRoute } from '../../rules/complaintRoute.js';
import { deadlineSentence } from '../deadlineSentences.js';
import { date, plural, yesNo } from './say.js';

const days = (n: number): string => plural(n, 'én dag', 'dager');
const weeks = (n: number): string => plural(n, 'én uke', 'uker');

const labels: Readonly<Record<DeadlineName, string>> = {
  decision: 'Vedtak om introduksjonsprogram',
  'programme-start': 'Oppstart av introduksjonsprogram',
  'residence-limit': 'Botidsgrensen for vedtak om program',
  'integration-plan': 'Integreringsplan, samtidig med vedtaket',
  'integration-contract': 'Integreringskontrakt, samtidig med planen',
  'decision-registered': 'Registrering av vedtaket i det nasjonale registeret',
  'start-registered': 'Registrering av oppstarten i det nasjonale registeret',
  'end-registered': 'Registrering av avslutningen i det nasjonale registeret',
  certificate: 'Deltagerbevis, ved gjennomført eller avbrutt program',
  'training-offer': 'Tilbud om opplæring i norsk og samfunnskunnskap',
  'social-studies': 'Gjennomført opplæring i samfunnskunnskap',
  'social-studies-test': 'Avsluttende prøve i samfunnskunnskap',
  'norwegian-training': 'Tiden for opplæring i norsk',
};

const grounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'introduksjonsloven av 2003 gjelder',
  'outside-target-group': 'personen er utenfor målgruppen på denne datoen',
  'not-settled': 'personen er ikke bosatt i en kommune på denne datoen',
  'residence-limit-passed': 'botidsgrensen var nådd før det ble truffet vedtak om program',
  'optional-offer': 'kommunen kan tilby program, men har ingen plikt til å gjøre det innen en frist',
  'in-work': 'personen er i arbeid, eller har tilbud om arbeid, av det omfanget loven nevner',
  'programme-under-way': 'personen har rett til å fullføre et påbegynt program',
  'no-deadline-then': 'loven satte ingen slik frist på det tidspunktet',
  'no-decision': 'det er ikke truffet vedtak',
  'not-begun': 'programmet er ikke påbegynt',
  'not-ended': 'programmet er ikke avsluttet',
  'not-registered-or-claimed': 'personen er ikke folkeregistrert i kommunen og har ikke fremsatt krav om opplæring',
  'no-contract-under-chapter-6a': '§§ 15 og 16 gjaldt ikke for program under kollektiv beskyttelse',
  'no-training-duty': 'personen har ikke rett eller plikt til denne opplæringen',
  'training-clock-not-running': 'dagen som tiden regnes fra, har ikke kommet',
  'bounded-by-hours': 'plikten varer til et nivå eller et timetall er nådd, ikke en viss tid',
  county: 'fylkeskommunen har ansvaret for opplæringen',
};

const plainDue: Readonly<Record<DeadlineName, (due: string) => string>> = {
  decision: (due) => `Kommunen må senest ${due} bestemme om du får introduksjonsprogram.`,
  'programme-start': (due) => `Du skal få starte i introduksjonsprogrammet senest ${due}.`,
  'residence-limit': (due) => `Kommunen kan bestemme at du får introduksjonsprogram til og med ${due}, men ikke senere.`,
  'integration-plan': (due) => `Du og kommunen lager integreringsplanen samtidig med vedtaket, ${due}.`,
  'integration-contract': (due) => `Du og kommunen inngår integreringskontrakten samtidig med planen, ${due}.`,
  'decision-registered': (due) => `Kommunen må registrere vedtaket om programmet ditt senest ${due}.`,
  'start-registered': (due) => `Kommunen må registrere at du har startet, senest ${due}.`,
  'end-registered': (due) => `Kommunen må registrere at programmet ditt er slutt, senest ${due}.`,
  certificate: (due) => `Kommunen må gi deg deltagerbevis når programmet ditt er slutt, ${due}.`,
  'training-offer': (due) => `Kommunen må tilby deg opplæring i norsk og samfunnskunnskap senest ${due}.`,
  'social-studies': (due) => `Du må fullføre opplæringen i samfunnskunnskap senest ${due}.`,
  'social-studies-test': (due) => `Du må ta den avsluttende prøven i samfunnskunnskap senest ${due}.`,
  'norwegian-training': (due) => `Du kan få opplæring i norsk til og med ${due}.`,
};

const plainTopics: Readonly<Record<DeadlineName, string>> = {
  decision: 'vedtak om program',
  'programme-start': 'start i program',
  'residence-limit': 'hvor sent kommunen kan bestemme at du får program',
  'integration-plan': 'integreringsplan',
  'integration-contract': 'integreringskontrakt',
  'decision-registered': 'registrering av vedtaket',
  'start-registered': 'registrering av starten',
  'end-registered': 'registrering av slutten',
  certificate: 'deltagerbevis',
  'training-offer': 'tilbud om norskopplæring',
  'social-studies': 'samfunnskunnskap',
  'social-studies-test': 'prøven i samfunnskunnskap',
  'norwegian-training': 'norskopplæring',
};

const plainGrounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'En eldre lov gjelder for deg.',
  'outside-target-group': 'Reglene om programmet omfatter deg ikke på denne datoen.',
  'not-settled': 'Du er ikke bosatt i en kommune ennå.',
  'residence-limit-passed': 'Du hadde bodd for lenge i en kommune før kommunen bestemte om du skulle få program.',
  'optional-offer': 'Kommunen kan velge om den vil tilby deg program.',
  'in-work': 'Du har en jobb, eller tilbud om en jobb, med for mange timer.',
  'programme-under-way': 'Du har rett til å fullføre programmet du har begynt på.',
  'no-deadline-then': 'Loven hadde ingen slik frist da.',
  'no-decision': 'Kommunen har ikke gjort noe vedtak ennå.',
  'not-begun': 'Du har ikke startet ennå.',
  'not-ended': 'Programmet ditt er ikke slutt.',
  'not-registered-or-claimed': 'Du er ikke registrert som bosatt i kommunen, og du har ikke bedt om opplæring.',
  'no-contract-under-chapter-6a': 'Du trengte ikke kontrakt da du hadde kollektiv beskyttelse.',
  'no-training-duty': 'Du har ikke rett eller plikt til denne opplæringen.',
  'training-clock-not-running': 'Tiden har ikke begynt å løpe for deg.',
  'bounded-by-hours': 'Du har et antall timer, ikke en tidsfrist.',
  county: 'Fylkeskommunen gir deg opplæringen.',
};

const offices = { municipality: 'kommunen', 'hk-dir': 'Direktoratet for høyere utdanning og kompetanse', 'kompetanse-norge': 'Kompetanse Norge' } as const;
const results = {
  'new-test-if-upheld': 'Får klageren medhold, annulleres vurderingen, og klageren har rett til ny prøve gratis.',
  'better-or-worse': 'Vurderingen kan bli stående eller bli endret til gunst eller ugunst. Avgjørelsen er endelig.',
  'better-only': 'Vurderingen kan bli stående eller bli endret til gunst. Avgjørelsen er endelig.',
} as const;

const complaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `Avgjørelsen er et enkeltvedtak og kan påklages til ${route.body}. Klagefristen følger av forvaltningsloven.`;
    case 'test-complaint':
      return `Klagen rettes til ${offices[route.to]} innen ${weeks(route.weeks)} etter ${route.after === 'test-held' ? 'avviklingen av prøven' : 'at resultatet ble kjent'}. ${results[route.outcome]}`;
    case 'procedure-only':
      return 'Resultatet på denne prøven kan ikke påklages. Det kan bare klages på formelle feil ved gjennomføringen som kan ha betydning for resultatet.';
    case 'not-a-formal-decision':
      return 'Avgjørelsen er ikke blant dem som loven regner som enkeltvedtak.';
    case 'no-complaint':
      return 'Reglene om klage i forvaltningsloven gjelder ikke for dette vedtaket.';
    default:
      return route satisfies never;
  }
};

const plainComplaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `Du kan klage på dette vedtaket. Det er ${route.body} som behandler klagen. I brevet med vedtaket står det hvor lang tid du har på deg.`;
    case 'test-complaint': {
      const first = `Du kan klage til ${offices[route.to]}. Du må klage innen ${weeks(route.weeks)} etter ${route.after === 'test-held' ? 'prøven' : 'at du fikk vite resultatet'}.`;
      switch (route.outcome) {
        case 'new-test-if-upheld':
          return `${first} Får du medhold i klagen, kan du ta en ny prøve gratis.`;
        case 'better-or-worse':
          return `${first} Resultatet kan bli det samme, bedre eller dårligere. Du kan ikke klage en gang til.`;
        case 'better-only':
          return `${first} Resultatet kan bli det samme eller bedre. Du kan ikke klage en gang til.`;
        default:
          return route satisfies never;
      }
    }
    case 'procedure-only':
      return 'Du kan ikke klage på dette resultatet. Du kan klage hvis det var feil ved måten prøven ble holdt på.';
    case 'not-a-formal-decision':
      return 'Du har ikke rett til å klage på dette etter denne loven.';
    case 'no-complaint':
      return 'Du kan ikke klage på dette vedtaket etter de vanlige reglene.';
    default:
      return route satisfies never;
  }
};

/** Deadlines and complaints: words in bokmål. */
export const deadlinesWords = {
  questions: {
    'earlier-permit-of-section-9': yesNo('Tidligere oppholdstillatelse', 'en som er nevnt i § 9', 'ingen, eller en som ikke er nevnt i § 9'),
    'county-gives-training': yesNo('Hvem som skal gi opplæringen', 'fylkeskommunen', 'kommunen'),
    'two-starting-points': {
      about: 'Hvilken dag en frist løper fra når begge dagene loven nevner, har kommet',
      answers: { 'the-earlier': 'den første av dem', 'the-later': 'den siste av dem' },
    },
  },
  parameters: {
    programmeStartWithin: 'Programmet skal starte etter bosetting eller krav innen',
    programmeDecisionWithin: 'Det skal treffes vedtak om program etter bosetting eller krav innen',
    planWithDecision: 'Det skal utarbeides en integreringsplan samtidig med vedtaket',
    contractWithPlan: 'Det skal inngås en integreringskontrakt samtidig med planen',
    ownPlanUnderCollectiveProtection: 'Kollektiv beskyttelse har en egen plan og ingen kontrakt',
    certificateAtEnd: 'Det skal utstedes deltagerbevis ved gjennomført eller avbrutt program',
    registrationWithin: 'Opplysninger som foreligger, skal registreres i det nasjonale registeret innen',
    formalDecisions: 'Loven lister opp avgjørelsene som er enkeltvedtak',
    decisionsUnderRegulation: 'Avgjørelser etter forskriften kapittel 3 til 8 er enkeltvedtak, men ikke avgjørelser om ferie',
    settlementMunicipalityWithoutComplaint: 'Reglene om klage gjelder ikke tildeling av bosettingskommune',
    countyGovernorRenamed: 'Klageinstansen heter statsforvalteren',
    testComplaintWithin: 'Frist for å klage på en prøve',
    testDirectorateRenamed: 'Direktoratet for høyere utdanning og kompetanse har avløst Kompetanse Norge',
  },
  notes: {
    'last-day-in-time': 'Loven sier ikke hvordan månedene i en frist regnes. Dagen med samme nummer er regnet som den siste, og som innen fristen.',
    'decision-deadline-in-running-case': 'Det er ikke funnet noen overgangsregel for fristen for vedtaket. Den er brukt på alle frister som ikke var ute da den trådte i kraft.',
    'months-from-permit': 'Oppholdstillatelsen ble innvilget etter bosettingen. Månedene er regnet fra oppholdstillatelsen.',
    'months-from-right': 'Dagen for folkeregistrering eller krav kom før retten eller plikten inntrådte. Månedene er regnet fra den dagen retten eller plikten inntrådte.',
    'first-deadline-wording-not-read': 'Den opprinnelige ordlyden om fristen er ikke gjennomgått. At den satte tre måneder for oppstarten og ingen frist for selve vedtaket, er hentet fra direktoratets veiledning.',
    'as-soon-as-possible': 'Dette skal gjøres så snart som mulig. Den siste dagen er en grense, ikke en dag å vente på.',
    'county-from-upper-secondary': 'Fylkeskommunens ansvar inntrer ved oppstart i videregående opplæring.',
    'integration-declaration-adopted': 'En erklæring til erstatning for kontrakten er vedtatt, men hadde ingen dato for ikrafttredelse da reglene her ble kontrollert.',
    'complaint-time-in-public-administration-act': 'Klagefristen står i forvaltningsloven, som reglene her ikke omfatter.',
  },
  outcomes: {
    deadline: deadlineSentence({
      due: (deadline, from, due) => `${labels[deadline]}: siste dag ${date(due)}${from === due ? '' : `, regnet fra ${date(from)}`}.`,
      met: (on, spare) => `Gjort innen fristen, ${date(on)}${spare === 0 ? ', som var siste dag' : `, ${days(spare)} før siste dag`}.`,
      missed: (on, late) => `Gjort ${date(on)}, ${days(late)} for sent.`,
      running: (left) => (left === 0 ? 'Ikke gjort, og dette er siste dag.' : `Ikke gjort, og ${days(left)} gjenstår.`),
      overdue: (over) => `Ikke gjort, og ${days(over)} over fristen.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'Saken sier ikke om det er gjort.' : 'Om det er gjort, er ikke blant opplysningene i saken.'} ${passed ? 'Siste dag er passert.' : 'Siste dag er ikke passert.'}`,
      none: (deadline, ground) => `${labels[deadline]}: ingen frist, fordi ${grounds[ground]}.`,
    }),
    complaintRoute,
  },
  plainOutcomes: {
    deadline: deadlineSentence({
      due: (deadline, _from, due) => plainDue[deadline](date(due)),
      met: (on) => `Det ble gjort i tide, ${date(on)}.`,
      missed: (on, late) => `Det ble gjort ${date(on)}. Det var ${days(late)} for sent.`,
      running: (left) => (left === 0 ? 'Det er ikke gjort. I dag er siste dag.' : `Det er ikke gjort. Det er ${days(left)} igjen.`),
      overdue: (over) => `Det er ikke gjort. Det er ${days(over)} for sent.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'Saken viser ikke om det er gjort.' : 'Opplysningene i saken viser ikke om det er gjort. Spør kommunen.'}${passed ? ' Siste dag er over.' : ''}`,
      states: {
        'norwegian-training': {
          met: (on) => `Du nådde målet ditt i norsk ${date(on)}.`,
          missed: (on) => `Du nådde målet ditt i norsk ${date(on)}, etter at tiden var ute.`,
          running: (left) => (left === 0 ? 'I dag er siste dag.' : `Du har ${days(left)} igjen.`),
          overdue: () => 'Den tiden er over.',
          notKnown: (_inFile, passed) => `Saken viser ikke om du har nådd målet ditt i norsk.${passed ? ' Siste dag er over.' : ''}`,
        },
      },
      none: (deadline, ground) => `Du har ingen frist for ${plainTopics[deadline]}. ${plainGrounds[ground]}`,
    }),
    complaintRoute: plainComplaintRoute,
  },
} as const;

/** The names of the deadlines, for a timeline. */
export { labels as deadlineLabels, plainTopics as plainDeadlineLabels };
