import type { IsoDate } from '../calendar/isoDate.js';
import { factAt } from '../case/checkFacts.js';
import type { CaseFacts } from '../case/facts.js';
import type { FactPath } from '../case/fields.js';
import type { FactValue } from '../decision/index.js';
import { coveredFrom } from '../law/verified.js';

/** A case, and the date asked about: what every rule is asked with. */
export interface AskedCase {
  /** What the case file holds, made up; it describes nobody. */
  readonly facts: CaseFacts;
  /** The date asked about, from the first day of the Act on. */
  readonly on: IsoDate;
}

type Groups = Readonly<Record<string, Readonly<Record<string, FactValue | undefined>> | undefined>>;

const placeOf = (path: FactPath): readonly [string, string] => {
  const [group = '', name = ''] = path.split('.');
  return [group, name];
};

/** The value at a fact path. */
export const factOf = (facts: CaseFacts, path: FactPath): FactValue | undefined => factAt(facts, path);

/** The date at a fact path; `null` where there is none. */
export const datedFact = (facts: CaseFacts, path: FactPath): IsoDate | null => {
  const value = factAt(facts, path);
  return typeof value === 'string' ? (value as IsoDate) : null;
};

/** The facts with another value at a path. */
export const withFact = (facts: CaseFacts, path: FactPath, value: FactValue): CaseFacts => {
  const [group, name] = placeOf(path);
  return { ...facts, [group]: { ...(facts as Groups)[group], [name]: value } };
};

/** The facts without the value at a path; a part that is left with none goes too. */
export const withoutFact = (facts: CaseFacts, path: FactPath): CaseFacts => {
  const [group, name] = placeOf(path);
  const { [group]: part, ...others } = facts as Groups;
  const { [name]: _gone, ...left } = part ?? {};
  return (Object.keys(left).length === 0 ? others : { ...(facts as Groups), [group]: left });
};

/** Whether the file says that another permit was held before this one. */
const replacedAnother = ({ permit }: CaseFacts): boolean => permit?.previousGround != null || permit?.firstGrantedOn !== undefined;

/** Two days in their order: a first day after the last becomes the last. */
const inOrder = (asked: AskedCase, first: FactPath, last: FactPath): AskedCase => {
  const [from, to] = [datedFact(asked.facts, first), datedFact(asked.facts, last)];
  return from === null || to === null || from <= to ? asked : { ...asked, facts: withFact(asked.facts, first, to) };
};

/** What is done to make a case one that the library takes, in this order. */
const repairs: readonly ((asked: AskedCase) => AskedCase)[] = [
  (asked) => (asked.on < coveredFrom ? { ...asked, on: coveredFrom } : asked),
  // Another permit was held before this one: the file is not asked of a time before it.
  (asked) => {
    const granted = datedFact(asked.facts, 'permit.grantedOn');
    if (granted === null || granted <= asked.on || !replacedAnother(asked.facts)) return asked;
    return { ...asked, facts: withFact(withoutFact(asked.facts, 'permit.firstGrantedOn'), 'permit.previousGround', null) };
  },
  // A first permit of § 9 has no earlier one.
  (asked) => {
    const previous = asked.facts.permit?.previousGround;
    return previous === null || previous === 'other' ? { ...asked, facts: withoutFact(asked.facts, 'permit.firstGrantedOn') } : asked;
  },
  (asked) => inOrder(asked, 'permit.firstGrantedOn', 'permit.grantedOn'),
  (asked) => inOrder(asked, 'person.birthDate', 'permit.firstGrantedOn'),
  (asked) => inOrder(asked, 'person.birthDate', 'permit.grantedOn'),
  (asked) => inOrder(asked, 'work.from', 'work.endedOn'),
  (asked) => inOrder(asked, 'programme.startedOn', 'programme.endedOn'),
];

/** A case in which what contradicts itself has been put right, and as little as possible else. */
export const mended = (asked: AskedCase): AskedCase => repairs.reduce((now, repair) => repair(now), asked);
