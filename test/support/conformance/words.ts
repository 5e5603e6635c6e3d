import type { LeaveKind } from '../../../src/case/facts.js';
import { en } from '../../../src/explain/en.js';
import { nb } from '../../../src/explain/nb.js';
import { answerWords, questionWords } from '../../../src/explain/values.js';
import type { ComplaintMatter } from '../../../src/law/complaints.js';
import type { EndingReason } from '../../../src/outcomes/ending.js';

/** Words in the two languages of the files. */
export interface TwoLanguages {
  readonly en: string;
  readonly nb: string;
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Two texts with a colon between them. */
export const join = (first: TwoLanguages, second: TwoLanguages): TwoLanguages => ({ en: `${first.en}: ${second.en}`, nb: `${first.nb}: ${second.nb}` });

/** A kind of leave, in words. */
export const leaveInWords = (kind: LeaveKind): TwoLanguages => ({ en: en.leaveKinds[kind], nb: nb.leaveKinds[kind] });

/** Why a programme ended, in words. */
export const reasonInWords = (reason: EndingReason): TwoLanguages => ({
  en: en.questions['ending-reason'].answers[reason],
  nb: nb.questions['ending-reason'].answers[reason],
});

/** A reading or an assessment, and how it is settled; `null` leaves it open. */
export const choiceInWords = (id: string, choice: string | null): TwoLanguages => {
  const [english, norwegian] = [questionWords(en, id), questionWords(nb, id)];
  return {
    en: `${small(english.about)}: ${choice === null ? 'not settled' : answerWords(english, id, choice)}`,
    nb: `${small(norwegian.about)}: ${choice === null ? 'ikke avgjort' : answerWords(norwegian, id, choice)}`,
  };
};

/** What a complaint is about, in words. */
export const matterInWords: Readonly<Record<ComplaintMatter, TwoLanguages>> = {
  'programme-award': { en: 'award of an introduction programme', nb: 'tildeling av introduksjonsprogram' },
  'benefit-award': { en: 'award of introduction benefit', nb: 'tildeling av introduksjonsstønad' },
  'training-award': { en: 'award of training in Norwegian and social studies', nb: 'tildeling av opplæring i norsk og samfunnskunnskap' },
  exemption: { en: 'exemption from training or tests', nb: 'fritak fra opplæring eller prøver' },
  plan: { en: 'an integration plan or a Norwegian plan', nb: 'integreringsplan eller norskplan' },
  stop: { en: 'a programme or training that is stopped', nb: 'stans av program eller opplæring' },
  'absence-and-leave': { en: 'absence and leave', nb: 'fravær og permisjon' },
  extension: { en: 'extension of a programme', nb: 'forlengelse av program' },
  'large-deduction': { en: 'a deduction of half or more of a payment', nb: 'trekk på halvparten eller mer av en utbetaling' },
  'small-deduction': { en: 'a smaller deduction from a payment', nb: 'mindre trekk i en utbetaling' },
  repayment: { en: 'repayment because of wrong information', nb: 'tilbakebetaling på grunn av uriktige opplysninger' },
  refund: { en: 'refund in national insurance benefits', nb: 'refusjon i ytelser fra folketrygden' },
  'other-under-regulation': { en: 'another decision under the Regulation', nb: 'annen avgjørelse etter forskriften' },
  holiday: { en: 'holiday', nb: 'ferie' },
  'settlement-municipality': { en: 'which municipality to settle in', nb: 'tildeling av bosettingskommune' },
  'test-sanction': { en: 'expulsion from a test, annulment or quarantine', nb: 'bortvisning fra en prøve, annullering eller karantene' },
  'test-procedure': { en: 'formal errors in how a test was held', nb: 'formelle feil ved gjennomføringen av en prøve' },
  'written-test-result': { en: 'the result of a written test at A1 to B2', nb: 'resultatet på skriftlig framstilling på A1 til B2' },
  'c1-test-result': { en: 'the result of a test at C1', nb: 'resultatet på en prøve på C1' },
  'other-test-result': { en: 'the result of another test', nb: 'resultatet på en annen prøve' },
};
