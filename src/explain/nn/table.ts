import type { TableWords } from '../tableWords.js';
import { grouped, list } from './say.js';

/** The texts of a decision table in nynorsk. */
export const tableWords: TableWords = {
  rules: {
    targetGroup: 'Målgruppa',
    endGoals: 'Lovlege sluttmål',
    programmeDuration: 'Lengda på programmet',
    workOrientedHours: 'Timar med arbeidsretta element',
    governingLaw: 'Kva lov som gjeld',
    requiredContent: 'Innhaldet i programmet',
    introductionBenefit: 'Introduksjonsstønaden',
    leaveEntitlements: 'Fråvær, fri og permisjon',
    languageTraining: 'Opplæring i norsk og samfunnskunnskap',
  },
  title: (rule, date) => `${rule} per ${date}`,
  size: (ways, parts) =>
    ways === 1
      ? 'Utfallet er det same i alle saker.'
      : parts === 1
        ? `${grouped(ways)} vegar gjennom spørsmåla.`
        : `${grouped(ways)} vegar gjennom spørsmåla, fordelte på ${grouped(parts)} delar. Byrj med del 1.`,
  questions: 'Spørsmåla',
  numbers: 'Tal og datoar i regelverket',
  part: (number, asks) => `Del ${String(number)}${asks === undefined ? '' : `: ${asks}`}`,
  from: (numbers) => `Frå del ${list(numbers.map(String))}.`,
  inBrief: { act: 'lova', regulation: 'forskrifta' },
  answeredBy: { assessment: 'skjønn', reading: 'tolking' },
  outcome: 'Utfall',
  goTo: (number) => `Gå til del ${String(number)}.`,
};
