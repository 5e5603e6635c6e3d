import type { EndGoal, PermitGround } from '../../case/facts.js';
import type { Extension, Length } from '../../law/parameters.js';
import type { PlainWords } from '../messages.js';
import { dated, datedOrNever, leaves, number, oneOf, oneOfOrNone, yesNo } from '../told.js';
import { deadlinesWords } from './deadlines.js';
import { introductionBenefitWords } from './introductionBenefit.js';
import { languageTrainingWords } from './languageTraining.js';
import { leaveWords } from './leave.js';
import { requiredContentWords } from './requiredContent.js';
import { decimal, hours, months, plural } from './say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'Det kan ikke forlenges';
    case 'may':
      return `Kommunen kan forlenge det med inntil ${months(one.longest)} hvis det er grunn til å tro at du da når målet`;
    case 'shall':
      return `Kommunen skal forlenge det med inntil ${months(one.longest)} hvis det kan hjelpe deg med å nå målet`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `inntil ${months(one.longest)}` : `fra ${String(one.least)} til ${months(one.longest)}`}. ${extension(one.extension)}`;

const endGoals: Readonly<Record<EndGoal, string>> = {
  work: 'arbeid',
  'higher-education': 'høyere utdanning',
  'higher-vocational-education': 'høyere yrkesfaglig utdanning',
  'vocational-requalification': 'yrkesfaglig rekvalifisering (å lære et nytt yrke)',
  'completed-upper-secondary': 'fullført videregående opplæring',
  'vocational-training': 'fullført fag- og yrkesopplæring med læretid',
  'part-of-upper-secondary': 'deler av videregående opplæring',
  'primary-school': 'grunnskole (hele eller deler)',
};

const permits: Readonly<Record<PermitGround, string>> = {
  refugee: 'oppholdstillatelse som flyktning',
  'resettlement-refugee': 'oppholdstillatelse som overføringsflyktning',
  'humanitarian-after-protection-application': 'oppholdstillatelse på humanitært grunnlag etter søknad om beskyttelse',
  'family-with-children-awaiting-identity': 'begrenset oppholdstillatelse for barnefamilier',
  'collective-protection': 'kollektiv beskyttelse',
  'family-member': 'oppholdstillatelse som familiemedlem',
  'independent-ground': 'oppholdstillatelse på selvstendig grunnlag',
  other: 'en annen type oppholdstillatelse',
};

const NOT_IN_TARGET_GROUP = 'Du har verken rett eller plikt til å delta i introduksjonsprogram.';
const MAY_BE_OFFERED = 'Kommunen kan tilby deg introduksjonsprogram, men har ikke plikt til det.';

/** Klart språk for deltageren, på bokmål. */
export const plainNb: PlainWords = {
  outcomes: {
    targetGroup: {
      rightAndObligation: 'Du har rett og plikt til å delta i introduksjonsprogram.',
      rightUnderCollectiveProtection: 'Du har rett til å delta i introduksjonsprogram, men du har ikke plikt til det.',
      municipalityMayRefuse: 'Kommunen kan likevel si nei. Grunnen er at du har jobb, eller tilbud om jobb, på nesten full tid.',
      programmeEnds: 'Men programmet du er i, blir avsluttet. Grunnen er at du har jobb, eller tilbud om jobb, på nesten full tid.',
      rightToFinish: 'Du har rett til å fullføre programmet du har begynt på.',
      mayBeOffered: {
        'family-of-others': `${MAY_BE_OFFERED} Du er familiemedlem, men familietilknytningen din gir ikke rett til program.`,
        'over-upper-age': `${MAY_BE_OFFERED} Du er over den øvre aldersgrensen for rett til program.`,
        'settled-without-agreement': `${MAY_BE_OFFERED} Du er bosatt uten avtale med integreringsmyndighetene.`,
      },
      outside: {
        'no-permit-yet': `${NOT_IN_TARGET_GROUP} Du hadde ikke fått oppholdstillatelse på denne datoen.`,
        'introduction-act-2003': 'Den gamle introduksjonsloven fra 2003 gjelder for deg. Dette svaret sier ikke hvilke rettigheter du har etter den loven.',
        'nordic-or-eea': `${NOT_IN_TARGET_GROUP} Du er nordisk borger eller omfattet av EØS-avtalen.`,
        'permit-not-in-section-9': `${NOT_IN_TARGET_GROUP} Den typen oppholdstillatelse du har, gir ikke rett til program.`,
        'under-lower-age': `${NOT_IN_TARGET_GROUP} Du var for ung da du fikk oppholdstillatelsen.`,
        'not-settled': `${NOT_IN_TARGET_GROUP} Du var ikke bosatt i en kommune på denne datoen.`,
        'residence-limit-passed': `${NOT_IN_TARGET_GROUP} Du hadde bodd for lenge i en kommune før kommunen gjorde vedtak om program.`,
        'in-work': `${NOT_IN_TARGET_GROUP} Du har jobb, eller tilbud om jobb, med så mange timer at du ikke skal ha program.`,
        'work-ended-after-limit': `${NOT_IN_TARGET_GROUP} Jobben eller tilbudet tok slutt da du allerede hadde bodd for lenge i en kommune.`,
        'no-new-rights-after-collective-protection': `${NOT_IN_TARGET_GROUP} Du fikk vedtak om program eller norskopplæring da du hadde kollektiv beskyttelse. Den nye oppholdstillatelsen gir ikke nye rettigheter eller plikter.`,
      },
    },
    endGoals: {
      goals: (goals) => `Kommunen skal sette et mål for programmet ditt. Disse målene er mulige: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `Målet for programmet ditt skal være ${main}. Det kan være at du ikke ønsker å fullføre, eller ikke kan bli ferdig i tide. Da er disse målene mulige: ${otherwise}.`
          : `Målet for programmet ditt skal som regel være ${main}. Ellers er disse målene mulige: ${otherwise}.`,
      notGoverned: 'Den gamle introduksjonsloven fra 2003 gjelder for deg. Den har ikke slike mål.',
    },
    programmeDuration: {
      length: (one) => `Programmet ditt varer ${one}.`,
      notLawful: (lawful) =>
        `Målet som står i saken din, er ikke mulig for deg. Derfor er det ikke klart hvor lenge programmet kan vare. Disse målene er mulige: ${lawful}.`,
      notGoverned: 'Den gamle introduksjonsloven fra 2003 bestemmer hvor lenge programmet ditt varer.',
    },
    workOrientedHours: {
      required: (hoursAWeek, afterMonths, ruleInForceSince, isReached) =>
        `Programmet ditt skal ha minst ${hoursAWeek} med arbeid, praksis eller lignende. Det regnes i gjennomsnitt. Kravet begynner etter ${afterMonths} i programmet, men ikke før ${ruleInForceSince}. ${isReached ? 'Kravet gjelder for deg på denne datoen.' : 'Kravet gjelder ikke for deg ennå på denne datoen.'}`,
      none: 'Det er ikke noe krav om hvor mange timer i uken du må ha arbeid eller praksis i programmet på denne datoen.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'Det er ikke noe timekrav for planen din.',
      notBegun: 'Programmet ditt har ikke begynt.',
      notYet: (from) => `Timekravet gjelder først fra ${from}. Det er etter den siste dagen i planen din.`,
      met: (average, required, from, through) =>
        `Planen din har nok timer med arbeid, praksis eller lignende. Den har ${hours(average)} i uken i gjennomsnitt, og kravet er ${hours(required)}. Det er regnet fra ${from} til og med ${through}.`,
      notMet: (average, required, shortfall, from, through) =>
        `Planen din har ikke nok timer med arbeid, praksis eller lignende. Den har ${hours(average)} i uken i gjennomsnitt, og kravet er ${hours(required)}. Det mangler ${hours(shortfall)} i uken. Det er regnet fra ${from} til og med ${through}.`,
    },
    classifyEnding: {
      sentence: (reason, group, goal) => `Dette er registrert om hva du gjør etter programmet: ${reason}. I statistikken er det i gruppen ${group}. ${goal}.`,
      groups: {
        work: 'arbeid',
        education: 'utdanning',
        'preparatory-adult-education': 'forberedende opplæring for voksne',
        'labour-market-measures': 'arbeidsmarkedstiltak',
        other: 'annet',
        'not-registered': 'ikke registrert',
      },
      goals: {
        attained: 'Det regnes som at målet med programmet er nådd',
        'not-attained': 'Det regnes ikke som at målet med programmet er nådd',
        'not-registered': 'Det er ikke kjent om målet med programmet er nådd',
      },
    },
    ...requiredContentWords.plainOutcomes,
    ...introductionBenefitWords.plainOutcomes,
    ...leaveWords.plainOutcomes,
    ...languageTrainingWords.plainOutcomes,
    ...deadlinesWords.plainOutcomes,
  },

  headings: {
    onDate: (date) => `Svar for ${date}`,
    possible: 'Svaret er ikke klart ennå. Dette er mulig:',
    needsFacts: 'Det er ikke mulig å svare ennå. Saken din mangler opplysninger.',
    because: 'Svaret bygger på dette:',
    open: 'Dette må bli klart først:',
    notes: 'Dette bør du også vite:',
    verified: (through) => `Reglene her er kontrollert til og med ${through}. De kan ha blitt endret etter det.`,
  },

  endGoals,
  values: { length, extension },

  told: {
    'person.birthDate': dated('når du er født', 'Du er født', 'Du er født'),
    'person.citizenship': oneOf('hvilket statsborgerskap du har', {
      nordic: 'Du er nordisk borger.',
      'eea-agreement': 'Du er omfattet av EØS-avtalen.',
      'third-country': 'Du er verken nordisk borger eller omfattet av EØS-avtalen.',
    }),
    'person.education': oneOf('hvilken utdanning du har med deg', {
      'below-upper-secondary': 'Du har ikke fullført utdanning på videregående nivå.',
      'ukrainian-upper-secondary': 'Du har fullført videregående opplæring i Ukraina, men ikke et år med høyere utdanning i tillegg.',
      'upper-secondary': 'Du har utdanning på videregående nivå.',
      higher: 'Du har høyere utdanning enn videregående nivå.',
    }),
    'person.completedPrimarySchool': yesNo('om du har fullført grunnskolen', 'Du har fullført grunnskolen.', 'Du har ikke fullført grunnskolen.'),
    'permit.ground': oneOf('hva slags oppholdstillatelse du har', permits, (permit) => `Du har ${permit}.`),
    'permit.grantedOn': dated('når du fikk oppholdstillatelsen', 'Du fikk oppholdstillatelsen', 'Du får oppholdstillatelsen'),
    'permit.appliedFromAbroad': yesNo('om du søkte om oppholdstillatelse fra utlandet', 'Du søkte om oppholdstillatelse fra utlandet.', 'Du søkte om oppholdstillatelse i Norge.'),
    'permit.arrivedOn': dated('når du kom til Norge', 'Du kom til Norge', 'Du kommer til Norge'),
    'permit.previousGround': oneOfOrNone(
      'hvilken oppholdstillatelse du hadde før',
      permits,
      'Du har ikke hatt en annen oppholdstillatelse før.',
      (permit) => `Før hadde du ${permit}.`,
    ),
    'permit.firstGrantedOn': dated(
      'når du fikk den første oppholdstillatelsen som gir rett til program',
      'Du fikk den første oppholdstillatelsen som gir rett til program',
      'Du får den første oppholdstillatelsen som gir rett til program',
    ),
    'permit.decidedUnderChapter6A': yesNo(
      'om kommunen gjorde vedtak om program eller norskopplæring da du hadde kollektiv beskyttelse',
      'Kommunen gjorde vedtak om program eller norskopplæring da du hadde kollektiv beskyttelse.',
      'Kommunen gjorde ikke vedtak om program eller norskopplæring da du hadde kollektiv beskyttelse.',
    ),
    'permit.firstRenewedOn': datedOrNever(
      'når oppholdstillatelsen din ble fornyet første gang',
      'Oppholdstillatelsen din ble fornyet første gang',
      'Oppholdstillatelsen din blir fornyet første gang',
      'Oppholdstillatelsen din er ikke fornyet.',
    ),
    'permit.forWork': yesNo(
      'om du har oppholdstillatelse for arbeid eller som familie til en som har det',
      'Du har oppholdstillatelse for arbeid, eller som familie til en som har det.',
      'Du har ikke oppholdstillatelse for arbeid, og heller ikke som familie til en som har det.',
    ),
    'permit.leadsToPermanentResidence': yesNo(
      'om oppholdstillatelsen din kan føre til permanent oppholdstillatelse',
      'Oppholdstillatelsen din kan føre til permanent oppholdstillatelse.',
      'Oppholdstillatelsen din kan ikke føre til permanent oppholdstillatelse.',
    ),
    'family.referencePersonGround': oneOf(
      'hva slags oppholdstillatelse personen du er familie til, har',
      permits,
      (permit) => `Personen du er familie til, har ${permit}.`,
    ),
    'family.referencePersonHasPermanentResidence': yesNo(
      'om personen du er familie til, har permanent oppholdstillatelse',
      'Personen du er familie til, har permanent oppholdstillatelse.',
      'Personen du er familie til, har ikke permanent oppholdstillatelse.',
    ),
    'family.referencePersonSettledOn': datedOrNever(
      'når personen du er familie til, ble bosatt i en kommune',
      'Personen du er familie til, ble bosatt i en kommune',
      'Personen du er familie til, blir bosatt i en kommune',
      'Personen du er familie til, er ikke bosatt i en kommune.',
    ),
    'family.appliedOn': dated('når dere søkte om familiegjenforening', 'Det ble søkt om familiegjenforening', 'Det blir søkt om familiegjenforening'),
    'settlement.settledOn': datedOrNever('når du ble bosatt i en kommune', 'Du ble bosatt i en kommune', 'Du blir bosatt i en kommune', 'Du er ikke bosatt i en kommune.'),
    'settlement.byAgreement': yesNo(
      'om du er bosatt etter avtale med integreringsmyndighetene',
      'Du er bosatt etter avtale med integreringsmyndighetene.',
      'Du er bosatt uten avtale med integreringsmyndighetene.',
    ),
    'household.livesWithParents': yesNo(
      'om du bor sammen med en eller begge foreldrene dine',
      'Du bor sammen med en eller begge foreldrene dine.',
      'Du bor ikke sammen med foreldrene dine.',
    ),
    'household.partnerInProgramme': yesNo(
      'om ektefellen eller samboeren din er i introduksjonsprogram',
      'Ektefellen eller samboeren din er også i introduksjonsprogram.',
      'Du har ikke ektefelle eller samboer som er i introduksjonsprogram.',
    ),
    'household.youngestChildBornOn': datedOrNever(
      'når det yngste barnet ditt er født',
      'Det yngste barnet ditt er født',
      'Det yngste barnet ditt blir født',
      'Du har ikke barn.',
    ),
    'household.moreThanTwoChildren': yesNo('om du har omsorg for mer enn to barn', 'Du har omsorg for mer enn to barn.', 'Du har ikke omsorg for mer enn to barn.'),
    'household.soleCarer': yesNo('om du er alene om omsorgen for barn', 'Du er alene om omsorgen for barn.', 'Du er ikke alene om omsorgen for barn.'),
    'household.chronicallyIllChild': yesNo(
      'om du har et barn med kronisk sykdom eller nedsatt funksjonsevne',
      'Du har et barn med kronisk sykdom eller nedsatt funksjonsevne.',
      'Du har ikke barn med kronisk sykdom eller nedsatt funksjonsevne.',
    ),
    'household.otherParentInProgramme': yesNo(
      'om den andre forelderen til barnet er i introduksjonsprogram',
      'Den andre forelderen til barnet er også i introduksjonsprogram.',
      'Den andre forelderen til barnet er ikke i introduksjonsprogram.',
    ),
    'decision.madeOn': datedOrNever(
      'når kommunen gjorde vedtak om program',
      'Kommunen gjorde vedtak om program',
      'Kommunen gjør vedtak om program',
      'Kommunen har ikke gjort vedtak om program.',
    ),
    'decision.claimedOn': datedOrNever('når du ba om program', 'Du ba om program', 'Du ber om program', 'Du har ikke bedt om program.'),
    'decision.registeredOn': datedOrNever(
      'når vedtaket ble registrert i det nasjonale registeret',
      'Vedtaket ble registrert i det nasjonale registeret',
      'Vedtaket blir registrert i det nasjonale registeret',
      'Vedtaket er ikke registrert i det nasjonale registeret.',
    ),
    'work.hoursPerWeek': number('hvor mange timer i uken du har jobb eller tilbud om jobb', (value) =>
      value === 0 ? 'Du har verken jobb eller tilbud om jobb.' : `Jobben, eller tilbudet om jobb, er på ${plural(value, 'én time', 'timer')} i uken.`,
    ),
    'work.from': dated('når jobben begynte, eller når du fikk tilbudet', 'Jobben begynte, eller du fikk tilbudet,', 'Jobben begynner, eller du får tilbudet,'),
    'work.endedOn': datedOrNever(
      'om jobben eller tilbudet har tatt slutt',
      'Første dag uten jobben eller tilbudet var',
      'Første dag uten jobben eller tilbudet blir',
      'Jobben eller tilbudet har ikke tatt slutt.',
    ),
    'programme.offeredStartOn': datedOrNever(
      'når du fikk tilbud om å begynne i programmet',
      'Du fikk tilbud om å begynne i programmet',
      'Du får tilbud om å begynne i programmet',
      'Du har ikke fått tilbud om å begynne i programmet.',
    ),
    'programme.startedOn': datedOrNever(
      'når du begynte i programmet',
      'Du begynte i programmet',
      'Du begynner i programmet',
      'Du har ikke begynt i programmet.',
    ),
    'programme.endedOn': datedOrNever(
      'om programmet ditt er avsluttet',
      'Første dag etter programmet var',
      'Første dag etter programmet blir',
      'Programmet ditt er ikke avsluttet.',
    ),
    'programme.endGoal': oneOf('hva som er målet for programmet ditt', endGoals, (goal) => `Målet for programmet ditt er ${goal}.`),
    'programme.percent': number('hvor mange prosent programmet ditt er på', (value) => `Programmet ditt er på ${decimal(value)} prosent.`),
    'programme.partTimeBecauseOfMunicipality': yesNo(
      'om programmet er på deltid på grunn av kommunen',
      'Programmet er på deltid på grunn av kommunen.',
      'Programmet er ikke på deltid på grunn av kommunen.',
    ),
    'programme.months': number('hvor lenge kommunen har bestemt at programmet skal vare', (value) => `Kommunen har bestemt at programmet skal vare i ${months(value)}.`),
    'programme.extensionMonths': number('om programmet er forlenget', (value) =>
      value === 0 ? 'Programmet er ikke forlenget.' : `Programmet er forlenget med ${months(value)}.`,
    ),
    'programme.leave': leaves('om du har vært borte fra programmet', 'Du har ikke vært borte fra programmet.', (periods) => `Dette fraværet fra programmet står i saken din: ${periods}.`),
    'programme.startRegisteredOn': datedOrNever(
      'når det ble registrert at du begynte i programmet',
      'Det ble registrert at du begynte i programmet',
      'Det blir registrert at du begynte i programmet',
      'Det er ikke registrert at du begynte i programmet.',
    ),
    'programme.endRegisteredOn': datedOrNever(
      'når det ble registrert at programmet var slutt',
      'Det ble registrert at programmet var slutt',
      'Det blir registrert at programmet er slutt',
      'Det er ikke registrert at programmet er slutt.',
    ),
    'training.residentRegisteredOn': datedOrNever(
      'når du ble folkeregistrert i kommunen',
      'Du ble folkeregistrert i kommunen',
      'Du blir folkeregistrert i kommunen',
      'Du er ikke folkeregistrert i kommunen.',
    ),
    'training.claimedOn': datedOrNever('når du ba om norskopplæring', 'Du ba om norskopplæring', 'Du ber om norskopplæring', 'Du har ikke bedt om norskopplæring.'),
    'training.offeredStartOn': datedOrNever(
      'når du fikk tilbud om å begynne på norskopplæring',
      'Du fikk tilbud om å begynne på norskopplæring',
      'Du får tilbud om å begynne på norskopplæring',
      'Du har ikke fått tilbud om å begynne på norskopplæring.',
    ),
    'training.startedOn': datedOrNever(
      'når du begynte på norskopplæringen',
      'Du begynte på norskopplæringen',
      'Du begynner på norskopplæringen',
      'Du har ikke begynt på norskopplæringen.',
    ),
    'training.authority': oneOf('hvem som har ansvar for opplæringen din', {
      municipality: 'Kommunen har ansvar for opplæringen din.',
      county: 'Fylkeskommunen har ansvar for opplæringen din.',
    }),
    'training.place': oneOf('hvor du får norskopplæring', {
      'adult-immigrants': 'Du får norskopplæring sammen med andre voksne innvandrere.',
      'upper-secondary-school': 'Du får norskopplæring i videregående opplæring.',
      'preparatory-adult-education': 'Du får norskopplæring i forberedende opplæring for voksne.',
    }),
    'training.needsB2': yesNo('om du trenger å dokumentere norsk på nivå B2', 'Du trenger å dokumentere norsk på nivå B2.', 'Du trenger ikke å dokumentere norsk på nivå B2.'),
    'training.leave': leaves('om du har hatt permisjon fra norskopplæringen', 'Du har ikke hatt permisjon fra norskopplæringen.', (periods) => `Denne permisjonen fra norskopplæringen står i saken din: ${periods}.`),
    'training.goalReachedOn': datedOrNever('når du nådde norskmålet ditt', 'Du nådde norskmålet ditt', 'Du når norskmålet ditt', 'Du har ikke nådd norskmålet ditt.'),
    'training.socialStudiesCompletedOn': datedOrNever(
      'når du ble ferdig med timene i samfunnskunnskap',
      'Du ble ferdig med timene i samfunnskunnskap',
      'Du blir ferdig med timene i samfunnskunnskap',
      'Du er ikke ferdig med timene i samfunnskunnskap.',
    ),
    'training.socialStudiesTestedOn': datedOrNever(
      'når du tok prøven i samfunnskunnskap',
      'Du tok prøven i samfunnskunnskap',
      'Du tar prøven i samfunnskunnskap',
      'Du har ikke tatt prøven i samfunnskunnskap.',
    ),
  },

  points: {
    'near-full-time-work': {
      about: 'om jobben din er på nesten full tid',
      answers: { yes: 'Kommunen mener at jobben din er på nesten full tid.', no: 'Kommunen mener at jobben din ikke er på nesten full tid.' },
    },
    'counts-as-upper-secondary': {
      about: 'om utdanningen din er på videregående nivå',
      answers: { yes: 'Kommunen mener at utdanningen din er på videregående nivå.', no: 'Kommunen mener at utdanningen din ikke er på videregående nivå.' },
    },
    'part-time-hours-set-down': {
      about: 'om timekravet skal settes ned fordi programmet er på deltid',
      answers: { yes: 'Kommunen har satt ned timekravet.', no: 'Kommunen har ikke satt ned timekravet.' },
    },
    'similar-measure': { about: 'om et tiltak i planen din skal telle med' },
    'upper-age-bound': { about: 'hvordan den øvre aldersgrensen skal forstås' },
    'after-a-date': { about: 'om selve datoen er med når en regel gjelder etter en dato' },
    'age-of-participant': { about: 'hvilken dag alderen din skal regnes på' },
    'work-ended-after-limit': { about: 'om du får rett til program igjen når jobben tok slutt etter at du hadde bodd lenge i en kommune' },
    'work-in-running-programme': { about: 'om programmet ditt fortsetter når du får mye arbeid ved siden av' },
    'no-new-rights-earlier-change': { about: 'om en ny regel også gjelder når du byttet oppholdstillatelse før regelen kom' },
    'programme-after-collective-protection': {
      about: 'hvilke regler som gjelder for programmet ditt når kollektiv beskyttelse blir byttet ut med en annen oppholdstillatelse',
    },
    'length-under-young-age': { about: 'hvor lenge programmet varer når du er under 25 år og har et annet mål enn fullført videregående opplæring' },
    'markedly-more-absence': {
      about: 'om barnet ditt er så sykt at du må være mye mer borte',
      answers: { yes: 'Barnet ditt er så sykt at du må være mye mer borte.', no: 'Barnet ditt er ikke så sykt at du må være mye mer borte.' },
    },
    'earlier-absence-added': { about: 'om annet fravær gjør programmet lengre', answers: { yes: 'Fraværet gjør programmet lengre.', no: 'Fraværet gjør ikke programmet lengre.' } },
    'two-starting-points': { about: 'om en frist skal regnes fra da du ble bosatt eller fra da du ba om det' },
    'absence-beyond-ten-days': { about: 'hvor mange av dagene du var borte som kommer i tillegg' },
    'absence-before-2026': { about: 'om dagene du var borte før 2026 skal regnes etter den nye regelen' },
    'young-couple': { about: 'hvor mye penger du får når du er under 25 år og begge to er i program' },
  },

  plainNotes: {
    'beyond-verified': null,
    'higher-age-limit-adopted': null,
    'refused-or-interrupted': 'Har du sagt nei til et program eller avbrutt det? Da har ikke kommunen de samme pliktene overfor deg. Det er ikke alltid klart om du har rett til program nå.',
    'chapter-6a-2023-not-read': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'first-wording-not-read': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'clarified-in-2023': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'upper-secondary-not-defined': null,
    'end-goals-in-running-programme': 'Fikk du tilbud om program før 2026? Da kan målet som ble satt den gangen, fortsatt gjelde.',
    'plan-crosses-change': 'Timekravet blir endret før planen din er slutt. Svaret gjelder bare reglene på denne datoen.',
    'offers-in-2025': 'Fikk du tilbud i 2025 om program med videregående opplæring? Da gjelder den nye lengden først fra 1. januar 2026.',
    'requirement-in-running-programme': 'Begynte programmet ditt før timekravet kom? Da er det ikke helt klart om kravet gjelder for deg.',
    'requirement-names-upper-secondary-only': 'Det er ikke helt klart hvem timekravet gjaldt for. Spør kommunen hva som gjelder for deg.',
    'averaging-time-not-defined': 'Reglene sier ikke hvor lang tid gjennomsnittet skal regnes over.',
    'family-beyond-limit-is-family-of-others':
      'Hadde personen du er familie til, bodd lenge i en kommune da dere søkte? Da er det lagt til grunn at kommunen likevel kan tilby deg program.',
    'not-registered-counts-in-base': null,
    'first-content-wording-not-read': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'life-skills-hours-until-2025': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'full-time-hours-are-guidance': 'Loven sier ikke hvor mange timer fulltid er. Timetallene kommer fra en veiledning.',
    'content-in-running-programme': 'Begynte programmet ditt før 2026? Da er det ikke helt klart om de nye kravene til innholdet gjelder for deg.',
    'youngest-child-of-age': 'Var barnet ditt under 18 år da programmet begynte? Da kan det være at du likevel skal ha foreldreveiledning. Spør kommunen.',
    'youngest-child-born-later': 'Har du eldre barn under 18 år, eller får du barn mens du er i programmet? Da skal du ha foreldreveiledning.',
    'decision-deadline-in-running-case': null,
    'months-from-permit': null,
    'first-deadline-wording-not-read': 'Noen eldre regler er ikke kontrollert. Spør kommunen om svaret er riktig for deg.',
    'months-from-right': null,
    'as-soon-as-possible': 'Kommunen skal gjøre dette så snart som mulig. Den skal ikke vente til siste dag.',
    'county-from-upper-secondary': null,
    'integration-declaration-adopted': null,
    'complaint-time-in-public-administration-act': null,
    'training-first-wording-not-read': null,
    'training-clock-from-guidance': null,
    'late-start-on-claim': 'Hvis du ikke kunne begynne i opplæring på grunn av omsorg for andre, kan du be om å begynne senere.',
    'exemption-on-application': 'Du kan søke om å slippe opplæringen.',
    'former-permit-taken-to-give-right': null,
    'level-in-preparatory-education-not-read': null,
    'charge-beside-right-to-finish': 'Du skal ikke betale for opplæringen slik vi leser loven, men loven sier det ikke helt klart. Spør kommunen.',
    'transition-by-permit-held': null,
    'leave-under-collective-protection': null,
    'remaining-training-after-collective-protection': null,
    'days-became-working-days': null,
    'holiday-time-not-stated': 'Hvis programmet ditt er kortere enn ett år, er det ikke sikkert at du får alle feriedagene.',
    'age-of-chronically-ill-child': null,
    'earlier-addition-not-read': null,
    'counting-time-of-absence': null,
    'added-days-are-working-days': null,
    'leave-that-lasts': 'Permisjonen din har ingen siste dag i saken. Den er regnet til datoen for dette svaret.',
    'planned-leave-counted': null,
    'benefit-age-day-by-day': null,
    'couples-in-running-programme': null,
    'which-children-count-for-couples': null,
    'part-time-by-own-choice': null,
    'no-rule-for-part-time': null,
    'long-illness-may-end-benefit': 'Hvis du er syk lenge, kan kommunen vedta at du ikke får penger.',
    'part-of-month': null,
    'days-off-in-absence': null,
    'hours-cost-no-more-than-the-day': null,
    'work-compared-by-part': null,
    'least-by-size-of-programme': null,
    'which-cuts-make-a-formal-decision': null,
    'last-day-in-time': null,
    'norwegian-hours-of-later-arrivals': null,
  },

  sentences: {
    notKnown: (sought) => `Saken din sier ikke ${sought}.`,
    reasonSought: 'hva du gjør etter programmet',
    askedOf: {
      you: 'Du kan gi opplysningen til kommunen.',
      municipality: 'Kommunen kan finne det ut.',
    },
    toAssess: (about) => `Kommunen må vurdere dette: ${about}.`,
    toAssessActivity: (place) => `Kommunen må vurdere om tiltak ${String(place)} i planen din skal telle med.`,
    assessed: (about) => `Kommunen har vurdert dette: ${about}.`,
    unsettled: (about) => `Reglene er ikke klare på dette punktet: ${about}. Kommunen må ta stilling til det.`,
    settledByChoice: (about) => `Reglene kan forstås på flere måter på dette punktet: ${about}. Svaret bygger på én av dem.`,
    decision: 'Dette svaret er ikke et vedtak. Det er kommunen som gjør vedtak. Du kan klage på vedtaket til statsforvalteren.',
  },
};
