import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/law/address.js';
import { textHashes, type TextHash } from '../../src/law/textHashes.js';
import { verifiedThrough } from '../../src/law/verified.js';
import { heldPins } from '../../src/watch/pins.js';
import { textHash } from '../../src/watch/textHash.js';
import { present, resolve, wordingInForce } from '../support/officialTexts.js';

// The file of hashes is made from the official texts. After a change of the pins: npx vitest run test/law/textHashes.test.ts -u

if (!present) console.warn('The official texts are not present beside the repository: the hashes were not compared with them.');

const toSections = heldPins.map(({ pin }) => pin).filter(({ address }) => parseAddress(address).section !== undefined);

const file = async (): Promise<string> => {
  const rows: string[] = [];
  for (const pin of toSections) {
    const found = resolve(pin);
    const hash = found.kind === 'text' ? `'${await textHash(found.text)}'` : 'null';
    rows.push(`  '${pin.address} ${pin.wording}': { hash: ${hash}, inForce: ${String(wordingInForce(pin, verifiedThrough) === pin.wording)} },`);
  }
  return [
    '// Made from the official texts by test/law/textHashes.test.ts; not to be edited by hand.',
    '',
    '/** The text a pin was checked against. */',
    'export interface TextHash {',
    '  /** The first 16 digits of the SHA-256 of the text as it is compared; `null` when that wording was not seen. */',
    '  readonly hash: string | null;',
    '  /** Whether no other wording had followed it on the last day checked. */',
    '  readonly inForce: boolean;',
    '}',
    '',
    '/** The texts the pins were checked against, by address and day of the wording. */',
    'export const textHashes: Readonly<Record<string, TextHash>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
};

describe('the hashes of the texts', () => {
  it.skipIf(!present)('are those of the official texts, for every pin to a section', async () => {
    await expect(await file()).toMatchFileSnapshot('../../src/law/textHashes.ts');
  });

  it('are of pins the library holds, and of every one of them', () => {
    expect(Object.keys(textHashes).sort()).toEqual(toSections.map(({ address, wording }) => `${address} ${wording}`).sort());
  });

  it('are sixteen digits, or none where the wording was not seen', () => {
    const held: readonly TextHash[] = Object.values(textHashes);
    for (const { hash } of held) if (hash !== null) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(held.filter(({ hash }) => hash !== null).length).toBeGreaterThan(200);
  });
});
