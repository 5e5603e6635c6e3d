import type { KindBalance } from '../../rules/leaveBalance.js';
import type { EntitlementLength } from '../../rules/leaveEntitlements.js';
import { balancesIn, endWith, endsIn, entitlementsIn, type BalancePhrases, type EndPhrases, type LeavePhrases } from '../leaveWords.js';
import { endGoals, leaveKinds } from './names.js';
import { date, list, months, plural, yesNo } from './say.js';

const workingDays = (n: number): string => plural(n, 'én virkedag', 'virkedager');
const days = (n: number): string => plural(n, 'én dag', 'dager');

const amount = ({ amount: n, unit }: EntitlementLength): string => {
  switch (unit) {
    case 'working-days':
      return workingDays(n);
    case 'months':
      return months(n);
    case 'years':
      return plural(n, 'ett år', 'år');
    case 'hours-a-day':
      return `${plural(n, 'én time', 'timer')} per dag`;
    default:
      return unit satisfies never;
  }
};

const entitlements: LeavePhrases = {
  kinds: {
    'own-illness': 'Egen sykdom eller skade',
    'child-illness': 'Barns eller barnepassers sykdom eller skade',
    'pregnancy-checks': 'Svangerskapskontroll',
    pregnancy: 'Fri i forbindelse med svangerskap',
    'birth-mother': 'Fri etter fødselen for moren',
    'birth-father': 'Fri i forbindelse med fødselen for faren',
    breastfeeding: 'Ammefri',
    welfare: 'Velferdspermisjon',
    'peace-work': 'Permisjon for freds- og forsoningsarbeid',
    'long-illness': 'Permisjon ved langvarig egen eller barns sykdom eller skade',
    parental: 'Omsorgspermisjon ved fødsel',
    adoption: 'Omsorgspermisjon ved adopsjon',
    'days-off': 'Lørdager, søndager og fridager etter forskriften',
    'religious-day': 'Selvvalgte religiøse høytidsdager',
    holiday: 'Ferie',
  },
  standing: { right: 'rett', 'may-be-granted': 'kommunen kan innvilge det' },
  upTo: (length) => `inntil ${amount(length)}`,
  asNeeded: 'uten fastsatt antall',
  per: {
    'last-12-months': ' i løpet av de siste tolv månedene',
    'calendar-year': ' hvert kalenderår',
    pregnancy: ' under svangerskapet',
    birth: ' ved hver fødsel',
    'first-year-of-child': ' i barnets første leveår',
    adoption: ' ved hver adopsjon',
    occasion: ' om gangen',
    'not-stated': '',
  },
  benefit: {
    kept: 'med introduksjonsstønad',
    'kept-unless-decided': 'med introduksjonsstønad, med mindre kommunen vedtar noe annet ved langvarig fravær',
    'kept-for-length': 'med introduksjonsstønad for denne tiden, og den fritiden som trengs',
    'not-kept': 'uten introduksjonsstønad',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `til og med kalenderåret barnet fyller ${String(one.years)} år`;
      case 'child-under':
        return `barnet er under ${String(one.years)} år`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} er forbeholdt hver av foreldrene, fordi begge deltar i program; dager faren ikke bruker, faller bort, med mindre kommunen gjør unntak fordi han er syk eller skadet`;
      case 'notice':
        return `beskjed til kommunen senest ${days(one.days)} før`;
      case 'follow-up-from-month':
        return `kommunen skal tilby oppfølging og norskopplæring eller språktrening fra og med måned ${String(one.month)} av permisjonen`;
      case 'travel-days-in-addition':
        return 'kan i tillegg innvilges på nødvendige reisedager til begravelse, bisettelse eller urnenedsettelse';
      default:
        return one satisfies never;
    }
  },
  occasion: (occasion, n) => (n === null ? occasion : `${occasion} (${workingDays(n)})`),
  occasions: {
    kindergarten: 'blant annet ved tilvenning av barn i barnehage',
    'school-start': 'barnets første skoledag',
    wedding: 'eget bryllup',
    death: 'dødsfall i nær familie eller vennekrets',
    'interview-or-appointment': 'jobbintervju, opptak ved skole eller avtalt time hos lege eller tannlege',
    'care-of-relative': 'pleie i hjemmet av en nær pårørende',
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'med egenmelding eller legeerklæring',
    'not-possible-outside-programme-hours': 'når undersøkelsen ikke med rimelighet kan finne sted utenfor programtiden',
    'lives-with-mother-and-cares-or-helps-her':
      'dersom han bor sammen med moren og bruker tiden til omsorg for familie og hjem; bor de ikke sammen, kan en annen som bistår henne, bruke retten',
    'breastfeeds-child': 'for en deltager som ammer',
    'important-welfare-grounds': 'når det foreligger viktige velferdsgrunner',
    'on-application': 'etter søknad',
    'medical-certificate-of-long-illness': 'på grunnlag av legeerklæring om at langvarig sykdom eller skade hindrer deltagelse i tilrettelagt program',
    'together-for-both-parents': 'til sammen for begge foreldrene',
    'other-holy-days-than-public': 'for deltagere med andre religiøse høytidsdager enn de offentlige helligdagene',
    'municipality-sets-time': 'kommunen bestemmer når',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }) =>
    `Egenmelding kan brukes etter ${String(afterWeeks)} uker i programmet, for inntil ${String(calendarDays)} kalenderdager om gangen, og nytt fravær innen ${String(newAbsenceWithinDays)} kalenderdager regnes sammen med det tidligere. Kommunen kan vedta at retten faller bort etter ${String(lossAfterTimes)} fravær med egenmelding uten legeerklæring i løpet av ${months(countedOverMonths)}, og skal vurdere vedtaket på nytt innen ${months(lossReviewedWithinMonths)}.`,
  notGoverned: 'Introduksjonsloven av 2003 gjelder for fravær og permisjon.',
};

const plainEntitlements: LeavePhrases = {
  ...entitlements,
  kinds: {
    'own-illness': 'Når du er syk',
    'child-illness': 'Når barnet ditt eller den som passer barnet, er syk',
    'pregnancy-checks': 'Når du er gravid og skal til kontroll',
    pregnancy: 'Når du er gravid',
    'birth-mother': 'Når du har født',
    'birth-father': 'Når du har blitt far',
    breastfeeding: 'Når du ammer',
    welfare: 'Når det skjer noe viktig i livet ditt',
    'peace-work': 'Når du arbeider for fred og forsoning',
    'long-illness': 'Når du eller barnet ditt er syk lenge',
    parental: 'Når du er hjemme med en ny baby',
    adoption: 'Når du adopterer et barn',
    'days-off': 'På lørdager, søndager og offentlige fridager',
    'religious-day': 'På høytidsdager i religionen din',
    holiday: 'Når du har ferie',
  },
  standing: { right: 'du kan ta fri', 'may-be-granted': 'kommunen kan si ja eller nei' },
  asNeeded: 'så lenge du trenger det',
  benefit: {
    kept: 'og du får penger',
    'kept-unless-decided': 'og du får penger, men kommunen kan stanse dem hvis du er lenge borte',
    'kept-for-length': 'og du får penger for denne tiden',
    'not-kept': 'men du får ikke penger fra programmet',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `dette gjelder ut året barnet ditt fyller ${String(one.years)} år`;
      case 'child-under':
        return `barnet må være under ${String(one.years)} år`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} er bare for deg, og like mange er bare for den andre forelderen; dagene til faren kan ikke moren bruke, med mindre kommunen sier ja fordi faren er syk`;
      case 'notice':
        return `du må si fra til kommunen minst ${days(one.days)} før`;
      case 'follow-up-from-month':
        return `fra måned ${String(one.month)} skal kommunen tilby deg oppfølging og norsk`;
      case 'travel-days-in-addition':
        return 'du kan få flere dager hvis du må reise til en begravelse';
      default:
        return one satisfies never;
    }
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'du må levere egenmelding eller brev fra lege',
    'not-possible-outside-programme-hours': 'bare når du ikke kan gå en annen gang',
    'lives-with-mother-and-cares-or-helps-her': 'du må bo sammen med moren og hjelpe til hjemme; hvis dere ikke bor sammen, kan en annen som hjelper henne, ta fri',
    'breastfeeds-child': 'du får også den fritiden du trenger',
    'important-welfare-grounds': 'du må ha en viktig grunn',
    'on-application': 'du må søke',
    'medical-certificate-of-long-illness': 'du må levere brev fra lege',
    'together-for-both-parents': 'dette er for deg og den andre forelderen til sammen',
    'other-holy-days-than-public': 'bare hvis dagene ikke er offentlige fridager i Norge',
    'municipality-sets-time': 'kommunen bestemmer når',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }) =>
    `Du kan skrive egenmelding når du har vært ${String(afterWeeks)} uker i programmet. Du kan bruke den i inntil ${String(calendarDays)} dager. Blir du syk igjen innen ${String(newAbsenceWithinDays)} dager, legges dagene sammen. Hvis du bruker egenmelding ${String(lossAfterTimes)} ganger på ${months(countedOverMonths)} uten brev fra lege, kan kommunen si at du ikke får bruke den mer. Kommunen må vurdere dette på nytt innen ${months(lossReviewedWithinMonths)}.`,
  notGoverned: 'En eldre lov bestemmer når du kan ta fri.',
};

