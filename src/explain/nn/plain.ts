import type { EndGoal, PermitGround } from '../../case/facts.js';
import type { Extension, Length } from '../../law/parameters.js';
import type { PlainWords } from '../messages.js';
import { dated, datedOrNever, leaves, number, oneOf, oneOfOrNone, yesNo } from '../told.js';
import { deadlinesWords } from './deadlines.js';
import { introductionBenefitWords } from './introductionBenefit.js';
import { languageTrainingWords } from './languageTraining.js';
import { leaveWords } from './leave.js';
import { requiredContentWords } from './requiredContent.js';
import { decimal, hoursOf, months, plural } from './say.js';

const extension = (one: Extension): string => {
  switch (one.kind) {
    case 'none':
      return 'Det kan ikkje forlengjast';
    case 'may':
      return `Kommunen kan forlengje det med inntil ${months(one.longest)} dersom det er grunn til å tru at du då når målet`;
    case 'shall':
      return `Kommunen skal forlengje det med inntil ${months(one.longest)} dersom det kan hjelpe deg med å nå målet`;
  }
};

const length = (one: Length): string =>
  `${one.least === null ? `inntil ${months(one.longest)}` : `frå ${String(one.least)} til ${months(one.longest)}`}. ${extension(one.extension)}`;

const endGoals: Readonly<Record<EndGoal, string>> = {
  work: 'arbeid',
  'higher-education': 'høgare utdanning',
  'higher-vocational-education': 'høgare yrkesfagleg utdanning',
  'vocational-requalification': 'yrkesfagleg rekvalifisering (å lære eit nytt yrke)',
  'completed-upper-secondary': 'fullført vidaregåande opplæring',
  'vocational-training': 'fullført fag- og yrkesopplæring med læretid',
  'part-of-upper-secondary': 'delar av vidaregåande opplæring',
  'primary-school': 'grunnskule (heile eller delar)',
};

const permits: Readonly<Record<PermitGround, string>> = {
  refugee: 'opphaldsløyve som flyktning',
  'resettlement-refugee': 'opphaldsløyve som overføringsflyktning',
  'humanitarian-after-protection-application': 'opphaldsløyve på humanitært grunnlag etter søknad om vern',
  'family-with-children-awaiting-identity': 'avgrensa opphaldsløyve for barnefamiliar',
  'collective-protection': 'kollektivt vern',
  'family-member': 'opphaldsløyve som familiemedlem',
  'independent-ground': 'opphaldsløyve på sjølvstendig grunnlag',
  other: 'ein annan type opphaldsløyve',
};

const NOT_IN_TARGET_GROUP = 'Du har verken rett eller plikt til å delta i introduksjonsprogram.';
const MAY_BE_OFFERED = 'Kommunen kan tilby deg introduksjonsprogram, men har ikkje plikt til det.';

