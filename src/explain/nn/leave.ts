import type { KindBalance } from '../../rules/leaveBalance.js';
import type { EntitlementLength } from '../../rules/leaveEntitlements.js';
import { balancesIn, endWith, endsIn, entitlementsIn, type BalancePhrases, type EndPhrases, type LeavePhrases } from '../leaveWords.js';
import { endGoals, leaveKinds } from './names.js';
import { date, list, months, plural, yesNo } from './say.js';

const workingDays = (n: number): string => plural(n, 'virkedag', 'virkedagar');
const days = (n: number): string => plural(n, 'dag', 'dagar');

const amount = ({ amount: n, unit }: EntitlementLength): string => {
  switch (unit) {
    case 'working-days':
      return workingDays(n);
    case 'months':
      return months(n);
    case 'years':
      return plural(n, 'år', 'år');
    case 'hours-a-day':
      return `${plural(n, 'time', 'timar')} per dag`;
    default:
      return unit satisfies never;
  }
};

const entitlements: LeavePhrases = {
  kinds: {
    'own-illness': 'Eigen sjukdom eller skade',
    'child-illness': 'Sjukdom eller skade hos barn eller barnepassar',
    'pregnancy-checks': 'Svangerskapskontroll',
    pregnancy: 'Fri i samband med svangerskap',
    'birth-mother': 'Fri etter fødselen for mora',
    'birth-father': 'Fri i samband med fødselen for faren',
    breastfeeding: 'Ammefri',
    welfare: 'Velferdspermisjon',
    'peace-work': 'Permisjon for freds- og forsoningsarbeid',
    'long-illness': 'Permisjon ved langvarig sjukdom eller skade hos deltakaren eller barn',
    parental: 'Omsorgspermisjon ved fødsel',
    adoption: 'Omsorgspermisjon ved adopsjon',
    'days-off': 'Laurdagar, søndagar og fridagar etter forskrifta',
    'religious-day': 'Sjølvvalde religiøse høgtidsdagar',
    holiday: 'Ferie',
  },
  standing: { right: 'rett', 'may-be-granted': 'kommunen kan innvilge det' },
  upTo: (length) => `inntil ${amount(length)}`,
  asNeeded: 'utan fastsett tal',
  per: {
    'last-12-months': ' i løpet av dei siste tolv månadene',
    'calendar-year': ' kvart kalenderår',
    pregnancy: ' under svangerskapet',
    birth: ' ved kvar fødsel',
    'first-year-of-child': ' i det første leveåret til barnet',
    adoption: ' ved kvar adopsjon',
    occasion: ' om gongen',
    'not-stated': '',
  },
  benefit: {
    kept: 'med introduksjonsstønad',
    'kept-unless-decided': 'med introduksjonsstønad, med mindre kommunen vedtek noko anna ved langvarig fråvær',
    'kept-for-length': 'med introduksjonsstønad for denne tida, og den fritida som trengst',
    'not-kept': 'utan introduksjonsstønad',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `til og med kalenderåret barnet fyller ${String(one.years)} år`;
      case 'child-under':
        return `barnet er under ${String(one.years)} år`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} er sette av til kvar av foreldra, fordi begge deltek i program; dagar faren ikkje bruker, fell bort, med mindre kommunen gjer unntak fordi han er sjuk eller skadd`;
      case 'notice':
        return `beskjed til kommunen seinast ${days(one.days)} før`;
      case 'follow-up-from-month':
        return `kommunen skal tilby oppfølging og norskopplæring eller språktrening frå og med månad ${String(one.month)} av permisjonen`;
      case 'travel-days-in-addition':
        return 'kan i tillegg innvilgast på nødvendige reisedagar til gravferd, bisetjing eller urnenedsetjing';
      default:
        return one satisfies never;
    }
  },
  occasion: (occasion, n) => (n === null ? occasion : `${occasion} (${workingDays(n)})`),
  occasions: {
    kindergarten: 'mellom anna ved tilvenning av barn i barnehage',
    'school-start': 'den første skuledagen til barnet',
    wedding: 'eige bryllaup',
    death: 'dødsfall i nær familie eller venekrins',
    'interview-or-appointment': 'jobbintervju, opptak ved skule eller avtalt time hos lege eller tannlege',
    'care-of-relative': 'pleie i heimen av ein nær pårørande',
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'med eigenmelding eller legeerklæring',
    'not-possible-outside-programme-hours': 'når undersøkinga ikkje med rimelegheit kan gjerast utanom programtida',
    'lives-with-mother-and-cares-or-helps-her':
      'dersom han bur saman med mora og bruker tida til omsorg for familie og heim; bur dei ikkje saman, kan ein annan som hjelper henne, bruke retten',
    'breastfeeds-child': 'for ein deltakar som ammar',
    'important-welfare-grounds': 'når det ligg føre viktige velferdsgrunnar',
    'on-application': 'etter søknad',
    'medical-certificate-of-long-illness': 'på grunnlag av legeerklæring om at langvarig sjukdom eller skade hindrar deltaking i tilrettelagt program',
    'together-for-both-parents': 'til saman for begge foreldra',
    'other-holy-days-than-public': 'for deltakarar med andre religiøse høgtidsdagar enn dei offentlege heilagdagane',
    'municipality-sets-time': 'kommunen bestemmer når',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }) =>
    `Eigenmelding kan brukast etter ${String(afterWeeks)} veker i programmet, for inntil ${String(calendarDays)} kalenderdagar om gongen, og nytt fråvær innan ${String(newAbsenceWithinDays)} kalenderdagar blir rekna saman med det tidlegare. Kommunen kan vedta at retten fell bort etter ${String(lossAfterTimes)} fråvær med eigenmelding utan legeerklæring i løpet av ${months(countedOverMonths)}, og skal vurdere vedtaket på nytt innan ${months(lossReviewedWithinMonths)}.`,
  notGoverned: 'Introduksjonslova av 2003 gjeld for fråvær og permisjon.',
};

const plainEntitlements: LeavePhrases = {
  ...entitlements,
  kinds: {
    'own-illness': 'Når du er sjuk',
    'child-illness': 'Når barnet ditt eller den som passar barnet, er sjuk',
    'pregnancy-checks': 'Når du er gravid og skal til kontroll',
    pregnancy: 'Når du er gravid',
    'birth-mother': 'Når du har født',
    'birth-father': 'Når du har vorte far',
    breastfeeding: 'Når du ammar',
    welfare: 'Når det skjer noko viktig i livet ditt',
    'peace-work': 'Når du arbeider for fred og forsoning',
    'long-illness': 'Når du eller barnet ditt er sjuk lenge',
    parental: 'Når du er heime med ein ny baby',
    adoption: 'Når du adopterer eit barn',
    'days-off': 'På laurdagar, søndagar og offentlege fridagar',
    'religious-day': 'På høgtidsdagar i religionen din',
    holiday: 'Når du har ferie',
  },
  standing: { right: 'du kan ta fri', 'may-be-granted': 'kommunen kan seie ja eller nei' },
  asNeeded: 'så lenge du treng det',
  benefit: {
    kept: 'og du får pengar',
    'kept-unless-decided': 'og du får pengar, men kommunen kan stanse dei om du er lenge borte',
    'kept-for-length': 'og du får pengar for denne tida',
    'not-kept': 'men du får ikkje pengar frå programmet',
  },
  limit: (one) => {
    switch (one.limit) {
      case 'child-through-year-of':
        return `dette gjeld ut året barnet ditt fyller ${String(one.years)} år`;
      case 'child-under':
        return `barnet må vere under ${String(one.years)} år`;
      case 'reserved-for-each-parent':
        return `${days(one.days)} er berre for deg, og like mange er berre for den andre forelderen; dagane til faren kan ikkje mora bruke, med mindre kommunen seier ja fordi faren er sjuk`;
      case 'notice':
        return `du må seie frå til kommunen minst ${days(one.days)} før`;
      case 'follow-up-from-month':
        return `frå månad ${String(one.month)} skal kommunen tilby deg oppfølging og norsk`;
      case 'travel-days-in-addition':
        return 'du kan få fleire dagar om du må reise til ei gravferd';
      default:
        return one satisfies never;
    }
  },
  conditions: {
    'self-certificate-or-medical-certificate': 'du må levere eigenmelding eller brev frå lege',
    'not-possible-outside-programme-hours': 'berre når du ikkje kan gå ein annan gong',
    'lives-with-mother-and-cares-or-helps-her': 'du må bu saman med mora og hjelpe til heime; om de ikkje bur saman, kan ein annan som hjelper henne, ta fri',
    'breastfeeds-child': 'du får òg den fritida du treng',
    'important-welfare-grounds': 'du må ha ein viktig grunn',
    'on-application': 'du må søkje',
    'medical-certificate-of-long-illness': 'du må levere brev frå lege',
    'together-for-both-parents': 'dette er for deg og den andre forelderen til saman',
    'other-holy-days-than-public': 'berre om dagane ikkje er offentlege fridagar i Noreg',
    'municipality-sets-time': 'kommunen bestemmer når',
  },
  selfCertificates: ({ afterWeeks, calendarDays, newAbsenceWithinDays, lossAfterTimes, countedOverMonths, lossReviewedWithinMonths }) =>
    `Du kan skrive eigenmelding når du har vore ${String(afterWeeks)} veker i programmet. Du kan bruke ho i inntil ${String(calendarDays)} dagar. Blir du sjuk igjen innan ${String(newAbsenceWithinDays)} dagar, blir dagane lagde saman. Om du bruker eigenmelding ${String(lossAfterTimes)} gonger på ${months(countedOverMonths)} utan brev frå lege, kan kommunen seie at du ikkje får bruke ho meir. Kommunen må vurdere dette på nytt innan ${months(lossReviewedWithinMonths)}.`,
  notGoverned: 'Ei eldre lov bestemmer når du kan ta fri.',
};

const from = (one: KindBalance): string => (one.from === null ? '' : ` frå ${date(one.from)}`);

const balances: BalancePhrases = {
  balance: (one) => {
    const used = `${entitlements.kinds[one.kind]}: ${workingDays(one.used)} brukte${from(one)}, av ${String(one.allowed)}`;
    if (one.left === null) return `${used}, og forskrifta seier ikkje for kva tid.`;
    return one.exceededBy === 0 || one.exceededBy === null ? `${used}; ${String(one.left)} att.` : `${used}; overskride med ${String(one.exceededBy)}.`;
  },
  notGoverned: 'Introduksjonslova av 2003 gjeld for fråvær og permisjon.',
};

const plainBalances: BalancePhrases = {
  balance: (one) => {
    const used = `${plainEntitlements.kinds[one.kind]}: du har vore borte ${workingDays(one.used)}${from(one)}`;
    if (one.left === null) return `${used}. Du kan få inntil ${String(one.allowed)}, men spør kommunen kva tid det gjeld.`;
    if (one.exceededBy !== null && one.exceededBy > 0) return `${used}. Det er ${workingDays(one.exceededBy)} for mykje.`;
    return `${used}. Du har ${String(one.left)} av ${String(one.allowed)} att.`;
  },
  notGoverned: 'Ei eldre lov bestemmer når du kan ta fri.',
};

const added = (n: number): string => `, med eit tillegg på ${workingDays(n)}`;

const ends: EndPhrases = {
  set: (end) => `Etter den fastsette varigheita er siste dag i programmet ${endWith(end, date, added)}.`,
  longest: (end) => `Etter den lengste varigheita lova tillèt, er siste dag ${endWith(end, date, added)}.`,
  longestWithExtension: (end) => `Med den lengste forlenginga er siste dag ${endWith(end, date, added)}.`,
  counted: (leave) => `Fråvær, fri og permisjon som blir rekna med: ${leave}.`,
  countedKind: (kind, n) => `${leaveKinds[kind]} ${workingDays(n)}`,
  list,
  setLength: {
    lawful: 'Den fastsette varigheita er innanfor lova.',
    'shorter-than-least': 'Den fastsette varigheita er kortare enn lova tillèt.',
    'longer-than-longest': 'Den fastsette varigheita er lengre enn lova tillèt.',
    'not-in-file': 'Saka seier ikkje kva varigheit som er fastsett.',
  },
  setExtension: {
    none: 'Programmet er ikkje forlengt.',
    lawful: 'Den fastsette forlenginga er ikkje lengre enn lova tillèt.',
    'longer-than-longest': 'Den fastsette forlenginga er lengre enn lova tillèt.',
    'not-in-file': 'Saka seier ikkje om programmet er forlengt.',
  },
  notBegun: 'Programmet er ikkje byrja, så slutten kan ikkje reknast ut.',
  notLawful: (lawful) =>
    `Sluttmålet i saka er ikkje lovleg for denne personen, så slutten kan ikkje reknast ut. Lovlege sluttmål: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'Introduksjonslova av 2003 gjeld for når programmet sluttar.',
};

