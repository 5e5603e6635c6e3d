import type { BenefitGroundWords, BenefitOutcomeWords, NoBenefitWords, PaymentWords } from '../paymentWords.js';
import { date, grouped, kroner, list, plural, yesNo } from './say.js';

const grounds: BenefitGroundWords = {
  full: 'hel stønad',
  'young-living-apart': 'under aldersgrensen, bor ikke med foreldre',
  'young-living-with-parents': 'under aldersgrensen, bor med en eller begge foreldrene',
  'couple-without-children': 'ektefelle eller samboer deltar også i program, og de har ikke barn',
  'young-couple': 'under aldersgrensen, og del av et par uten barn der begge deltar i program; brøkene er ganget med hverandre',
};

const noBenefit: NoBenefitWords = {
  'not-in-programme': 'Ingen introduksjonsstønad: personen deltar ikke i introduksjonsprogram denne dagen.',
  'leave-without-benefit': 'Ingen introduksjonsstønad: deltageren har permisjon uten stønad denne dagen.',
  'introduction-act-2003': 'Ingen introduksjonsstønad etter denne loven: introduksjonsloven fra 2003 gjelder.',
};

const introductionBenefit: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit': {
      const { basicAmount, fraction, ground, ore } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} av hel stønad: `;
      return `Introduksjonsstønad: ${kroner(ore.month)} per måned, ${kroner(ore.day)} per dag og ${kroner(ore.hour)} per time (${kroner(ore.year)} på årsbasis; ${share}${grounds[ground]}; grunnbeløpet er ${grouped(basicAmount)} kroner).`;
    }
    case 'benefit-for-part-attended': {
      const { basicAmount, fraction, ground, oreAtFullTime } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} av hel stønad: `;
      return `Introduksjonsstønad for den delen av fulltid som programmet utgjør, av ${kroner(oreAtFullTime.month)} per måned på fulltid (${kroner(oreAtFullTime.year)} på årsbasis; ${share}${grounds[ground]}; grunnbeløpet er ${grouped(basicAmount)} kroner).`;
    }
    case 'none':
      return noBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const plainGrounds: BenefitGroundWords = {
  full: 'Du får hel stønad.',
  'young-living-apart': 'Du får to tredeler, fordi du er under 25 år og ikke bor sammen med foreldrene dine.',
  'young-living-with-parents': 'Du får en tredel, fordi du er under 25 år og bor sammen med foreldrene dine eller en av dem.',
  'couple-without-children': 'Du får fem seksdeler, fordi du og partneren din begge deltar i programmet og ikke har barn.',
  'young-couple': 'Du får mindre, fordi du er under 25 år, og fordi du og partneren din begge deltar i programmet og ikke har barn.',
};

const plainNoBenefit: NoBenefitWords = {
  'not-in-programme': 'Du får ikke introduksjonsstønad, fordi du ikke er med i programmet denne dagen.',
  'leave-without-benefit': 'Du får ikke introduksjonsstønad, fordi du har permisjon uten stønad denne dagen.',
  'introduction-act-2003': 'Du får ikke stønad etter denne loven, fordi en eldre lov gjelder for deg. Spør kommunen.',
};