const from = (one: KindBalance): string => (one.from === null ? '' : ` fra ${date(one.from)}`);

const balances: BalancePhrases = {
  balance: (one) => {
    const used = `${entitlements.kinds[one.kind]}: ${workingDays(one.used)} brukt${from(one)}, av ${String(one.allowed)}`;
    if (one.left === null) return `${used}, og forskriften sier ikke for hvilken tid.`;
    return one.exceededBy === 0 || one.exceededBy === null ? `${used}; ${String(one.left)} igjen.` : `${used}; overskredet med ${String(one.exceededBy)}.`;
  },
  notGoverned: 'Introduksjonsloven av 2003 gjelder for fravær og permisjon.',
};

const plainBalances: BalancePhrases = {
  balance: (one) => {
    const used = `${plainEntitlements.kinds[one.kind]}: du har vært borte ${workingDays(one.used)}${from(one)}`;
    if (one.left === null) return `${used}. Du kan få inntil ${String(one.allowed)}, men spør kommunen hvilken tid det gjelder.`;
    if (one.exceededBy !== null && one.exceededBy > 0) return `${used}. Det er ${workingDays(one.exceededBy)} for mye.`;
    return `${used}. Du har ${String(one.left)} av ${String(one.allowed)} igjen.`;
  },
  notGoverned: 'En eldre lov bestemmer når du kan ta fri.',
};