const plainAdded = (n: number): string => `, med ${workingDays(n)} ekstra fordi du har vore borte`;

const plainEnds: EndPhrases = {
  ...ends,
  set: (end) => `Programmet ditt sluttar ${endWith(end, date, plainAdded)}.`,
  longest: (end) => `Programmet ditt kan ikkje vare lenger enn til ${endWith(end, date, plainAdded)}.`,
  longestWithExtension: (end) => `Om kommunen gjer programmet ditt lengre, kan det ikkje vare lenger enn til ${endWith(end, date, plainAdded)}.`,
  counted: (leave) => `Du har vore borte: ${leave}.`,
  setLength: {
    lawful: '',
    'shorter-than-least': 'Programmet ditt er kortare enn lova seier.',
    'longer-than-longest': 'Programmet ditt er lengre enn lova seier.',
    'not-in-file': 'Vi veit ikkje kor langt kommunen har bestemt at programmet ditt er.',
  },
  setExtension: {
    none: 'Kommunen har ikkje gjort programmet ditt lengre.',
    lawful: 'Kommunen har gjort programmet ditt lengre.',
    'longer-than-longest': 'Kommunen har gjort programmet ditt lengre enn lova seier.',
    'not-in-file': 'Vi veit ikkje om kommunen har gjort programmet ditt lengre.',
  },
  notBegun: 'Du har ikkje byrja i programmet. Vi kan ikkje seie når det sluttar.',
  notLawful: (lawful) => `Du kan ikkje ha det målet som programmet ditt har. Vi kan ikkje seie når det sluttar. Du kan ha: ${list(lawful.map((goal) => endGoals[goal]))}.`,
  notGoverned: 'Ei eldre lov bestemmer når programmet ditt sluttar.',
};

