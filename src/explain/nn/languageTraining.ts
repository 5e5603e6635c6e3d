import type { LanguageTraining, SocialStudiesScope, Training, TrainingOutsideGround, TrainingStanding } from '../../rules/languageTraining.js';
import type { GuidingLevel, SkillLevels } from '../../rules/norwegianGoal.js';
import type { TrainingClock } from '../../rules/trainingTerms.js';
import { hoursOf, months, yesNo } from './say.js';

const hours = (n: number): string => hoursOf(String(n));

const standing: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'Har rett og plikt til opplæring i norsk og samfunnskunnskap.',
  obligation: 'Har plikt, men ikkje rett, til opplæring i norsk og samfunnskunnskap.',
  right: 'Har rett, men ikkje plikt, til opplæring i norsk etter reglane om kollektivt vern.',
  'right-to-finish': 'Har rett til å fullføre opplæring som det tidlegare løyvet gav rett til.',
  'obligation-and-right-to-finish':
    'Har plikt til opplæring i norsk og samfunnskunnskap etter det noverande løyvet, og rett til å fullføre opplæring som det tidlegare løyvet gav rett til.',
};
const clocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'den datoen deltakaren fekk tilbod om oppstart',
  'right-and-obligation-arose': 'den datoen retten og plikta tok til å gjelde',
  start: 'oppstarten av opplæringa',
};

const norwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `Opplæringa i norsk varer til minimumsnivået er nådd eller ${hours(scope.hours)} er gjennomførte.`
      : `Opplæringa i norsk varer til minimumsnivået er nådd, men ikkje lenger enn ${months(scope.longestMonths)} frå ${clocks[scope.clock]}, med tillegg av godkjend permisjon.`;
  const obliged = obligationHours === null ? '' : ` Plikta gjeld til nivået er nådd eller ${hours(obligationHours)} er gjennomførte.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} om gongen`;
  return main + obliged + (extension === null ? '' : ` Utvida norskopplæring kan givast i inntil ${months(extension.longestMonths)}${steps}.`);
};

const socialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'Det er ikkje rett eller plikt til opplæring i samfunnskunnskap.';
  if (scope.kind === 'by-county') return 'Fylkeskommunen gir opplæringa i samfunnskunnskap; krava kommunen har til timar og frist, gjeld ikkje.';
  const leave = scope.plusLeave ? ', med tillegg av godkjend permisjon' : '';
  const test = scope.testWithinMonths === null ? '' : ` Avsluttande prøve i samfunnskunnskap skal gjennomførast innan ${months(scope.testWithinMonths)} frå same dato.`;
  return `Opplæringa i samfunnskunnskap er ${hours(scope.hours)} på eit språk deltakaren forstår, innan ${months(scope.withinMonths)} frå ${clocks[scope.clock]}${leave}.${test}`;
};

const skills = ({ reading, listening, writing, oral }: SkillLevels): string =>
  `${reading} i leseforståing, ${listening} i lytteforståing, ${writing} i skriftleg framstilling og ${oral} i munnleg kommunikasjon`;

