import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import { fromEpochDay, toEpochDay, type IsoDate } from '../../src/calendar/isoDate.js';
import { citeProvision, parseCitation } from '../../src/law/citation.js';
import { act, parseAddress, regulation } from '../../src/law/address.js';
import {
  instrument,
  reportNote,
  INTEGRATION_ACT,
  INTEGRATION_REGULATION,
  YEARLY_REPORT_2024,
  type Address,
  type InstrumentId,
  type Part,
  type Pin,
} from '../../src/law/provision.js';
import { endingReason } from '../../src/outcomes/ending.js';
import { heldPins } from '../../src/watch/pins.js';

const languages = ['nb', 'nn', 'en'] as const;

const anyDate = (): fc.Arbitrary<IsoDate> =>
  fc.integer({ min: toEpochDay('2003-01-01'), max: toEpochDay('2035-12-31') }).map(fromEpochDay);

const anySection = (): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 1, max: 120 }), fc.constantFrom('', '', 'a', 'b', 'c', 'h', 'j', 'z')).map(([number, letter]) => `${number}${letter}`);

/** Any part of a section, mostly small numbers, some beyond the words for ordinals. */
const anyPart = (): fc.Arbitrary<Part> => {
  const count = fc.oneof({ arbitrary: fc.integer({ min: 1, max: 11 }), weight: 4 }, { arbitrary: fc.integer({ min: 12, max: 130 }), weight: 1 });
  const letter = fc.constantFrom(...'a b c d e f g h i j k l m n o p q r s t u v w x y z æ ø å'.split(' '));
  return fc.record({ paragraph: count, letter, sentence: count }, { requiredKeys: [] });
};

const anyInstrument = (): fc.Arbitrary<InstrumentId> =>
  fc
    .tuple(fc.constantFrom('lov', 'forskrift'), anyDate(), fc.integer({ min: 1, max: 3999 }))
    .map(([kind, date, number]): InstrumentId => `${kind}/${date}-${number}` as InstrumentId);

/** A place in an Act or a regulation other than the two main texts. */
const anyPlaceElsewhere = (): fc.Arbitrary<Pin> =>
  fc.tuple(anyInstrument(), fc.option(anySection(), { nil: undefined }), anyPart(), anyDate()).map(([document, section, part, wording]) => {
    if (section === undefined) return instrument(document, wording);
    const inside = act(section, part).address.slice(INTEGRATION_ACT.length);
    return { address: `${document}${inside}` as Address, wording };
  });

const anyPin = (): fc.Arbitrary<Pin> =>
  fc.oneof(
    fc.tuple(anySection(), anyPart(), anyDate()).map(([section, part, wording]) => act(section, part, wording)),
    fc.tuple(anySection(), anyPart(), anyDate()).map(([section, part, wording]) => regulation(section, part, wording)),
    anyPlaceElsewhere(),
    fc.integer({ min: 1, max: 99 }).map(reportNote),
  );

const addressOf = ({ document, section, paragraph, letter, sentence, footnote }: ReturnType<typeof parseAddress>): string =>
  [
    document,
    section === undefined ? '' : `/§${section}`,
    paragraph === undefined ? '' : `/ledd/${paragraph}`,
    letter === undefined ? '' : `/bokstav/${letter}`,
    sentence === undefined ? '' : `/setning/${sentence}`,
    footnote === undefined ? '' : `/fotnote/${footnote}`,
  ].join('');

