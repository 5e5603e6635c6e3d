import type { DeadlineName, NoDeadlineGround } from '../../rules/deadline.js';
import type { ComplaintRoute } from '../../rules/complaintRoute.js';
import { deadlineSentence } from '../deadlineSentences.js';
import { date, plural, yesNo } from './say.js';

const days = (n: number): string => plural(n, 'dag', 'dagar');
const weeks = (n: number): string => plural(n, 'veke', 'veker');

const labels: Readonly<Record<DeadlineName, string>> = {
  decision: 'Vedtak om introduksjonsprogram',
  'programme-start': 'Oppstart av introduksjonsprogram',
  'residence-limit': 'Grensa for butid når det skal gjerast vedtak om program',
  'integration-plan': 'Integreringsplan, samstundes med vedtaket',
  'integration-contract': 'Integreringskontrakt, samstundes med planen',
  'decision-registered': 'Registrering av vedtaket i det nasjonale registeret',
  'start-registered': 'Registrering av oppstarten i det nasjonale registeret',
  'end-registered': 'Registrering av avslutninga i det nasjonale registeret',
  certificate: 'Deltakarbevis, når programmet er gjennomført eller avbrote',
  'training-offer': 'Tilbod om opplæring i norsk og samfunnskunnskap',
  'social-studies': 'Gjennomført opplæring i samfunnskunnskap',
  'social-studies-test': 'Avsluttande prøve i samfunnskunnskap',
  'norwegian-training': 'Tida for opplæring i norsk',
};

const grounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'introduksjonslova frå 2003 gjeld',
  'outside-target-group': 'personen er utanfor målgruppa på denne datoen',
  'not-settled': 'personen er ikkje busett i ein kommune på denne datoen',
  'residence-limit-passed': 'grensa for butid var nådd før det vart gjort vedtak om program',
  'optional-offer': 'kommunen kan tilby program, men har inga plikt til å gjere det innan ein frist',
  'in-work': 'personen er i arbeid, eller har tilbod om arbeid, av det omfanget lova nemner',
  'programme-under-way': 'personen har rett til å fullføre eit påbyrja program',
  'no-deadline-then': 'lova sette ingen slik frist på den tida',
  'no-decision': 'det er ikkje gjort vedtak',
  'not-begun': 'programmet er ikkje påbyrja',
  'not-ended': 'programmet er ikkje avslutta',
  'not-registered-or-claimed': 'personen er ikkje folkeregistrert i kommunen og har ikkje sett fram krav om opplæring',
  'no-contract-under-chapter-6a': '§§ 15 og 16 gjaldt ikkje for program under kollektivt vern',
  'no-training-duty': 'personen har ikkje rett eller plikt til denne opplæringa',
  'training-clock-not-running': 'dagen som tida vert rekna frå, har ikkje kome',
  'bounded-by-hours': 'plikta varer til eit nivå eller eit timetal er nådd, ikkje ei viss tid',
  county: 'fylkeskommunen har ansvaret for opplæringa',
};

const plainDue: Readonly<Record<DeadlineName, (due: string) => string>> = {
  decision: (due) => `Kommunen må seinast ${due} avgjere om du får introduksjonsprogram.`,
  'programme-start': (due) => `Du skal få starte i introduksjonsprogrammet seinast ${due}.`,
  'residence-limit': (due) => `Kommunen kan avgjere at du får introduksjonsprogram til og med ${due}, men ikkje seinare.`,
  'integration-plan': (due) => `Du og kommunen lagar integreringsplanen samstundes med vedtaket, ${due}.`,
  'integration-contract': (due) => `Du og kommunen inngår integreringskontrakten samstundes med planen, ${due}.`,
  'decision-registered': (due) => `Kommunen må registrere vedtaket om programmet ditt seinast ${due}.`,
  'start-registered': (due) => `Kommunen må registrere at du har starta, seinast ${due}.`,
  'end-registered': (due) => `Kommunen må registrere at programmet ditt er slutt, seinast ${due}.`,
  certificate: (due) => `Kommunen må gi deg deltakarbevis når programmet ditt er slutt, ${due}.`,
  'training-offer': (due) => `Kommunen må tilby deg opplæring i norsk og samfunnskunnskap seinast ${due}.`,
  'social-studies': (due) => `Du må fullføre opplæringa i samfunnskunnskap seinast ${due}.`,
  'social-studies-test': (due) => `Du må ta den avsluttande prøva i samfunnskunnskap seinast ${due}.`,
  'norwegian-training': (due) => `Du kan få opplæring i norsk til og med ${due}.`,
};