const added = (n: number): string => `, med et tillegg på ${workingDays(n)}`;

const ends: EndPhrases = {
  set: (end) => `Etter den fastsatte varigheten er siste dag i programmet ${endWith(end, date, added)}.`,
  longest: (end) => `Etter den lengste varigheten loven tillater, er siste dag ${endWith(end, date, added)}.`,
  longestWithExtension: (end) => `Med den lengste forlengelsen er siste dag ${endWith(end, date, added)}.`,
  counted: (leave) => `Fravær, fri og permisjon som regnes med: ${leave}.`,
  countedKind: (kind, n) => `${leaveKinds[kind]} ${workingDays(n)}`,
  list,
  setLength: {
    lawful: 'Den fastsatte varigheten er innenfor loven.',
    'shorter-than-least': 'Den fastsatte varigheten er kortere enn loven tillater.',
    'longer-than-longest': 'Den fastsatte varigheten er lengre enn loven tillater.',
    'not-in-file': 'Saken sier ikke hvilken varighet som er fastsatt.',
  },
  setExtension: {
    none: 'Programmet er ikke forlenget.',
    lawful: 'Den fastsatte forlengelsen er ikke lengre enn loven tillater.',
    'longer-than-longest': 'Den fastsatte forlengelsen er lengre enn loven tillater.',
    'not-in-file': 'Saken sier ikke om programmet er forlenget.',
  },
  notBegun: 'Programmet er ikke begynt, så slutten kan ikke regnes ut.',
  notLawful: (lawful) =>
    `Sluttmålet i saken er ikke lovlig for denne personen, så slutten kan ikke regnes ut. Lovlige sluttmål: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'Introduksjonsloven av 2003 gjelder for når programmet slutter.',
};

const plainAdded = (n: number): string => `, med ${workingDays(n)} ekstra fordi du har vært borte`;

const plainEnds: EndPhrases = {
  ...ends,
  set: (end) => `Programmet ditt slutter ${endWith(end, date, plainAdded)}.`,
  longest: (end) => `Programmet ditt kan ikke vare lenger enn til ${endWith(end, date, plainAdded)}.`,
  longestWithExtension: (end) => `Hvis kommunen gjør programmet ditt lengre, kan det ikke vare lenger enn til ${endWith(end, date, plainAdded)}.`,
  counted: (leave) => `Du har vært borte: ${leave}.`,
  setLength: {
    lawful: '',
    'shorter-than-least': 'Programmet ditt er kortere enn loven sier.',
    'longer-than-longest': 'Programmet ditt er lengre enn loven sier.',
    'not-in-file': 'Vi vet ikke hvor langt kommunen har bestemt at programmet ditt er.',
  },
  setExtension: {
    none: 'Kommunen har ikke gjort programmet ditt lengre.',
    lawful: 'Kommunen har gjort programmet ditt lengre.',
    'longer-than-longest': 'Kommunen har gjort programmet ditt lengre enn loven sier.',
    'not-in-file': 'Vi vet ikke om kommunen har gjort programmet ditt lengre.',
  },
  notBegun: 'Du har ikke begynt i programmet. Vi kan ikke si når det slutter.',
  notLawful: (lawful) => `Du kan ikke ha det målet som programmet ditt har. Vi kan ikke si når det slutter. Du kan ha: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'En eldre lov bestemmer når programmet ditt slutter.',
};

