import { commencedRows } from '../../src/law/parameter.js';
import * as parameters from '../../src/law/parameters/index.js';
import { parseAddress } from '../../src/law/address.js';
import type { Pin } from '../../src/law/provision.js';
import { heldPins, type HeldPin, type PinUse } from '../../src/watch/pins.js';
import { deadlinesUsing, rulesUsing, type Users } from '../../src/watch/ruleUses.js';

// What the two pages on the law and the code are made of.

/** A row of a table of a page; a bar in a cell would begin another cell. */
export const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table of a page. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Names as code, in the order of the alphabet, each once. */
export const named = (names: Iterable<string>): string => [...new Set(names)].sort().map((name) => `\`${name}\``).join(', ');

const numeric = new Intl.Collator('en', { numeric: true });
/** Texts in order, numbers by their size. */
export const inOrder = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort(numeric.compare);

/** What functions use that are no rules of questions and answers, and what is used besides the rules. */
const besideTheRules: Readonly<Record<string, readonly string[]>> = {
  introductionBenefitForPeriod: [
    'parameter benefit/basic-amount',
    'parameter benefit/basic-amounts-a-year',
    'parameter benefit/month-of-year',
    'parameter benefit/day-of-month',
    'parameter benefit/hour-of-year',
    'parameter benefit/transitional-benefit-cut',
    'parameter benefit/transitional-benefit-free',
    'parameter benefit/cut-for-work-outside-part-time',
    'parameter benefit/formal-decision-share',
    'parameter benefit/formal-decision-least',
    'note part-of-month',
    'note days-off-in-absence',
    'note hours-cost-no-more-than-the-day',
    'note work-compared-by-part',
    'note least-by-size-of-programme',
    'note which-cuts-make-a-formal-decision',
  ],
  lastDayToComplain: ['parameter complaint/test-within'],
};

/** How a use is named in {@link rulesUsing}. */
export const keyOf = ({ kind, name }: PinUse): string => `${kind} ${name}`;

let withOthers: Users | null = null;

/** The functions that use something, rules or not. */
export const functionsUsing = (): Users => {
  if (withOthers !== null) return withOthers;
  const gathered = new Map(rulesUsing());
  for (const [name, keys] of Object.entries(besideTheRules)) for (const key of keys) gathered.set(key, [...(gathered.get(key) ?? []), name]);
  withOthers = gathered;
  return gathered;
};

let ofDeadlines: Users | null = null;
/** The deadlines that use something. */
export const deadlinesOf = (): Users => (ofDeadlines ??= deadlinesUsing());

/** The functions that use what holds a pin. */
export const functionsOf = (uses: readonly PinUse[]): readonly string[] =>
  inOrder(
    uses.flatMap((use) => {
      if (use.kind === 'function') return [use.name];
      return use.kind === 'complaint' ? ['complaintRoute'] : (functionsUsing().get(keyOf(use)) ?? []);
    }),
  );

/** Where a pin points, taken apart. */
export const placeOf = ({ address }: Pin): ReturnType<typeof parseAddress> => parseAddress(address);

/** The pins to a section of the Act or the Regulation. */
export const pinsTo = (document: string, section: string): readonly HeldPin[] =>
  heldPins.filter(({ pin }) => placeOf(pin).document === document && placeOf(pin).section === section);

/** The days on which the rows of the table begin. */
export const daysOfTable = [...new Set(Object.values(parameters).flatMap((one) => commencedRows<unknown>(one).map(({ from }) => from)))].sort();
