import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { factAt } from '../../src/case/checkFacts.js';
import { questionsById } from '../../src/case/questions/index.js';
import { nothingAnswered, stepsOnAnyWay } from '../../src/decision/index.js';
import * as parameters from '../../src/law/parameters/index.js';
import { INTEGRATION_ACT, INTEGRATION_REGULATION, act, instrument, regulation, type InstrumentId, type Pin } from '../../src/law/provision.js';
import { textHashes } from '../../src/law/textHashes.js';
import type { CaseRule } from '../../src/rules/ask.js';
import { ruleBook, ruleNames } from '../../src/rules/ruleBook.js';
import type { ConsolidatedText } from '../../src/watch/consolidated.js';
import type { Instrument } from '../../src/watch/instrument.js';
import { heldPins } from '../../src/watch/pins.js';
import { addressOf, placeOfPin, reachOf, type Place } from '../../src/watch/place.js';
import { readLovdata } from '../../src/watch/read.js';
import { rulesUsing, rulesUsingIn, walkedRules } from '../../src/watch/ruleUses.js';
import { textHash } from '../../src/watch/textHash.js';
import { isTouched, watchInstrument, watchText, type InstrumentReport } from '../../src/watch/watch.js';
import { watchInWords } from '../../src/watch/words.js';
import { announced, consolidatedFile, defaultP, documentChange, instrumentFile, legalP, marked, officialSections, part, type TextSection } from '../support/lovdataFiles.js';
import { present } from '../support/officialTexts.js';

if (!present) console.warn('The official texts are not present beside the repository: the six instruments and the two Acts were not read.');

const instrumentIn = (text: string): Instrument => {
  const document = readLovdata(text);
  if (document.kind !== 'instrument') throw new Error('not an instrument');
  return document;
};
const textIn = (text: string): ConsolidatedText => {
  const document = readLovdata(text);
  if (document.kind !== 'consolidated') throw new Error('not a consolidated text');
  return document;
};

const report = (text: string, ...others: readonly string[]): Promise<InstrumentReport> => watchInstrument(instrumentIn(text), others.map(instrumentIn), null);

const changing = (address: string): string =>
  instrumentFile({ refid: 'lov/2026-12-01-5', changes: [address.split('/').slice(0, 2).join('/')] }, part('I', documentChange(address.split('/').slice(0, 2).join('/'), marked('change-part', address, 'Ny ordlyd.'))));

describe('the pins of the library', () => {
  const sources = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.startsWith('index'));

  /** Every pin that is written out in the source, called with constants. */
  const written = (): readonly Pin[] =>
    sources.flatMap((path) => {
      const file = ts.createSourceFile(path, readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'), ts.ScriptTarget.ES2022, true);
      const pins: Pin[] = [];
      const constant = (node: ts.Expression | undefined): unknown => {
        if (node === undefined) return undefined;
        if (ts.isStringLiteral(node)) return node.text;
        if (ts.isNumericLiteral(node)) return Number(node.text);
        if (!ts.isObjectLiteralExpression(node)) return null;
        return Object.fromEntries(node.properties.map((property) => (ts.isPropertyAssignment(property) ? [property.name.getText(), constant(property.initializer)] : ['', null])));
      };
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ['act', 'regulation', 'instrument'].includes(node.expression.getText())) {
          const [first, second, third] = node.arguments.map(constant);
          const isWritten = typeof first === 'string' && second !== null && third !== null && !JSON.stringify(second ?? {}).includes('null');
          if (isWritten && node.expression.getText() === 'instrument') pins.push(instrument(first as InstrumentId, second as Pin['wording']));
          else if (isWritten) pins.push((node.expression.getText() === 'act' ? act : regulation)(first, second, third as Pin['wording'] | undefined));
        }
        node.forEachChild(visit);
      };
      visit(file);
      return pins;
    });

  it('are gathered, every one that is written in the source', () => {
    const gathered = new Set(heldPins.map(({ pin }) => JSON.stringify([pin.address, pin.wording])));
    const pins = written();
    expect(pins.length).toBeGreaterThan(300);
    expect(pins.filter(({ address, wording }) => !gathered.has(JSON.stringify([address, wording])))).toEqual([]);
  });

  it('stand once each, and each is held by something', () => {
    expect(new Set(heldPins.map(({ pin }) => JSON.stringify([pin.address, pin.wording]))).size).toBe(heldPins.length);
    expect(heldPins.filter(({ uses }) => uses.length === 0)).toEqual([]);
  });
});