const plainTopics: Readonly<Record<DeadlineName, string>> = {
  decision: 'vedtak om program',
  'programme-start': 'start i program',
  'residence-limit': 'kor seint kommunen kan avgjere at du får program',
  'integration-plan': 'integreringsplan',
  'integration-contract': 'integreringskontrakt',
  'decision-registered': 'registrering av vedtaket',
  'start-registered': 'registrering av starten',
  'end-registered': 'registrering av slutten',
  certificate: 'deltakarbevis',
  'training-offer': 'tilbod om norskopplæring',
  'social-studies': 'samfunnskunnskap',
  'social-studies-test': 'prøva i samfunnskunnskap',
  'norwegian-training': 'norskopplæring',
};

const plainGrounds: Readonly<Record<NoDeadlineGround, string>> = {
  'introduction-act-2003': 'Ei eldre lov gjeld for deg.',
  'outside-target-group': 'Reglane om programmet omfattar deg ikkje på denne datoen.',
  'not-settled': 'Du er ikkje busett i ein kommune enno.',
  'residence-limit-passed': 'Du hadde budd for lenge i ein kommune før kommunen avgjorde om du skulle få program.',
  'optional-offer': 'Kommunen kan velje om han vil tilby deg program.',
  'in-work': 'Du har ein jobb, eller tilbod om ein jobb, med for mange timar.',
  'programme-under-way': 'Du har rett til å fullføre programmet du har byrja på.',
  'no-deadline-then': 'Lova hadde ingen slik frist då.',
  'no-decision': 'Kommunen har ikkje gjort vedtak enno.',
  'not-begun': 'Du har ikkje starta enno.',
  'not-ended': 'Programmet ditt er ikkje slutt.',
  'not-registered-or-claimed': 'Du er ikkje registrert som busett i kommunen, og du har ikkje bede om opplæring.',
  'no-contract-under-chapter-6a': 'Du trong ikkje kontrakt då du hadde kollektivt vern.',
  'no-training-duty': 'Du har ikkje rett eller plikt til denne opplæringa.',
  'training-clock-not-running': 'Tida har ikkje byrja å gå for deg.',
  'bounded-by-hours': 'Du har eit timetal, ikkje ein tidsfrist.',
  county: 'Fylkeskommunen gir deg opplæringa.',
};

const offices = { municipality: 'kommunen', 'hk-dir': 'Direktoratet for høgare utdanning og kompetanse', 'kompetanse-norge': 'Kompetanse Noreg' } as const;
const governors = { fylkesmannen: 'fylkesmannen', statsforvalteren: 'statsforvaltaren' } as const;
const results = {
  'new-test-if-upheld': 'Får klagaren medhald, vert vurderinga annullert, og klagaren har rett til ny prøve gratis.',
  'better-or-worse': 'Vurderinga kan bli ståande eller bli endra til gunst eller ugunst. Avgjerda er endeleg.',
  'better-only': 'Vurderinga kan bli ståande eller bli endra til gunst. Avgjerda er endeleg.',
} as const;

const complaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `Avgjerda er eit enkeltvedtak, og klagen går til ${governors[route.body]}. Klagefristen følgjer av forvaltningslova.`;
    case 'test-complaint':
      return `Klagen skal rettast til ${offices[route.to]} innan ${weeks(route.weeks)} etter ${route.after === 'test-held' ? 'at prøva vart halden' : 'at resultatet vart kjent'}. ${results[route.outcome]}`;
    case 'procedure-only':
      return 'Det er ikkje høve til å klage på resultatet på denne prøva, berre på formelle feil ved gjennomføringa som kan ha noko å seie for resultatet.';
    case 'not-a-formal-decision':
      return 'Avgjerda er ikkje blant dei som lova reknar som enkeltvedtak.';
    case 'no-complaint':
      return 'Reglane om klage i forvaltningslova gjeld ikkje for dette vedtaket.';
    default:
      return route satisfies never;
  }
};

