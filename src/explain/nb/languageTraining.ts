import type { LanguageTraining, SocialStudiesScope, Training, TrainingOutsideGround, TrainingStanding } from '../../rules/languageTraining.js';
import type { GuidingLevel, SkillLevels } from '../../rules/norwegianGoal.js';
import type { TrainingClock } from '../../rules/trainingTerms.js';
import { hours as inHours, months, yesNo } from './say.js';

const hours = (n: number): string => inHours(String(n));

const standing: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'Har rett og plikt til opplæring i norsk og samfunnskunnskap.',
  obligation: 'Har plikt, men ikke rett, til opplæring i norsk og samfunnskunnskap.',
  right: 'Har rett, men ikke plikt, til opplæring i norsk etter reglene om kollektiv beskyttelse.',
  'right-to-finish': 'Har rett til å fullføre opplæring som den tidligere tillatelsen ga rett til.',
  'obligation-and-right-to-finish':
    'Har plikt til opplæring i norsk og samfunnskunnskap etter den nåværende tillatelsen, og rett til å fullføre opplæring som den tidligere tillatelsen ga rett til.',
};
const clocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'den datoen deltageren fikk tilbud om oppstart',
  'right-and-obligation-arose': 'den datoen retten og plikten inntrådte',
  start: 'oppstarten av opplæringen',
};

const norwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `Opplæringen i norsk varer til minimumsnivået er nådd eller ${hours(scope.hours)} er gjennomført.`
      : `Opplæringen i norsk varer til minimumsnivået er nådd, men ikke lenger enn ${months(scope.longestMonths)} fra ${clocks[scope.clock]}, med tillegg av godkjent permisjon.`;
  const obliged = obligationHours === null ? '' : ` Plikten gjelder til nivået er nådd eller ${hours(obligationHours)} er gjennomført.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} av gangen`;
  return main + obliged + (extension === null ? '' : ` Utvidet norskopplæring kan gis i inntil ${months(extension.longestMonths)}${steps}.`);
};

const socialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'Det er ikke rett eller plikt til opplæring i samfunnskunnskap.';
  if (scope.kind === 'by-county') return 'Fylkeskommunen gir opplæringen i samfunnskunnskap; kommunens krav til timer og frist gjelder ikke.';
  const leave = scope.plusLeave ? ', med tillegg av godkjent permisjon' : '';
  const test = scope.testWithinMonths === null ? '' : ` Avsluttende prøve i samfunnskunnskap skal gjennomføres innen ${months(scope.testWithinMonths)} fra samme dato.`;
  return `Opplæringen i samfunnskunnskap er ${hours(scope.hours)} på et språk deltageren forstår, innen ${months(scope.withinMonths)} fra ${clocks[scope.clock]}${leave}.${test}`;
};

const skills = ({ reading, listening, writing, oral }: SkillLevels): string =>
  `${reading} i leseforståelse, ${listening} i lytteforståelse, ${writing} i skriftlig fremstilling og ${oral} i muntlig kommunikasjon`;