/** Klart språk for deltakaren, på nynorsk. */
export const plainNn: PlainWords = {
  outcomes: {
    targetGroup: {
      rightAndObligation: 'Du har rett og plikt til å delta i introduksjonsprogram.',
      rightUnderCollectiveProtection: 'Du har rett til å delta i introduksjonsprogram, men du har ikkje plikt til det.',
      municipalityMayRefuse: 'Kommunen kan likevel seie nei. Grunnen er at du har jobb, eller tilbod om jobb, på nesten full tid.',
      programmeEnds: 'Men programmet du er i, vert avslutta. Grunnen er at du har jobb, eller tilbod om jobb, på nesten full tid.',
      rightToFinish: 'Du har rett til å fullføre programmet du har byrja på.',
      mayBeOffered: {
        'family-of-others': `${MAY_BE_OFFERED} Du er familiemedlem, men familietilknytinga di gir ikkje rett til program.`,
        'over-upper-age': `${MAY_BE_OFFERED} Du er over den øvre aldersgrensa for rett til program.`,
        'settled-without-agreement': `${MAY_BE_OFFERED} Du er busett utan avtale med integreringsstyresmaktene.`,
      },
      outside: {
        'no-permit-yet': `${NOT_IN_TARGET_GROUP} Du hadde ikkje fått opphaldsløyve på denne datoen.`,
        'introduction-act-2003': 'Den gamle introduksjonslova frå 2003 gjeld for deg. Dette svaret seier ikkje kva rettar du har etter den lova.',
        'nordic-or-eea': `${NOT_IN_TARGET_GROUP} Du er nordisk statsborgar eller omfatta av EØS-avtala.`,
        'permit-not-in-section-9': `${NOT_IN_TARGET_GROUP} Den typen opphaldsløyve du har, gir ikkje rett til program.`,
        'under-lower-age': `${NOT_IN_TARGET_GROUP} Du var for ung då du fekk opphaldsløyvet.`,
        'not-settled': `${NOT_IN_TARGET_GROUP} Du var ikkje busett i ein kommune på denne datoen.`,
        'residence-limit-passed': `${NOT_IN_TARGET_GROUP} Du hadde budd for lenge i ein kommune før kommunen gjorde vedtak om program.`,
        'in-work': `${NOT_IN_TARGET_GROUP} Du har jobb, eller tilbod om jobb, med så mange timar at du ikkje skal ha program.`,
        'work-ended-after-limit': `${NOT_IN_TARGET_GROUP} Jobben eller tilbodet tok slutt då du allereie hadde budd for lenge i ein kommune.`,
        'no-new-rights-after-collective-protection': `${NOT_IN_TARGET_GROUP} Du fekk vedtak om program eller norskopplæring då du hadde kollektivt vern. Det nye opphaldsløyvet gir ikkje nye rettar eller plikter.`,
      },
    },
    endGoals: {
      goals: (goals) => `Kommunen skal setje eit mål for programmet ditt. Desse måla er moglege: ${goals}.`,
      main: (main, otherwise, condition) =>
        condition === 'unwilling-or-unable-to-complete'
          ? `Målet for programmet ditt skal vere ${main}. Det kan vere at du ikkje ønskjer å fullføre, eller ikkje kan verte ferdig i tide. Då er desse måla moglege: ${otherwise}.`
          : `Målet for programmet ditt skal som regel vere ${main}. Elles er desse måla moglege: ${otherwise}.`,
      notGoverned: 'Den gamle introduksjonslova frå 2003 gjeld for deg. Ho har ikkje slike mål.',
    },
    programmeDuration: {
      length: (one) => `Programmet ditt varer ${one}.`,
      notLawful: (lawful) =>
        `Målet som står i saka di, er ikkje mogleg for deg. Derfor er det ikkje klart kor lenge programmet kan vare. Desse måla er moglege: ${lawful}.`,
      notGoverned: 'Den gamle introduksjonslova frå 2003 avgjer kor lenge programmet ditt varer.',
    },
    workOrientedHours: {
      required: (hoursAWeek, afterMonths, ruleInForceSince, isReached) =>
        `Programmet ditt skal ha minst ${hoursAWeek} med arbeid, praksis eller liknande. Det vert rekna i gjennomsnitt. Kravet byrjar etter ${afterMonths} i programmet, men ikkje før ${ruleInForceSince}. ${isReached ? 'Kravet gjeld for deg på denne datoen.' : 'Kravet gjeld ikkje for deg enno på denne datoen.'}`,
      none: 'Det er ikkje noko krav om kor mange timar i veka du må ha arbeid eller praksis i programmet på denne datoen.',
    },
    checkWorkOrientedHours: {
      noRequirement: 'Det er ikkje noko timekrav for planen din.',
      notBegun: 'Programmet ditt har ikkje byrja.',
      notYet: (from) => `Timekravet gjeld først frå ${from}. Det er etter den siste dagen i planen din.`,
      met: (average, required, from, through) =>
        `Planen din har nok timar med arbeid, praksis eller liknande. Han har ${hoursOf(average)} i veka i gjennomsnitt, og kravet er ${hoursOf(required)}. Det er rekna frå ${from} til og med ${through}.`,
      notMet: (average, required, shortfall, from, through) =>
        `Planen din har ikkje nok timar med arbeid, praksis eller liknande. Han har ${hoursOf(average)} i veka i gjennomsnitt, og kravet er ${hoursOf(required)}. Det manglar ${hoursOf(shortfall)} i veka. Det er rekna frå ${from} til og med ${through}.`,
    },
    classifyEnding: {
      sentence: (reason, group, goal) => `Dette er registrert om kva du gjer etter programmet: ${reason}. I statistikken er det i gruppa ${group}. ${goal}.`,
      groups: {
        work: 'arbeid',
        education: 'utdanning',
        'preparatory-adult-education': 'førebuande opplæring for vaksne',
        'labour-market-measures': 'arbeidsmarknadstiltak',
        other: 'anna',
        'not-registered': 'ikkje registrert',
      },
      goals: {
        attained: 'Det tel som at målet med programmet er nådd',
        'not-attained': 'Det tel ikkje som at målet med programmet er nådd',
        'not-registered': 'Det er ikkje kjent om målet med programmet er nådd',
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
    possible: 'Svaret er ikkje klart enno. Dette er mogleg:',
    needsFacts: 'Det er ikkje mogleg å svare enno. Saka di manglar opplysningar.',
    because: 'Svaret byggjer på dette:',
    open: 'Dette må verte klart først:',
    notes: 'Dette bør du òg vite:',
    verified: (through) => `Reglane her er kontrollerte til og med ${through}. Dei kan ha vorte endra etter det.`,
  },

  endGoals,
  values: { length, extension },

  told: {
    'person.birthDate': dated('når du er fødd', 'Du er fødd', 'Du er fødd'),
    'person.citizenship': oneOf('kva statsborgarskap du har', {
      nordic: 'Du er nordisk statsborgar.',
      'eea-agreement': 'Du er omfatta av EØS-avtala.',
      'third-country': 'Du er verken nordisk statsborgar eller omfatta av EØS-avtala.',
    }),
    'person.education': oneOf('kva utdanning du har frå før', {
      'below-upper-secondary': 'Du har ikkje fullført utdanning på vidaregåande nivå.',
      'ukrainian-upper-secondary': 'Du har fullført vidaregåande opplæring i Ukraina, men ikkje eit år med høgare utdanning i tillegg.',
      'upper-secondary': 'Du har utdanning på vidaregåande nivå.',
      higher: 'Du har høgare utdanning enn vidaregåande nivå.',
    }),
    'person.completedPrimarySchool': yesNo('om du har fullført grunnskulen', 'Du har fullført grunnskulen.', 'Du har ikkje fullført grunnskulen.'),
    'permit.ground': oneOf('kva slags opphaldsløyve du har', permits, (permit) => `Du har ${permit}.`),
    'permit.grantedOn': dated('når du fekk opphaldsløyvet', 'Du fekk opphaldsløyvet', 'Du får opphaldsløyvet'),
    'permit.appliedFromAbroad': yesNo('om du søkte om opphaldsløyve frå utlandet', 'Du søkte om opphaldsløyve frå utlandet.', 'Du søkte om opphaldsløyve i Noreg.'),
    'permit.arrivedOn': dated('når du kom til Noreg', 'Du kom til Noreg', 'Du kjem til Noreg'),
    'permit.previousGround': oneOfOrNone('kva opphaldsløyve du hadde før', permits, 'Du har ikkje hatt eit anna opphaldsløyve før.', (permit) => `Før hadde du ${permit}.`),
    'permit.firstGrantedOn': dated(
      'når du fekk det første opphaldsløyvet som gir rett til program',
      'Du fekk det første opphaldsløyvet som gir rett til program',
      'Du får det første opphaldsløyvet som gir rett til program',
    ),
    'permit.decidedUnderChapter6A': yesNo(
      'om kommunen gjorde vedtak om program eller norskopplæring då du hadde kollektivt vern',
      'Kommunen gjorde vedtak om program eller norskopplæring då du hadde kollektivt vern.',
      'Kommunen gjorde ikkje vedtak om program eller norskopplæring då du hadde kollektivt vern.',
    ),
    'permit.firstRenewedOn': datedOrNever(
      'når opphaldsløyvet ditt vart fornya første gong',
      'Opphaldsløyvet ditt vart fornya første gong',
      'Opphaldsløyvet ditt vert fornya første gong',
      'Opphaldsløyvet ditt er ikkje fornya.',
    ),
    'permit.forWork': yesNo(
      'om du har opphaldsløyve for arbeid eller som familie til ein som har det',
      'Du har opphaldsløyve for arbeid, eller som familie til ein som har det.',
      'Du har ikkje opphaldsløyve for arbeid, og heller ikkje som familie til ein som har det.',
    ),
    'permit.leadsToPermanentResidence': yesNo(
      'om opphaldsløyvet ditt kan føre til permanent opphaldsløyve',
      'Opphaldsløyvet ditt kan føre til permanent opphaldsløyve.',
      'Opphaldsløyvet ditt kan ikkje føre til permanent opphaldsløyve.',
    ),
    'family.referencePersonGround': oneOf(
      'kva slags opphaldsløyve personen du er familie til, har',
      permits,
      (permit) => `Personen du er familie til, har ${permit}.`,
    ),
    'family.referencePersonHasPermanentResidence': yesNo(
      'om personen du er familie til, har permanent opphaldsløyve',
      'Personen du er familie til, har permanent opphaldsløyve.',
      'Personen du er familie til, har ikkje permanent opphaldsløyve.',
    ),
    'family.referencePersonSettledOn': datedOrNever(
      'når personen du er familie til, vart busett i ein kommune',
      'Personen du er familie til, vart busett i ein kommune',
      'Personen du er familie til, vert busett i ein kommune',
      'Personen du er familie til, er ikkje busett i ein kommune.',
    ),
    'family.appliedOn': dated('når de søkte om familiesameining', 'Det vart søkt om familiesameining', 'Det vert søkt om familiesameining'),
    'settlement.settledOn': datedOrNever('når du vart busett i ein kommune', 'Du vart busett i ein kommune', 'Du vert busett i ein kommune', 'Du er ikkje busett i ein kommune.'),
    'settlement.byAgreement': yesNo(
      'om du er busett etter avtale med integreringsstyresmaktene',
      'Du er busett etter avtale med integreringsstyresmaktene.',
      'Du er busett utan avtale med integreringsstyresmaktene.',
    ),
    'household.livesWithParents': yesNo(
      'om du bur saman med ein eller begge foreldra dine',
      'Du bur saman med ein eller begge foreldra dine.',
      'Du bur ikkje saman med foreldra dine.',
    ),
    'household.partnerInProgramme': yesNo(
      'om ektefellen eller sambuaren din er i introduksjonsprogram',
      'Ektefellen eller sambuaren din er òg i introduksjonsprogram.',
      'Du har ikkje ektefelle eller sambuar som er i introduksjonsprogram.',
    ),
    'household.youngestChildBornOn': datedOrNever(
      'når det yngste barnet ditt er fødd',
      'Det yngste barnet ditt er fødd',
      'Det yngste barnet ditt vert fødd',
      'Du har ikkje barn.',
    ),
    'household.moreThanTwoChildren': yesNo('om du har omsorg for meir enn to barn', 'Du har omsorg for meir enn to barn.', 'Du har ikkje omsorg for meir enn to barn.'),
    'household.soleCarer': yesNo('om du er åleine om omsorga for barn', 'Du er åleine om omsorga for barn.', 'Du er ikkje åleine om omsorga for barn.'),
    'household.chronicallyIllChild': yesNo(
      'om du har eit barn med kronisk sjukdom eller nedsett funksjonsevne',
      'Du har eit barn med kronisk sjukdom eller nedsett funksjonsevne.',
      'Du har ikkje barn med kronisk sjukdom eller nedsett funksjonsevne.',
    ),
    'household.otherParentInProgramme': yesNo(
      'om den andre forelderen til barnet er i introduksjonsprogram',
      'Den andre forelderen til barnet er òg i introduksjonsprogram.',
      'Den andre forelderen til barnet er ikkje i introduksjonsprogram.',
    ),
    'decision.madeOn': datedOrNever(
      'når kommunen gjorde vedtak om program',
      'Kommunen gjorde vedtak om program',
      'Kommunen gjer vedtak om program',
      'Kommunen har ikkje gjort vedtak om program.',
    ),
    'decision.claimedOn': datedOrNever('når du bad om program', 'Du bad om program', 'Du bed om program', 'Du har ikkje bede om program.'),
    'decision.registeredOn': datedOrNever(
      'når vedtaket vart registrert i det nasjonale registeret',
      'Vedtaket vart registrert i det nasjonale registeret',
      'Vedtaket vert registrert i det nasjonale registeret',
      'Vedtaket er ikkje registrert i det nasjonale registeret.',
    ),
    'work.hoursPerWeek': number('kor mange timar i veka du har jobb eller tilbod om jobb', (value) =>
      value === 0 ? 'Du har verken jobb eller tilbod om jobb.' : `Jobben, eller tilbodet om jobb, er på ${plural(value, 'time', 'timar')} i veka.`,
    ),
    'work.from': dated('når jobben byrja, eller når du fekk tilbodet', 'Jobben byrja, eller du fekk tilbodet,', 'Jobben byrjar, eller du får tilbodet,'),
    'work.endedOn': datedOrNever(
      'om jobben eller tilbodet har teke slutt',
      'Første dag utan jobben eller tilbodet var',
      'Første dag utan jobben eller tilbodet vert',
      'Jobben eller tilbodet har ikkje teke slutt.',
    ),
    'programme.offeredStartOn': datedOrNever(
      'når du fekk tilbod om å byrje i programmet',
      'Du fekk tilbod om å byrje i programmet',
      'Du får tilbod om å byrje i programmet',
      'Du har ikkje fått tilbod om å byrje i programmet.',
    ),
    'programme.startedOn': datedOrNever('når du byrja i programmet', 'Du byrja i programmet', 'Du byrjar i programmet', 'Du har ikkje byrja i programmet.'),
    'programme.endedOn': datedOrNever(
      'om programmet ditt er avslutta',
      'Første dag etter programmet var',
      'Første dag etter programmet vert',
      'Programmet ditt er ikkje avslutta.',
    ),
    'programme.endGoal': oneOf('kva som er målet for programmet ditt', endGoals, (goal) => `Målet for programmet ditt er ${goal}.`),
    'programme.percent': number('kor mange prosent programmet ditt er på', (value) => `Programmet ditt er på ${decimal(value)} prosent.`),
    'programme.partTimeBecauseOfMunicipality': yesNo(
      'om programmet er på deltid på grunn av kommunen',
      'Programmet er på deltid på grunn av kommunen.',
      'Programmet er ikkje på deltid på grunn av kommunen.',
    ),
    'programme.months': number('kor lenge kommunen har bestemt at programmet skal vare', (value) => `Kommunen har bestemt at programmet skal vare i ${months(value)}.`),
    'programme.extensionMonths': number('om programmet er forlengt', (value) =>
      value === 0 ? 'Programmet er ikkje forlengt.' : `Programmet er forlengt med ${months(value)}.`,
    ),
    'programme.leave': leaves('om du har vore borte frå programmet', 'Du har ikkje vore borte frå programmet.', (periods) => `Dette fråværet frå programmet står i saka di: ${periods}.`),
    'programme.startRegisteredOn': datedOrNever(
      'når det vart registrert at du byrja i programmet',
      'Det vart registrert at du byrja i programmet',
      'Det vert registrert at du byrja i programmet',
      'Det er ikkje registrert at du byrja i programmet.',
    ),
    'programme.endRegisteredOn': datedOrNever(
      'når det vart registrert at programmet var slutt',
      'Det vart registrert at programmet var slutt',
      'Det vert registrert at programmet er slutt',
      'Det er ikkje registrert at programmet er slutt.',
    ),
    'training.residentRegisteredOn': datedOrNever(
      'når du vart folkeregistrert i kommunen',
      'Du vart folkeregistrert i kommunen',
      'Du vert folkeregistrert i kommunen',
      'Du er ikkje folkeregistrert i kommunen.',
    ),
    'training.claimedOn': datedOrNever('når du bad om norskopplæring', 'Du bad om norskopplæring', 'Du bed om norskopplæring', 'Du har ikkje bede om norskopplæring.'),
    'training.offeredStartOn': datedOrNever(
      'når du fekk tilbod om å byrje på norskopplæring',
      'Du fekk tilbod om å byrje på norskopplæring',
      'Du får tilbod om å byrje på norskopplæring',
      'Du har ikkje fått tilbod om å byrje på norskopplæring.',
    ),
    'training.startedOn': datedOrNever(
      'når du byrja på norskopplæringa',
      'Du byrja på norskopplæringa',
      'Du byrjar på norskopplæringa',
      'Du har ikkje byrja på norskopplæringa.',
    ),
    'training.authority': oneOf('kven som har ansvar for opplæringa di', {
      municipality: 'Kommunen har ansvar for opplæringa di.',
      county: 'Fylkeskommunen har ansvar for opplæringa di.',
    }),
    'training.place': oneOf('kvar du får norskopplæring', {
      'adult-immigrants': 'Du får norskopplæring saman med andre vaksne innvandrarar.',
      'upper-secondary-school': 'Du får norskopplæring i vidaregåande opplæring.',
      'preparatory-adult-education': 'Du får norskopplæring i førebuande opplæring for vaksne.',
    }),
    'training.needsB2': yesNo('om du treng å dokumentere norsk på nivå B2', 'Du treng å dokumentere norsk på nivå B2.', 'Du treng ikkje å dokumentere norsk på nivå B2.'),
    'training.leave': leaves('om du har hatt permisjon frå norskopplæringa', 'Du har ikkje hatt permisjon frå norskopplæringa.', (periods) => `Denne permisjonen frå norskopplæringa står i saka di: ${periods}.`),
    'training.goalReachedOn': datedOrNever('når du nådde norskmålet ditt', 'Du nådde norskmålet ditt', 'Du når norskmålet ditt', 'Du har ikkje nådd norskmålet ditt.'),
    'training.socialStudiesCompletedOn': datedOrNever(
      'når du vart ferdig med timane i samfunnskunnskap',
      'Du vart ferdig med timane i samfunnskunnskap',
      'Du vert ferdig med timane i samfunnskunnskap',
      'Du er ikkje ferdig med timane i samfunnskunnskap.',
    ),
    'training.socialStudiesTestedOn': datedOrNever(
      'når du tok prøva i samfunnskunnskap',
      'Du tok prøva i samfunnskunnskap',
      'Du tek prøva i samfunnskunnskap',
      'Du har ikkje teke prøva i samfunnskunnskap.',
    ),
  },

  points: {
    'near-full-time-work': {
      about: 'om jobben din er på nesten full tid',
      answers: { yes: 'Kommunen meiner at jobben din er på nesten full tid.', no: 'Kommunen meiner at jobben din ikkje er på nesten full tid.' },
    },
    'counts-as-upper-secondary': {
      about: 'om utdanninga di er på vidaregåande nivå',
      answers: { yes: 'Kommunen meiner at utdanninga di er på vidaregåande nivå.', no: 'Kommunen meiner at utdanninga di ikkje er på vidaregåande nivå.' },
    },
    'part-time-hours-set-down': {
      about: 'om timekravet skal setjast ned fordi programmet er på deltid',
      answers: { yes: 'Kommunen har sett ned timekravet.', no: 'Kommunen har ikkje sett ned timekravet.' },
    },
    'similar-measure': { about: 'om eit tiltak i planen din skal telje med' },
    'upper-age-bound': { about: 'korleis den øvre aldersgrensa skal forståast' },
    'after-a-date': { about: 'om sjølve datoen er med når ein regel gjeld etter ein dato' },
    'age-of-participant': { about: 'kva dag alderen din skal reknast på' },
    'work-ended-after-limit': { about: 'om du får rett til program igjen når jobben tok slutt etter at du hadde budd lenge i ein kommune' },
    'work-in-running-programme': { about: 'om programmet ditt held fram når du får mykje arbeid ved sida av' },
    'no-new-rights-earlier-change': { about: 'om ein ny regel òg gjeld når du bytte opphaldsløyve før regelen kom' },
    'programme-after-collective-protection': {
      about: 'kva reglar som gjeld for programmet ditt når kollektivt vern vert bytt ut med eit anna opphaldsløyve',
    },
    'length-under-young-age': { about: 'kor lenge programmet varer når du er under 25 år og har eit anna mål enn fullført vidaregåande opplæring' },
    'markedly-more-absence': {
      about: 'om barnet ditt er så sjukt at du må vere mykje meir borte',
      answers: { yes: 'Barnet ditt er så sjukt at du må vere mykje meir borte.', no: 'Barnet ditt er ikkje så sjukt at du må vere mykje meir borte.' },
    },
    'earlier-absence-added': { about: 'om anna fråvær gjer programmet lengre', answers: { yes: 'Fråværet gjer programmet lengre.', no: 'Fråværet gjer ikkje programmet lengre.' } },
    'two-starting-points': { about: 'om ein frist skal reknast frå då du vart busett eller frå då du bad om det' },
    'absence-beyond-ten-days': { about: 'kor mange av dagane du var borte som kjem i tillegg' },
    'absence-before-2026': { about: 'om dagane du var borte før 2026 skal reknast etter den nye regelen' },
    'young-couple': { about: 'kor mykje pengar du får når du er under 25 år og begge to er i program' },
  },

  plainNotes: {
    'beyond-verified': null,
    'higher-age-limit-adopted': null,
    'refused-or-interrupted': 'Har du sagt nei til eit program eller avbrote det? Då har ikkje kommunen dei same pliktene overfor deg. Det er ikkje alltid klart om du har rett til program no.',
    'chapter-6a-2023-not-read': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'first-wording-not-read': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'clarified-in-2023': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'upper-secondary-not-defined': null,
    'end-goals-in-running-programme': 'Fekk du tilbod om program før 2026? Då kan målet som vart sett den gongen, framleis gjelde.',
    'plan-crosses-change': 'Timekravet vert endra før planen din er slutt. Svaret gjeld berre reglane på denne datoen.',
    'offers-in-2025': 'Fekk du tilbod i 2025 om program med vidaregåande opplæring? Då gjeld den nye lengda først frå 1. januar 2026.',
    'requirement-in-running-programme': 'Byrja programmet ditt før timekravet kom? Då er det ikkje heilt klart om kravet gjeld for deg.',
    'requirement-names-upper-secondary-only': 'Det er ikkje heilt klart kven timekravet galdt for. Spør kommunen kva som gjeld for deg.',
    'averaging-time-not-defined': 'Reglane seier ikkje kor lang tid gjennomsnittet skal reknast over.',
    'family-beyond-limit-is-family-of-others':
      'Hadde personen du er familie til, budd lenge i ein kommune då de søkte? Då er det lagt til grunn at kommunen likevel kan tilby deg program.',
    'not-registered-counts-in-base': null,
    'first-content-wording-not-read': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'life-skills-hours-until-2025': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'full-time-hours-are-guidance': 'Lova seier ikkje kor mange timar fulltid er. Timetala kjem frå ei rettleiing.',
    'content-in-running-programme': 'Byrja programmet ditt før 2026? Då er det ikkje heilt klart om dei nye krava til innhaldet gjeld for deg.',
    'youngest-child-of-age': 'Var barnet ditt under 18 år då programmet byrja? Då kan det vere at du likevel skal ha foreldrerettleiing. Spør kommunen.',
    'youngest-child-born-later': 'Har du eldre barn under 18 år, eller får du barn medan du er i programmet? Då skal du ha foreldrerettleiing.',
    'decision-deadline-in-running-case': null,
    'months-from-permit': null,
    'months-from-right': null,
    'first-deadline-wording-not-read': 'Nokre eldre reglar er ikkje kontrollerte. Spør kommunen om svaret er rett for deg.',
    'as-soon-as-possible': 'Kommunen skal gjere dette så snart som mogleg. Han skal ikkje vente til siste dag.',
    'county-from-upper-secondary': null,
    'integration-declaration-adopted': null,
    'complaint-time-in-public-administration-act': null,
    'training-first-wording-not-read': null,
    'training-clock-from-guidance': null,
    'late-start-on-claim': 'Viss du ikkje kunne byrje i opplæring på grunn av omsorg for andre, kan du be om å byrje seinare.',
    'exemption-on-application': 'Du kan søkje om å sleppe opplæringa.',
    'former-permit-taken-to-give-right': null,
    'level-in-preparatory-education-not-read': null,
    'charge-beside-right-to-finish': 'Du skal ikkje betale for opplæringa slik vi les lova, men lova seier det ikkje heilt klart. Spør kommunen.',
    'transition-by-permit-held': null,
    'leave-under-collective-protection': null,
    'remaining-training-after-collective-protection': null,
    'days-became-working-days': null,
    'holiday-time-not-stated': 'Viss programmet ditt er kortare enn eitt år, er det ikkje sikkert at du får alle feriedagane.',
    'age-of-chronically-ill-child': null,
    'earlier-addition-not-read': null,
    'counting-time-of-absence': null,
    'added-days-are-working-days': null,
    'leave-that-lasts': 'Permisjonen din har ingen siste dag i saka. Han er rekna til datoen for dette svaret.',
    'planned-leave-counted': null,
    'benefit-age-day-by-day': null,
    'couples-in-running-programme': null,
    'which-children-count-for-couples': null,
    'part-time-by-own-choice': null,
    'no-rule-for-part-time': null,
    'long-illness-may-end-benefit': 'Viss du er sjuk lenge, kan kommunen vedta at du ikkje får pengar.',
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
    notKnown: (sought) => `Saka di seier ikkje ${sought}.`,
    reasonSought: 'kva du gjer etter programmet',
    askedOf: {
      you: 'Du kan gi opplysninga til kommunen.',
      municipality: 'Kommunen kan finne det ut.',
    },
    toAssess: (about) => `Kommunen må vurdere dette: ${about}.`,
    toAssessActivity: (place) => `Kommunen må vurdere om tiltak ${String(place)} i planen din skal telje med.`,
    assessed: (about) => `Kommunen har vurdert dette: ${about}.`,
    unsettled: (about) => `Reglane er ikkje klare på dette punktet: ${about}. Kommunen må ta stilling til det.`,
    settledByChoice: (about) => `Reglane kan forståast på fleire måtar på dette punktet: ${about}. Svaret byggjer på éin av dei.`,
    decision: 'Dette svaret er ikkje eit vedtak. Det er kommunen som gjer vedtak. Du kan klage på vedtaket til statsforvaltaren.',
  },
};