const plainComplaintRoute = (route: ComplaintRoute): string => {
  switch (route.kind) {
    case 'formal-decision':
      return `Du kan klage på dette vedtaket. Det er ${governors[route.body]} som behandlar klagen. I brevet med vedtaket står det kor lang tid du har på deg.`;
    case 'test-complaint': {
      const first = `Du kan klage til ${offices[route.to]}. Du må klage innan ${weeks(route.weeks)} etter ${route.after === 'test-held' ? 'prøva' : 'at du fekk vite resultatet'}.`;
      switch (route.outcome) {
        case 'new-test-if-upheld':
          return `${first} Får du medhald i klagen, kan du ta ei ny prøve gratis.`;
        case 'better-or-worse':
          return `${first} Resultatet kan bli det same, betre eller dårlegare. Du kan ikkje klage ein gong til.`;
        case 'better-only':
          return `${first} Resultatet kan bli det same eller betre. Du kan ikkje klage ein gong til.`;
        default:
          return route satisfies never;
      }
    }
    case 'procedure-only':
      return 'Du kan ikkje klage på dette resultatet. Du kan klage dersom det var feil ved måten prøva vart halden på.';
    case 'not-a-formal-decision':
      return 'Du har ikkje rett til å klage på dette etter denne lova.';
    case 'no-complaint':
      return 'Du kan ikkje klage på dette vedtaket etter dei vanlege reglane.';
    default:
      return route satisfies never;
  }
};

