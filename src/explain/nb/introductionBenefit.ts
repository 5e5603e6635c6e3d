import type { BenefitGroundWords, BenefitOutcomeWords, NoBenefitWords, PaymentWords } from '../paymentWords.js';
import { grouped, kroner, yesNo } from './say.js';

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
    'not-earned-before-programme': 'ikke fradrag: retten er ikke opparbeidet før programmet',
    'never-deducted': 'ikke fradrag: loven sier at dette ikke reduserer stønaden',
    'outside-programme': 'ikke fradrag: arbeidet inngår ikke i programmet',
  },
  capped: 'mer kunne ikke trekkes',
  formalDecision: {
    yes: 'Trekket er så stort at det er et enkeltvedtak, som kan påklages.',
    no: 'Trekket er ikke så stort at det er et enkeltvedtak.',
    open: 'Det er ikke avgjort om trekket er så stort at det er et enkeltvedtak.',
  },
  range: (least, most) => `mellom ${least} og ${most}`,
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
      answers: { lowest: 'den laveste av de to', multiplied: 'den ene av den andre', 'couple-fraction': 'bare den for par' },
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
    'hours-cost-no-more-than-the-day': 'Etter beløpene i loven kan timene i en arbeidsdag komme på mer enn dagen. Timene på én dag er ikke regnet til mer enn dagen.',
    'work-compared-by-part': 'Loven sier ikke over hvilken tid de to måtene å redusere på for lønnet arbeid skal sammenlignes. De er sammenlignet for hver del av utbetalingen.',
    'least-by-size-of-programme': 'Den minste stønaden ved siden av arbeid utenfor programmet er regnet etter omfanget av programmet i prosent av fulltid.',
    'which-cuts-make-a-formal-decision': 'Loven sier ikke hvilke reduksjoner som teller når en utbetaling trekkes med halvparten. Alle er regnet med, mot grunnbeløpet den siste dagen.',
  },
  outcomes: { introductionBenefit },
  plainOutcomes: { introductionBenefit: plain },
  payment,
} as const;