const plain: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit':
      return `Du får ${kroner(outcome.ore.month)} i måneden før skatt og trekk. ${plainGrounds[outcome.ground]}`;
    case 'benefit-for-part-attended':
      return `Du får en del av ${kroner(outcome.oreAtFullTime.month)} i måneden før skatt og trekk. Delen er like stor som programmet ditt er av fulltid. ${plainGrounds[outcome.ground]}`;
    case 'none':
      return plainNoBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const payment: PaymentWords = {
  begins: {
    'period-start': 'perioden begynner',
    month: 'en ny måned begynner',
    birthday: 'aldersgrensen er nådd',
    'new-basic-amount': 'nytt grunnbeløp gjelder',
    'law-change': 'reglene endres',
    'programme-start': 'programmet begynner',
    'programme-end': 'programmet er avsluttet',
    leave: 'permisjon uten stønad begynner',
    'leave-end': 'permisjonen uten stønad er over',
    child: 'et barn er født',
    'open-points': 'det som ikke er kjent, kan være noe annet fra denne dagen',
  },
  deductions: {
    absence: 'fravær uten tillatelse',
    'unemployment-benefit': 'dagpenger under arbeidsløshet',
    'sickness-benefit': 'sykepenger',
    'parental-benefit': 'foreldrepenger',
    'disability-benefit': 'uføretrygd',
    'work-assessment-allowance': 'arbeidsavklaringspenger',
    'transitional-benefit': 'overgangsstønad',
    'child-benefit': 'barnetrygd',
    'cash-for-care': 'kontantstøtte',
    'child-support': 'barnebidrag',
    'business-income': 'inntekter av egen eller andres virksomhet',
    wealth: 'formue',
    'work-in-programme': 'lønnet arbeid i programmet',
    'work-outside-programme': 'lønnet arbeid utenfor programmet',
  },
  grounds: {
    'by-day': 'stønaden for en dag for hver dag med fravær',
    'by-hour': 'stønaden for en time for hver time med fravær, høyst stønaden for dagen',
    'whole-part': 'fravær alle dagene',
    'krone-for-krone': 'krone for krone',
    'by-time': 'stønaden for en time for hver time arbeidet tar',
    'share-above-free-amount': 'den andelen loven nevner, av det som overstiger halvparten av grunnbeløpet',
    'not-earned-before-programme': 'retten er ikke opparbeidet før programmet',
    'never-deducted': 'loven sier at dette ikke reduserer stønaden',
    'outside-programme': 'arbeidet inngår ikke i programmet',
  },
  capped: 'mer kunne ikke trekkes',
  formalDecision: {
    yes: 'Trekket er så stort at det er et enkeltvedtak, som kan påklages.',
    no: 'Trekket er ikke så stort at det er et enkeltvedtak.',
    open: 'Det er ikke avgjort om trekket er så stort at det er et enkeltvedtak.',
  },
  range: (least, most) => `mellom ${least} og ${most}`,
  kroner,
  part: (from, to, days, why) => `Fra ${date(from)} til og med ${date(to)} (${plural(days, 'én dag', 'dager')}), regnet for seg fordi ${list(why)}`,
  gross: (amount) => `Stønad før trekk: ${amount}`,
  net: (amount) => `Stønad etter trekk: ${amount}`,
  taken: (what, amount, how) => `Trekk for ${what}: ${amount} (${how.join('; ')})`,
  notTaken: (what, why) => `Ikke trekk for ${what} (${why.join('; ')})`,
  whole: (from, to, gross, deducted, net) =>
    `Introduksjonsstønad fra ${date(from)} til og med ${date(to)}: ${gross} før trekk, ${deducted} i trekk og ${net} til utbetaling før skatt.`,
  possible: 'Mulige utfall:',
};

