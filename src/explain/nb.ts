import type { Extension, Length } from '../law/parameters.js';
import type { Messages } from './messages.js';
import { requiredContentWords } from './nb/requiredContent.js';
import { introductionBenefitWords } from './nb/introductionBenefit.js';
import { leaveWords } from './nb/leave.js';
import { endGoals, leaveKinds } from './nb/names.js';
import { languageTrainingWords } from './nb/languageTraining.js';
import { deadlinesWords } from './nb/deadlines.js';
import { decimal, plural, months, hours, list, either, yesNo, grouped } from './nb/say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'programmet kan ikke forlenges';
    case 'may':
      return `programmet kan forlenges med inntil ${months(one.longest)} hvis det etter kommunens vurdering er grunn til å forvente at sluttmålet da blir nådd`;
    case 'shall':
      return `programmet skal forlenges med inntil ${months(one.longest)} hvis forlengelsen etter kommunens vurdering kan hjelpe deltageren med å nå sluttmålet`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `inntil ${months(one.longest)}` : `fra ${String(one.least)} til ${months(one.longest)}`}; ${extension(one.extension)}`;

const commencement = (about: string) =>
  ({
    about,
    answers: {
      'before-commencement': 'før loven trådte i kraft',
      'on-the-day': 'samme dag som loven trådte i kraft',
      'after-commencement': 'etter den dagen loven trådte i kraft',
    },
  }) as const;
const offer = (about: string) =>
  ({
    about,
    answers: {
      before: 'gitt før datoen i overgangsregelen',
      'on-the-day': 'gitt på selve datoen i overgangsregelen',
      between: 'gitt etter datoen i overgangsregelen, men før overgangsregelen trådte i kraft',
      after: 'gitt senere, eller ikke gitt ennå',
    },
  }) as const;
const limit = (about: string) =>
  ({
    about,
    answers: {
      'not-reached': 'botidsgrensen er ikke nådd på datoen det spørres om',
      'decided-in-time': 'kommunen traff vedtak før botidsgrensen var nådd',
      passed: 'botidsgrensen var nådd før kommunen hadde truffet vedtak',
    },
  }) as const;
const age = (about: string) =>
  ({
    about,
    answers: {
      young: 'under aldersgrensen for fullført videregående opplæring som sluttmål',
      between: 'mellom aldersgrensene for sluttmålene',
      'year-after-upper': 'har passert fødselsdagen da øvre aldersgrense nås, men ikke nådd den neste',
      above: 'over aldersgrensen som gjør at programmet skal kvalifisere for arbeid',
    },
  }) as const;
const work = (about: string) =>
  ({
    about,
    answers: {
      none: 'har verken slikt arbeid eller tilbud om det',
      'in-work': 'har slikt arbeid eller tilbud om det',
      ended: 'har hatt slikt arbeid eller tilbud om det, men arbeidet har opphørt eller tilbudet har falt bort',
    },
  }) as const;
const reached = (about: string) =>
  ({ about, answers: { yes: 'det fastsatte antallet måneder har gått', 'not-yet': 'det fastsatte antallet måneder har ikke gått ennå' } }) as const;

const citizenships = {
  nordic: 'nordisk borger',
  'eea-agreement': 'omfattet av EØS-avtalen',
  'third-country': 'verken nordisk borger eller omfattet av EØS-avtalen',
} as const;
const permitGrounds = {
  refugee: 'flyktning, utlendingsloven § 28',
  'resettlement-refugee': 'overføringsflyktning, utlendingsloven § 35',
  'humanitarian-after-protection-application': 'fornybar oppholdstillatelse etter søknad om beskyttelse, utlendingsloven § 38 første ledd',
  'family-with-children-awaiting-identity': 'begrenset oppholdstillatelse for barnefamilie, utlendingsloven § 38 femte ledd',
  'collective-protection': 'kollektiv beskyttelse, utlendingsloven § 34',
  'family-member': 'familiemedlem, utlendingsloven kapittel 6',
  'independent-ground': 'fornybar oppholdstillatelse på selvstendig grunnlag, utlendingsloven § 53',
  other: 'en annen oppholdstillatelse, ikke nevnt i integreringsloven § 9',
} as const;
const educationLevels = {
  'below-upper-secondary': 'under videregående nivå',
  'ukrainian-upper-secondary': 'fullført videregående opplæring fra Ukraina, uten ett års høyere utdanning i tillegg',
  'upper-secondary': 'på videregående nivå',
  higher: 'over videregående nivå',
} as const;
const endingReasons = {
  'ordinary-work': 'ordinært arbeid',
  'work-with-wage-subsidy': 'arbeid med lønnstilskudd',
  'upper-secondary': 'videregående opplæring',
  'higher-education': 'høyere utdanning',
  'preparatory-adult-education': 'forberedende opplæring for voksne',
  'labour-market-measures': 'arbeidsmarkedsrelaterte tiltak',
  'other-named-reason': 'annen registrert årsak',
  'not-registered': 'ingen årsak registrert',
} as const;

/** The texts in bokmål. */
export const nb: Messages = {
  language: 'nb',

  questions: {
    'permit-held': { about: 'Oppholdstillatelse', answers: { granted: 'innvilget', 'not-granted-yet': 'ikke innvilget på datoen det spørres om' } },
    'permit-granted': commencement('Dagen oppholdstillatelsen ble innvilget'),
    'applied-from-abroad': yesNo('Hvor det ble søkt om oppholdstillatelse', 'fra utlandet', 'i Norge'),
    arrival: commencement('Dagen for ankomst til Norge'),
    'after-a-date': {
      about: 'Hvordan «etter» en dato forstås',
      answers: { 'includes-the-day': 'selve dagen er med', 'excludes-the-day': 'selve dagen er ikke med' },
    },
    'nordic-or-eea': yesNo('Statsborgerskap', 'nordisk borger eller omfattet av EØS-avtalen', 'verken nordisk borger eller omfattet av EØS-avtalen'),
    'programme-running': yesNo('Påbegynt program', 'påbegynt og ikke avsluttet', 'ikke påbegynt, eller avsluttet'),
    'permit-ground': { about: 'Type oppholdstillatelse', answers: permitGrounds },
    'reference-person-in-a-to-e': yesNo('Referansepersonens oppholdstillatelse', 'omfattet av bokstav a til e', 'ikke omfattet av bokstav a til e'),
    'reference-person-has-permanent-residence': yesNo('Permanent oppholdstillatelse for referansepersonen', 'har det', 'har det ikke'),
    'reference-person-settled-recently': yesNo(
      'Hvor lenge referansepersonen hadde vært bosatt i en kommune da det ble søkt om familiegjenforening',
      'kortere enn grensen',
      'like lenge som grensen eller lenger',
    ),
    'age-when-granted': {
      about: 'Alder da oppholdstillatelsen ble innvilget',
      answers: {
        below: 'under nedre aldersgrense',
        within: 'mellom nedre og øvre aldersgrense',
        'year-after-upper': 'hadde passert fødselsdagen da øvre aldersgrense nås, men ikke nådd den neste',
        above: 'over øvre aldersgrense',
      },
    },
    'upper-age-bound': {
      about: 'Hvordan den øvre aldersgrensen forstås',
      answers: {
        'through-birthday': 'til og med fødselsdagen da alderen nås',
        'through-the-year': 'til og med dagen før neste fødselsdag',
      },
    },
    settled: { about: 'Bosetting i en kommune', answers: { yes: 'bosatt', 'not-yet': 'ikke bosatt på datoen det spørres om' } },
    'settled-by-agreement': yesNo('Avtale med integreringsmyndighetene', 'bosatt etter avtale', 'bosatt uten avtale'),
    'family-permit-before': yesNo(
      'Tidligere oppholdstillatelse',
      'hadde oppholdstillatelse som familiemedlem før denne',
      'hadde ikke oppholdstillatelse som familiemedlem før denne',
    ),
    'residence-limit': limit('Botid i en kommune med oppholdstillatelse som nevnt i § 9'),
    'optional-residence-limit': limit('Botid i en kommune'),
    'work-of-size': work('Arbeid i et omfang som gjør at personen faller utenfor målgruppen'),
    'work-ended-within-limit': yesNo(
      'Når arbeidet opphørte eller arbeidstilbudet falt bort',
      'før botidsgrensen var nådd',
      'etter at botidsgrensen var nådd',
    ),
    'work-ended-after-limit': {
      about: 'Om retten oppstår på nytt når arbeidet opphørte etter at botidsgrensen var nådd, og vedtak om program var truffet i tide',
      answers: { 'applies-again': 'den oppstår på nytt', 'stays-outside': 'den oppstår ikke på nytt' },
    },
    'collective-protection-before': yesNo(
      'Tidligere oppholdstillatelse',
      'hadde kollektiv beskyttelse før denne oppholdstillatelsen',
      'hadde ikke kollektiv beskyttelse før denne oppholdstillatelsen',
    ),
    'decided-under-chapter-6a': yesNo(
      'Tidligere vedtak etter kapittel 6A',
      'det ble truffet vedtak om introduksjonsprogram eller opplæring i norsk',
      'det ble ikke truffet noe slikt vedtak',
    ),
    'collective-protection': yesNo('Type oppholdstillatelse', 'kollektiv beskyttelse', 'ikke kollektiv beskyttelse'),
    'in-scope-of-chapter-6a': yesNo(
      'Om kapittel 6A gjelder for oppholdstillatelsen',
      'innvilget den dagen kapittelet har virkning fra, eller senere',
      'innvilget før den dagen kapittelet har virkning fra',
    ),
    'any-work': work('Arbeid uansett omfang'),
    'near-full-time-work': yesNo('Om jobben er på tilnærmet fulltid', 'tilnærmet fulltid', 'ikke tilnærmet fulltid'),
    'education-level': { about: 'Medbrakt utdanning', answers: educationLevels },
    'counts-as-upper-secondary': yesNo(
      'Om utdanningen er på videregående nivå, som den gang ikke var definert i forskrift',
      'den er på videregående nivå',
      'den er ikke på videregående nivå',
    ),
    'test-days-coincide': yesNo('Dagene som kan være avgjørende for deltagerens alder', 'én og samme dag', 'ulike dager, eller ikke alle kjent'),
    'age-of-participant': {
      about: 'Hvilken dag som er avgjørende for deltagerens alder',
      answers: { 'permit-day': 'dagen oppholdstillatelsen ble innvilget', 'decision-day': 'dagen for kommunens vedtak', 'day-asked': 'datoen det spørres om' },
    },
    'age-of-participant-on-permit-day': age('Alder den dagen oppholdstillatelsen ble innvilget'),
    'age-of-participant-on-decision-day': age('Alder på dagen for kommunens vedtak'),
    'age-of-participant-on-day-asked': age('Alder på datoen det spørres om'),
    'offer-with-upper-secondary': offer('Tilbud om oppstart for deltagere med utdanning på videregående nivå eller høyere'),
    'offer-of-formal-training': offer('Tilbud om oppstart i program med formell opplæring på videregående nivå'),
    'offer-of-work-programme': offer('Tilbud om oppstart i program som skal kvalifisere for arbeid'),
    'offer-of-primary-school': offer('Tilbud om oppstart i program med grunnskole som sluttmål'),
    'end-goal': { about: 'Sluttmål', answers: endGoals },
    'end-goal-in-file': yesNo('Sluttmålet i saken', 'er satt', 'går ikke frem av saken'),
    'end-goal-is-work': yesNo('Sluttmål', 'arbeid', 'et annet sluttmål enn arbeid'),
    'end-goal-is-higher-education': yesNo('Sluttmål', 'høyere utdanning eller høyere yrkesfaglig utdanning', 'et annet sluttmål'),
    'requirement-reached-under-collective-protection': reached('Tid i programmet'),
    'requirement-reached-with-upper-secondary': reached('Tid i programmet, med utdanning på videregående nivå eller høyere'),
    'requirement-reached-without-upper-secondary': reached('Tid i programmet, uten utdanning på videregående nivå eller høyere'),
    'small-part-time-programme': yesNo(
      'Omfanget av programmet',
      'deltid, innenfor prosentgrensen for å sette ned timekravet',
      'over prosentgrensen for å sette ned timekravet',
    ),
    'part-time-hours-set-down': yesNo('Om kommunen har satt ned timekravet', 'det er satt ned', 'det er ikke satt ned'),
    'work-in-running-programme': {
      about: 'Om programmet fortsetter ved siden av arbeid i det omfanget loven nevner',
      answers: { 'programme-continues': 'det fortsetter', 'falls-outside': 'personen faller utenfor målgruppen' },
    },
    'permit-changed': yesNo('Tidligere oppholdstillatelse', 'denne oppholdstillatelsen avløste en annen', 'dette er den første oppholdstillatelsen'),
    'permit-changed-under-rule': {
      about: 'Når oppholdstillatelsen ble endret, sett mot regelen om dem som har hatt kollektiv beskyttelse',
      answers: { before: 'før regelen trådte i kraft', since: 'etter at regelen trådte i kraft' },
    },
    'no-new-rights-earlier-change': {
      about: 'Om regelen om dem som har hatt kollektiv beskyttelse, omfatter oppholdstillatelser som ble endret før den trådte i kraft',
      answers: { 'reaches-earlier-changes': 'den omfatter dem', 'later-changes-only': 'den omfatter bare senere endringer' },
    },
    'collective-protection-before-programme': yesNo(
      'Tidligere oppholdstillatelse',
      'hadde kollektiv beskyttelse før denne oppholdstillatelsen',
      'hadde ikke kollektiv beskyttelse før denne oppholdstillatelsen',
    ),
    'programme-after-collective-protection': {
      about: 'Sluttmål, varighet og timer i programmet når kollektiv beskyttelse blir avløst av en annen oppholdstillatelse',
      answers: { 'as-under-chapter-6a': 'slik kapittel 6A fastsatte dem', 'as-the-new-permit': 'som for den nye oppholdstillatelsen' },
    },
    'length-under-young-age': {
      about: 'Varighet for dem under 25 år med et annet sluttmål enn fullført videregående opplæring',
      answers: { 'by-age': 'varigheten for aldersgruppen', 'by-goal': 'varigheten for sluttmålet' },
    },
    'similar-measure': yesNo('Om et tiltak ligner tiltakene regelverket nevner', 'lignende tiltak', 'ikke lignende tiltak'),
    'ending-reason': { about: 'Hovedaktivitet etter programmet', answers: endingReasons },
    ...requiredContentWords.questions,
    ...introductionBenefitWords.questions,
    ...leaveWords.questions,
    ...languageTrainingWords.questions,
    ...deadlinesWords.questions,
  },

  parameters: {
    permitsFrom: 'Loven gjelder oppholdstillatelser innvilget etter',
    arrivalsFrom: 'Loven gjelder tidligere innvilgede oppholdstillatelser, søkt om fra utlandet, for dem som ankom Norge etter',
    lowerAge: 'Nedre aldersgrense',
    upperAge: 'Øvre aldersgrense',
    optionalOverAge: 'Program kan tilbys personer over',
    residenceLimit: 'Botid i en kommune med oppholdstillatelse som nevnt i § 9 når vedtak om program treffes, mindre enn',
    optionalResidenceLimit: 'Botid i en kommune når det treffes vedtak om program kommunen kan tilby, mindre enn',
    agreementWaivedAfterFamilyPermit: 'Avtale kreves ikke for flyktninger som har hatt oppholdstillatelse som familiemedlem',
    workExceptionHours: 'Arbeid som gjør at personen faller utenfor målgruppen, minst',
    familyLimit: 'Referansepersonens botid i en kommune når det søkes om familiegjenforening, mindre enn',
    familyOfPermanentResidents: 'Familiemedlemmer til personer med permanent oppholdstillatelse er omfattet',
    collectiveProtectionStanding: 'Kollektiv beskyttelse gir',
    collectiveProtectionPermitsFrom: 'Kapittel 6A gjelder oppholdstillatelser innvilget fra og med',
    refusalForNearFullTimeWork: 'Kommunen kan avslå deltagelse på grunn av jobb eller tilbud om jobb på tilnærmet fulltid',
    endedByNearFullTimeWork: 'Programmet avsluttes på grunn av jobb eller tilbud om jobb på tilnærmet fulltid, for deltagere med utdanning på videregående nivå eller høyere',
    noNewRightsAfterCollectiveProtection: 'Ingen nye rettigheter eller plikter ved overgang fra kollektiv beskyttelse til en annen oppholdstillatelse',
    youngAge: 'Fullført videregående opplæring er sluttmålet for deltagere under',
    workOnlyOverAge: 'Programmet skal kvalifisere for arbeid for deltagere over',
    upperSecondaryIsDefined: 'Det er fastsatt i forskrift hva som er utdanning på videregående nivå',
    ukrainianUpperSecondaryCounts: 'Fullført videregående opplæring fra Ukraina regnes som videregående nivå for personer med kollektiv beskyttelse',
    lengthWithUpperSecondary: 'Varighet med utdanning på videregående nivå eller høyere',
    lengthForCompletedUpperSecondary: 'Varighet når sluttmålet er fullført videregående opplæring',
    lengthForOtherGoals: 'Varighet ved de andre sluttmålene',
    lengthForPartOfUpperSecondary: 'Varighet når sluttmålet er deler av videregående opplæring',
    lengthForVocationalTraining: 'Varighet når sluttmålet er fullført fag- og yrkesopplæring',
    lengthForWork: 'Varighet når sluttmålet er arbeid',
    lengthUnderCollectiveProtection: 'Varighet ved kollektiv beskyttelse, med utdanning på videregående nivå eller høyere',
    lengthForUkrainianUpperSecondary:
      'Varighet ved kollektiv beskyttelse, med videregående opplæring fra Ukraina og høyere utdanning eller høyere yrkesfaglig utdanning som sluttmål',
    newLengthWithUpperSecondaryAfter: 'Ny varighet med utdanning på videregående nivå eller høyere gjelder ved tilbud om oppstart etter',
    newLengthForFormalTrainingAfter: 'Ny varighet for formell opplæring gjelder ved tilbud om oppstart etter',
    newLengthForWorkAfter: 'Ny varighet for program som skal kvalifisere for arbeid, gjelder ved tilbud om oppstart etter',
    absenceBeyondWhichTimeIsAdded: 'Fravær, fri og permisjon kommer i tillegg til varigheten når de til sammen er over',
    covidAbsenceIsAdded: 'Fravær på grunn av covid-19 kommer i tillegg til varigheten',
    workHoursUnderCollectiveProtection: 'Arbeidsrettede elementer ved kollektiv beskyttelse, gjennomsnittlig minst',
    workHoursAfterUnderCollectiveProtection: 'Timekravet gjelder etter',
    partTimeWorkHours: 'Timetallet kravet kan settes ned til i et deltidsprogram',
    partTimeLimit: 'Timekravet kan settes ned i programmer på inntil',
    workHours: 'Arbeidsrettede elementer i programmer som skal kvalifisere for arbeid, gjennomsnittlig minst',
    workHoursAfterWithUpperSecondary: 'Med utdanning på videregående nivå eller høyere gjelder timekravet etter',
    workHoursAfterWithoutUpperSecondary: 'Uten utdanning på videregående nivå eller høyere gjelder timekravet etter',
    ...requiredContentWords.parameters,
    ...introductionBenefitWords.parameters,
    ...leaveWords.parameters,
    ...languageTrainingWords.parameters,
    ...deadlinesWords.parameters,
  },

  notes: {
    'beyond-verified': 'Datoen ligger etter den siste dagen reglene her er kontrollert mot de offisielle tekstene; regelverket kan være endret.',
    'higher-age-limit-adopted': 'En høyere øvre aldersgrense er vedtatt, men hadde ingen dato for ikrafttredelse da reglene her ble kontrollert.',
    'refused-or-interrupted':
      'Overfor den som har avvist eller avbrutt et program, gjelder ikke kommunens plikter. Det er ikke avklart om en person som gjorde det mens programmet var frivillig, har rett til program nå.',
    'chapter-6a-2023-not-read': 'Endringsloven 2. juni 2023 er ikke gjennomgått; ordlyden fra 2022 er lagt til grunn.',
    'first-wording-not-read': 'Den opprinnelige ordlyden i paragrafen er ikke gjennomgått; verdien er hentet fra direktoratets veiledning.',
    'upper-secondary-not-defined': 'På dette tidspunktet var det ikke fastsatt i forskrift hva som er utdanning på videregående nivå i det ordinære programmet.',
    'clarified-in-2023': 'Loven ble presisert 1. august 2023. Ordlyden før det er ikke gjennomgått, og kan ha betydd det samme.',
    'end-goals-in-running-programme': 'Det er ikke funnet noen overgangsregel for sluttmålet i programmer som ble tilbudt før 2026; et sluttmål som var lovlig da det ble satt, kan bli stående.',
    'plan-crosses-change': 'Kravet endres før den siste dagen i planen. Planen er kontrollert mot reglene på datoen det spørres om.',
    'offers-in-2025': 'For formell opplæring som ble tilbudt i 2025, gjelder den nye varigheten først fra 1. januar 2026, da overgangsregelen trådte i kraft.',
    'requirement-in-running-programme':
      'Det er ikke funnet noen overgangsregel for programmer som allerede var i gang; kravet er lagt til grunn for dem fra den første dagen det var i kraft.',
    'requirement-names-upper-secondary-only':
      'Etter ordlyden omfattet kravet bare deltagere med utdanning på videregående nivå eller høyere, selv om direktoratets rapport omtaler alle med arbeid som sluttmål.',
    'averaging-time-not-defined': 'Regelverket sier ikke hvilket tidsrom gjennomsnittet skal regnes over.',
    'family-beyond-limit-is-family-of-others':
      'Referansepersonen hadde vært bosatt for lenge i en kommune. Familiemedlemmet er her regnet som familiemedlem til andre enn dem som er nevnt i bokstav f, og kommunen kan da tilby program.',
    'not-registered-counts-in-base': 'Avslutninger uten registrert årsak er med i grunnlaget for andelen, men regnes ikke som måloppnåelse.',
    ...requiredContentWords.notes,
    ...introductionBenefitWords.notes,
    ...leaveWords.notes,
    ...languageTrainingWords.notes,
    ...deadlinesWords.notes,
  },

  facts: {
    'person.birthDate': 'fødselsdato',
    'person.citizenship': 'statsborgerskap',
    'person.education': 'medbrakt utdanning',
    'permit.ground': 'type oppholdstillatelse',
    'permit.grantedOn': 'dagen oppholdstillatelsen ble innvilget',
    'permit.appliedFromAbroad': 'søkt om fra utlandet',
    'permit.arrivedOn': 'ankomstdato',
    'permit.previousGround': 'tidligere oppholdstillatelse',
    'permit.firstGrantedOn': 'dagen den første oppholdstillatelsen som nevnt i § 9 ble innvilget',
    'permit.decidedUnderChapter6A': 'tidligere vedtak etter kapittel 6A',
    'family.referencePersonGround': 'referansepersonens oppholdstillatelse',
    'family.referencePersonHasPermanentResidence': 'permanent oppholdstillatelse for referansepersonen',
    'family.referencePersonSettledOn': 'dagen referansepersonen ble bosatt i en kommune',
    'family.appliedOn': 'dagen det ble søkt om familiegjenforening',
    'settlement.settledOn': 'bosettingsdato',
    'settlement.byAgreement': 'bosatt etter avtale',
    'decision.madeOn': 'dagen for kommunens vedtak',
    'work.hoursPerWeek': 'arbeidstid i stillingen',
    'work.from': 'dagen arbeidet begynte eller tilbudet ble gitt',
    'work.endedOn': 'første dag uten arbeidet eller tilbudet',
    'programme.offeredStartOn': 'dagen for tilbud om oppstart',
    'programme.startedOn': 'første dag i programmet',
    'programme.endedOn': 'første dag etter at programmet var avsluttet',
    'programme.endGoal': 'sluttmål',
    'programme.percent': 'omfanget av programmet',
    'person.completedPrimarySchool': 'fullført grunnskole',
    'permit.firstRenewedOn': 'dagen oppholdstillatelsen ble fornyet første gang',
    'permit.forWork': 'oppholdstillatelse for arbeid, eller som familiemedlem til en med slik tillatelse',
    'permit.leadsToPermanentResidence': 'om oppholdstillatelsen danner grunnlag for permanent oppholdstillatelse',
    'household.livesWithParents': 'om deltageren bor med en eller begge foreldrene',
    'household.partnerInProgramme': 'om ektefellen eller samboeren deltar i introduksjonsprogram',
    'household.youngestChildBornOn': 'dagen det yngste barnet ble født',
    'household.moreThanTwoChildren': 'omsorg for mer enn to barn',
    'household.soleCarer': 'alene om omsorgen',
    'household.chronicallyIllChild': 'barn med kronisk sykdom eller nedsatt funksjonsevne',
    'household.otherParentInProgramme': 'om barnets andre forelder deltar i introduksjonsprogram',
    'decision.claimedOn': 'dagen det ble satt frem krav om program',
    'decision.registeredOn': 'dagen vedtaket ble registrert i det nasjonale registeret',
    'programme.partTimeBecauseOfMunicipality': 'deltid på grunn av forhold på kommunens side',
    'programme.months': 'fastsatt varighet',
    'programme.extensionMonths': 'forlengelse',
    'programme.leave': 'fravær, fri og permisjon',
    'programme.startRegisteredOn': 'dagen oppstarten ble registrert i det nasjonale registeret',
    'programme.endRegisteredOn': 'dagen avslutningen ble registrert i det nasjonale registeret',
    'training.residentRegisteredOn': 'dagen for folkeregistrering i kommunen',
    'training.claimedOn': 'dagen det ble satt frem krav om opplæring i norsk',
    'training.offeredStartOn': 'dagen for tilbud om oppstart av opplæringen',
    'training.startedOn': 'første dag i opplæringen',
    'training.authority': 'hvem som har ansvar for opplæringen',
    'training.place': 'hvor norskopplæringen blir gitt',
    'training.needsB2': 'behov for å dokumentere nivå B2',
    'training.leave': 'permisjon fra opplæringen',
    'training.goalReachedOn': 'dagen norskmålet ble nådd',
    'training.socialStudiesCompletedOn': 'dagen timene i samfunnskunnskap var gjennomført',
    'training.socialStudiesTestedOn': 'dagen for avsluttende prøve i samfunnskunnskap',
    reason: 'avslutningsårsak',
  },
  assessedActivity: (place) => `vurderingen av tiltak ${String(place)} i planen`,

  certainty: { statute: 'loven', regulation: 'forskrift', guidance: 'veiledning, ikke lov- eller forskriftstekst', inferred: 'utledet' },
  kinds: { fact: 'uavklart faktisk forhold', assessment: 'vurderes av kommunen', reading: 'uavklart tolkningsspørsmål' },

  citizenships,
  permitGrounds,
  educationLevels,
  endGoals,
  leaveKinds,
  trainingAuthorities: {
    municipality: 'kommunen',
    county: 'fylkeskommunen',
  },
  trainingPlaces: {
    'adult-immigrants': 'i opplæring for voksne innvandrere',
    'upper-secondary-school': 'i videregående opplæring',
    'preparatory-adult-education': 'i forberedende opplæring for voksne',
  },
  activityKinds: {
    'work-practice': 'praksis på en arbeidsplass',
    'part-time-work': 'arbeid på deltid',
    'short-trade-course': 'kort yrkes- eller bransjekurs',
    'labour-market-measure': 'arbeidsmarkedstiltak i regi av Nav',
    'other-measure': 'et annet tiltak',
    'norwegian-training': 'opplæring i norsk',
    'social-studies': 'opplæring i samfunnskunnskap',
    'life-skills-course': 'kurs i livsmestring',
    'parental-guidance': 'foreldreveiledning',
    education: 'utdanning',
  },

  values: {
    yes: 'ja',
    no: 'nei',
    notHappened: 'har ikke skjedd',
    noneBefore: 'ingen',
    noRule: 'ingen slik regel',
    noneAtAll: 'ingen',
    since: (first) => `fra ${first}`,
    fromTo: (first, last) => `fra ${first} til og med ${last}`,
    standing: { 'right-and-obligation': 'rett og plikt', right: 'rett, men ikke plikt' },
    amount: (value, unit) => {
      switch (unit) {
        case 'years':
          return plural(value, 'ett år', 'år');
        case 'months':
          return months(value);
        case 'weeks':
          return plural(value, 'én uke', 'uker');
        case 'days':
          return plural(value, 'én dag', 'dager');
        case 'hours':
          return plural(value, 'én time', 'timer');
        case 'meetings':
          return plural(value, 'ett møte', 'møter');
        case 'talks':
          return plural(value, 'én samtale', 'samtaler');
        case 'times':
          return plural(value, 'én gang', 'ganger');
        case 'kroner':
          return `${grouped(value)} kroner`;
        case 'hours-a-week':
          return `${plural(value, 'én time', 'timer')} i uken`;
        case 'percent':
          return `${decimal(value)} prosent`;
        case 'working-days':
          return plural(value, 'én virkedag', 'virkedager');
      }
    },
    length,
    extension,
    list,
    either,
    decimal,
  },

  outcomes: {
    targetGroup: {
      rightAndObligation: 'Rett og plikt til å delta i introduksjonsprogrammet.',
      rightUnderCollectiveProtection: 'Rett, men ikke plikt, til å delta i introduksjonsprogrammet.',
      municipalityMayRefuse: 'Kommunen kan avslå deltagelse på grunn av jobb eller tilbud om jobb på tilnærmet fulltid.',
      programmeEnds: 'Programmet som er i gang, avsluttes på grunn av jobb eller tilbud om jobb på tilnærmet fulltid.',
      rightToFinish: 'Rett til å fullføre det påbegynte programmet.',
      mayBeOffered: {
        'family-of-others': 'Kommunen kan tilby program: familiemedlem til andre enn dem som er nevnt i § 9 første ledd bokstav f.',
        'over-upper-age': 'Kommunen kan tilby program: over øvre aldersgrense.',
        'settled-without-agreement': 'Kommunen kan tilby program: bosatt uten avtale.',
      },
      outside: {
        'no-permit-yet': 'Utenfor målgruppen: ingen oppholdstillatelse på denne datoen.',
        'introduction-act-2003': 'Utenfor: introduksjonsloven av 2003 gjelder.',
        'nordic-or-eea': 'Utenfor målgruppen: nordisk borger eller omfattet av EØS-avtalen.',
        'permit-not-in-section-9': 'Utenfor målgruppen: oppholdstillatelsen er ikke blant dem som er nevnt i § 9.',
        'under-lower-age': 'Utenfor målgruppen: under nedre aldersgrense da oppholdstillatelsen ble innvilget.',
        'not-settled': 'Utenfor målgruppen: ikke bosatt i en kommune på denne datoen.',
        'residence-limit-passed': 'Utenfor målgruppen: hadde bodd for lenge i en kommune før det ble truffet vedtak om program.',
        'in-work': 'Utenfor målgruppen: er i arbeid, eller har tilbud om arbeid, i det omfanget loven nevner.',
        'work-ended-after-limit': 'Utenfor målgruppen: arbeidet opphørte etter at botidsgrensen var nådd.',
        'no-new-rights-after-collective-protection':
          'Utenfor: ingen nye rettigheter eller plikter for den som har hatt kollektiv beskyttelse og vedtak etter kapittel 6A.',
      },
    },
    endGoals: {
      goals: (goals) => `Kommunen setter sluttmålet. Lovlige sluttmål: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `Sluttmålet skal være ett av disse: ${main}. Hvis deltageren ikke ønsker å fullføre, eller ikke vil kunne fullføre i programtiden, er de lovlige sluttmålene: ${otherwise}.`
          : `Som hovedregel skal sluttmålet være ett av disse: ${main}. Ellers er de lovlige sluttmålene: ${otherwise}.`,
      notGoverned: 'Introduksjonsloven av 2003 gjelder. Den har ikke sluttmål av denne typen.',
    },
    programmeDuration: {
      length: (one) => `Varigheten er ${one}.`,
      notLawful: (lawful) => `Sluttmålet i saken er ikke lovlig for denne personen, så det følger ingen varighet av det. Lovlige sluttmål: ${lawful}.`,
      notGoverned: 'Introduksjonsloven av 2003 gjelder for varigheten.',
    },
    workOrientedHours: {
      required: (hoursAWeek, afterMonths, ruleInForceSince, isReached) =>
        `Arbeidsrettede elementer skal i gjennomsnitt utgjøre minst ${hoursAWeek} etter ${afterMonths} i programmet, men tidligst fra ${ruleInForceSince}. ${isReached ? 'Kravet gjelder på denne datoen.' : 'Kravet gjelder ikke ennå på denne datoen.'}`,
      none: 'Regelverket stiller ikke noe minstekrav til timer med arbeidsrettede elementer for denne personen på denne datoen.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'Det er ikke noe krav å kontrollere mot.',
      notBegun: 'Programmet har ikke begynt.',
      notYet: (from) => `Kravet gjelder først fra ${from}, som er etter den siste dagen i planen.`,
      met: (average, required, from, through) =>
        `Kravet er oppfylt: i gjennomsnitt ${hours(average)} i uken fra ${from} til og med ${through}, og det kreves ${required}.`,
      notMet: (average, required, shortfall, from, through) =>
        `Kravet er ikke oppfylt: i gjennomsnitt ${hours(average)} i uken fra ${from} til og med ${through}, og det kreves ${required}. Det mangler ${hours(shortfall)} i uken.`,
    },
    ...languageTrainingWords.outcomes,
    classifyEnding: {
      sentence: (reason, group, goal) => `Avslutningsårsak: ${reason}. Resultatgruppe: ${group}. ${goal}.`,
      groups: {
        work: 'arbeid',
        education: 'utdanning',
        'preparatory-adult-education': 'forberedende opplæring for voksne',
        'labour-market-measures': 'arbeidsmarkedsrelaterte tiltak',
        other: 'andre årsaker',
        'not-registered': 'ikke registrert',
      },
      goals: {
        attained: 'Regnes som måloppnåelse',
        'not-attained': 'Regnes ikke som måloppnåelse',
        'not-registered': 'Det er ikke kjent om målet er nådd',
      },
    },
    ...requiredContentWords.outcomes,
    ...introductionBenefitWords.outcomes,
    ...leaveWords.outcomes,
    ...languageTrainingWords.outcomes,
    ...deadlinesWords.outcomes,
  },

  headings: {
    onDate: (date) => `Per ${date}`,
    possible: 'Ikke avgjort. Mulige utfall:',
    needsFacts: 'Ikke avgjort. Svaret regnes fra opplysninger som mangler i saken.',
    because: 'Begrunnelse:',
    open: 'Åpne punkter som avgjør utfallet:',
    notes: 'Merk:',
    missing: 'mangler',
    countedFrom: (facts) => `Svaret regnes fra en opplysning som mangler: ${facts}`,
    inTheFile: (fact, value) => `Opplysning i saken, ${fact}: ${value}`,
    inForce: (from, to) => (to === null ? `i kraft fra ${from}` : `i kraft fra ${from} til og med ${to}`),
    verified: (through) => `Kontrollert mot de offisielle tekstene til og med ${through}.`,
  },
};
