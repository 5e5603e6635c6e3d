import { formatDate, type Language } from '../calendar/format.js';
import type { IsoDate } from '../calendar/isoDate.js';
import { checkObject, type OpenPoint, type Step } from '../decision/index.js';
import type { BenefitDeduction } from '../rules/benefitDeductions.js';
import type { BenefitPart, BenefitPayment, OreRange, PartAmounts } from '../rules/introductionBenefitForPeriod.js';
import type { PartBegins } from '../rules/partsOfPeriod.js';
import { introductionBenefitWords as en } from './en/introductionBenefit.js';
import { checkExplainOptions, type ExplainOptions } from './explain.js';
import { noteWords, openStatements, stepStatements } from './legal.js';
import { line, section, statementLine, type Statement } from './lines.js';
import { introductionBenefitWords as nb } from './nb/introductionBenefit.js';
import { introductionBenefitWords as nn } from './nn/introductionBenefit.js';
import type { PaymentWords } from './paymentWords.js';
import { plainBecause, plainNotes, plainOpen } from './plain.js';
import { tables, type Register } from './tables.js';
import { cite } from './values.js';

const words: Readonly<Record<Register, Readonly<Record<Language, PaymentWords>>>> = {
  legal: { nb: nb.payment, nn: nn.payment, en: en.payment },
  plain: { nb: nb.plainPayment, nn: nn.plainPayment, en: en.plainPayment },
};

/** A part of a payment in words. */
export interface ExplainedPaymentPart {
  /** The first day of the part. */
  readonly from: IsoDate;
  /** The last day of the part. */
  readonly to: IsoDate;
  /** The days, and why the part is counted by itself. */
  readonly heading: string;
  /** What the part comes to, in every way that is possible: the benefit, each deduction with its places in the law, and what is left. */
  readonly possible: readonly (readonly Statement[])[];
}