describe('the rules that use something', () => {
  it('are those that an exhaustive exploration finds', () => {
    const quick = ruleNames.filter((name) => name !== 'languageTraining');
    for (const name of quick) {
      const exact = new Set<string>();
      for (const on of ['2024-07-01', '2026-07-01'] as const) {
        for (const step of stepsOnAnyWay(ruleBook[name] as CaseRule<string, unknown>, { facts: {}, on, answered: nothingAnswered, factAt })) {
          exact.add(step.step === 'law' ? `parameter ${step.parameter}` : `${step.step === 'answer' && step.kind === 'reading' ? 'reading' : 'question'} ${step.question}`);
        }
      }
      expect([...exact].filter((use) => rulesUsing().get(use)?.includes(name) !== true), name).toEqual([]);
    }
  });

  it('do not hang on which rules were walked before', () => {
    const told = (users: ReturnType<typeof rulesUsing>, names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> =>
      new Map([...users].map(([use, by]) => [use, new Set(by.filter((name) => names.includes(name)))] as const).filter(([, by]) => by.size > 0));
    const all = rulesUsing();
    const same = (names: readonly string[]): void => {
      expect(told(rulesUsingIn(names), names)).toEqual(told(all, names));
    };
    // Asked for the deadlines first, languageTraining was once said not to use the hours of § 32 second paragraph in the wording of 2022.
    same(['deadlines', 'languageTraining']);
    same([...walkedRules].reverse());
    fc.assert(fc.property(fc.shuffledSubarray([...walkedRules], { minLength: 1, maxLength: 4 }), same), { numRuns: 3 });
    expect(all.get('parameter training/hours')).toContain('languageTraining');
  });

  it('reach every question, and every number but some of the benefit for a period', () => {
    const used = rulesUsing();
    const unused = Object.values(questionsById).filter(({ id, kind }) => !used.has(`${kind === 'reading' ? 'reading' : 'question'} ${id}`));
    expect(unused.map(({ id }) => id)).toEqual([]);
    expect(Object.values(parameters).map(({ id }) => id).filter((id) => !used.has(`parameter ${id}`) && !id.startsWith('benefit/'))).toEqual([]);
    expect(used.get('parameter target-group/upper-age')).toContain('targetGroup');
    expect(used.get('parameter target-group/upper-age')).not.toContain('leaveEntitlements');
  });
});

describe('an instrument', () => {
  const pinned = heldPins.map(({ pin }) => placeOfPin(pin));
  const anyPlace: fc.Arbitrary<Place> = fc.record(
    {
      document: fc.constantFrom(INTEGRATION_ACT, INTEGRATION_REGULATION, 'lov/2008-05-15-35'),
      section: fc.oneof(fc.constantFrom('2', '7', '8', '9', '13', '14a', '37c', '43h', '58', '65a'), fc.integer({ min: 1, max: 120 }).map(String)),
      paragraph: fc.integer({ min: 1, max: 9 }),
      letter: fc.constantFrom('a', 'd', 'h'),
      sentence: fc.integer({ min: 1, max: 6 }),
    },
    { requiredKeys: ['document', 'section'] },
  );
  const kinds = ['change-part', 'add-new-part', 'repeal-part'] as const;

  it('that touches no pinned provision reports nothing, and any other reports each pin it touches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...kinds), anyPlace), { minLength: 1, maxLength: 4 }), async (changes) => {
        const text = instrumentFile(
          { refid: 'lov/2026-12-01-5', changes: [...new Set(changes.map(([, { document }]) => document))] },
          part('I', changes.map(([kind, place]) => documentChange(place.document, marked(kind, addressOf(place), 'Ny.'))).join('')) + part('II', legalP('Loven trer i kraft straks.')),
        );
        const found = await report(text);
        const expected = new Set(pinned.filter((pin) => changes.some(([kind, place]) => reachOf(place, pin, kind !== 'change-part') !== null)).map(addressOf));
        expect(new Set(found.touched.map(({ pin }) => pin.address as string))).toEqual(expected);
        expect(found.unread).toEqual([]);
        if (expected.size === 0) {
          expect(found).toEqual({ kind: 'instrument', id: 'lov/2026-12-01-5', title: 'Lov om endring', clauses: [], touched: [], unread: [] });
          expect(isTouched(found)).toBe(false);
          expect(watchInWords(found, 'en')).toContain('Touches no provision that the library refers to.');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of another Act reports nothing, also where it is not understood', async () => {
    const text = instrumentFile({ refid: 'lov/2026-12-01-5', changes: ['lov/2008-05-15-35'] }, part('I', defaultP('I lov 15. mai 2008 nr. 35 gjøres følgende endringer:') + defaultP('Kapittel 3 tittelen skal lyde:') + legalP('Ny')));
    expect(isTouched(await report(text))).toBe(false);
  });

  it('tells what rests on a pin: numbers, questionsById, readings, rules, texts, and tests where they are at hand', async () => {
    const files = {
      'test/rules/targetGroup.test.ts': '',
      'test/a.test.ts': `parameters.upperAge`,
      'test/b.test.ts': `'upper-age-bound'`,
      'test/c.test.ts': 'upper-age-bound of something else',
    };
    const { touched } = await watchInstrument(instrumentIn(changing(`${INTEGRATION_ACT}/§8/ledd/1/setning/1`)), [], files);
    const own = touched.find(({ reach }) => reach === 'the-same')!;
    expect(own).toMatchObject({ provision: `${INTEGRATION_ACT}/§8/ledd/1/setning/1`, known: false, change: { kind: 'changed', text: 'Ny ordlyd.', inForce: [{ from: '2027-01-01' }] } });
    expect(own.affected.parameters).toContain('target-group/upper-age');
    expect(own.affected.questions).toContain('age-when-granted');
    expect(own.affected.readings).toContain('upper-age-bound');
    expect(own.affected.rules).toContain('targetGroup');
    expect(own.affected.texts).toEqual(expect.arrayContaining(['questions.age-when-granted', 'outcomes.targetGroup', 'parameters.upperAge']));
    expect(own.affected.tests).toEqual(['test/a.test.ts', 'test/b.test.ts', 'test/rules/targetGroup.test.ts']);
  });

  it('that may change a pinned text in a way that is not understood is reported', async () => {
    const found = await report(instrumentFile({ refid: 'forskrift/2026-12-01-1', changes: [INTEGRATION_REGULATION] }, part('I', defaultP('Kapittel 8A oppheves.'))));
    expect(found.touched).toEqual([]);
    expect(found.unread).toMatchObject([{ words: 'Kapittel 8A oppheves.' }]);
    expect(isTouched(found)).toBe(true);
  });
});

describe('the text of a wording', () => {
  it('is compared without white space and differences of type', async () => {
    const hash = await textHash('Innvandrere, jf. § 14 a, «skal» – ikke kan.');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(await textHash(' Innvandrere , jf. §\u00A014\na, "skal" - ik\u00ADke kan. ')).toBe(hash);
    expect(await textHash('Innvandrere, jf. § 14 b, «skal» – ikke kan.')).not.toBe(hash);
    // A word parted at the end of a line in one file is whole in another; a hyphen that joins two things stays.
    expect(await textHash('et minimums-nivå')).toBe(await textHash('et minimumsnivå'));
    expect(await textHash('arbeids- og utdanning')).not.toBe(await textHash('arbeids og utdanning'));
    // The digest of the standard, so that the hashes do not depend on this library.
    expect(await textHash('abc')).toBe('ba7816bf8f01cfea');
  });
});

describe.skipIf(!present)('the official texts', () => {
  const texts = { [INTEGRATION_ACT]: 'lov-2020-11-06-127.md', [INTEGRATION_REGULATION]: 'forskrift-2020-12-15-2912.md' };
  const sectionsOf = (id: keyof typeof texts): readonly TextSection[] => officialSections(texts[id]);

  it.each(Object.keys(texts) as (keyof typeof texts)[])('in the markup of Lovdata read as they did when the pins were checked: %s', async (id) => {
    const found = await watchText(textIn(consolidatedFile(id, sectionsOf(id))), null);
    expect(found.pins.filter(({ state }) => state === 'changed' || state === 'gone').map(({ pin, state, words }) => [state, pin.address, pin.wording, words])).toEqual([]);
    const inForce = heldPins.filter(({ pin }) => pin.address.startsWith(`${id}/`) && textHashes[`${pin.address} ${pin.wording}`]?.inForce === true);
    expect(found.pins).toHaveLength(inForce.length);
    expect(found.pins.filter(({ state }) => state === 'same').length).toBeGreaterThan(50);
    expect(isTouched(found)).toBe(false);
  });

  it('that are changed in a place are reported as changed, with the pins to it and what rests on them', async () => {
    const sections = sectionsOf(INTEGRATION_ACT);
    const changed = sections.map((section) => (section.number === '14a' ? { ...section, paragraphs: section.paragraphs.map((one, at) => (at === 2 ? { ...one, text: one.text.replace('15 timer', '20 timer') } : one)) } : section));
    const { pins } = await watchText(textIn(consolidatedFile(INTEGRATION_ACT, changed)), null);
    const reported = pins.filter(({ state }) => state === 'changed');
    expect(reported.map(({ pin }) => pin.address).sort()).toEqual([`${INTEGRATION_ACT}/§14a/ledd/3`, `${INTEGRATION_ACT}/§14a/ledd/3/setning/1`]);
    expect(reported[0]!.affected!.rules).toContain('workOrientedHours');
    expect(reported.every(({ words }) => words!.includes('20 timer'))).toBe(true);
  });

  it('that lack a section are reported as lacking it, and any changed word is found', async () => {
    const sections = sectionsOf(INTEGRATION_ACT);
    const without = await watchText(textIn(consolidatedFile(INTEGRATION_ACT, sections.filter(({ number }) => number !== '20'))), null);
    const gone = without.pins.filter(({ state }) => state === 'gone');
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ pin }) => pin.address.startsWith(`${INTEGRATION_ACT}/§20`))).toBe(true);

    const checked = heldPins.filter(({ pin }) => pin.address.startsWith(`${INTEGRATION_ACT}/`) && textHashes[`${pin.address} ${pin.wording}`]?.inForce === true && placeOfPin(pin).paragraph !== undefined);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...checked), async ({ pin }) => {
        const { section, paragraph = 1 } = placeOfPin(pin);
        const mutated = sections.map((one) =>
          one.number === section ? { ...one, paragraphs: one.paragraphs.map((two, at) => (at === paragraph - 1 ? { text: two.text.replace(/\p{L}/gu, 'x'), letters: two.letters.map(() => 'x') } : two)) } : one,
        );
        const { pins } = await watchText(textIn(consolidatedFile(INTEGRATION_ACT, mutated)), null);
        expect(['changed', 'gone']).toContain(pins.find((one) => one.pin.address === pin.address && one.pin.wording === pin.wording)?.state);
        expect(pins.filter(({ state }) => state === 'changed' || state === 'gone').every((one) => placeOfPin(one.pin).section === section)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe.skipIf(!present)('the six instruments of 2025', () => {
  const changesIn = (text: string): readonly string[] =>
    instrumentIn(text).changeList.map(({ kind, place, inForce }) => `${kind} ${addressOf(place).replace(/^.*?\/.*?\//, '')} ${inForce.map((time) => (time === 'king-decides' ? 'King' : time.from)).join(' or ')}`);
  const sections = ({ touched }: InstrumentReport): readonly string[] =>
    [...new Set(touched.map(({ pin }) => (placeOfPin(pin).section === undefined ? pin.address : `§ ${placeOfPin(pin).section!}`)))].sort();

  it('FOR-2025-06-09-1354: § 19a of the Regulation, which nothing rests on', async () => {
    expect(changesIn(announced('sf-20250609-1354'))).toEqual(['changed §19a/ledd/1 2025-07-01']);
    const found = await report(announced('sf-20250609-1354'));
    expect(sections(found)).toEqual(heldPins.some(({ pin }) => placeOfPin(pin).document === INTEGRATION_REGULATION && placeOfPin(pin).section === '19a') ? ['§ 19a'] : []);
    expect(found.unread).toEqual([]);
  });

  it('FOR-2025-06-20-1154: §§ 3, 50, 52, 75 and 76, and a regulation that lapses; each at its time', async () => {
    expect(changesIn(announced('sf-20250620-1154'))).toEqual([
      'changed §3 2025-07-01',
      'changed §3/ledd/1 2025-07-01',
      'changed §50/bokstav/a 2025-07-01',
      'changed §52/bokstav/e 2025-07-01',
      'changed §75 2026-01-01',
      'changed §76 2026-01-01',
      // The sentence names § 75, and does not tell whether the old or the new one.
      'moved §75 2025-07-01 or 2026-01-01',
      'repealed forskrift/2022-01-24-111 2025-07-01',
    ]);
    const found = await report(announced('sf-20250620-1154'));
    expect(sections(found)).toEqual(['§ 3', '§ 75', '§ 76']);
    expect(found.touched.filter(({ change, provision }) => change.kind === 'changed' && provision.endsWith('§76')).every(({ known }) => known)).toBe(true);
  });

  it('FOR-2025-09-17-1909: the Regulation §§ 1 to 65a, and § 43h repealed half a year later', async () => {
    expect(changesIn(announced('sf-20250917-1909'))).toEqual([
      ...['§1/ledd/3', '§4/ledd/3', '§4/ledd/4', '§10', '§19', '§19a/ledd/2/setning/2'].map((place) => `changed ${place} 2026-01-01`),
      ...['c', 'e', 'f', 'h'].map((letter) => `changed §23/ledd/1/bokstav/${letter} 2026-01-01`),
      ...['c', 'd', 'e'].map((letter) => `changed §24/ledd/1/bokstav/${letter} 2026-01-01`),
      'changed §28/ledd/6 2026-01-01',
      'changed §43h 2026-01-01',
      ...['43a', '43b', '43d', '43e', '43f', '43i'].map((section) => `repealed §${section} 2026-01-01`),
      'changed §65/ledd/1 2026-01-01',
      'changed §65a 2026-01-01',
      'repealed §43h 2026-07-01',
    ]);
    const found = await report(announced('sf-20250917-1909'));
    expect(sections(found)).toEqual(expect.arrayContaining(['§ 10', '§ 19', '§ 28', '§ 4', '§ 43a', '§ 43b', '§ 43d', '§ 43e', '§ 43f', '§ 43h', '§ 43i', '§ 65a']));
    expect(found.unread).toEqual([]);
    expect(found.clauses).toContain('Endringene i forskriften § 4 tredje og fjerde ledd gjelder for deltagere som får vedtak om introduksjonsprogram 1. januar 2026 eller senere.');
  });

  it('LOV-2025-06-20-84: § 26 sixth paragraph of the Act, and nothing of the Immigration Act; from the time the King decides', async () => {
    const found = await report(announced('nl-20250620-084'));
    expect(sections(found)).toEqual(['§ 26']);
    expect([...new Set(found.touched.map(({ provision }) => provision))]).toEqual([`${INTEGRATION_ACT}/§26/ledd/6`]);
    expect(found.touched[0]!.change.inForce).toEqual(['king-decides']);
    expect(found.touched[0]!.known).toBe(true);
    expect(found.unread).toEqual([]);
  });

  it('LOV-2025-06-20-35: every section it gives, of which the higher age is the one not known in force', async () => {
    const places = ['changed §1/ledd/1/setning/2', 'changed §7', 'changed §8/ledd/1/setning/1', 'changed §8/ledd/3/setning/1', 'changed §8/ledd/4', 'added §8/ledd/5', 'repealed §10/ledd/4', 'changed §11/ledd/4', 'changed §12/ledd/2', 'repealed §12/ledd/3', 'added §12a', 'changed §13', 'changed §14', 'added §14a', 'changed §15/ledd/2', 'changed §15/ledd/3', 'changed §15/ledd/4', 'changed §16/ledd/1', 'changed §16/ledd/2', 'repealed §17/ledd/3', 'added §18a', 'added §18b', 'changed §30/ledd/2/setning/1', 'changed §37c', 'changed §37e/ledd/1/bokstav/d', 'repealed §40/ledd/3/setning/3', 'repealed §40/ledd/3/setning/4', 'changed §48', 'repealed lov/2020-05-26-53', 'repealed lov/2020-12-18-154'];
    expect(changesIn(announced('nl-20250620-035'))).toEqual(places.map((place) => `${place} King`));
    const found = await report(announced('nl-20250620-035'));
    expect(sections(found)).toEqual(expect.arrayContaining(['lov/2020-12-18-154', '§ 12', '§ 13', '§ 14', '§ 14a', '§ 16', '§ 18a', '§ 30', '§ 37c', '§ 8']));
    const sentence = found.touched.filter(({ provision }) => provision.endsWith('§8/ledd/1/setning/1'));
    expect(sentence.every(({ known, change }) => !known && change.text!.startsWith('Innvandrere fra og med 18 til og med 60 år'))).toBe(true);
    expect(found.touched.filter(({ pin }) => pin.address.endsWith('§14a/ledd/3')).every(({ known }) => known)).toBe(true);
  });

  it('FOR-2025-06-20-1102: what comes into force by itself, and together with the Act it is about', async () => {
    const [regulationText, actText] = [announced('sf-20250620-1102'), announced('nl-20250620-035')];
    const alone = await report(regulationText);
    expect(sections(alone)).toEqual(expect.arrayContaining(['lov/2025-06-20-35', '§ 12', '§ 30']));
    expect(sections(alone)).not.toContain('§ 8');
    expect(alone.unread.map(({ why, words }) => [why, words.slice(0, 20)])).toEqual([
      ['other-instrument', 'Endringsloven del II'],
      ['other-instrument', 'Endringsloven del II'],
      ['other-instrument', 'Øvrige bestemmelser '],
    ]);

    const together = await report(regulationText, regulationText, actText);
    expect(together.unread).toEqual([]);
    const inForceOf = (address: string): unknown => together.touched.find(({ provision }) => provision === `${INTEGRATION_ACT}/${address}`)?.change.inForce;
    expect(inForceOf('§12/ledd/2')).toEqual([{ from: '2025-06-20' }]);
    expect(inForceOf('§14a')).toEqual([{ from: '2026-01-01' }]);
    expect(inForceOf('§8/ledd/5')).toEqual([{ from: '2026-01-01' }]);
    expect(inForceOf('§8/ledd/1/setning/1')).toBeUndefined();

    const ofAct = await report(actText, regulationText, actText);
    const timeOf = (address: string): unknown => ofAct.touched.find(({ provision }) => provision === `${INTEGRATION_ACT}/${address}`)?.change.inForce;
    expect(timeOf('§12/ledd/2')).toEqual([{ from: '2025-06-20' }]);
    expect(timeOf('§14a')).toEqual([{ from: '2026-01-01' }]);
    expect(timeOf('§8/ledd/1/setning/1')).toEqual(['king-decides']);
    expect(timeOf('§8/ledd/3/setning/1')).toEqual(['king-decides']);
  });
});