/** Fravær, fri og permisjon, og programmets slutt, på bokmål. */
export const leaveWords = {
  questions: {
    'child-of-age-for-absence': yesNo('Om det er et barn i alderen for fravær ved barns sykdom', 'det er det', 'det er det ikke'),
    'chronically-ill-child-of-age-for-absence': yesNo(
      'Om det er et barn i den høyere alderen for barn med kronisk sykdom eller nedsatt funksjonsevne',
      'det er det',
      'det er det ikke',
    ),
    'chronically-ill-child': yesNo('Om et barn har kronisk sykdom eller nedsatt funksjonsevne', 'det er et slikt barn', 'det er ikke noe slikt barn'),
    'markedly-more-absence': yesNo('Om sykdommen eller funksjonsnedsettelsen gir markert høyere risiko for fravær fra programmet', 'det gjør den', 'det gjør den ikke'),
    'sole-carer': yesNo('Omsorgen for barna', 'alene om den', 'ikke alene om den'),
    'more-than-two-children': yesNo('Antall barn deltageren har omsorgen for', 'mer enn to', 'to eller færre'),
    'other-parent-in-programme': yesNo('Om barnets andre forelder deltar i introduksjonsprogram', 'deltar', 'deltar ikke'),
    'earlier-absence-added': yesNo('Om annet fravær og annen permisjon før 2026 kom i tillegg til programmet', 'det kom i tillegg', 'det kom ikke i tillegg'),
    'absence-beyond-ten-days': {
      about: 'Hva som kommer i tillegg når fravær, fri og permisjon til sammen er over ti virkedager',
      answers: { 'all-days': 'alle dagene', 'days-above-ten': 'dagene over ti' },
    },
    'absence-before-2026': {
      about: 'Fravær og permisjon fra før 2026, på en dato etter det',
      answers: { 'by-the-new-rule': 'regnes sammen med resten etter den nye ordlyden', 'by-the-rule-of-its-time': 'regnes for seg som før' },
    },
    'length-in-file': yesNo('Programmets varighet i saken', 'den er fastsatt', 'saken sier det ikke'),
    'extension-in-file': yesNo('Forlengelse av programmet i saken', 'saken sier det', 'saken sier det ikke'),
    'end-in-file': yesNo('Om saken sier om programmet er avsluttet', 'saken sier det', 'saken sier det ikke'),
  },
  parameters: {
    childIllnessThroughYearOfAge: 'Fravær ved barns sykdom, til og med kalenderåret barnet fyller',
    chronicIllnessThroughYearOfAge: 'Fravær ved kronisk sykdom eller nedsatt funksjonsevne hos barn, til og med kalenderåret barnet fyller',
    childIllnessDays: 'Fravær ved barns sykdom, inntil',
    childIllnessDaysManyChildren: 'Fravær ved barns sykdom med omsorg for mer enn to barn, inntil',
    childIllnessDaysSoleCarer: 'Fravær ved barns sykdom for den som er alene om omsorgen, inntil',
    childIllnessDaysSoleCarerManyChildren: 'Fravær ved barns sykdom for den som er alene om omsorgen for mer enn to barn, inntil',
    chronicIllnessDays: 'Fravær ved kronisk sykdom eller nedsatt funksjonsevne hos barn, inntil',
    chronicIllnessDaysSoleCarer: 'Fravær ved kronisk sykdom eller nedsatt funksjonsevne hos barn for den som er alene om omsorgen, inntil',
    childIllnessCountedOver: 'Fravær ved barns sykdom regnes over de siste',
    selfCertificateAfter: 'Egenmelding kan brukes når deltageren har vært i programmet i',
    selfCertificateDays: 'Egenmelding kan brukes om gangen i inntil',
    newAbsenceWithin: 'Nytt fravær regnes sammen med tidligere fravær når det kommer innen',
    selfCertificatesBeforeLoss: 'Retten til å bruke egenmelding kan falle bort etter',
    selfCertificatesCountedOver: 'Egenmeldinger regnes over de siste',
    lossReviewedWithin: 'Bortfall av retten til å bruke egenmelding vurderes på nytt innen',
    pregnancyDays: 'Fri under svangerskapet, inntil',
    birthDaysMother: 'Fri etter fødselen for moren',
    birthDaysFather: 'Fri i forbindelse med fødselen for faren, inntil',
    breastfeedingHours: 'Ammefri med stønad per dag, inntil',
    welfareDays: 'Velferdspermisjon hvert kalenderår, inntil',
    kindergartenDays: 'Velferdspermisjon ved tilvenning i barnehage, inntil',
    schoolStartDays: 'Velferdspermisjon barnets første skoledag',
    bereavementDays: 'Velferdspermisjon ved dødsfall, inntil',
    peaceWorkDays: 'Permisjon for freds- og forsoningsarbeid hvert kalenderår, inntil',
    longIllnessYears: 'Permisjon ved langvarig sykdom, inntil',
    parentalMonths: 'Omsorgspermisjon ved fødsel, foreldrene til sammen, inntil',
    followUpFromMonth: 'Oppfølging og norskopplæring tilbys fra og med denne måneden av omsorgspermisjonen',
    adoptionMonths: 'Omsorgspermisjon ved adopsjon, foreldrene til sammen, inntil',
    adoptedChildUnderAge: 'Omsorgspermisjon ved adopsjon av barn under',
    parentalDaysReserved: 'Omsorgspermisjon forbeholdt hver av foreldrene når begge deltar i program',
    religiousDays: 'Selvvalgte religiøse høytidsdager hvert kalenderår, inntil',
    religiousDaysNotice: 'Beskjed før en selvvalgt religiøs høytidsdag, senest',
    holidayDays: 'Ferie, inntil',
  },
  notes: {
    'days-became-working-days': 'Til og med 31. juli 2023 sto det dager i teksten, og siden virkedager. Det legges til grunn at virkedager var ment hele tiden.',
    'holiday-time-not-stated':
      'Forskriften sier inntil så mange feriedager, og ikke for hvilken tid. I program som er kortere enn ett år, gir direktoratet ikke alle dagene. Ingen formel er funnet, og ingen er brukt.',
    'age-of-chronically-ill-child': 'Saken har bare fødselsdatoen til det yngste barnet. Et barn med kronisk sykdom eller nedsatt funksjonsevne kan være eldre, og over aldersgrensen.',
    'earlier-addition-not-read':
      'Hvordan fravær og permisjon forlenget et program til og med 2025, er ikke lest. Det legges til grunn at omsorgspermisjon og permisjon ved langvarig sykdom gjorde det. For resten må kommunen svare.',
    'counting-time-of-absence': 'Forskriften sier ikke over hvilken tid fravær, fri og permisjon legges sammen. Hele programmet er brukt.',
    'added-days-are-working-days': 'Dagene som kommer i tillegg, regnes som virkedager etter den slutten varigheten alene gir.',
    'leave-that-lasts': 'Permisjon som varer, regnes til og med datoen det spørres om.',
    'planned-leave-counted': 'Permisjon som slutter etter datoen det spørres om, regnes slik den er planlagt.',
  },
  outcomes: { leaveEntitlements: entitlementsIn(entitlements), leaveBalance: balancesIn(balances), programmeEnd: endsIn(ends) },
  plainOutcomes: { leaveEntitlements: entitlementsIn(plainEntitlements), leaveBalance: balancesIn(plainBalances), programmeEnd: endsIn(plainEnds) },
} as const;