/** A payment in words. */
export interface PaymentExplanation {
  /** The language that the texts are in. */
  readonly language: Language;
  /** `legal` or `plain`, as asked for or by default. */
  readonly register: Register;
  /** The payment in all, and whether the cut is a formal decision. */
  readonly summary: readonly string[];
  /** The parts of the payment in order of time. */
  readonly parts: readonly ExplainedPaymentPart[];
  /** The steps behind the parts, each once; in the plain register the facts they rest on. */
  readonly because: readonly Statement[];
  /** What still decides. */
  readonly open: readonly Statement[];
  /** Doubts and limits that touch the payment. */
  readonly notes: readonly string[];
  /** Everything above as one text. */
  readonly text: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const amount = (w: PaymentWords, ore: number | OreRange): string => {
  if (typeof ore === 'number') return w.kroner(ore);
  return ore.least === ore.most ? w.kroner(ore.least) : w.range(w.kroner(ore.least), w.kroner(ore.most));
};

const deductionWords = (w: PaymentWords, { kind, ground, ore, capped }: BenefitDeduction): string => {
  const how = [w.grounds[ground], ...(capped ? [w.capped] : [])];
  return capital(ore === 0 ? w.notTaken(w.deductions[kind], how) : w.taken(w.deductions[kind], w.kroner(ore), how));
};

const once = (statements: readonly Statement[]): readonly Statement[] => [...new Map(statements.map((one) => [statementLine(one), one])).values()];

const possibleOf = (part: BenefitPart): readonly PartAmounts[] => (part.status === 'determined' ? [part] : part.possible);

/** Why a part begins; that the period begins says enough where a month does as well. */
const reasonsOf = ({ why }: BenefitPart): readonly PartBegins[] => (why.includes('period-start') ? why.filter((begins) => begins !== 'month') : why);

const formalDecisionOf = (isFormal: boolean | null): keyof PaymentWords['formalDecision'] => (isFormal === null ? 'open' : isFormal ? 'yes' : 'no');

/**
 * A payment of introduction benefit in words (utbetalingen i ord): each part, why it is counted by itself, and every deduction with its ground.
 *
 * In the `legal` register each deduction stands with its places in the law, and so does every step behind the benefit. The `plain` register (klart
 * språk) is for the participant. Amounts are before tax.
 *
 * @param payment - the answer of {@link introductionBenefitForPeriod}
 * @param options - the language and the register, as for {@link explain}
 * @returns the parts, and the whole as one text
 * @throws RangeError when the language or the register is not known, or the payment is not one of this library's
 *
 * @example
 * ```ts
 * import { explainPayment, introductionBenefitForPeriod } from 'integreringsloven';
 *
 * const payment = introductionBenefitForPeriod(
 *   {
 *     person: { birthDate: '1990-04-10' },
 *     permit: { ground: 'refugee', grantedOn: '2025-11-20' },
 *     household: { partnerInProgramme: false },
 *     programme: { startedOn: '2026-01-20', endedOn: null, leave: [] },
 *   },
 *   { from: '2026-05-01', to: '2026-05-31', absence: [{ from: '2026-05-11', to: '2026-05-12' }], workInProgramme: [], otherBenefits: [] },
 * );
 * const told = explainPayment(payment, { language: 'en' });
 * told.summary[0]; // => 'Introduction benefit from 1 May 2026 through 31 May 2026: 22,758.17 kroner before deductions, 1,517.22 kroner deducted, and 21,240.95 kroner to be paid before tax.'
 * told.parts[0]?.possible[0]?.[2]?.citations[0]; // => 'Integration Act section 21'
 * ```
 */
export const explainPayment = (payment: BenefitPayment, options: ExplainOptions): PaymentExplanation => {
  const given = checkObject(payment, 'payment', 'a payment of this library');
  if (!Array.isArray(given['parts']) || !Object.hasOwn(given, 'netOre')) throw new RangeError('payment: expected the answer of introductionBenefitForPeriod');
  const { language, register } = checkExplainOptions(options);
  const w = words[register][language];
  const m = tables[register][language];

  const amountsInWords = ({ outcome, grossOre, deductions, netOre }: PartAmounts): readonly Statement[] => [
    { text: m.outcomes.introductionBenefit(outcome), citations: [] },
    ...(outcome.kind === 'none' ? [] : [{ text: w.gross(w.kroner(grossOre)), citations: [] }]),
    ...(outcome.kind === 'none' ? [] : deductions).map((one) => ({
      text: deductionWords(w, one),
      citations: register === 'legal' ? cite(one.provisions, language) : [],
    })),
    ...(outcome.kind === 'none' || deductions.length === 0 ? [] : [{ text: w.net(w.kroner(netOre)), citations: [] }]),
  ];
  const parts = payment.parts.map((part): ExplainedPaymentPart => ({
    from: part.from,
    to: part.to,
    heading: w.part(part.from, part.to, part.days, reasonsOf(part).map((begins) => w.begins[begins])),
    possible: possibleOf(part).map(amountsInWords),
  }));
  const summary = [
    w.whole(payment.from, payment.to, amount(w, payment.grossOre), amount(w, payment.deductedOre), amount(w, payment.netOre)),
    ...(payment.notes.includes('which-cuts-make-a-formal-decision') ? [w.formalDecision[formalDecisionOf(payment.isFormalDecision)]] : []),
  ];
  const told = toldOf(payment, language, register);
  const { headings } = m;
  const text = [
    ...summary,
    ...parts.flatMap(({ heading, possible }) => [
      heading,
      ...possible.flatMap((statements) => [...(possible.length > 1 ? [w.possible] : []), ...statements.map(statementLine)]),
    ]),
    ...section(headings.open, told.open.map(statementLine)),
    ...section(headings.because, told.because.map(statementLine)),
    ...section(headings.notes, told.notes.map(line)),
    ...(register === 'legal' ? [headings.verified(formatDate(payment.law.verifiedThrough, language))] : []),
  ].join('\n');
  return { language, register, summary, parts, ...told, text };
};

/** The steps, the open points and the notes of all parts, each once. */
const toldOf = (payment: BenefitPayment, language: Language, register: Register): Pick<PaymentExplanation, 'because' | 'open' | 'notes'> => {
  const decisions = payment.parts.map(({ decision }) => decision);
  const open = payment.parts.flatMap((part): readonly OpenPoint[] => (part.status === 'open' ? part.open : []));
  const each = (say: (trace: readonly Step[], on: IsoDate) => readonly Statement[]): readonly Statement[] =>
    once(decisions.flatMap(({ trace, on }) => say(trace, on)));
  switch (register) {
    case 'legal': {
      const m = tables.legal[language];
      return {
        because: each((trace) => stepStatements(m, trace)),
        open: once(openStatements(m, open)),
        notes: payment.notes.map((note) => noteWords(m, note)),
      };
    }
    case 'plain': {
      const m = tables.plain[language];
      return {
        because: each((trace, on) => plainBecause(m, on, trace)),
        open: once(plainOpen(m, open)),
        notes: plainNotes(m, payment.notes, payment.law, payment.isFormalDecision !== false),
      };
    }
    default:
      return register satisfies never;
  }
};
