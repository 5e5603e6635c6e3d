import type { BenefitGroundWords, BenefitOutcomeWords, NoBenefitWords, PaymentWords } from '../paymentWords.js';
import { date, grouped, kroner, list, plural, yesNo } from './say.js';

const grounds: BenefitGroundWords = {
  full: 'heil stønad',
  'young-living-apart': 'under aldersgrensa, bur ikkje med foreldre',
  'young-living-with-parents': 'under aldersgrensa, bur med ein eller begge foreldra',
  'couple-without-children': 'ektefelle eller sambuar deltek òg i program, og dei har ikkje barn',
  'young-couple': 'under aldersgrensa, og del av eit par utan barn der begge deltek i program; brøkane er gonga med kvarandre',
};

const noBenefit: NoBenefitWords = {
  'not-in-programme': 'Ingen introduksjonsstønad: personen deltek ikkje i introduksjonsprogram denne dagen.',
  'leave-without-benefit': 'Ingen introduksjonsstønad: deltakaren har permisjon utan stønad denne dagen.',
  'introduction-act-2003': 'Ingen introduksjonsstønad etter denne lova: introduksjonslova frå 2003 gjeld.',
};

const introductionBenefit: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit': {
      const { basicAmount, fraction, ground, ore } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} av heil stønad: `;
      return `Introduksjonsstønad: ${kroner(ore.month)} per månad, ${kroner(ore.day)} per dag og ${kroner(ore.hour)} per time (${kroner(ore.year)} på årsbasis; ${share}${grounds[ground]}; grunnbeløpet er ${grouped(basicAmount)} kroner).`;
    }
    case 'benefit-for-part-attended': {
      const { basicAmount, fraction, ground, oreAtFullTime } = outcome;
      const share = ground === 'full' ? '' : `${String(fraction.numerator)}/${String(fraction.denominator)} av heil stønad: `;
      return `Introduksjonsstønad for den delen av fulltid som programmet utgjer, av ${kroner(oreAtFullTime.month)} per månad på fulltid (${kroner(oreAtFullTime.year)} på årsbasis; ${share}${grounds[ground]}; grunnbeløpet er ${grouped(basicAmount)} kroner).`;
    }
    case 'none':
      return noBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const plainGrounds: BenefitGroundWords = {
  full: 'Du får heil stønad.',
  'young-living-apart': 'Du får to tredelar, fordi du er under 25 år og ikkje bur saman med foreldra dine.',
  'young-living-with-parents': 'Du får ein tredel, fordi du er under 25 år og bur saman med foreldra dine eller ein av dei.',
  'couple-without-children': 'Du får fem seksdelar, fordi du og partnaren din begge deltek i programmet og ikkje har barn.',
  'young-couple': 'Du får mindre, fordi du er under 25 år, og fordi du og partnaren din begge deltek i programmet og ikkje har barn.',
};

const plainNoBenefit: NoBenefitWords = {
  'not-in-programme': 'Du får ikkje introduksjonsstønad, fordi du ikkje er med i programmet denne dagen.',
  'leave-without-benefit': 'Du får ikkje introduksjonsstønad, fordi du har permisjon utan stønad denne dagen.',
  'introduction-act-2003': 'Du får ikkje stønad etter denne lova, fordi ei eldre lov gjeld for deg. Spør kommunen.',
};

const plain: BenefitOutcomeWords = (outcome) => {
  switch (outcome.kind) {
    case 'benefit':
      return `Du får ${kroner(outcome.ore.month)} i månaden før skatt og trekk. ${plainGrounds[outcome.ground]}`;
    case 'benefit-for-part-attended':
      return `Du får ein del av ${kroner(outcome.oreAtFullTime.month)} i månaden før skatt og trekk. Delen er like stor som programmet ditt er av fulltid. ${plainGrounds[outcome.ground]}`;
    case 'none':
      return plainNoBenefit[outcome.ground];
    default:
      return outcome satisfies never;
  }
};

const payment: PaymentWords = {
  begins: {
    'period-start': 'perioden tek til',
    month: 'ein ny månad tek til',
    birthday: 'aldersgrensa er nådd',
    'new-basic-amount': 'nytt grunnbeløp gjeld',
    'law-change': 'reglane blir endra',
    'programme-start': 'programmet tek til',
    'programme-end': 'programmet er avslutta',
    leave: 'permisjon utan stønad tek til',
    'leave-end': 'permisjonen utan stønad er over',
    child: 'eit barn er fødd',
    'open-points': 'det som ikkje er kjent, kan vere noko anna frå denne dagen',
  },
  deductions: {
    absence: 'fråvær utan løyve',
    'unemployment-benefit': 'dagpengar under arbeidsløyse',
    'sickness-benefit': 'sjukepengar',
    'parental-benefit': 'foreldrepengar',
    'disability-benefit': 'uføretrygd',
    'work-assessment-allowance': 'arbeidsavklaringspengar',
    'transitional-benefit': 'overgangsstønad',
    'child-benefit': 'barnetrygd',
    'cash-for-care': 'kontantstøtte',
    'child-support': 'barnebidrag',
    'business-income': 'inntekter av eiga eller andre si verksemd',
    wealth: 'formue',
    'work-in-programme': 'lønt arbeid i programmet',
    'work-outside-programme': 'lønt arbeid utanfor programmet',
  },
  grounds: {
    'by-day': 'stønaden for ein dag for kvar dag med fråvær',
    'by-hour': 'stønaden for ein time for kvar time med fråvær, høgst stønaden for dagen',
    'whole-part': 'fråvær alle dagane',
    'krone-for-krone': 'krone for krone',
    'by-time': 'stønaden for ein time for kvar time arbeidet tek',
    'share-above-free-amount': 'den delen lova nemner, av det som er over halvparten av grunnbeløpet',
    'not-earned-before-programme': 'retten er ikkje tent opp før programmet',
    'never-deducted': 'lova seier at dette ikkje reduserer stønaden',
    'outside-programme': 'arbeidet er ikkje ein del av programmet',
  },
  capped: 'meir kunne ikkje trekkjast',
  formalDecision: {
    yes: 'Trekket er så stort at det er eit enkeltvedtak, som det kan klagast på.',
    no: 'Trekket er ikkje så stort at det er eit enkeltvedtak.',
    open: 'Det er ikkje avgjort om trekket er så stort at det er eit enkeltvedtak.',
  },
  range: (least, most) => `mellom ${least} og ${most}`,
  kroner,
  part: (from, to, days, why) => `Frå ${date(from)} til og med ${date(to)} (${plural(days, 'dag', 'dagar')}), rekna for seg fordi ${list(why)}`,
  gross: (amount) => `Stønad før trekk: ${amount}`,
  net: (amount) => `Stønad etter trekk: ${amount}`,
  taken: (what, amount, how) => `Trekk for ${what}: ${amount} (${how.join('; ')})`,
  notTaken: (what, why) => `Ikkje trekk for ${what} (${why.join('; ')})`,
  whole: (from, to, gross, deducted, net) =>
    `Introduksjonsstønad frå ${date(from)} til og med ${date(to)}: ${gross} før trekk, ${deducted} i trekk og ${net} til utbetaling før skatt.`,
  possible: 'Moglege svar:',
};

const plainPayment: PaymentWords = {
  ...payment,
  begins: {
    'period-start': 'perioden tek til',
    month: 'ein ny månad tek til',
    birthday: 'du har fylt 25 år',
    'new-basic-amount': 'beløpet som pengane blir rekna ut frå, er nytt',
    'law-change': 'reglane er nye',
    'programme-start': 'du byrjar i programmet',
    'programme-end': 'programmet ditt er slutt',
    leave: 'du byrjar i permisjon utan pengar',
    'leave-end': 'permisjonen din utan pengar er slutt',
    child: 'du har fått barn',
    'open-points': 'det vi ikkje veit, kan bety noko anna frå denne dagen',
  },
  deductions: {
    ...payment.deductions,
    absence: 'du var borte utan å ha fått lov',
    'business-income': 'inntekt frå ei bedrift',
    wealth: 'pengar og ting du eig',
    'work-in-programme': 'arbeid du får løn for i programmet',
    'work-outside-programme': 'arbeid du får løn for utanom programmet',
  },
  grounds: {
    'by-day': 'like mykje som du får for ein dag, for kvar dag',
    'by-hour': 'like mykje som du får for ein time, for kvar time, men ikkje meir enn for heile dagen',
    'whole-part': 'du var borte alle dagane',
    'krone-for-krone': 'like mykje som du får utbetalt derifrå',
    'by-time': 'like mykje som du får for ein time, for kvar time du arbeider',
    'share-above-free-amount': 'berre ein del av det, og berre om beløpet er stort nok',
    'not-earned-before-programme': 'du tente ikkje opp retten før programmet',
    'never-deducted': 'det har ikkje noko å seie for pengane dine',
    'outside-programme': 'arbeidet er ikkje ein del av programmet',
  },
  capped: 'det var ikkje meir å trekkje frå',
  formalDecision: {
    yes: 'Trekket er stort. Då må kommunen gjere vedtak om det, og du kan klage.',
    no: 'Trekket er ikkje så stort at kommunen må gjere vedtak om det.',
    open: 'Vi veit ikkje om trekket er så stort at kommunen må gjere vedtak om det.',
  },
  part: (from, to, days, why) => `Frå ${date(from)} til og med ${date(to)} (${plural(days, 'dag', 'dagar')}). Vi reknar ut desse dagane for seg, fordi ${list(why)}.`,
  gross: (amount) => `Før trekk får du ${amount}.`,
  net: (amount) => `Etter trekk får du ${amount}.`,
  taken: (what, amount, how) => `Trekk på ${amount}: ${what} (${how.join('; ')}).`,
  notTaken: (what, why) => `Ikkje noko trekk: ${what} (${why.join('; ')}).`,
  whole: (from, to, gross, deducted, net) =>
    `Frå ${date(from)} til og med ${date(to)} får du ${net} før skatt. Stønaden er ${gross}, og trekket er ${deducted}.`,
  possible: 'Dette er mogleg:',
};

/** introductionBenefit: words in nn. */
export const introductionBenefitWords = {
  questions: {
    'in-programme': yesNo('Deltaking i introduksjonsprogram denne dagen', 'deltek i program', 'deltek ikkje i program'),
    'leave-without-benefit': {
      about: 'Permisjon denne dagen',
      answers: { 'without-benefit': 'har permisjon utan introduksjonsstønad', 'own-illness': 'har fråvær på grunn av eigen sjukdom', none: 'har ikkje permisjon utan introduksjonsstønad' },
    },
    'age-for-benefit': {
      about: 'Alder denne dagen, mot aldersgrensa for redusert stønad',
      answers: { under: 'under aldersgrensa', 'reached-in-programme': 'aldersgrensa er nådd etter at programmet tok til', 'reached-before': 'aldersgrensa var nådd før programmet tok til' },
    },
    'lives-with-parents': yesNo('Om deltakaren bur med foreldre', 'bur med ein eller begge foreldra', 'bur ikkje med foreldre'),
    'partner-in-programme': yesNo('Om ektefellen eller sambuaren deltek i introduksjonsprogram', 'deltek òg', 'deltek ikkje, eller finst ikkje'),
    'couple-has-child': yesNo('Barn denne dagen', 'har barn', 'har ikkje barn'),
    'young-couple': {
      about: 'Brøken for ein deltakar under aldersgrensa i eit par utan barn',
      answers: { lowest: 'den lågaste av dei to', multiplied: 'brøkane gonga med kvarandre', 'couple-fraction': 'berre den for par' },
    },
    'part-time-programme': yesNo('Omfanget av programmet', 'deltid', 'fulltid'),
    'part-time-in-file': yesNo('Om saka opplyser at programmet er på deltid', 'det er opplyst', 'det er ikkje opplyst'),
    'part-time-because-of-municipality': yesNo('Kvifor programmet er på deltid', 'på grunn av forhold på kommunen si side', 'ikkje på grunn av forhold på kommunen si side'),
  },
  parameters: {
    basicAmount: 'Grunnbeløpet i folketrygda',
    basicAmountsAYear: 'Heil introduksjonsstønad på årsbasis er grunnbeløpet',
    monthOfYear: 'Stønaden per månad, av stønaden på årsbasis',
    dayOfMonth: 'Stønaden per dag, av månadsstønaden',
    hourOfYear: 'Stønaden per time, av stønaden på årsbasis',
    youngBenefitAge: 'Aldersgrense for redusert stønad',
    youngLivingApart: 'Brøk under aldersgrensa for dei som ikkje bur med foreldre',
    youngLivingWithParents: 'Brøk under aldersgrensa for dei som bur med foreldre',
    coupleWithoutChildren: 'Brøk for par utan barn som begge deltek i program',
    wholeBenefitInPartTime: 'Heil stønad i program under kollektivt vern som er på deltid på grunn av kommunen',
    cutForWorkOutsidePartTime: 'Reduksjon for lønt arbeid utanfor eit slikt deltidsprogram',
    partTimeInPandemic: 'Høve til deltid på grunn av pandemien',
    transitionalBenefitCut: 'Del som blir trekt av overgangsstønad over fribeløpet',
    transitionalBenefitFree: 'Fribeløp for overgangsstønad, av grunnbeløpet',
    formalDecisionShare: 'Minste trekk i ei utbetaling som er enkeltvedtak',
    formalDecisionLeast: 'Minste beløp for eit slikt trekk, av grunnbeløpet',
  },
  notes: {
    'benefit-age-day-by-day': 'Lova seier ikkje kva dag alderen skal vurderast for stønaden. Alderen kvar einskild dag er lagd til grunn.',
    'couples-in-running-programme': 'Det er ikkje funne nokon overgangsregel for par som alt var i program då regelen kom. Brøken er brukt frå og med den første dagen regelen gjaldt.',
    'which-children-count-for-couples': 'Lova seier ikkje om vaksne barn, eller barn som berre den eine har, skal reknast med. Alle barn er rekna med, slik at brøken for par ikkje er brukt.',
    'part-time-by-own-choice': 'At stønaden følgjer den delen deltakaren er med på når deltid ikkje kjem av kommunen, følgjer av regelen om kommunen, men står ikkje uttrykkjeleg nokon stad.',
    'no-rule-for-part-time': 'Programmet skal vere på fulltid, og lova har ingen regel som set ned stønaden i eit program på deltid. Heil stønad er lagd til grunn.',
    'long-illness-may-end-benefit': 'Ved langvarig fråvær på grunn av sjukdom kan kommunen vedta at det ikkje skal givast stønad. Permisjon ved langvarig sjukdom i saka viser eit slikt vedtak.',
    'part-of-month': 'Lova seier ikkje korleis ein del av ein månad blir rekna. Ein heil månad er fordelt på dagane i han; i andre månader er kvar dag ein trettidel av månaden.',
    'days-off-in-absence': 'Lova seier ikkje om fridagar i eit lengre fråvær skal reknast med. Alle dagane som er førte som fråvær, er rekna med, òg fridagar.',
    'hours-cost-no-more-than-the-day': 'Etter beløpa i lova kan timane i ein arbeidsdag kome på meir enn dagen. Timane på éin dag er ikkje rekna til meir enn dagen.',
    'work-compared-by-part': 'Lova seier ikkje over kva tid dei to måtane å redusere på for lønt arbeid skal samanliknast. Dei er samanlikna for kvar del av utbetalinga.',
    'least-by-size-of-programme': 'Den minste stønaden ved sida av arbeid utanfor programmet er rekna etter omfanget av programmet i prosent av fulltid.',
    'which-cuts-make-a-formal-decision': 'Lova seier ikkje kva reduksjonar som tel når ei utbetaling blir trekt med halvparten. Alle er rekna med, mot grunnbeløpet den siste dagen.',
  },
  outcomes: { introductionBenefit },
  plainOutcomes: { introductionBenefit: plain },
  payment,
  plainPayment,
} as const;
