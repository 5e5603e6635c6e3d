import { deadlineEntries } from '../case/questions/deadlines.js';
import { questionsById } from '../case/questions/index.js';
import { extensionSet, leaveTaken, leaveThatAdds, lengthSet, programmeEnded, programmeStart, similarMeasure, trainingEntries } from '../case/questions/all.js';
import type { Ground } from '../decision/index.js';
import { complaintGrounds } from '../law/complaints.js';
import { daysOffProvision } from '../law/daysOff.js';
import { entitlementProvisions } from '../law/entitlementProvisions.js';
import { notes, type Note } from '../law/notes.js';
import type { Row } from '../law/parameter.js';
import { everyParameter } from '../law/parameters.js';
import type { Pin } from '../law/provision.js';
import { readings } from '../law/readings.js';
import { statedProvisions } from '../law/statedProvisions.js';
import { deductionProvisions } from '../rules/benefitDeductions.js';
import type { EntitlementKind } from '../rules/leaveEntitlements.js';

/** What of the library holds a pin, by its name. A `value-read` is a value of the file that an answer is counted from. */
export interface PinUse {
  readonly kind: 'parameter' | 'question' | 'reading' | 'note' | 'complaint' | 'value-read' | 'function';
  readonly name: string;
}

/** A pin, and everything that holds it. */
export interface HeldPin {
  readonly pin: Pin;
  readonly uses: readonly PinUse[];
}

const grounded = (kind: PinUse['kind'], held: readonly { readonly id: string; readonly grounds: readonly Ground[] }[]): readonly (readonly [Pin, PinUse])[] =>
  held.flatMap(({ id, grounds }) => grounds.flatMap(({ provisions }) => provisions.map((pin) => [pin, { kind, name: id }] as const)));

const listed = (kind: PinUse['kind'], held: Readonly<Record<string, readonly Pin[]>>): readonly (readonly [Pin, PinUse])[] =>
  Object.entries(held).flatMap(([name, pins]) => pins.map((pin) => [pin, { kind, name }] as const));

const provisionsOf = (held: Readonly<Record<string, Pick<Note, 'provisions'>>>): Readonly<Record<string, readonly Pin[]>> =>
  Object.fromEntries(Object.entries(held).map(([name, { provisions }]) => [name, provisions]));

const valuesRead = [
  ...Object.values(deadlineEntries),
  ...Object.values(trainingEntries),
  lengthSet,
  extensionSet,
  programmeEnded,
  programmeStart,
  leaveThatAdds,
  leaveTaken,
];

const held: readonly (readonly [Pin, PinUse])[] = [
  ...Object.values(everyParameter).flatMap(({ id, rows }) =>
    (rows as readonly Row<unknown>[]).flatMap(({ provisions }) => provisions.map((pin) => [pin, { kind: 'parameter', name: id }] as const)),
  ),
  ...grounded('question', [...Object.values(questionsById).filter(({ kind }) => kind !== 'reading'), { ...similarMeasure(0), id: 'similar-measure' }]),
  ...grounded('value-read', valuesRead),
  ...listed('reading', provisionsOf(readings)),
  ...listed('note', provisionsOf(notes)),
  ...listed('complaint', complaintGrounds),
  ...listed('function', {
    introductionBenefitForPeriod: deductionProvisions,
    isWorkingDay: [daysOffProvision],
    ...statedProvisions,
    leaveEntitlements: Object.values(entitlementProvisions satisfies Readonly<Record<EntitlementKind, readonly Pin[]>>).flat(),
  }),
];

const keyOf = ({ address, wording }: Pin): string => `${address} ${wording}`;

/** Every pin the library holds, once for each place and wording, in the order of the addresses, with what holds it. */
export const heldPins: readonly HeldPin[] = (() => {
  const gathered = new Map<string, { pin: Pin; uses: Map<string, PinUse> }>();
  for (const [pin, use] of held) {
    const found = gathered.get(keyOf(pin)) ?? { pin, uses: new Map<string, PinUse>() };
    found.uses.set(`${use.kind} ${use.name}`, use);
    gathered.set(keyOf(pin), found);
  }
  const inOrder = new Intl.Collator('nb', { numeric: true });
  return [...gathered.values()]
    .map(({ pin, uses }) => ({ pin, uses: [...uses.values()] }))
    .sort((a, b) => inOrder.compare(keyOf(a.pin), keyOf(b.pin)));
})();