/** Deadlines and complaints: words in nynorsk. */
export const deadlinesWords = {
  questions: {
    'earlier-permit-of-section-9': yesNo('Tidlegare opphaldsløyve', 'eit som er nemnt i § 9', 'ingen, eller eit som ikkje er nemnt i § 9'),
    'county-gives-training': yesNo('Kven som skal gi opplæringa', 'fylkeskommunen', 'kommunen'),
    'two-starting-points': {
      about: 'Kva dag ein frist går frå når begge dagane som lova nemner, har kome',
      answers: { 'the-earlier': 'den første av dei', 'the-later': 'den siste av dei' },
    },
  },
  parameters: {
    programmeStartWithin: 'Programmet skal starte etter busetjing eller krav innan',
    programmeDecisionWithin: 'Det skal gjerast vedtak om program etter busetjing eller krav innan',
    planWithDecision: 'Det skal lagast ein integreringsplan samstundes med vedtaket',
    contractWithPlan: 'Det skal inngåast ein integreringskontrakt samstundes med planen',
    ownPlanUnderCollectiveProtection: 'Kollektivt vern har ein eigen plan og ingen kontrakt',
    certificateAtEnd: 'Det skal skrivast ut deltakarbevis når programmet er gjennomført eller avbrote',
    registrationWithin: 'Opplysningar som ligg føre, skal registrerast i det nasjonale registeret innan',
    formalDecisions: 'Lova listar opp avgjerdene som er enkeltvedtak',
    decisionsUnderRegulation: 'Avgjerder etter forskrifta kapittel 3 til 8 er enkeltvedtak, men ikkje avgjerder om ferie',
    settlementMunicipalityWithoutComplaint: 'Reglane om klage gjeld ikkje tildeling av busetjingskommune',
    countyGovernorRenamed: 'Klageinstansen heiter statsforvaltaren',
    testComplaintWithin: 'Frist for å klage på ei prøve',
    testDirectorateRenamed: 'Direktoratet for høgare utdanning og kompetanse har avløyst Kompetanse Noreg',
  },
  notes: {
    'last-day-in-time': 'Lova seier ikkje korleis månadene i ein frist vert rekna. Dagen med same nummer er rekna som den siste, og som innanfor fristen.',
    'decision-deadline-in-running-case': 'Det er ikkje funne nokon overgangsregel for fristen for vedtaket. Han er brukt på alle fristar som ikkje var ute då han tok til å gjelde.',
    'months-from-permit': 'Opphaldsløyvet vart innvilga etter busetjinga. Månadene er rekna frå opphaldsløyvet.',
    'months-from-right': 'Dagen for folkeregistrering eller krav kom før retten eller plikta tok til. Månadene er rekna frå den dagen retten eller plikta tok til.',
    'first-deadline-wording-not-read': 'Den opphavlege ordlyden om fristen er ikkje lesen. At han sette tre månader for oppstarten og ingen frist for sjølve vedtaket, er henta frå rettleiinga til direktoratet.',
    'as-soon-as-possible': 'Dette skal gjerast så snart som mogleg. Den siste dagen er ei grense, ikkje ein dag å vente på.',
    'county-from-upper-secondary': 'Ansvaret til fylkeskommunen tek til ved oppstart i vidaregåande opplæring.',
    'integration-declaration-adopted': 'Ei erklæring i staden for kontrakten er vedteken, men då reglane her vart kontrollerte, var det ikkje fastsett når ho skal ta til å gjelde.',
    'complaint-time-in-public-administration-act': 'Klagefristen står i forvaltningslova, som reglane her ikkje omfattar.',
  },
  outcomes: {
    deadline: deadlineSentence({
      due: (deadline, from, due) => `${labels[deadline]}: siste dag ${date(due)}${from === due ? '' : `, rekna frå ${date(from)}`}.`,
      met: (on, spare) => `Gjort innan fristen, ${date(on)}${spare === 0 ? ', som var siste dag' : `, ${days(spare)} før siste dag`}.`,
      missed: (on, late) => `Gjort ${date(on)}, ${days(late)} for seint.`,
      running: (left) => (left === 0 ? 'Ikkje gjort, og dette er siste dag.' : `Ikkje gjort, og ${days(left)} står att.`),
      overdue: (over) => `Ikkje gjort, og ${days(over)} over fristen.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'Saka seier ikkje om det er gjort.' : 'Om det er gjort, er ikkje blant opplysningane i saka.'} ${passed ? 'Siste dag er passert.' : 'Siste dag er ikkje passert.'}`,
      none: (deadline, ground) => `${labels[deadline]}: ingen frist, fordi ${grounds[ground]}.`,
    }),
    complaintRoute,
  },
  plainOutcomes: {
    deadline: deadlineSentence({
      due: (deadline, _from, due) => plainDue[deadline](date(due)),
      met: (on) => `Det vart gjort i tide, ${date(on)}.`,
      missed: (on, late) => `Det vart gjort ${date(on)}. Det var ${days(late)} for seint.`,
      running: (left) => (left === 0 ? 'Det er ikkje gjort. I dag er siste dag.' : `Det er ikkje gjort. Det er ${days(left)} att.`),
      overdue: (over) => `Det er ikkje gjort. Det er ${days(over)} for seint.`,
      notKnown: (inFile, passed) =>
        `${inFile ? 'Saka viser ikkje om det er gjort.' : 'Opplysningane i saka viser ikkje om det er gjort. Spør kommunen.'}${passed ? ' Siste dag er over.' : ''}`,
      states: {
        'norwegian-training': {
          met: (on) => `Du nådde målet ditt i norsk ${date(on)}.`,
          missed: (on) => `Du nådde målet ditt i norsk ${date(on)}, etter at tida var ute.`,
          running: (left) => (left === 0 ? 'I dag er siste dag.' : `Du har ${days(left)} att.`),
          overdue: () => 'Den tida er over.',
          notKnown: (_inFile, passed) => `Saka viser ikkje om du har nådd målet ditt i norsk.${passed ? ' Siste dag er over.' : ''}`,
        },
      },
      none: (deadline, ground) => `Du har ingen frist for ${plainTopics[deadline]}. ${plainGrounds[ground]}`,
    }),
    complaintRoute: plainComplaintRoute,
  },
} as const;

/** The names of the deadlines, for a timeline. */
export { labels as deadlineLabels, plainTopics as plainDeadlineLabels };
