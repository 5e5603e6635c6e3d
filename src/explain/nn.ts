import type { Extension, Length } from '../law/parameters.js';
import type { Messages } from './messages.js';
import { requiredContentWords } from './nn/requiredContent.js';
import { introductionBenefitWords } from './nn/introductionBenefit.js';
import { leaveWords } from './nn/leave.js';
import { endGoals, leaveKinds } from './nn/names.js';
import { languageTrainingWords } from './nn/languageTraining.js';
import { deadlinesWords } from './nn/deadlines.js';
import { decimal, plural, months, hoursOf, list, either, yesNo, grouped } from './nn/say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'programmet kan ikkje forlengjast';
    case 'may':
      return `programmet kan forlengjast med inntil ${months(one.longest)} dersom det er grunn til å rekne med at sluttmålet då vert nådd, noko kommunen vurderer`;
    case 'shall':
      return `programmet skal forlengjast med inntil ${months(one.longest)} dersom det kan bidra til at deltakaren når sluttmålet, noko kommunen vurderer`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `inntil ${months(one.longest)}` : `frå ${String(one.least)} til ${months(one.longest)}`}; ${extension(one.extension)}`;

const commencement = (about: string) =>
  ({
    about,
    answers: {
      'before-commencement': 'før lova tok til å gjelde',
      'on-the-day': 'same dag som lova tok til å gjelde',
      'after-commencement': 'etter den dagen lova tok til å gjelde',
    },
  }) as const;
const offer = (about: string) =>
  ({
    about,
    answers: {
      before: 'før den dagen overgangsregelen nemner',
      'on-the-day': 'same dag som overgangsregelen nemner',
      between: 'etter den dagen overgangsregelen nemner, men før regelen tok til å gjelde',
      after: 'gitt seinare, eller ikkje gitt enno',
    },
  }) as const;
const limit = (about: string) =>
  ({
    about,
    answers: {
      'not-reached': 'grensa er ikkje nådd på den datoen det er spurt om',
      'decided-in-time': 'kommunen gjorde vedtak før grensa vart nådd',
      passed: 'grensa vart nådd før kommunen gjorde vedtak',
    },
  }) as const;
const age = (about: string) =>
  ({
    about,
    answers: {
      young: 'under aldersgrensa for å ha fullført vidaregåande opplæring som sluttmål',
      between: 'mellom aldersgrensene for sluttmåla',
      'year-after-upper': 'har passert fødselsdagen då øvre aldersgrense vert nådd, men ikkje nådd den neste',
      above: 'over den alderen som gjer at programmet skal kvalifisere for arbeid',
    },
  }) as const;
const work = (about: string) =>
  ({
    about,
    answers: {
      none: 'verken slikt arbeid eller tilbod om slikt arbeid',
      'in-work': 'i slikt arbeid, eller har tilbod om det',
      ended: 'hadde slikt arbeid eller tilbod om det, men det har teke slutt',
    },
  }) as const;
const reached = (about: string) => ({ about, answers: { yes: 'talet på månader er nådd', 'not-yet': 'talet på månader er ikkje nådd enno' } }) as const;

const citizenships = {
  nordic: 'nordisk statsborgar',
  'eea-agreement': 'omfatta av EØS-avtala',
  'third-country': 'verken nordisk statsborgar eller omfatta av EØS-avtala',
} as const;
const permitGrounds = {
  refugee: 'flyktning, utlendingslova § 28',
  'resettlement-refugee': 'overføringsflyktning, utlendingslova § 35',
  'humanitarian-after-protection-application': 'fornybart løyve på grunnlag av søknad om vern, utlendingslova § 38 første ledd',
  'family-with-children-awaiting-identity': 'avgrensa løyve for barnefamilie, utlendingslova § 38 femte ledd',
  'collective-protection': 'kollektivt vern, utlendingslova § 34',
  'family-member': 'familiemedlem, utlendingslova kapittel 6',
  'independent-ground': 'fornybart løyve på sjølvstendig grunnlag, utlendingslova § 53',
  other: 'eit anna løyve, ikkje blant dei som er nemnde i integreringslova § 9',
} as const;
const educationLevels = {
  'below-upper-secondary': 'under vidaregåande nivå',
  'ukrainian-upper-secondary': 'fullført vidaregåande opplæring frå Ukraina, utan eitt års høgare utdanning i tillegg',
  'upper-secondary': 'vidaregåande nivå',
  higher: 'over vidaregåande nivå',
} as const;
const endingReasons = {
  'ordinary-work': 'ordinært arbeid',
  'work-with-wage-subsidy': 'arbeid med lønstilskot',
  'upper-secondary': 'vidaregåande opplæring',
  'higher-education': 'høgare utdanning',
  'preparatory-adult-education': 'førebuande opplæring for vaksne',
  'labour-market-measures': 'arbeidsmarknadsrelaterte tiltak',
  'other-named-reason': 'anna registrert årsak',
  'not-registered': 'inga årsak registrert',
} as const;

/** The texts in nynorsk. */
export const nn: Messages = {
  language: 'nn',

  questions: {
    'permit-held': { about: 'Opphaldsløyve', answers: { granted: 'innvilga', 'not-granted-yet': 'ikkje innvilga på den datoen det er spurt om' } },
    'permit-granted': commencement('Dagen opphaldsløyvet vart innvilga'),
    'applied-from-abroad': yesNo('Kvar det vart søkt om opphaldsløyve', 'frå utlandet', 'i Noreg'),
    arrival: commencement('Dagen personen kom til Noreg'),
    'after-a-date': {
      about: 'Korleis «etter» ein dato skal forståast',
      answers: { 'includes-the-day': 'dagen sjølv er rekna med', 'excludes-the-day': 'dagen sjølv er ikkje rekna med' },
    },
    'nordic-or-eea': yesNo('Statsborgarskap', 'nordisk statsborgar eller omfatta av EØS-avtala', 'verken nordisk statsborgar eller omfatta av EØS-avtala'),
    'programme-running': yesNo('Påbyrja program', 'påbyrja og ikkje avslutta', 'ikkje påbyrja, eller avslutta'),
    'permit-ground': { about: 'Type opphaldsløyve', answers: permitGrounds },
    'reference-person-in-a-to-e': yesNo('Opphaldsløyvet til referansepersonen', 'nemnt i bokstav a til e', 'ikkje nemnt i bokstav a til e'),
    'reference-person-has-permanent-residence': yesNo('Om referansepersonen har permanent opphaldsløyve', 'har det', 'har det ikkje'),
    'reference-person-settled-recently': yesNo(
      'Kor lenge referansepersonen hadde vore busett i ein kommune då det vart søkt om familiesameining',
      'kortare enn grensa',
      'så lenge som grensa eller lenger',
    ),
    'age-when-granted': {
      about: 'Alder den dagen opphaldsløyvet vart innvilga',
      answers: {
        below: 'under nedre aldersgrense',
        within: 'mellom nedre og øvre aldersgrense',
        'year-after-upper': 'hadde passert fødselsdagen då øvre aldersgrense vert nådd, men ikkje nådd den neste',
        above: 'over øvre aldersgrense',
      },
    },
    'upper-age-bound': {
      about: 'Korleis øvre aldersgrense skal forståast',
      answers: {
        'through-birthday': 'til og med fødselsdagen då alderen vert nådd',
        'through-the-year': 'til og med dagen før neste fødselsdag',
      },
    },
    settled: { about: 'Busetjing i ein kommune', answers: { yes: 'busett', 'not-yet': 'ikkje busett på den datoen det er spurt om' } },
    'settled-by-agreement': yesNo('Avtale med integreringsstyresmaktene', 'busett etter avtale', 'busett utan avtale'),
    'family-permit-before': yesNo('Tidlegare opphaldsløyve', 'hadde løyve som familiemedlem før dette løyvet', 'hadde ikkje løyve som familiemedlem før dette løyvet'),
    'residence-limit': limit('Butid i ein kommune med opphaldsløyve som er nemnt i § 9'),
    'optional-residence-limit': limit('Butid i ein kommune'),
    'work-of-size': work('Arbeid av eit slikt omfang at personen fell utanfor målgruppa'),
    'work-ended-within-limit': yesNo('Når arbeidet tok slutt eller tilbodet fall bort', 'før grensa for butid var nådd', 'etter at grensa for butid var nådd'),
    'work-ended-after-limit': {
      about: 'Om retten kjem tilbake når arbeidet tok slutt etter grensa for butid, og det var gjort vedtak om program i tide',
      answers: { 'applies-again': 'retten kjem tilbake', 'stays-outside': 'retten kjem ikkje tilbake' },
    },
    'collective-protection-before': yesNo('Tidlegare opphaldsløyve', 'hadde kollektivt vern før dette løyvet', 'hadde ikkje kollektivt vern før dette løyvet'),
    'decided-under-chapter-6a': yesNo('Tidlegare vedtak etter kapittel 6A', 'det vart gjort vedtak om program eller norskopplæring', 'det vart ikkje gjort noko vedtak'),
    'collective-protection': yesNo('Type opphaldsløyve', 'kollektivt vern', 'ikkje kollektivt vern'),
    'in-scope-of-chapter-6a': yesNo(
      'Om kapittel 6A omfattar opphaldsløyvet',
      'innvilga den dagen kapittelet verkar tilbake til, eller seinare',
      'innvilga før den dagen kapittelet verkar tilbake til',
    ),
    'any-work': work('Arbeid, uansett omfang'),
    'near-full-time-work': yesNo('Om jobben er på tilnærma fulltid', 'tilnærma fulltid', 'ikkje tilnærma fulltid'),
    'education-level': { about: 'Utdanning frå før', answers: educationLevels },
    'counts-as-upper-secondary': yesNo(
      'Om utdanninga er på vidaregåande nivå, noko inga forskrift definerte på den tida',
      'på vidaregåande nivå',
      'ikkje på vidaregåande nivå',
    ),
    'test-days-coincide': yesNo('Dagane som kan vere avgjerande for alderen til deltakaren', 'éin og same dag', 'ulike dagar, eller ikkje alle kjende'),
    'age-of-participant': {
      about: 'Kva dag som er avgjerande for alderen til deltakaren',
      answers: {
        'permit-day': 'dagen opphaldsløyvet vart innvilga',
        'decision-day': 'dagen kommunen gjorde vedtak',
        'day-asked': 'den datoen det er spurt om',
      },
    },
    'age-of-participant-on-permit-day': age('Alder den dagen opphaldsløyvet vart innvilga'),
    'age-of-participant-on-decision-day': age('Alder den dagen kommunen gjorde vedtak'),
    'age-of-participant-on-day-asked': age('Alder på den datoen det er spurt om'),
    'offer-with-upper-secondary': offer('Tilbod om oppstart, for deltakarar med utdanning på vidaregåande nivå eller høgare'),
    'offer-of-formal-training': offer('Tilbod om oppstart, for formell opplæring på vidaregåande nivå'),
    'offer-of-work-programme': offer('Tilbod om oppstart, for program som skal kvalifisere for arbeid'),
    'offer-of-primary-school': offer('Tilbod om oppstart, for program med grunnskule som sluttmål'),
    'end-goal': { about: 'Sluttmål', answers: endGoals },
    'end-goal-in-file': yesNo('Sluttmål i saka', 'det er fastsett', 'det går ikkje fram av saka'),
    'end-goal-is-work': yesNo('Sluttmål', 'arbeid', 'eit anna sluttmål enn arbeid'),
    'end-goal-is-higher-education': yesNo('Sluttmål', 'høgare utdanning eller høgare yrkesfagleg utdanning', 'eit anna sluttmål'),
    'requirement-reached-under-collective-protection': reached('Tid i programmet'),
    'requirement-reached-with-upper-secondary': reached('Tid i programmet, med utdanning på vidaregåande nivå eller høgare'),
    'requirement-reached-without-upper-secondary': reached('Tid i programmet, utan utdanning på vidaregåande nivå eller høgare'),
    'small-part-time-programme': yesNo(
      'Omfanget av programmet',
      'deltid, ikkje over prosentgrensa for å setje ned timekravet',
      'over prosentgrensa for å setje ned timekravet',
    ),
    'part-time-hours-set-down': yesNo('Om kommunen har sett ned timekravet', 'det er sett ned', 'det er ikkje sett ned'),
    'work-in-running-programme': {
      about: 'Om programmet held fram ved sida av arbeid av det omfanget lova nemner',
      answers: { 'programme-continues': 'det held fram', 'falls-outside': 'personen fell utanfor målgruppa' },
    },
    'permit-changed': yesNo('Tidlegare opphaldsløyve', 'dette løyvet avløyste eit anna', 'dette er det første løyvet'),
    'permit-changed-under-rule': {
      about: 'Når opphaldsløyvet vart endra, sett mot regelen om dei som har hatt kollektivt vern',
      answers: { before: 'før regelen tok til å gjelde', since: 'etter at regelen tok til å gjelde' },
    },
    'no-new-rights-earlier-change': {
      about: 'Om regelen om dei som har hatt kollektivt vern, omfattar løyve som vart endra før han tok til å gjelde',
      answers: { 'reaches-earlier-changes': 'han omfattar dei', 'later-changes-only': 'han omfattar berre seinare endringar' },
    },
    'collective-protection-before-programme': yesNo('Tidlegare opphaldsløyve', 'hadde kollektivt vern før dette løyvet', 'hadde ikkje kollektivt vern før dette løyvet'),
    'programme-after-collective-protection': {
      about: 'Sluttmål, lengd og timar i programmet når kollektivt vern vert avløyst av eit anna løyve',
      answers: { 'as-under-chapter-6a': 'slik kapittel 6A fastsette dei', 'as-the-new-permit': 'som for det nye løyvet' },
    },
    'length-under-young-age': {
      about: 'Lengd for dei under 25 år med eit anna sluttmål enn fullført vidaregåande opplæring',
      answers: { 'by-age': 'lengda for aldersgruppa', 'by-goal': 'lengda for sluttmålet' },
    },
    'similar-measure': yesNo('Om eit tiltak liknar på dei som regelverket nemner', 'liknar', 'liknar ikkje'),
    'ending-reason': { about: 'Hovudaktivitet etter programmet', answers: endingReasons },
    ...requiredContentWords.questions,
    ...introductionBenefitWords.questions,
    ...leaveWords.questions,
    ...languageTrainingWords.questions,
    ...deadlinesWords.questions,
  },

  parameters: {
    permitsFrom: 'Lova gjeld for opphaldsløyve som er innvilga etter',
    arrivalsFrom: 'Lova gjeld også for tidlegare løyve, søkt om frå utlandet, til dei som kom til Noreg etter',
    lowerAge: 'Nedre aldersgrense',
    upperAge: 'Øvre aldersgrense',
    optionalOverAge: 'Kommunen kan tilby program til dei som er over',
    residenceLimit: 'Når det vert gjort vedtak om program, må butida i ein kommune med løyve som er nemnt i § 9, vere mindre enn',
    optionalResidenceLimit: 'Når det vert gjort vedtak om program som kommunen kan tilby, må butida i ein kommune vere mindre enn',
    agreementWaivedAfterFamilyPermit: 'Flyktningar som har hatt løyve som familiemedlem, treng ikkje vere busette etter avtale',
    workExceptionHours: 'Ein person fell utanfor målgruppa når arbeidet utgjer minst',
    familyLimit: 'Når det vert søkt om familiesameining, må referansepersonen ha vore busett i ein kommune i mindre enn',
    familyOfPermanentResidents: 'Familiemedlemmer til personar med permanent opphaldsløyve er omfatta',
    collectiveProtectionStanding: 'Kollektivt vern gir',
    collectiveProtectionPermitsFrom: 'Kapittel 6A omfattar løyve som er innvilga frå og med',
    refusalForNearFullTimeWork: 'Kommunen kan avslå kravet på grunn av jobb eller tilbod om jobb på tilnærma fulltid',
    endedByNearFullTimeWork: 'Programmet vert avslutta på grunn av jobb eller tilbod om jobb på tilnærma fulltid, for deltakarar med utdanning på vidaregåande nivå eller høgare',
    noNewRightsAfterCollectiveProtection: 'Ingen nye rettar eller plikter ved overgang frå kollektivt vern til eit anna løyve',
    youngAge: 'Fullført vidaregåande opplæring er sluttmålet for dei som er under',
    workOnlyOverAge: 'Programmet skal kvalifisere for arbeid for dei som er over',
    upperSecondaryIsDefined: 'Det er fastsett i forskrift kva som er utdanning på vidaregåande nivå',
    ukrainianUpperSecondaryCounts: 'For personar med kollektivt vern vert fullført vidaregåande opplæring frå Ukraina rekna som utdanning på vidaregåande nivå',
    lengthWithUpperSecondary: 'Lengd for deltakarar med utdanning på vidaregåande nivå eller høgare',
    lengthForCompletedUpperSecondary: 'Lengd når sluttmålet er fullført vidaregåande opplæring',
    lengthForOtherGoals: 'Lengd ved dei andre sluttmåla',
    lengthForPartOfUpperSecondary: 'Lengd når sluttmålet er delar av vidaregåande opplæring',
    lengthForVocationalTraining: 'Lengd når sluttmålet er fullført fag- og yrkesopplæring',
    lengthForWork: 'Lengd når sluttmålet er arbeid',
    lengthUnderCollectiveProtection: 'Lengd ved kollektivt vern, for deltakarar med utdanning på vidaregåande nivå eller høgare',
    lengthForUkrainianUpperSecondary:
      'Lengd ved kollektivt vern, for deltakarar med vidaregåande opplæring frå Ukraina og høgare utdanning eller høgare yrkesfagleg utdanning som sluttmål',
    newLengthWithUpperSecondaryAfter: 'Den nye lengda for deltakarar med utdanning på vidaregåande nivå eller høgare gjeld ved tilbod om oppstart etter',
    newLengthForFormalTrainingAfter: 'Den nye lengda for formell opplæring på vidaregåande nivå gjeld ved tilbod om oppstart etter',
    newLengthForWorkAfter: 'Den nye lengda for program som skal kvalifisere for arbeid, gjeld ved tilbod om oppstart etter',
    absenceBeyondWhichTimeIsAdded: 'Fråvær, fri og permisjon kjem i tillegg til lengda når det til saman er meir enn',
    covidAbsenceIsAdded: 'Fråvær på grunn av covid-19 kjem i tillegg til lengda',
    workHoursUnderCollectiveProtection: 'Arbeidsretta element ved kollektivt vern skal i gjennomsnitt utgjere minst',
    workHoursAfterUnderCollectiveProtection: 'Timekravet gjeld etter',
    partTimeWorkHours: 'I program på deltid kan timekravet setjast ned til',
    partTimeLimit: 'Timekravet kan setjast ned i program på inntil',
    workHours: 'Arbeidsretta element i program som skal kvalifisere for arbeid, skal i gjennomsnitt utgjere minst',
    workHoursAfterWithUpperSecondary: 'For deltakarar med utdanning på vidaregåande nivå eller høgare gjeld timekravet etter',
    workHoursAfterWithoutUpperSecondary: 'For deltakarar utan utdanning på vidaregåande nivå eller høgare gjeld timekravet etter',
    ...requiredContentWords.parameters,
    ...introductionBenefitWords.parameters,
    ...leaveWords.parameters,
    ...languageTrainingWords.parameters,
    ...deadlinesWords.parameters,
  },

  notes: {
    'beyond-verified': 'Datoen ligg etter den siste dagen reglane her er kontrollerte mot dei offisielle tekstane; regelverket kan vere endra.',
    'higher-age-limit-adopted': 'Ei høgare øvre aldersgrense er vedteken, men då reglane her vart kontrollerte, var det ikkje fastsett når ho skal ta til å gjelde.',
    'refused-or-interrupted':
      'Pliktene til kommunen gjeld ikkje overfor ein person som har avvist eller avbrote eit program. Det er ikkje avklart om ein person som gjorde det medan programmet var frivillig, har rett no.',
    'chapter-6a-2023-not-read': 'Endringslova av 2. juni 2023 er ikkje lesen; ordlyden frå 2022 er lagd til grunn.',
    'first-wording-not-read': 'Den første ordlyden i paragrafen er ikkje lesen; verdien er henta frå rettleiinga til direktoratet.',
    'upper-secondary-not-defined': 'På denne tida var det ikkje fastsett i forskrift kva som er utdanning på vidaregåande nivå i det ordinære programmet.',
    'clarified-in-2023': 'Lova vart presisert 1. august 2023. Ordlyden før det er ikkje lesen, og kan ha tydd det same.',
    'end-goals-in-running-programme': 'Det er ikkje funne nokon overgangsregel for sluttmålet i program som vart tilbodne før 2026; eit sluttmål som var lovleg då det vart sett, kan verte ståande.',
    'plan-crosses-change': 'Kravet vert endra før den siste dagen i planen. Planen er kontrollert mot reglane på den datoen det er spurt om.',
    'offers-in-2025': 'For formell opplæring der tilbodet om oppstart vart gitt i 2025, gjeld den nye lengda først frå 1. januar 2026, då overgangsregelen tok til å gjelde.',
    'requirement-in-running-programme':
      'Det er ikkje funne nokon overgangsregel for program som alt var i gang; kravet er brukt på dei frå den første dagen det gjeld.',
    'requirement-names-upper-secondary-only':
      'Etter ordlyden omfatta kravet berre dei som har utdanning på vidaregåande nivå eller høgare, sjølv om rapporten frå direktoratet omtalar alle med arbeid som sluttmål.',
    'averaging-time-not-defined': 'Regelverket seier ikkje kva tidsrom gjennomsnittet skal reknast for.',
    'family-beyond-limit-is-family-of-others':
      'Referansepersonen hadde vore busett for lenge i ein kommune; familiemedlemmen er då rekna som familiemedlem til andre enn dei som er nemnde i bokstav f, og slike familiemedlemmer kan kommunen tilby program.',
    'not-registered-counts-in-base': 'Avslutningar utan registrert årsak er med i grunnlaget når delen som har nådd målet, vert rekna ut, men tel ikkje som måloppnåing.',
    ...requiredContentWords.notes,
    ...introductionBenefitWords.notes,
    ...leaveWords.notes,
    ...languageTrainingWords.notes,
    ...deadlinesWords.notes,
  },

  facts: {
    'person.birthDate': 'fødselsdato',
    'person.citizenship': 'statsborgarskap',
    'person.education': 'utdanning frå før',
    'permit.ground': 'type opphaldsløyve',
    'permit.grantedOn': 'dagen opphaldsløyvet vart innvilga',
    'permit.appliedFromAbroad': 'søkt om frå utlandet',
    'permit.arrivedOn': 'dagen personen kom til Noreg',
    'permit.previousGround': 'løyvet personen hadde før dette',
    'permit.firstGrantedOn': 'dagen det første løyvet som er nemnt i § 9, vart innvilga',
    'permit.decidedUnderChapter6A': 'tidlegare vedtak etter kapittel 6A',
    'family.referencePersonGround': 'opphaldsløyvet til referansepersonen',
    'family.referencePersonHasPermanentResidence': 'permanent opphaldsløyve for referansepersonen',
    'family.referencePersonSettledOn': 'dagen referansepersonen vart busett i ein kommune',
    'family.appliedOn': 'dagen det vart søkt om familiesameining',
    'settlement.settledOn': 'dagen personen vart busett',
    'settlement.byAgreement': 'busett etter avtale',
    'decision.madeOn': 'dagen kommunen gjorde vedtak',
    'work.hoursPerWeek': 'arbeidstid i stillinga',
    'work.from': 'dagen arbeidet tok til eller tilbodet vart gitt',
    'work.endedOn': 'første dag utan arbeidet eller tilbodet',
    'programme.offeredStartOn': 'dagen for tilbod om oppstart',
    'programme.startedOn': 'første dag i programmet',
    'programme.endedOn': 'første dag etter at programmet var avslutta',
    'programme.endGoal': 'sluttmål',
    'programme.percent': 'omfanget av programmet',
    'person.completedPrimarySchool': 'fullført grunnskule',
    'permit.firstRenewedOn': 'dagen opphaldsløyvet vart fornya første gong',
    'permit.forWork': 'opphaldsløyve for arbeid, eller som familiemedlem til ein med slikt løyve',
    'permit.leadsToPermanentResidence': 'om opphaldsløyvet dannar grunnlag for permanent opphaldsløyve',
    'household.livesWithParents': 'om deltakaren bur med ein eller begge foreldra',
    'household.partnerInProgramme': 'om ektefellen eller sambuaren deltek i introduksjonsprogram',
    'household.youngestChildBornOn': 'dagen det yngste barnet vart fødd',
    'household.moreThanTwoChildren': 'omsorg for meir enn to barn',
    'household.soleCarer': 'åleine om omsorga',
    'household.chronicallyIllChild': 'barn med kronisk sjukdom eller nedsett funksjonsevne',
    'household.otherParentInProgramme': 'om den andre forelderen til barnet deltek i introduksjonsprogram',
    'decision.claimedOn': 'dagen det vart sett fram krav om program',
    'decision.registeredOn': 'dagen vedtaket vart registrert i det nasjonale registeret',
    'programme.partTimeBecauseOfMunicipality': 'deltid på grunn av forhold på kommunen si side',
    'programme.months': 'fastsett lengd',
    'programme.extensionMonths': 'forlenging',
    'programme.leave': 'fråvær, fri og permisjon',
    'programme.startRegisteredOn': 'dagen oppstarten vart registrert i det nasjonale registeret',
    'programme.endRegisteredOn': 'dagen avslutninga vart registrert i det nasjonale registeret',
    'training.residentRegisteredOn': 'dagen for folkeregistrering i kommunen',
    'training.claimedOn': 'dagen det vart sett fram krav om opplæring i norsk',
    'training.offeredStartOn': 'dagen for tilbod om oppstart av opplæringa',
    'training.startedOn': 'første dag i opplæringa',
    'training.authority': 'kven som har ansvar for opplæringa',
    'training.place': 'kvar norskopplæringa vert gitt',
    'training.needsB2': 'behov for å dokumentere nivå B2',
    'training.leave': 'permisjon frå opplæringa',
    'training.goalReachedOn': 'dagen norskmålet vart nådd',
    'training.socialStudiesCompletedOn': 'dagen timane i samfunnskunnskap var gjennomførte',
    'training.socialStudiesTestedOn': 'dagen for avsluttande prøve i samfunnskunnskap',
    reason: 'avslutningsårsak',
  },
  assessedActivity: (place) => `vurderinga av tiltak ${String(place)} i planen`,

  certainty: { statute: 'lova', regulation: 'forskrift', guidance: 'rettleiing, ikkje sjølve regelteksten', inferred: 'utleidd' },
  kinds: { fact: 'faktum som må avklarast', assessment: 'vurdering som ligg til kommunen', reading: 'uavklart tolking av regelverket' },

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
    'adult-immigrants': 'i opplæring for vaksne innvandrarar',
    'upper-secondary-school': 'i vidaregåande opplæring',
    'preparatory-adult-education': 'i førebuande opplæring for vaksne',
  },
  activityKinds: {
    'work-practice': 'praksis på ein arbeidsplass',
    'part-time-work': 'arbeid på deltid',
    'short-trade-course': 'kort yrkes- eller bransjekurs',
    'labour-market-measure': 'arbeidsmarknadstiltak i regi av Nav',
    'other-measure': 'eit anna tiltak',
    'norwegian-training': 'opplæring i norsk',
    'social-studies': 'opplæring i samfunnskunnskap',
    'life-skills-course': 'kurs i livsmeistring',
    'parental-guidance': 'foreldrerettleiing',
    education: 'utdanning',
  },

  values: {
    yes: 'ja',
    no: 'nei',
    notHappened: 'har ikkje skjedd',
    noneBefore: 'ingen',
    noRule: 'ingen slik regel',
    noneAtAll: 'ingen',
    since: (first) => `frå ${first}`,
    fromTo: (first, last) => `frå ${first} til og med ${last}`,
    standing: { 'right-and-obligation': 'rett og plikt', right: 'rett, men ikkje plikt' },
    amount: (value, unit) => {
      switch (unit) {
        case 'years':
          return plural(value, 'år', 'år');
        case 'months':
          return months(value);
        case 'weeks':
          return plural(value, 'veke', 'veker');
        case 'days':
          return plural(value, 'dag', 'dagar');
        case 'hours':
          return plural(value, 'time', 'timar');
        case 'meetings':
          return plural(value, 'møte', 'møte');
        case 'talks':
          return plural(value, 'samtale', 'samtalar');
        case 'times':
          return plural(value, 'gong', 'gonger');
        case 'kroner':
          return `${grouped(value)} kroner`;
        case 'hours-a-week':
          return `${plural(value, 'time', 'timar')} i veka`;
        case 'percent':
          return `${decimal(value)} prosent`;
        case 'working-days':
          return plural(value, 'virkedag', 'virkedagar');
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
      rightAndObligation: 'Rett og plikt til å delta i introduksjonsprogram.',
      rightUnderCollectiveProtection: 'Rett, men ikkje plikt, til å delta i introduksjonsprogram.',
      municipalityMayRefuse: 'Kommunen kan avslå kravet på grunn av jobb eller tilbod om jobb på tilnærma fulltid.',
      programmeEnds: 'Programmet som er i gang, vert avslutta på grunn av jobb eller tilbod om jobb på tilnærma fulltid.',
      rightToFinish: 'Rett til å fullføre det påbyrja programmet.',
      mayBeOffered: {
        'family-of-others': 'Kommunen kan tilby program: familiemedlem til andre enn dei som er nemnde i § 9 første ledd bokstav f.',
        'over-upper-age': 'Kommunen kan tilby program: over øvre aldersgrense.',
        'settled-without-agreement': 'Kommunen kan tilby program: busett utan avtale.',
      },
      outside: {
        'no-permit-yet': 'Utanfor målgruppa: utan opphaldsløyve på denne datoen.',
        'introduction-act-2003': 'Utanfor: introduksjonslova frå 2003 gjeld.',
        'nordic-or-eea': 'Utanfor målgruppa: nordisk statsborgar eller omfatta av EØS-avtala.',
        'permit-not-in-section-9': 'Utanfor målgruppa: opphaldsløyvet er ikkje blant dei som er nemnde i § 9.',
        'under-lower-age': 'Utanfor målgruppa: under nedre aldersgrense då opphaldsløyvet vart innvilga.',
        'not-settled': 'Utanfor målgruppa: ikkje busett i ein kommune på denne datoen.',
        'residence-limit-passed': 'Utanfor målgruppa: hadde budd for lenge i ein kommune før det vart gjort vedtak om program.',
        'in-work': 'Utanfor målgruppa: i arbeid, eller har tilbod om arbeid, av det omfanget lova nemner.',
        'work-ended-after-limit': 'Utanfor målgruppa: arbeidet tok slutt etter grensa for butid.',
        'no-new-rights-after-collective-protection': 'Utanfor: ingen nye rettar eller plikter etter kollektivt vern med vedtak etter kapittel 6A.',
      },
    },
    endGoals: {
      goals: (goals) => `Kommunen set sluttmålet. Lovlege sluttmål: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `Sluttmålet skal vere eitt av desse: ${main}. Dersom deltakaren ikkje ønskjer å fullføre, eller ikkje vil kunne fullføre i programtida, er sluttmålet i staden eitt av desse: ${otherwise}.`
          : `Som hovudregel skal sluttmålet vere eitt av desse: ${main}. Elles er sluttmålet eitt av desse: ${otherwise}.`,
      notGoverned: 'Introduksjonslova frå 2003 gjeld. Ho har ikkje sluttmål av dette slaget.',
    },
    programmeDuration: {
      length: (one) => `Lengda på programmet er ${one}.`,
      notLawful: (lawful) => `Lova opnar ikkje for at denne personen har det sluttmålet som står i saka, og derfor følgjer det inga lengd. Lova opnar for: ${lawful}.`,
      notGoverned: 'Lengda følgjer introduksjonslova frå 2003.',
    },
    workOrientedHours: {
      required: (hours, afterMonths, ruleInForceSince, isReached) =>
        `Arbeidsretta element skal i gjennomsnitt utgjere minst ${hours} etter ${afterMonths} i programmet, men ikkje før ${ruleInForceSince}. ${isReached ? 'Kravet gjeld på denne datoen.' : 'Kravet gjeld ikkje enno på denne datoen.'}`,
      none: 'På denne datoen stiller regelverket ikkje krav om eit minste timetal med arbeidsretta element for denne personen.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'Det er ikkje noko krav å kontrollere mot.',
      notBegun: 'Programmet er ikkje påbyrja.',
      notYet: (from) => `Kravet gjeld frå ${from}, etter den siste dagen i planen.`,
      met: (average, required, from, through) =>
        `Kravet er oppfylt: i gjennomsnitt ${hoursOf(average)} i veka frå ${from} til og med ${through}, og kravet er ${hoursOf(required)}.`,
      notMet: (average, required, shortfall, from, through) =>
        `Kravet er ikkje oppfylt: i gjennomsnitt ${hoursOf(average)} i veka frå ${from} til og med ${through}, og kravet er ${hoursOf(required)}. Det manglar ${hoursOf(shortfall)} i veka.`,
    },
    ...languageTrainingWords.outcomes,
    classifyEnding: {
      sentence: (reason, group, goal) => `Avslutningsårsak: ${reason}. Gruppe: ${group}. ${goal}.`,
      groups: {
        work: 'arbeid',
        education: 'utdanning',
        'preparatory-adult-education': 'førebuande opplæring for vaksne',
        'labour-market-measures': 'arbeidsmarknadsrelaterte tiltak',
        other: 'andre årsaker',
        'not-registered': 'ikkje registrert',
      },
      goals: {
        attained: 'Tel som måloppnåing',
        'not-attained': 'Tel ikkje som måloppnåing',
        'not-registered': 'Måloppnåinga er ikkje kjend',
      },
    },
    ...requiredContentWords.outcomes,
    ...introductionBenefitWords.outcomes,
    ...leaveWords.outcomes,
    ...languageTrainingWords.outcomes,
    ...deadlinesWords.outcomes,
  },

  headings: {
    onDate: (date) => `Den ${date}`,
    possible: 'Ikkje avgjort. Moglege svar:',
    needsFacts: 'Ikkje avgjort. Svaret vert rekna frå opplysningar som manglar i saka.',
    because: 'Grunngiving:',
    open: 'Dette er framleis avgjerande:',
    notes: 'Merk:',
    missing: 'manglar',
    countedFrom: (facts) => `Svaret vert rekna frå ei opplysning som manglar: ${facts}`,
    inTheFile: (fact, value) => `Opplysning i saka, ${fact}: ${value}`,
    inForce: (from, to) => (to === null ? `i kraft frå ${from}` : `i kraft frå ${from} til og med ${to}`),
    verified: (through) => `Kontrollert mot dei offisielle tekstane til og med ${through}.`,
  },
};
