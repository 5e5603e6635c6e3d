import { act, regulation, type Pin } from './provision.js';

/**
 * What a complaint can be about (det det klages over).
 *
 * - `programme-award`, `benefit-award`, `training-award`: award of a programme, of benefit, of training (tildeling)
 * - `exemption`: exemption from training or tests (fritak)
 * - `plan`: the integration plan or the Norwegian plan, or an essential change of it
 * - `stop`: the programme or the training is stopped (stans)
 * - `absence-and-leave`: absence and leave (fravær og permisjon)
 * - `extension`: extension of the programme (forlengelse)
 * - `large-deduction`: a deduction of half or more of a payment, and at least 1/12 of the basic amount (trekk)
 * - `small-deduction`: a smaller deduction
 * - `repayment`: repayment because of wrong information (tilbakebetaling)
 * - `refund`: refund in national insurance benefits (refusjon)
 * - `other-under-regulation`: another decision of the municipality under the Regulation chapters 3 to 8
 * - `holiday`: holiday (ferie), Regulation § 18
 * - `settlement-municipality`: which municipality to settle in (bosettingskommune)
 * - `test-sanction`: expulsion from a test, annulment of it, or quarantine (bortvisning, annullering, karantene), by the municipality or the directorate
 * - `test-procedure`: formal errors in how a test was held
 * - `written-test-result`: the result of the written test at A1 to B2
 * - `c1-test-result`: the result of a test at C1
 * - `other-test-result`: the result of another test: reading, listening or speaking at A1 to B2, or social studies
 */
export const complaintMatters = [
  'programme-award',
  'benefit-award',
  'training-award',
  'exemption',
  'plan',
  'stop',
  'absence-and-leave',
  'extension',
  'large-deduction',
  'small-deduction',
  'repayment',
  'refund',
  'other-under-regulation',
  'holiday',
  'settlement-municipality',
  'test-sanction',
  'test-procedure',
  'written-test-result',
  'c1-test-result',
  'other-test-result',
] as const;
/** What a complaint can be about, as in {@link complaintMatters}. */
export type ComplaintMatter = (typeof complaintMatters)[number];

const letter = (of: string): readonly Pin[] => [act('46', { paragraph: 2, letter: of }, '2022-01-01')];

/** The places in the law that speak of each matter, in the wording of the last day checked. */
export const complaintGrounds: Readonly<Record<ComplaintMatter, readonly Pin[]>> = {
  'programme-award': letter('a'),
  'benefit-award': letter('a'),
  'training-award': letter('a'),
  exemption: letter('b'),
  plan: letter('c'),
  stop: letter('d'),
  'absence-and-leave': [...letter('e'), regulation('69', { paragraph: 1, sentence: 1 }, '2023-08-01')],
  extension: letter('f'),
  'large-deduction': letter('g'),
  'small-deduction': letter('g'),
  repayment: letter('h'),
  refund: letter('i'),
  'other-under-regulation': [regulation('69', { paragraph: 1, sentence: 1 }, '2023-08-01'), regulation('70', { paragraph: 1 })],
  holiday: [regulation('69', { paragraph: 1, sentence: 2 }, '2023-08-01')],
  'settlement-municipality': [act('46', { paragraph: 4 }, '2022-01-01')],
  'test-sanction': [
    regulation('43', { paragraph: 1 }, '2023-08-01'),
    regulation('43', { paragraph: 2 }, '2023-08-01'),
    regulation('43', { paragraph: 3 }, '2023-08-01'),
    regulation('69', { paragraph: 1, sentence: 1 }, '2023-08-01'),
    regulation('69', { paragraph: 2 }, '2023-08-01'),
    regulation('70', { paragraph: 1 }),
  ],
  'test-procedure': [regulation('70', { paragraph: 2 }), regulation('42', { paragraph: 6 })],
  'written-test-result': [regulation('70', { paragraph: 2 }), regulation('42', { paragraph: 1, sentence: 1 }), regulation('42', { paragraph: 5 })],
  'c1-test-result': [regulation('70', { paragraph: 2 }), regulation('42', { paragraph: 2, sentence: 1 }), regulation('42', { paragraph: 5 })],
  'other-test-result': [regulation('70', { paragraph: 2 }), regulation('42', { paragraph: 1, sentence: 2 })],
};