const level = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `Veiledende minimumsnivå er ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : ` eller ${skills(one.orLevels)}`;
  return `Veiledende minimumsnivå er karakteren ${String(one.grade)} i faget norsk${or}.`;
};

const tests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'Det er plikt til å gå opp til avsluttende prøver.',
  'one-free-test-in-norwegian': 'Det er ikke plikt til å gå opp til avsluttende prøver, men én avsluttende prøve i norsk er gratis.',
  none: 'Det er ikke plikt til å gå opp til avsluttende prøver.',
};
const authorities = { municipality: 'Kommunen har ansvaret.', county: 'Fylkeskommunen har ansvaret.' } as const;

const outside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'Integreringsloven gjelder ikke for personens opplæring; det gjør loven fra 2003.',
  'no-permit-yet': 'Har ikke rett eller plikt til opplæringen: Oppholdstillatelse var ikke innvilget på datoen det spørres om.',
  'permit-gives-none': 'Har ikke rett eller plikt til opplæringen: Tillatelsen gir det ikke.',
  'under-lower-age': 'Har ikke rett eller plikt til opplæringen: Var under den nedre aldersgrensen da tillatelsen ble innvilget.',
  'over-upper-age': 'Har ikke rett eller plikt til opplæringen: Hadde fylt 67 år da tillatelsen ble innvilget.',
  'turned-upper-age': 'Har ikke rett eller plikt til opplæringen: Den opphørte ved fylte 67 år.',
  'not-yet-arisen': 'Har ikke rett eller plikt til opplæringen ennå: Den har ikke inntrådt.',
  'settled-without-agreement': 'Har ikke rett eller plikt til opplæringen: Med kollektiv beskyttelse inntrer den ved bosetting etter avtale.',
};

const inWords = (outcome: LanguageTraining): string => {
  if (outcome.kind === 'outside') return outside[outcome.ground] + (outcome.mayBeOffered ? ' Kommunen kan tilby opplæring.' : '');
  const charge = outcome.mayBeCharged ? 'Kommunen kan kreve betaling for opplæringen.' : 'Opplæringen er gratis.';
  return [standing[outcome.standing], norwegian(outcome), socialStudies(outcome.socialStudies), level(outcome.level), tests[outcome.tests], charge, authorities[outcome.authority]].join(' ');
};

const plainStanding: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'Du har rett til opplæring i norsk og samfunnskunnskap, og du må delta.',
  obligation: 'Du må delta i opplæring i norsk og samfunnskunnskap. Kommunen kan kreve at du betaler.',
  right: 'Du har rett til opplæring i norsk. Du velger selv om du vil delta.',
  'right-to-finish': 'Du har rett til å gjøre ferdig opplæringen du fikk med den tidligere tillatelsen din.',
  'obligation-and-right-to-finish': 'Du må delta i opplæring i norsk og samfunnskunnskap. Du har også rett til å gjøre ferdig opplæringen du fikk med den tidligere tillatelsen din.',
};
const plainClocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'den dagen du fikk tilbud om å starte',
  'right-and-obligation-arose': 'den dagen du fikk retten',
  start: 'den dagen du startet',
};

const plainNorwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `Du lærer norsk til du når nivået ditt eller har gjennomført ${hours(scope.hours)}.`
      : `Du kan lære norsk til du når nivået ditt, men ikke lenger enn ${months(scope.longestMonths)} fra ${plainClocks[scope.clock]}. Godkjent permisjon kommer i tillegg.`;
  const obliged = obligationHours === null ? '' : ` Du må delta til du når nivået ditt eller har gjennomført ${hours(obligationHours)}.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} av gangen`;
  return main + obliged + (extension === null ? '' : ` Du kan få inntil ${months(extension.longestMonths)} til${steps}.`);
};

const plainSocialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'Samfunnskunnskap er ikke med.';
  if (scope.kind === 'by-county') return 'Fylkeskommunen gir deg opplæring i samfunnskunnskap.';
  const leave = scope.plusLeave ? ' Godkjent permisjon kommer i tillegg.' : '';
  const test = scope.testWithinMonths === null ? '' : ` Du må ta prøven i samfunnskunnskap innen ${months(scope.testWithinMonths)} fra samme dag.`;
  return `Du må gjennomføre ${hours(scope.hours)} samfunnskunnskap på et språk du forstår, innen ${months(scope.withinMonths)} fra ${plainClocks[scope.clock]}.${leave}${test}`;
};

const plainLevel = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `Du bør minst nå ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : ` eller nå ${skills(one.orLevels)}`;
  return `Du bør minst få karakteren ${String(one.grade)} i norsk på skolen${or}.`;
};

const plainTests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'Du må ta de avsluttende prøvene.',
  'one-free-test-in-norwegian': 'Du trenger ikke å ta noen avsluttende prøve, men du kan ta én i norsk gratis.',
  none: 'Du trenger ikke å ta de avsluttende prøvene.',
};
const plainAuthorities = { municipality: 'Det er kommunen som gir deg opplæringen.', county: 'Det er fylkeskommunen som gir deg opplæringen.' } as const;

const plainOutside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'For deg gjelder en eldre lov, og ikke integreringsloven.',
  'no-permit-yet': 'Du har ikke rett til opplæringen, fordi du ikke har fått oppholdstillatelse.',
  'permit-gives-none': 'Tillatelsen din gir ikke rett til opplæringen.',
  'under-lower-age': 'Du har ikke rett til opplæringen, fordi du var under 18 år da du fikk tillatelsen.',
  'over-upper-age': 'Du har ikke rett til opplæringen, fordi du hadde fylt 67 år da du fikk tillatelsen.',
  'turned-upper-age': 'Du har ikke rett til opplæringen lenger, fordi du har fylt 67 år.',
  'not-yet-arisen': 'Du har ikke rett til opplæringen ennå.',
  'settled-without-agreement': 'Du har ikke rett til opplæringen, fordi du ble bosatt uten avtale med myndighetene.',
};

