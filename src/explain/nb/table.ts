import type { TableWords } from '../tableWords.js';
import { grouped, list } from './say.js';

/** The texts of a decision table in bokmål. */
export const tableWords: TableWords = {
  rules: {
    targetGroup: 'Målgruppen',
    endGoals: 'Lovlige sluttmål',
    programmeDuration: 'Varigheten av programmet',
    workOrientedHours: 'Timer med arbeidsrettede elementer',
    governingLaw: 'Hvilken lov som gjelder',
    requiredContent: 'Innholdet i programmet',
    introductionBenefit: 'Introduksjonsstønaden',
    leaveEntitlements: 'Fravær, fri og permisjon',
    languageTraining: 'Opplæring i norsk og samfunnskunnskap',
  },
  title: (rule, date) => `${rule} per ${date}`,
  size: (ways, parts) =>
    ways === 1
      ? 'Utfallet er det samme i alle saker.'
      : parts === 1
        ? `${grouped(ways)} veier gjennom spørsmålene.`
        : `${grouped(ways)} veier gjennom spørsmålene, fordelt på ${grouped(parts)} deler. Begynn med del 1.`,
  questions: 'Spørsmålene',
  numbers: 'Tall og datoer i regelverket',
  part: (number, asks) => `Del ${String(number)}${asks === undefined ? '' : `: ${asks}`}`,
  from: (numbers) => `Fra del ${list(numbers.map(String))}.`,
  inBrief: { act: 'loven', regulation: 'forskriften' },
  answeredBy: { assessment: 'skjønn', reading: 'tolkning' },
  outcome: 'Utfall',
  goTo: (number) => `Gå til del ${String(number)}.`,
};