const level = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `Rettleiande minimumsnivå er ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : ` eller ${skills(one.orLevels)}`;
  return `Rettleiande minimumsnivå er karakteren ${String(one.grade)} i faget norsk${or}.`;
};

const tests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'Det er plikt til å gå opp til avsluttande prøver.',
  'one-free-test-in-norwegian': 'Det er ikkje plikt til å gå opp til avsluttande prøver, men éi avsluttande prøve i norsk er gratis.',
  none: 'Det er ikkje plikt til å gå opp til avsluttande prøver.',
};
const authorities = { municipality: 'Kommunen har ansvaret.', county: 'Fylkeskommunen har ansvaret.' } as const;

const outside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'Integreringslova gjeld ikkje for opplæringa til personen; det gjer lova frå 2003.',
  'no-permit-yet': 'Har ikkje rett eller plikt til opplæringa: Opphaldsløyve var ikkje gitt på datoen det blir spurt om.',
  'permit-gives-none': 'Har ikkje rett eller plikt til opplæringa: Løyvet gir det ikkje.',
  'under-lower-age': 'Har ikkje rett eller plikt til opplæringa: Var under den nedre aldersgrensa då løyvet vart gitt.',
  'over-upper-age': 'Har ikkje rett eller plikt til opplæringa: Hadde fylt 67 år då løyvet vart gitt.',
  'turned-upper-age': 'Har ikkje rett eller plikt til opplæringa: Ho tok slutt ved fylte 67 år.',
  'not-yet-arisen': 'Har ikkje rett eller plikt til opplæringa enno: Ho har ikkje teke til å gjelde.',
  'settled-without-agreement': 'Har ikkje rett eller plikt til opplæringa: Med kollektivt vern tek ho til å gjelde ved busetjing etter avtale.',
};

const inWords = (outcome: LanguageTraining): string => {
  if (outcome.kind === 'outside') return outside[outcome.ground] + (outcome.mayBeOffered ? ' Kommunen kan tilby opplæring.' : '');
  const charge = outcome.mayBeCharged ? 'Kommunen kan krevje betaling for opplæringa.' : 'Opplæringa er gratis.';
  return [standing[outcome.standing], norwegian(outcome), socialStudies(outcome.socialStudies), level(outcome.level), tests[outcome.tests], charge, authorities[outcome.authority]].join(' ');
};

const plainStanding: Readonly<Record<TrainingStanding, string>> = {
  'right-and-obligation': 'Du har rett til opplæring i norsk og samfunnskunnskap, og du må delta.',
  obligation: 'Du må delta i opplæring i norsk og samfunnskunnskap. Kommunen kan krevje at du betaler.',
  right: 'Du har rett til opplæring i norsk. Du vel sjølv om du vil delta.',
  'right-to-finish': 'Du har rett til å gjere ferdig opplæringa du fekk med det tidlegare løyvet ditt.',
  'obligation-and-right-to-finish': 'Du må delta i opplæring i norsk og samfunnskunnskap. Du har òg rett til å gjere ferdig opplæringa du fekk med det tidlegare løyvet ditt.',
};
const plainClocks: Readonly<Record<TrainingClock, string>> = {
  'offer-of-start': 'den dagen du fekk tilbod om å starte',
  'right-and-obligation-arose': 'den dagen du fekk retten',
  start: 'den dagen du starta',
};

const plainNorwegian = ({ norwegian: scope, obligationHours, extension }: Training): string => {
  const main =
    scope.until === 'level-or-hours'
      ? `Du lærer norsk til du når nivået ditt eller har gjennomført ${hours(scope.hours)}.`
      : `Du kan lære norsk til du når nivået ditt, men ikkje lenger enn ${months(scope.longestMonths)} frå ${plainClocks[scope.clock]}. Godkjend permisjon kjem i tillegg.`;
  const obliged = obligationHours === null ? '' : ` Du må delta til du når nivået ditt eller har gjennomført ${hours(obligationHours)}.`;
  const steps = extension?.inStepsOfMonths == null ? '' : `, ${months(extension.inStepsOfMonths)} om gongen`;
  return main + obliged + (extension === null ? '' : ` Du kan få inntil ${months(extension.longestMonths)} til${steps}.`);
};

const plainSocialStudies = (scope: SocialStudiesScope | null): string => {
  if (scope === null) return 'Samfunnskunnskap er ikkje med.';
  if (scope.kind === 'by-county') return 'Fylkeskommunen gir deg opplæring i samfunnskunnskap.';
  const leave = scope.plusLeave ? ' Godkjend permisjon kjem i tillegg.' : '';
  const test = scope.testWithinMonths === null ? '' : ` Du må ta prøva i samfunnskunnskap innan ${months(scope.testWithinMonths)} frå same dag.`;
  return `Du må gjennomføre ${hours(scope.hours)} samfunnskunnskap på eit språk du forstår, innan ${months(scope.withinMonths)} frå ${plainClocks[scope.clock]}.${leave}${test}`;
};

const plainLevel = (one: GuidingLevel): string => {
  if (one.kind === 'levels') return `Du bør minst nå ${skills(one.levels)}.`;
  const or = one.orLevels === null ? '' : ` eller nå ${skills(one.orLevels)}`;
  return `Du bør minst få karakteren ${String(one.grade)} i norsk på skulen${or}.`;
};

const plainTests: Readonly<Record<Training['tests'], string>> = {
  obligation: 'Du må ta dei avsluttande prøvene.',
  'one-free-test-in-norwegian': 'Du treng ikkje ta noka avsluttande prøve, men du kan ta éi i norsk gratis.',
  none: 'Du treng ikkje ta dei avsluttande prøvene.',
};
const plainAuthorities = { municipality: 'Det er kommunen som gir deg opplæringa.', county: 'Det er fylkeskommunen som gir deg opplæringa.' } as const;

const plainOutside: Readonly<Record<TrainingOutsideGround, string>> = {
  'introduction-act-2003': 'For deg gjeld ei eldre lov, og ikkje integreringslova.',
  'no-permit-yet': 'Du har ikkje rett til opplæringa, fordi du ikkje har fått opphaldsløyve.',
  'permit-gives-none': 'Løyvet ditt gir ikkje rett til opplæringa.',
  'under-lower-age': 'Du har ikkje rett til opplæringa, fordi du var under 18 år då du fekk løyvet.',
  'over-upper-age': 'Du har ikkje rett til opplæringa, fordi du hadde fylt 67 år då du fekk løyvet.',
  'turned-upper-age': 'Du har ikkje rett til opplæringa lenger, fordi du har fylt 67 år.',
  'not-yet-arisen': 'Du har ikkje rett til opplæringa enno.',
  'settled-without-agreement': 'Du har ikkje rett til opplæringa, fordi du vart busett utan avtale med styresmaktene.',
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
      before: 'før den dagen overgangsregelen nemner',
      'on-the-day': 'same dag som overgangsregelen nemner',
      after: 'etter den dagen overgangsregelen nemner',
    },
  }) as const;

/** Norwegian training and social studies, in nynorsk. */
export const languageTrainingWords = {
  questions: {
    'training-age': {
      about: 'Alder, halden opp mot aldersgrensene for opplæringa',
      answers: {
        'under-lower-age': 'under den nedre aldersgrensa då løyvet vart gitt',
        within: 'mellom aldersgrensene då løyvet vart gitt, og har ikkje nådd den øvre sidan',
        'turned-upper-age': 'har nådd den øvre aldersgrensa etter at løyvet vart gitt',
        'over-upper-age': 'hadde nådd den øvre aldersgrensa då løyvet vart gitt',
      },
    },
    'leads-to-permanent-residence': yesNo('Om løyvet dannar grunnlag for permanent opphaldsløyve', 'det gjer det', 'det gjer det ikkje'),
    'permit-for-work': yesNo('Om det er eit løyve for arbeid, eller for familien til nokon som har slikt løyve', 'det er det', 'det er det ikkje'),
    'permit-renewed': { about: 'Førstegongs fornying av det avgrensa løyvet', answers: { yes: 'det er fornya', 'not-yet': 'det er ikkje fornya' } },
    'arrived-by-date': { about: 'Innreise til Noreg', answers: { yes: 'har kome', 'not-yet': 'har ikkje kome på datoen det blir spurt om' } },
    'permit-against-new-hours': against('Dagen løyvet vart gitt, halden opp mot dei nye timetala'),
    'arrival-against-new-hours': against('Dagen for innreise, halden opp mot dei nye timetala'),
    'permit-against-counting': against('Dagen løyvet vart gitt, halden opp mot den nye måten å rekne på'),
    'arrival-against-counting': against('Dagen for innreise, halden opp mot den nye måten å rekne på'),
    'former-permit-and-training': {
      about: 'Tidlegare løyve, og kva det gav av opplæring',
      answers: {
        none: 'dette er det første løyvet',
        'section-9': 'det tidlegare løyvet gav rett til opplæring',
        'collective-protection': 'det tidlegare løyvet var kollektivt vern',
        perhaps: 'det tidlegare løyvet kan ha gitt rett til opplæring',
      },
    },
    'training-begun': yesNo('Introduksjonsprogram eller norskopplæring då opphaldsløyvet vart innvilga', 'påbyrja', 'ikkje påbyrja'),
    'training-authority': { about: 'Kven som skal syte for opplæringa', answers: { municipality: 'kommunen', county: 'fylkeskommunen' } },
    'training-place': {
      about: 'Kvar norskopplæringa blir gitt',
      answers: {
        'adult-immigrants': 'i opplæring for vaksne innvandrarar',
        'upper-secondary-school': 'i vidaregåande opplæring',
        'preparatory-adult-education': 'i førebuande opplæring for vaksne',
      },
    },
    'completed-primary-school': yesNo('Grunnskule', 'fullført', 'ikkje fullført'),
    'needs-b2': yesNo('Behov for å dokumentere nivå B2 i alle delferdigheiter', 'har behovet', 'har ikkje behovet'),
  },
  parameters: {
    trainingLowerAge: 'Nedre aldersgrense for opplæring i norsk og samfunnskunnskap',
    trainingUpperAge: 'Retten og plikta til opplæring tek slutt ved fylte',
    finishBegunTraining: 'Påbyrja opplæring kan fullførast sjølv om løyvet blir endra',
    collectiveProtectionTraining: 'Kollektivt vern gir, når det gjeld opplæring i norsk',
    trainingOfferWithin: 'Tilbod om opplæring skal givast innan',
    trainingMonths: 'Opplæringa i norsk varer ikkje lenger enn',
    trainingMonthsWithUpperSecondary: 'Med utdanning på vidaregåande nivå eller høgare varer opplæringa i norsk ikkje lenger enn',
    trainingCountedFromOfferAfter: 'Tida blir rekna frå tilbodet om oppstart for løyve gitt etter',
    trainingHours: 'Timar norskopplæring som plikta varer, når det berre er plikt',
    trainingHoursOfEarlierPermits: 'Timar norskopplæring som plikta varer, når det berre er plikt, for tidlegare løyve',
    newHoursForPermitsFrom: 'Dei nye timetala gjeld løyve gitt frå og med',
    socialStudiesHours: 'Opplæring i samfunnskunnskap',
    socialStudiesHoursOfEarlierPermits: 'Opplæring i samfunnskunnskap for tidlegare løyve',
    socialStudiesWithin: 'Opplæringa i samfunnskunnskap skal gjennomførast innan',
    socialStudiesTestWithin: 'Avsluttande prøve i samfunnskunnskap skal gjennomførast innan',
    hoursAndTimeBoundMunicipalityOnly: 'Krava til timar og frist gjeld ikkje når fylkeskommunen har ansvaret',
    trainingMonthsUnderCollectiveProtection: 'Med kollektivt vern varer opplæringa i norsk ikkje lenger enn',
    extendedTrainingWithUpperSecondary: 'Utvida norskopplæring med kollektivt vern og utdanning på vidaregåande nivå eller høgare, inntil',
    extendedTraining: 'Utvida norskopplæring med kollektivt vern, inntil',
    extendedTrainingStep: 'Utvida norskopplæring med kollektivt vern blir gitt om gongen i',
    ukrainianUpperSecondaryCountsInTraining: 'I opplæringa tel fullført vidaregåande opplæring frå Ukraina for dei med kollektivt vern',
    levelInsteadOfGradeInPreparatoryEducation: 'I førebuande opplæring for vaksne kan eit nivå nåast i staden for karakter',
  },
  notes: {
    'training-first-wording-not-read': 'Den første ordlyden i føresegna om opplæringa er ikkje lesen; verdien er frå ordlyden som følgde, eller frå overgangsregelen.',
    'training-clock-from-guidance': 'Ordlyden før 1. august 2023 sa ikkje når tida for norskopplæringa tok til å gå; at det er frå retten og plikta tok til å gjelde, er lese i førearbeida.',
    'late-start-on-claim': 'For den som ikkje har kunna starte på grunn av store omsorgsplikter, eller fordi vedkomande er halden tilbake, kan retten og plikta ta til å gjelde seinare, når krav blir sett fram, inntil ti år etter.',
    'exemption-on-application': 'Kommunen kan etter søknad frita frå plikta, på grunn av dokumenterte kunnskapar eller tungtvegande årsaker.',
    'former-permit-taken-to-give-right': 'Saka seier ikkje om det tidlegare løyvet gav rett til opplæring. Det er lagt til grunn at det gjorde det.',
    'charge-beside-right-to-finish': 'Kommunen kan krevje betaling av dei som berre har plikt til opplæring. Den som òg har rett til å fullføre det som er påbyrja, er her rekna for å få opplæringa gratis. Lova seier det ikkje uttrykkeleg.',
    'transition-by-permit-held': 'Overgangsreglane går etter dagen løyvet vart gitt. Dei er brukte på det noverande løyvet, sjølv om retten kjem frå eit tidlegare.',
    'norwegian-hours-of-later-arrivals': 'Overgangsregelen nemner dei som kom seinare, berre for samfunnskunnskap. Det er lagt til grunn at timetalet i norsk følgjer dagen løyvet vart gitt.',
    'level-in-preparatory-education-not-read': 'Ordlyden om førebuande opplæring for vaksne før 2026 er ikkje lesen; karakteren er utleidd.',
    'leave-under-collective-protection': 'Regelen om kollektivt vern nemner ikkje permisjon, men viser til paragrafen som gir tillegg for han.',
    'remaining-training-after-collective-protection':
      'Etter kollektivt vern kan berre den opplæringa som står att, fullførast. Det er ikkje sagt om ho må vere påbyrja før løyvet vart endra.',
  },
  outcomes: { languageTraining: inWords },
  plainOutcomes: { languageTraining: inPlainWords },
} as const;