const inPlainWords = (outcome: LanguageTraining): string => {
  if (outcome.kind === 'outside') return plainOutside[outcome.ground] + (outcome.mayBeOffered ? ' Kommunen kan likevel tilby deg opplæring.' : '');
  return [
    plainStanding[outcome.standing],
    plainNorwegian(outcome),
    plainSocialStudies(outcome.socialStudies),
    plainLevel(outcome.level),
    plainTests[outcome.tests],
    plainAuthorities[outcome.authority],
  ].join(' ');
};

const against = (about: string) =>
  ({
    about,
    answers: {
      before: 'før den dagen overgangsregelen nevner',
      'on-the-day': 'samme dag som overgangsregelen nevner',
      after: 'etter den dagen overgangsregelen nevner',
    },
  }) as const;

/** Norwegian training and social studies, in bokmål. */
export const languageTrainingWords = {
  questions: {
    'training-age': {
      about: 'Alder, holdt opp mot aldersgrensene for opplæringen',
      answers: {
        'under-lower-age': 'under den nedre aldersgrensen da tillatelsen ble innvilget',
        within: 'mellom aldersgrensene da tillatelsen ble innvilget, og har ikke nådd den øvre siden',
        'turned-upper-age': 'har nådd den øvre aldersgrensen etter at tillatelsen ble innvilget',
        'over-upper-age': 'hadde nådd den øvre aldersgrensen da tillatelsen ble innvilget',
      },
    },
    'leads-to-permanent-residence': yesNo('Om tillatelsen danner grunnlag for permanent oppholdstillatelse', 'det gjør den', 'det gjør den ikke'),
    'permit-for-work': yesNo('Om det er en tillatelse for arbeid, eller for familien til noen som har slik tillatelse', 'det er det', 'det er det ikke'),
    'permit-renewed': { about: 'Førstegangs fornyelse av den begrensede tillatelsen', answers: { yes: 'den er fornyet', 'not-yet': 'den er ikke fornyet' } },
    'arrived-by-date': { about: 'Ankomst til Norge', answers: { yes: 'har ankommet', 'not-yet': 'har ikke ankommet på datoen det spørres om' } },
    'permit-against-new-hours': against('Dagen tillatelsen ble innvilget, holdt opp mot de nye timetallene'),
    'arrival-against-new-hours': against('Ankomstdagen, holdt opp mot de nye timetallene'),
    'permit-against-counting': against('Dagen tillatelsen ble innvilget, holdt opp mot den nye beregningsmåten'),
    'arrival-against-counting': against('Ankomstdagen, holdt opp mot den nye beregningsmåten'),
    'former-permit-and-training': {
      about: 'Tidligere tillatelse, og hva den ga av opplæring',
      answers: {
        none: 'dette er den første tillatelsen',
        'section-9': 'den tidligere tillatelsen ga rett til opplæring',
        'collective-protection': 'den tidligere tillatelsen var kollektiv beskyttelse',
        perhaps: 'den tidligere tillatelsen kan ha gitt rett til opplæring',
      },
    },
    'training-begun': yesNo('Introduksjonsprogram eller norskopplæring da oppholdstillatelsen ble innvilget', 'påbegynt', 'ikke påbegynt'),
    'training-authority': { about: 'Hvem som skal sørge for opplæringen', answers: { municipality: 'kommunen', county: 'fylkeskommunen' } },
    'training-place': {
      about: 'Hvor norskopplæringen gis',
      answers: {
        'adult-immigrants': 'i opplæring for voksne innvandrere',
        'upper-secondary-school': 'i videregående opplæring',
        'preparatory-adult-education': 'i forberedende opplæring for voksne',
      },
    },
    'completed-primary-school': yesNo('Grunnskole', 'fullført', 'ikke fullført'),
    'needs-b2': yesNo('Behov for å dokumentere nivå B2 i alle delferdigheter', 'har behovet', 'har ikke behovet'),
  },
  parameters: {
    trainingLowerAge: 'Nedre aldersgrense for opplæring i norsk og samfunnskunnskap',
    trainingUpperAge: 'Retten og plikten til opplæring opphører ved fylte',
    finishBegunTraining: 'Påbegynt opplæring kan fullføres selv om tillatelsen endres',
    collectiveProtectionTraining: 'Kollektiv beskyttelse gir, når det gjelder opplæring i norsk',
    trainingOfferWithin: 'Tilbud om opplæring skal gis innen',
    trainingMonths: 'Opplæringen i norsk varer ikke lenger enn',
    trainingMonthsWithUpperSecondary: 'Med utdanning på videregående nivå eller høyere varer opplæringen i norsk ikke lenger enn',
    trainingCountedFromOfferAfter: 'Tiden regnes fra tilbudet om oppstart for tillatelser innvilget etter',
    trainingHours: 'Timer norskopplæring som plikten varer, når det bare er plikt',
    trainingHoursOfEarlierPermits: 'Timer norskopplæring som plikten varer, når det bare er plikt, for tidligere tillatelser',
    newHoursForPermitsFrom: 'De nye timetallene gjelder tillatelser innvilget fra og med',
    socialStudiesHours: 'Opplæring i samfunnskunnskap',
    socialStudiesHoursOfEarlierPermits: 'Opplæring i samfunnskunnskap for tidligere tillatelser',
    socialStudiesWithin: 'Opplæringen i samfunnskunnskap skal gjennomføres innen',
    socialStudiesTestWithin: 'Avsluttende prøve i samfunnskunnskap skal gjennomføres innen',
    hoursAndTimeBoundMunicipalityOnly: 'Kravene til timer og frist gjelder ikke når fylkeskommunen har ansvaret',
    trainingMonthsUnderCollectiveProtection: 'Med kollektiv beskyttelse varer opplæringen i norsk ikke lenger enn',
    extendedTrainingWithUpperSecondary: 'Utvidet norskopplæring med kollektiv beskyttelse og utdanning på videregående nivå eller høyere, inntil',
    extendedTraining: 'Utvidet norskopplæring med kollektiv beskyttelse, inntil',
    extendedTrainingStep: 'Utvidet norskopplæring med kollektiv beskyttelse gis av gangen i',
    ukrainianUpperSecondaryCountsInTraining: 'I opplæringen teller fullført videregående opplæring fra Ukraina for dem med kollektiv beskyttelse',
    levelInsteadOfGradeInPreparatoryEducation: 'I forberedende opplæring for voksne kan et nivå nås i stedet for karakter',
  },
  notes: {
    'training-first-wording-not-read': 'Den første ordlyden i bestemmelsen om opplæringen er ikke lest; verdien er fra ordlyden som fulgte, eller fra overgangsregelen.',
    'training-clock-from-guidance': 'Ordlyden før 1. august 2023 sa ikke når tiden for norskopplæringen begynte å løpe; at det er fra retten og plikten inntrådte, er lest i forarbeidene.',
    'late-start-on-claim': 'For den som ikke har kunnet starte på grunn av store omsorgsforpliktelser eller tilbakeholdelse, kan retten og plikten inntre senere, når krav settes frem, inntil ti år etter.',
    'exemption-on-application': 'Kommunen kan etter søknad frita fra plikten, på grunn av dokumenterte kunnskaper eller tungtveiende årsaker.',
    'former-permit-taken-to-give-right': 'Saken sier ikke om den tidligere tillatelsen ga rett til opplæring. Det er lagt til grunn at den gjorde det.',
    'charge-beside-right-to-finish': 'Kommunen kan kreve betaling av dem som bare har plikt til opplæring. Den som også har rett til å fullføre det som er påbegynt, er her regnet for å få opplæringen gratis. Loven sier det ikke uttrykkelig.',
    'transition-by-permit-held': 'Overgangsreglene går etter dagen tillatelsen ble innvilget. De er brukt på den nåværende tillatelsen, selv om retten kommer fra en tidligere.',
    'norwegian-hours-of-later-arrivals': 'Overgangsregelen nevner dem som ankom senere, bare for samfunnskunnskap. Timetallet i norsk er lagt til grunn å følge dagen tillatelsen ble innvilget.',
    'level-in-preparatory-education-not-read': 'Ordlyden om forberedende opplæring for voksne før 2026 er ikke lest; karakteren er utledet.',
    'leave-under-collective-protection': 'Regelen om kollektiv beskyttelse nevner ikke permisjon, men viser til paragrafen som gir tillegg for den.',
    'remaining-training-after-collective-protection':
      'Etter kollektiv beskyttelse kan bare den gjenstående opplæringen fullføres. Det er ikke sagt om den må være påbegynt før tillatelsen ble endret.',
  },
  outcomes: { languageTraining: inWords },
  plainOutcomes: { languageTraining: inPlainWords },
} as const;