const plainPayment: PaymentWords = {
  ...payment,
  begins: {
    'period-start': 'perioden begynner',
    month: 'en ny måned begynner',
    birthday: 'du har fylt 25 år',
    'new-basic-amount': 'beløpet som pengene blir regnet ut fra, er nytt',
    'law-change': 'reglene er nye',
    'programme-start': 'du begynner i programmet',
    'programme-end': 'programmet ditt er slutt',
    leave: 'du begynner i permisjon uten penger',
    'leave-end': 'permisjonen din uten penger er slutt',
    child: 'du har fått barn',
    'open-points': 'det vi ikke vet, kan bety noe annet fra denne dagen',
  },
  deductions: {
    ...payment.deductions,
    absence: 'du var borte uten å ha fått lov',
    'business-income': 'inntekt fra en bedrift',
    wealth: 'penger og ting du eier',
    'work-in-programme': 'arbeid du får lønn for i programmet',
    'work-outside-programme': 'arbeid du får lønn for utenom programmet',
  },
  grounds: {
    'by-day': 'like mye som du får for en dag, for hver dag',
    'by-hour': 'like mye som du får for en time, for hver time, men ikke mer enn for hele dagen',
    'whole-part': 'du var borte alle dagene',
    'krone-for-krone': 'like mye som du får utbetalt derfra',
    'by-time': 'like mye som du får for en time, for hver time du arbeider',
    'share-above-free-amount': 'bare en del av det, og bare hvis beløpet er stort nok',
    'not-earned-before-programme': 'du tjente ikke opp retten før programmet',
    'never-deducted': 'det har ikke noe å si for pengene dine',
    'outside-programme': 'arbeidet er ikke en del av programmet',
  },
  capped: 'det var ikke mer å trekke fra',
  formalDecision: {
    yes: 'Trekket er stort. Da må kommunen gjøre vedtak om det, og du kan klage.',
    no: 'Trekket er ikke så stort at kommunen må gjøre vedtak om det.',
    open: 'Vi vet ikke om trekket er så stort at kommunen må gjøre vedtak om det.',
  },
  part: (from, to, days, why) => `Fra ${date(from)} til og med ${date(to)} (${plural(days, 'én dag', 'dager')}). Vi regner ut disse dagene for seg, fordi ${list(why)}.`,
  gross: (amount) => `Før trekk får du ${amount}.`,
  net: (amount) => `Etter trekk får du ${amount}.`,
  taken: (what, amount, how) => `Trekk på ${amount}: ${what} (${how.join('; ')}).`,
  notTaken: (what, why) => `Ikke noe trekk: ${what} (${why.join('; ')}).`,
  whole: (from, to, gross, deducted, net) =>
    `Fra ${date(from)} til og med ${date(to)} får du ${net} før skatt. Stønaden er ${gross}, og trekket er ${deducted}.`,
  possible: 'Dette er mulig:',
};

