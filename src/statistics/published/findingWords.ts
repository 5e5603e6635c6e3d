import type { Language } from '../../calendar/format.js';
import type { Words } from '../words.js';
import { rangeIn } from './figureWords.js';
import type { FindingKind, RoundedRange } from './publishedFigure.js';

/** What a finding is told from. */
export interface Told {
  /** What was published. */
  readonly name: Words;
  /** What it was held against. */
  readonly against: Words;
  readonly stated: RoundedRange;
  readonly computed: RoundedRange;
  readonly unit: 'persons' | 'percent';
}

type Say = (name: string, against: string, stated: string, computed: string) => string;

const texts: Readonly<Record<FindingKind, Readonly<Record<Language, Say>>>> = {
  'parts-do-not-sum': {
    nb: (name, against, stated, computed) => `Delene blir ikke summen: ${name} er oppgitt til ${stated}, men delene (${against}) blir ${computed}.`,
    nn: (name, against, stated, computed) => `Delane blir ikkje summen: ${name} er oppgitt til ${stated}, men delane (${against}) blir ${computed}.`,
    en: (name, against, stated, computed) => `The parts do not make the sum: ${name} is given as ${stated}, but the parts (${against}) come to ${computed}.`,
  },
  'share-does-not-fit-count': {
    nb: (name, against, stated, computed) => `Antall og andel stemmer ikke: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    nn: (name, against, stated, computed) => `Tal og del stemmer ikkje: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    en: (name, against, stated, computed) => `Count and share do not fit: ${name} is given as ${stated}, but ${against} gives ${computed}.`,
  },
  'two-statements-differ': {
    nb: (name, against, stated, computed) => `To opplysninger om det samme er ulike: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    nn: (name, against, stated, computed) => `To opplysningar om det same er ulike: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    en: (name, against, stated, computed) => `Two statements of the same thing differ: ${name} is given as ${stated}, but ${against} gives ${computed}.`,
  },
  'groups-do-not-average': {
    nb: (name, against, stated, computed) => `Gruppene gir ikke gjennomsnittet: ${name} er oppgitt til ${stated}, men veid sammen gir ${against} ${computed}.`,
    nn: (name, against, stated, computed) => `Gruppene gir ikkje gjennomsnittet: ${name} er oppgitt til ${stated}, men vegne saman gir ${against} ${computed}.`,
    en: (name, against, stated, computed) => `The groups do not make the average: ${name} is given as ${stated}, but ${against}, weighted together, give ${computed}.`,
  },
  'stock-and-flow-do-not-close': {
    nb: (name, against, stated, computed) => `Beholdning og strøm går ikke opp: ${name} gir ${stated} fra året før, men ${against} gir ${computed}.`,
    nn: (name, against, stated, computed) => `Behaldning og straum går ikkje opp: ${name} gir ${stated} frå året før, men ${against} gir ${computed}.`,
    en: (name, against, stated, computed) => `Stock and flow do not close: ${name} leave ${stated} from the year before, but ${against} give ${computed}.`,
  },
  'loose-wording': {
    nb: (name, against, stated, computed) => `Ordene er løse: «${against}» sier ${stated}, men ${name} er ${computed}.`,
    nn: (name, against, stated, computed) => `Orda er lause: «${against}» seier ${stated}, men ${name} er ${computed}.`,
    en: (name, against, stated, computed) => `The words are loose: “${against}” says ${stated}, but ${name} is ${computed}.`,
  },
  'not-unchanged': {
    nb: (name, against, stated, computed) => `Tallet har endret seg: ${name} er ${stated}, men ${against} er ${computed}, og det kan ikke skyldes avrunding.`,
    nn: (name, against, stated, computed) => `Talet har endra seg: ${name} er ${stated}, men ${against} er ${computed}, og det kan ikkje kome av avrunding.`,
    en: (name, against, stated, computed) => `The figure has changed: ${name} is ${stated}, but ${against} is ${computed}, which rounding cannot explain.`,
  },
  'change-does-not-fit': {
    nb: (name, against, stated, computed) => `Endringen stemmer ikke: den er oppgitt til ${stated}, men fra ${against} til ${name} er den ${computed}.`,
    nn: (name, against, stated, computed) => `Endringa stemmer ikkje: ho er oppgitt til ${stated}, men frå ${against} til ${name} er ho ${computed}.`,
    en: (name, against, stated, computed) => `The change does not fit: it is given as ${stated}, but from ${against} to ${name} it is ${computed}.`,
  },
  'county-row-does-not-fit': {
    nb: (name, against, stated, computed) => `Raden stemmer ikke: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    nn: (name, against, stated, computed) => `Rada stemmer ikkje: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    en: (name, against, stated, computed) => `The row does not fit: ${name} is given as ${stated}, but ${against} gives ${computed}.`,
  },
  'counties-do-not-sum': {
    nb: (name, against, stated, computed) => `Fylkene gir ikke totalen: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    nn: (name, against, stated, computed) => `Fylka gir ikkje totalen: ${name} er oppgitt til ${stated}, men ${against} gir ${computed}.`,
    en: (name, against, stated, computed) => `The counties do not make the total: ${name} is given as ${stated}, but ${against} give ${computed}.`,
  },
};

const say = (kind: FindingKind, { name, against, stated, computed, unit }: Told, language: Language): string =>
  texts[kind][language](name[language], against[language], rangeIn(stated, unit, language), rangeIn(computed, unit, language));

/** A finding in words. */
export const findingText = (kind: FindingKind, told: Told): Words => ({ nb: say(kind, told, 'nb'), nn: say(kind, told, 'nn'), en: say(kind, told, 'en') });