describe('an address in the form of Lovdata', () => {
  it.each<[Pin, string]>([
    [act('8', { paragraph: 1, sentence: 3 }), 'lov/2020-11-06-127/§8/ledd/1/setning/3'],
    [act('9', { paragraph: 1, letter: 'f' }), 'lov/2020-11-06-127/§9/ledd/1/bokstav/f'],
    [act('14a', { paragraph: 3 }), 'lov/2020-11-06-127/§14a/ledd/3'],
    [act('13'), 'lov/2020-11-06-127/§13'],
    [regulation('43h', { paragraph: 1, sentence: 2 }), 'forskrift/2020-12-15-2912/§43h/ledd/1/setning/2'],
    [regulation('66', { paragraph: 1, letter: 'b', sentence: 1 }), 'forskrift/2020-12-15-2912/§66/ledd/1/bokstav/b/setning/1'],
    [instrument('lov/2025-06-20-35', '2026-01-01'), 'lov/2025-06-20-35'],
    [reportNote(18), 'imdi/introduksjonsprogrammet-2024/fotnote/18'],
  ])('is built by a constructor: %o', (pin, address) => {
    expect(pin.address).toBe(address);
  });

  it('goes with the wording of the start, the one that is named, or the last day of the year reported on', () => {
    expect([act('8'), regulation('43h', {}, '2026-07-01'), instrument('lov/2025-06-20-35', '2026-01-01'), reportNote(18)].map(({ wording }) => wording)).toEqual(['2021-01-01', '2026-07-01', '2026-01-01', '2024-12-31']);
  });

  it('takes apart into what it was built from', () => {
    expect(parseAddress('lov/2020-11-06-127/§14a/ledd/3/setning/2')).toStrictEqual({
      document: INTEGRATION_ACT,
      section: '14a',
      paragraph: 3,
      sentence: 2,
    });
    expect(parseAddress('forskrift/2025-06-20-1154')).toStrictEqual({ document: 'forskrift/2025-06-20-1154' });
    expect(parseAddress('imdi/introduksjonsprogrammet-2024/fotnote/20')).toStrictEqual({ document: YEARLY_REPORT_2024, footnote: 20 });
    fc.assert(
      fc.property(anySection(), anyPart(), (section, part) => {
        expect(parseAddress(act(section, part).address)).toStrictEqual({ document: INTEGRATION_ACT, section, ...part });
        expect(parseAddress(regulation(section, part).address)).toStrictEqual({ document: INTEGRATION_REGULATION, section, ...part });
      }),
    );
  });

  it('comes back the same when it is taken apart and put together', () => {
    fc.assert(
      fc.property(anyPin(), ({ address }) => {
        expect(addressOf(parseAddress(address))).toBe(address);
      }),
    );
  });

  it.each([
    '',
    'lov',
    'lov/2020-11-06',
    'LOV/2020-11-06-127',
    'lov/2020-11-06-127/',
    'lov/2020-11-06-127/8',
    'lov/2020-11-06-127/§',
    'lov/2020-11-06-127/§0',
    'lov/2020-11-06-127/§08',
    'lov/2020-11-06-127/§14 a',
    'lov/2020-11-06-127/§14A',
    'lov/2020-11-06-127/§8/ledd/0',
    'lov/2020-11-06-127/§8/ledd/1.5',
    'lov/2020-11-06-127/§8/ledd/1/bokstav/F',
    'lov/2020-11-06-127/§8/ledd/1/bokstav/ab',
    'lov/2020-11-06-127/§8/setning/1/ledd/1',
    'lov/2020-11-06-127/§8/ledd/1/punktum/3',
    'lov/2020-11-06-127/fotnote/3',
    'imdi/introduksjonsprogrammet-2024',
    'imdi/introduksjonsprogrammet-2024/§8',
    'imdi/introduksjonsprogrammet-2024/fotnote/0',
    'imdi/introduksjonsprogrammet-2023/fotnote/1',
    ' lov/2020-11-06-127/§8',
    'lov/2020-11-06-127/§8\n',
  ])('is refused, and named in the message, when it is %j', (address) => {
    expect(() => parseAddress(address)).toThrow(new RangeError(`address: ${JSON.stringify(address)} is not an address in Lovdata's form`));
  });
});