/** introductionBenefit: words in nb. */
export const introductionBenefitWords = {
  questions: {
    'in-programme': yesNo('Deltagelse i introduksjonsprogram denne dagen', 'deltar i program', 'deltar ikke i program'),
    'leave-without-benefit': {
      about: 'Permisjon denne dagen',
      answers: { 'without-benefit': 'har permisjon uten introduksjonsstønad', 'own-illness': 'har fravær på grunn av egen sykdom', none: 'har ikke permisjon uten introduksjonsstønad' },
    },
    'age-for-benefit': {
      about: 'Alder denne dagen, mot aldersgrensen for redusert stønad',
      answers: { under: 'under aldersgrensen', 'reached-in-programme': 'aldersgrensen er nådd etter at programmet begynte', 'reached-before': 'aldersgrensen var nådd før programmet begynte' },
    },
    'lives-with-parents': yesNo('Om deltageren bor med foreldre', 'bor med en eller begge foreldrene', 'bor ikke med foreldre'),
    'partner-in-programme': yesNo('Om ektefellen eller samboeren deltar i introduksjonsprogram', 'deltar også', 'deltar ikke, eller finnes ikke'),
    'couple-has-child': yesNo('Barn denne dagen', 'har barn', 'har ikke barn'),
    'young-couple': {
      about: 'Brøken for en deltager under aldersgrensen i et par uten barn',
      answers: { lowest: 'den laveste av de to', multiplied: 'brøkene ganget med hverandre', 'couple-fraction': 'bare den for par' },
    },
    'part-time-programme': yesNo('Omfanget av programmet', 'deltid', 'fulltid'),
    'part-time-in-file': yesNo('Om saken opplyser at programmet er på deltid', 'det er opplyst', 'det er ikke opplyst'),
    'part-time-because-of-municipality': yesNo('Hvorfor programmet er på deltid', 'på grunn av forhold på kommunens side', 'ikke på grunn av forhold på kommunens side'),
  },
  parameters: {
    basicAmount: 'Folketrygdens grunnbeløp',
    basicAmountsAYear: 'Hel introduksjonsstønad på årsbasis er grunnbeløpet',
    monthOfYear: 'Stønaden per måned, av stønaden på årsbasis',
    dayOfMonth: 'Stønaden per dag, av månedsstønaden',
    hourOfYear: 'Stønaden per time, av stønaden på årsbasis',
    youngBenefitAge: 'Aldersgrense for redusert stønad',
    youngLivingApart: 'Brøk under aldersgrensen for dem som ikke bor med foreldre',
    youngLivingWithParents: 'Brøk under aldersgrensen for dem som bor med foreldre',
    coupleWithoutChildren: 'Brøk for par uten barn som begge deltar i program',
    wholeBenefitInPartTime: 'Hel stønad i program under kollektiv beskyttelse som er på deltid på grunn av kommunen',
    cutForWorkOutsidePartTime: 'Reduksjon for lønnet arbeid utenfor et slikt deltidsprogram',
    partTimeInPandemic: 'Adgang til deltid på grunn av pandemien',
    transitionalBenefitCut: 'Andel som trekkes av overgangsstønad over fribeløpet',
    transitionalBenefitFree: 'Fribeløp for overgangsstønad, av grunnbeløpet',
    formalDecisionShare: 'Minste trekk i en utbetaling som er enkeltvedtak',
    formalDecisionLeast: 'Minste beløp for et slikt trekk, av grunnbeløpet',
  },
  notes: {
    'benefit-age-day-by-day': 'Loven sier ikke hvilken dag alderen skal vurderes for stønaden. Alderen hver enkelt dag er lagt til grunn.',
    'couples-in-running-programme': 'Det er ikke funnet noen overgangsregel for par som alt var i program da regelen kom. Brøken er brukt fra og med den første dagen regelen gjaldt.',
    'which-children-count-for-couples': 'Loven sier ikke om voksne barn, eller barn som bare den ene har, regnes med. Alle barn er regnet med, slik at brøken for par ikke er brukt.',
    'part-time-by-own-choice': 'At stønaden følger den delen deltageren er med på når deltid ikke skyldes kommunen, følger av regelen om kommunen, men står ikke uttrykkelig noe sted.',
    'no-rule-for-part-time': 'Programmet skal være på fulltid, og loven har ingen regel som setter ned stønaden i et program på deltid. Hel stønad er lagt til grunn.',
    'long-illness-may-end-benefit': 'Ved langvarig fravær på grunn av sykdom kan kommunen vedta at det ikke skal gis stønad. Permisjon ved langvarig sykdom i saken viser et slikt vedtak.',
    'part-of-month': 'Loven sier ikke hvordan en del av en måned regnes. En hel måned er fordelt på dagene i den; i andre måneder er hver dag en trettidel av måneden.',
    'days-off-in-absence': 'Loven sier ikke om fridager i et lengre fravær skal regnes med. Alle dagene som er ført som fravær, er regnet med, også fridager.',
    'hours-cost-no-more-than-the-day': 'Etter beløpene i loven kan timene i en arbeidsdag komme på mer enn dagen. Timene på én dag er ikke regnet til mer enn dagen.',
    'work-compared-by-part': 'Loven sier ikke over hvilken tid de to måtene å redusere på for lønnet arbeid skal sammenlignes. De er sammenlignet for hver del av utbetalingen.',
    'least-by-size-of-programme': 'Den minste stønaden ved siden av arbeid utenfor programmet er regnet etter omfanget av programmet i prosent av fulltid.',
    'which-cuts-make-a-formal-decision': 'Loven sier ikke hvilke reduksjoner som teller når en utbetaling trekkes med halvparten. Alle er regnet med, mot grunnbeløpet den siste dagen.',
  },
  outcomes: { introductionBenefit },
  plainOutcomes: { introductionBenefit: plain },
  payment,
  plainPayment,
} as const;