/** Fråvær, fri og permisjon, og slutten på programmet, på nynorsk. */
export const leaveWords = {
  questions: {
    'child-of-age-for-absence': yesNo('Om det er eit barn i alderen for fråvær ved sjukdom hos barn', 'det er det', 'det er det ikkje'),
    'chronically-ill-child-of-age-for-absence': yesNo(
      'Om det er eit barn i den høgare alderen for barn med kronisk sjukdom eller nedsett funksjonsevne',
      'det er det',
      'det er det ikkje',
    ),
    'chronically-ill-child': yesNo('Om eit barn har kronisk sjukdom eller nedsett funksjonsevne', 'det er eit slikt barn', 'det er ikkje noko slikt barn'),
    'markedly-more-absence': yesNo('Om sjukdomen eller funksjonsnedsetjinga gir markert høgare risiko for fråvær frå programmet', 'det gjer ho', 'det gjer ho ikkje'),
    'sole-carer': yesNo('Omsorga for barna', 'åleine om ho', 'ikkje åleine om ho'),
    'more-than-two-children': yesNo('Talet på barn deltakaren har omsorga for', 'meir enn to', 'to eller færre'),
    'other-parent-in-programme': yesNo('Om den andre forelderen til barnet deltek i introduksjonsprogram', 'deltek', 'deltek ikkje'),
    'earlier-absence-added': yesNo('Om anna fråvær og annan permisjon før 2026 kom i tillegg til programmet', 'det kom i tillegg', 'det kom ikkje i tillegg'),
    'absence-beyond-ten-days': {
      about: 'Kva som kjem i tillegg når fråvær, fri og permisjon til saman er over ti virkedagar',
      answers: { 'all-days': 'alle dagane', 'days-above-ten': 'dagane over ti' },
    },
    'absence-before-2026': {
      about: 'Fråvær og permisjon frå før 2026, på ein dato etter det',
      answers: { 'by-the-new-rule': 'blir rekna saman med resten etter den nye ordlyden', 'by-the-rule-of-its-time': 'blir rekna for seg som før' },
    },
    'length-in-file': yesNo('Varigheita av programmet i saka', 'ho er fastsett', 'saka seier det ikkje'),
    'extension-in-file': yesNo('Forlenging av programmet i saka', 'saka seier det', 'saka seier det ikkje'),
    'end-in-file': yesNo('Om saka seier om programmet er avslutta', 'saka seier det', 'saka seier det ikkje'),
  },
  parameters: {
    childIllnessThroughYearOfAge: 'Fråvær ved sjukdom hos barn, til og med kalenderåret barnet fyller',
    chronicIllnessThroughYearOfAge: 'Fråvær ved kronisk sjukdom eller nedsett funksjonsevne hos barn, til og med kalenderåret barnet fyller',
    childIllnessDays: 'Fråvær ved sjukdom hos barn, inntil',
    childIllnessDaysManyChildren: 'Fråvær ved sjukdom hos barn med omsorg for meir enn to barn, inntil',
    childIllnessDaysSoleCarer: 'Fråvær ved sjukdom hos barn for den som er åleine om omsorga, inntil',
    childIllnessDaysSoleCarerManyChildren: 'Fråvær ved sjukdom hos barn for den som er åleine om omsorga for meir enn to barn, inntil',
    chronicIllnessDays: 'Fråvær ved kronisk sjukdom eller nedsett funksjonsevne hos barn, inntil',
    chronicIllnessDaysSoleCarer: 'Fråvær ved kronisk sjukdom eller nedsett funksjonsevne hos barn for den som er åleine om omsorga, inntil',
    childIllnessCountedOver: 'Fråvær ved sjukdom hos barn blir rekna over dei siste',
    selfCertificateAfter: 'Eigenmelding kan brukast når deltakaren har vore i programmet i',
    selfCertificateDays: 'Eigenmelding kan brukast om gongen i inntil',
    newAbsenceWithin: 'Nytt fråvær blir rekna saman med tidlegare fråvær når det kjem innan',
    selfCertificatesBeforeLoss: 'Retten til å bruke eigenmelding kan falle bort etter',
    selfCertificatesCountedOver: 'Eigenmeldingar blir rekna over dei siste',
    lossReviewedWithin: 'Bortfall av retten til å bruke eigenmelding blir vurdert på nytt innan',
    pregnancyDays: 'Fri under svangerskapet, inntil',
    birthDaysMother: 'Fri etter fødselen for mora',
    birthDaysFather: 'Fri i samband med fødselen for faren, inntil',
    breastfeedingHours: 'Ammefri med stønad per dag, inntil',
    welfareDays: 'Velferdspermisjon kvart kalenderår, inntil',
    kindergartenDays: 'Velferdspermisjon ved tilvenning i barnehage, inntil',
    schoolStartDays: 'Velferdspermisjon den første skuledagen til barnet',
    bereavementDays: 'Velferdspermisjon ved dødsfall, inntil',
    peaceWorkDays: 'Permisjon for freds- og forsoningsarbeid kvart kalenderår, inntil',
    longIllnessYears: 'Permisjon ved langvarig sjukdom, inntil',
    parentalMonths: 'Omsorgspermisjon ved fødsel, foreldra til saman, inntil',
    followUpFromMonth: 'Oppfølging og norskopplæring blir tilbode frå og med denne månaden av omsorgspermisjonen',
    adoptionMonths: 'Omsorgspermisjon ved adopsjon, foreldra til saman, inntil',
    adoptedChildUnderAge: 'Omsorgspermisjon ved adopsjon av barn under',
    parentalDaysReserved: 'Omsorgspermisjon sett av til kvar av foreldra når begge deltek i program',
    religiousDays: 'Sjølvvalde religiøse høgtidsdagar kvart kalenderår, inntil',
    religiousDaysNotice: 'Beskjed før ein sjølvvald religiøs høgtidsdag, seinast',
    holidayDays: 'Ferie, inntil',
  },
  notes: {
    'days-became-working-days': 'Til og med 31. juli 2023 stod det dagar i teksten, og sidan virkedagar. Det er lagt til grunn at virkedagar var meint heile tida.',
    'holiday-time-not-stated':
      'Forskrifta seier inntil så mange feriedagar, og ikkje for kva tid. I program som er kortare enn eitt år, gir ikkje direktoratet alle dagane. Ingen formel er funnen, og ingen er brukt.',
    'age-of-chronically-ill-child': 'Saka har berre fødselsdatoen til det yngste barnet. Eit barn med kronisk sjukdom eller nedsett funksjonsevne kan vere eldre, og over aldersgrensa.',
    'earlier-addition-not-read':
      'Korleis fråvær og permisjon forlengde eit program til og med 2025, er ikkje lese. Det er lagt til grunn at omsorgspermisjon og permisjon ved langvarig sjukdom gjorde det. For resten må kommunen svare.',
    'counting-time-of-absence': 'Forskrifta seier ikkje over kva tid fråvær, fri og permisjon blir lagde saman. Heile programmet er brukt.',
    'added-days-are-working-days': 'Dagane som kjem i tillegg, blir rekna som virkedagar etter den slutten varigheita åleine gir.',
    'leave-that-lasts': 'Permisjon som varer, blir rekna til og med datoen det blir spurt om.',
    'planned-leave-counted': 'Permisjon som sluttar etter datoen det blir spurt om, blir rekna slik han er planlagd.',
  },
  outcomes: { leaveEntitlements: entitlementsIn(entitlements), leaveBalance: balancesIn(balances), programmeEnd: endsIn(ends) },
  plainOutcomes: { leaveEntitlements: entitlementsIn(plainEntitlements), leaveBalance: balancesIn(plainBalances), programmeEnd: endsIn(plainEnds) },
} as const;