describe('the constructors', () => {
  it('mean the wording of 2021-01-01 when no day is given', () => {
    expect(act('8').wording).toBe('2021-01-01');
    expect(regulation('72').wording).toBe('2021-01-01');
    expect(act('8', { paragraph: 4 }, '2026-01-01').wording).toBe('2026-01-01');
  });

  it.each<[string, () => Pin]>([
    ['paragraph 0', () => act('8', { paragraph: 0 })],
    ['half a paragraph', () => act('8', { paragraph: 1.5 })],
    ['a negative sentence', () => regulation('43h', { paragraph: 1, sentence: -1 })],
    ['a sentence without a number', () => regulation('43h', { sentence: Number.NaN })],
    ['two letters', () => act('9', { letter: 'ff' })],
    ['an upper-case letter', () => act('9', { letter: 'F' })],
    ['section 0', () => act('0')],
    ['a section with a space', () => act('14 a')],
    ['no section', () => regulation('')],
  ])('refuse %s', (_what, build) => {
    expect(build).toThrow(RangeError);
    expect(build).toThrow(/^address: ".*" is not an address in Lovdata's form$/);
  });

  it('refuse a day of the wording that does not exist', () => {
    const noDay = '2026-02-30';
    expect(() => act('8', {}, noDay)).toThrow(/^wording: "2026-02-30"/);
    expect(() => regulation('43h', {}, noDay)).toThrow(/^wording: "2026-02-30"/);
  });
});

describe('the pins of the library, which are not checked when it is loaded', () => {
  it('are addresses in the form of Lovdata, with days that exist', () => {
    const pins = [...heldPins.map(({ pin }) => pin), ...endingReason.grounds.flatMap(({ provisions }) => provisions)];
    expect(pins.length).toBeGreaterThan(300);
    for (const { address, wording } of pins) {
      expect(addressOf(parseAddress(address))).toBe(address);
      expect(fromEpochDay(toEpochDay(wording))).toBe(wording);
    }
  });
});

describe('a citation', () => {
  it.each<[Pin, Record<Language, string>]>([
    [
      act('8', { paragraph: 1, sentence: 3 }),
      {
        nb: 'integreringsloven § 8 første ledd tredje punktum',
        nn: 'integreringslova § 8 første ledd tredje punktum',
        en: 'Integration Act section 8 first paragraph third sentence',
      },
    ],
    [
      act('9', { paragraph: 1, letter: 'f' }),
      {
        nb: 'integreringsloven § 9 første ledd bokstav f',
        nn: 'integreringslova § 9 første ledd bokstav f',
        en: 'Integration Act section 9 first paragraph letter f',
      },
    ],
    [
      act('14a', { paragraph: 3 }, '2026-01-01'),
      {
        nb: 'integreringsloven § 14 a tredje ledd (ordlyd fra 1. januar 2026)',
        nn: 'integreringslova § 14 a tredje ledd (ordlyd frå 1. januar 2026)',
        en: 'Integration Act section 14 a third paragraph (wording from 1 January 2026)',
      },
    ],
    [
      regulation('43h', { paragraph: 1, sentence: 2 }, '2024-02-01'),
      {
        nb: 'integreringsforskriften § 43h første ledd andre punktum (ordlyd fra 1. februar 2024)',
        nn: 'integreringsforskrifta § 43h første ledd andre punktum (ordlyd frå 1. februar 2024)',
        en: 'Integration Regulation section 43h first paragraph second sentence (wording from 1 February 2024)',
      },
    ],
    [
      act('38', { paragraph: 7, sentence: 8 }),
      {
        nb: 'integreringsloven § 38 sjuende ledd åttende punktum',
        nn: 'integreringslova § 38 sjuande ledd åttande punktum',
        en: 'Integration Act section 38 seventh paragraph eighth sentence',
      },
    ],
    [
      instrument('forskrift/2022-06-10-995', '2022-06-16'),
      { nb: 'forskrift 2022-06-10-995', nn: 'forskrift 2022-06-10-995', en: 'Regulation 2022-06-10-995' },
    ],
    [
      instrument('lov/2020-12-18-154', '2021-01-01'),
      { nb: 'lov 2020-12-18-154', nn: 'lov 2020-12-18-154', en: 'Act 2020-12-18-154' },
    ],
    [
      reportNote(18),
      {
        nb: 'IMDis rapport om introduksjonsprogrammet 2024 fotnote 18',
        nn: 'rapporten frå IMDi om introduksjonsprogrammet 2024 fotnote 18',
        en: "IMDi's report on the introduction programme 2024 footnote 18",
      },
    ],
  ])('reads as lawyers write it: %o', (pin, citations) => {
    for (const language of languages) expect(citeProvision(pin, language)).toBe(citations[language]);
  });

  it('leads back to the address of the pin, in every language', () => {
    fc.assert(
      fc.property(anyPin(), fc.constantFrom(...languages), (pin, language) => {
        expect(parseCitation(citeProvision(pin, language), language)).toBe(pin.address);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Language, Address]>([
    ['integreringsloven', 'nb', 'lov/2020-11-06-127'],
    ['integreringsforskrifta', 'nn', 'forskrift/2020-12-15-2912'],
    ['Act 2025-06-20-35', 'en', 'lov/2025-06-20-35'],
  ])('names a whole Act or regulation as well: %s', (citation, language, address) => {
    expect(parseCitation(citation, language)).toBe(address);
  });

  it('is shared only by pins to the same place, and for a place in a section of the same wording', () => {
    const sameCitation = (a: Pin, b: Pin): boolean =>
      a.address === b.address && (a.wording === b.wording || parseAddress(a.address).section === undefined);
    /** Two pins, often to neighbouring places. */
    const pair = fc.oneof(
      fc.tuple(anyPin(), anyPin()),
      fc
        .tuple(fc.constantFrom(act, regulation), fc.constantFrom('1', '14', '14a', '4'), anyPart(), fc.constantFrom(act, regulation), fc.constantFrom('1', '14', '14a', '4'), anyPart(), anyDate(), anyDate())
        .map(([a, sectionA, partA, b, sectionB, partB, wordingA, wordingB]): [Pin, Pin] => [a(sectionA, partA, wordingA), b(sectionB, partB, wordingB)]),
      fc.tuple(anyPin(), anyDate()).map(([pin, wording]): [Pin, Pin] => [pin, { ...pin, wording }]),
    );
    fc.assert(
      fc.property(pair, fc.constantFrom(...languages), ([a, b], language) => {
        expect(citeProvision(a, language) === citeProvision(b, language)).toBe(sameCitation(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, Language]>([
    ['', 'nb'],
    ['introduksjonsloven § 8', 'nb'],
    ['integreringsloven 8', 'nb'],
    ['integreringsloven § åtte', 'nb'],
    ['integreringsloven § 8 ledd', 'nb'],
    ['integreringsloven § 8 ellevte ledd', 'nb'],
    ['integreringsloven § 8 tredje punktum første ledd', 'nb'],
    ['integreringsloven § 8 første ledd bokstav ff', 'nb'],
    ['integreringsloven § 8 første ledd og mer til', 'nb'],
    ['integreringsloven fotnote x', 'nb'],
    ['integreringslova § 8', 'nb'],
    ['integreringsloven § 8', 'nn'],
    ['integreringslova § 8 sjuende ledd', 'nn'],
    ['integreringsloven § 8', 'en'],
    ['Integration Act § 8', 'en'],
    ['Integration Acts section 8', 'en'],
    ['lov 2020 § 8', 'nb'],
    ['Act 2025-06-20-35x', 'en'],
  ])('is refused, and named in the message, when it is %j in %s', (citation, language) => {
    expect(() => parseCitation(citation, language)).toThrow(RangeError);
    expect(() => parseCitation(citation, language)).toThrow(
      `citation: ${JSON.stringify(citation)} is not a citation of the Act, the Regulation or the report`,
    );
  });

  it('of a section or a footnote numbered 0, or of a footnote of the Act, is refused', () => {
    for (const citation of ['integreringsloven § 0', 'integreringsloven fotnote 3', 'IMDis rapport om introduksjonsprogrammet 2024 § 3']) {
      expect(() => parseCitation(citation, 'nb'), citation).toThrow(RangeError);
    }
  });

  it('is in one of the three languages', () => {
    for (const language of ['sv', 'toString', undefined] as never[]) {
      expect(() => citeProvision(act('8'), language)).toThrow(/^language: expected one of nb, nn, en, got /);
      expect(() => parseCitation('integreringsloven § 8', language)).toThrow(/^language: expected one of nb, nn, en, got /);
    }
  });

  it('is not made of an address that is none', () => {
    const broken = { address: 'lov/2020-11-06-127/§8/ledd/0', wording: '2021-01-01' } satisfies Pin;
    expect(() => citeProvision(broken, 'nb')).toThrow(/^address: /);
  });
});
