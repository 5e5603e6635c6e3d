import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../src/watch/instrument.js';
import { addressOf, placeOf, reachOf, type Place, type Reach } from '../../src/watch/place.js';
import { placesNamed } from '../../src/watch/norwegian.js';
import { readLovdata } from '../../src/watch/read.js';
import { announced, consolidatedFile, defaultP, documentChange, futureSection, instrumentFile, items, legalP, marked, part } from '../support/lovdataFiles.js';
import { present } from '../support/officialTexts.js';

const ACT = 'lov/2020-11-06-127';
const REGULATION = 'forskrift/2020-12-15-2912';

const read = (text: string): Instrument => {
  const document = readLovdata(text);
  if (document.kind !== 'instrument') throw new Error('not an instrument');
  return document;
};

const told = ({ changeList }: Instrument): readonly string[] => changeList.map(({ kind, place }) => `${kind} ${addressOf(place)}`);

/** A regulation that changes the Integration Regulation in words, without marks. */
const inWords = (main: string, dateInForce = '2027-01-01'): Instrument =>
  read(
    instrumentFile(
      { refid: 'forskrift/2026-12-01-1', changes: [REGULATION], dateInForce },
      part('I', defaultP('I forskrift 15. desember 2020 nr. 2912 til integreringsloven (integreringsforskriften) gjøres følgende endringer:') + main) +
        part('II', legalP('Forskriften trer i kraft 1. januar 2027.')),
    ),
  );

describe('a place that changes', () => {
  it.each<[string, string, boolean, Reach | null]>([
    ['§8', '§8', false, 'the-same'],
    ['§8', '§8/ledd/1/setning/3', false, 'around'],
    ['§8/ledd/1', '§8/ledd/1/setning/3', false, 'around'],
    ['§8/ledd/1/setning/3', '§8', false, 'within'],
    ['§8/ledd/1/setning/3', '§8/ledd/1', false, 'within'],
    ['§8/ledd/1/setning/3', '§8/ledd/1/setning/2', false, null],
    ['§8/ledd/1', '§8/ledd/2', false, null],
    ['§8', '§9', false, null],
    ['§8', '§8a', false, null],
    ['§9/ledd/1/setning/1', '§9/ledd/1/bokstav/f', false, 'beside'],
    ['§50/bokstav/a', '§50/ledd/1/bokstav/a', false, 'the-same'],
    ['§50/bokstav/a', '§50/ledd/2', false, null],
    ['§8/ledd/3', '§8/ledd/4', true, 'before'],
    ['§8/ledd/3', '§8/ledd/4/setning/1', true, 'before'],
    ['§8/ledd/4', '§8/ledd/3', true, null],
    ['§8/ledd/1/bokstav/b', '§8/ledd/1/bokstav/c', true, 'before'],
    ['§8/ledd/1/setning/1', '§8/ledd/2', true, null],
    ['§7', '§8', true, null],
  ])('%s reaches a pin to %s (renumbering: %s): %s', (change, pin, renumbers, reach) => {
    expect(reachOf(placeOf(`${ACT}/${change}`)!, placeOf(`${ACT}/${pin}`)!, renumbers)).toBe(reach);
    expect(reachOf(placeOf(`${ACT}/${change}`)!, placeOf(`${REGULATION}/${pin}`)!, renumbers)).toBeNull();
  });

  it('that is a whole document reaches everything in it, and the other way round', () => {
    expect(reachOf({ document: ACT }, placeOf(`${ACT}/§8/ledd/1`)!, false)).toBe('around');
    expect(reachOf(placeOf(`${ACT}/§8/ledd/1`)!, { document: ACT }, false)).toBe('within');
  });

  it('is not read from a chapter, and keeps what holds something finer than a pin', () => {
    expect(placeOf(`${ACT}/KAPITTEL_6A`)).toBeNull();
    expect(placeOf('no address')).toBeNull();
    expect(placeOf(`${ACT}/§37e/ledd/1/bokstav/d/nummer/2`)).toEqual({ document: ACT, section: '37e', paragraph: 1, letter: 'd' });
  });
});

describe('places in words', () => {
  it.each<[string, readonly string[]]>([
    ['§ 19a første ledd', ['§19a/ledd/1']],
    ['§ 14 a tredje ledd', ['§14a/ledd/3']],
    ['§ 50 bokstav a', ['§50/bokstav/a']],
    ['§ 23 første ledd bokstav c, e, f og h', ['§23/ledd/1/bokstav/c', '§23/ledd/1/bokstav/e', '§23/ledd/1/bokstav/f', '§23/ledd/1/bokstav/h']],
    ['§§ 43a, 43b og 43d', ['§43a', '§43b', '§43d']],
    ['§§ 43a til 43c', ['§43a', '§43b', '§43c']],
    ['§§ 3 til 5', ['§3', '§4', '§5']],
    ['§ 15 andre til fjerde ledd', ['§15/ledd/2', '§15/ledd/3', '§15/ledd/4']],
    ['§ 8 fjerde og nytt femte ledd', ['§8/ledd/4', '§8/ledd/5']],
    ['§ 40 tredje ledd tredje og fjerde punktum', ['§40/ledd/3/setning/3', '§40/ledd/3/setning/4']],
    ['Ny § 12 a', ['§12a']],
    ['Nåværende § 75', ['§75']],
    ['Paragraf 43h', ['§43h']],
    ['§ 7 annet ledd siste punktum', []],
    ['§ 7 og noe mer', []],
    ['kapittel 6A', []],
    ['', []],
  ])('%s', (words, addresses) => {
    expect((placesNamed(words, ACT)?.places ?? []).map(addressOf)).toEqual(addresses.map((one) => `${ACT}/${one}`));
  });

  it('come back from words made of them', () => {
    const ordinals = ['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette', 'sjuende', 'åttende', 'niende', 'tiende'];
    const place = fc.record(
      { section: fc.constantFrom('1', '8', '14a', '37c', '43h'), paragraph: fc.integer({ min: 1, max: 10 }), letter: fc.constantFrom('a', 'g', 'k'), sentence: fc.integer({ min: 1, max: 10 }) },
      { requiredKeys: ['section'] },
    );
    fc.assert(
      fc.property(place, ({ section, paragraph, letter, sentence }) => {
        let words = `§ ${section}`;
        if (paragraph !== undefined) words += ` ${ordinals[paragraph - 1]!} ledd`;
        if (letter !== undefined) words += ` bokstav ${letter}`;
        if (sentence !== undefined) words += ` ${ordinals[sentence - 1]!} punktum`;
        const expected: Place = { document: ACT, section, ...(paragraph !== undefined && { paragraph }), ...(letter !== undefined && { letter }), ...(sentence !== undefined && { sentence }) };
        expect(placesNamed(words, ACT)?.places).toEqual([expected]);
      }),
    );
  });
});

describe('an instrument with marked changes', () => {
  const one = read(
    instrumentFile(
      { refid: 'lov/2026-12-01-5', changes: [ACT], dateInForce: '2027-01-01, Kongen bestemmer' },
      part(
        'I',
        documentChange(
          ACT,
          defaultP('I lov 6. november 2020 nr. 127 gjøres følgende endringer:') +
            marked('change-part', `${ACT}/§8/ledd/1`, 'Ny ordlyd. To setninger.') +
            marked('repeal-part', `${ACT}/§10/ledd/4 ${ACT}/§10/ledd/5`) +
            marked('move-part', `${ACT}/§12/ledd/4;;${ACT}/§12/ledd/5`) +
            marked('change-part', `${ACT}/KAPITTEL_6A`, 'Ny overskrift') +
            `<article class="change" data-add-new-part="${ACT}/§12a"><article class="defaultP">Ny § 12 a skal lyde:</article>${futureSection('12a', 'Tittel', 'Første ledd.', 'Andre ledd.')}</article>`,
        ),
      ) + part('II', legalP('Loven gjelder fra den tiden Kongen bestemmer. Opphevingen av lovens § 10 fjerde ledd gjelder fra 1. januar 2027.')),
    ),
  );

  it('tells each change with its kind, place, new words and part', () => {
    expect(told(one)).toEqual([
      `changed ${ACT}/§8/ledd/1`,
      `repealed ${ACT}/§10/ledd/4`,
      `repealed ${ACT}/§10/ledd/5`,
      `moved ${ACT}/§12/ledd/4`,
      `added ${ACT}/§12a`,
    ]);
    expect(one.changeList[0]).toMatchObject({ text: 'Ny ordlyd. To setninger.', part: 'I', instrument: 'lov/2026-12-01-5' });
    expect(one.changeList[3]).toMatchObject({ to: `${ACT}/§12/ledd/5`, text: null });
    expect(one.changeList[4]).toMatchObject({ text: 'Første ledd. Andre ledd.' });
    expect(one.changeList[4]!.section).toHaveLength(2);
  });

  it('says that a chapter has to be read by a person', () => {
    expect(one.unread).toMatchObject([{ why: 'chapter', document: ACT }]);
  });

  it('says one of several times where a sentence on commencement is not understood to the last word', () => {
    expect(one.changeList[0]!.inForce).toEqual([{ from: '2027-01-01' }, 'king-decides']);
    expect(one.clauses).toContain('Opphevingen av lovens § 10 fjerde ledd gjelder fra 1. januar 2027.');
  });
});

describe('an instrument in words', () => {
  it('tells each change as a marked one does', () => {
    const one = inWords(
      defaultP('§ 4 tredje og fjerde ledd skal lyde:') +
        legalP('Tredje. § 9 oppheves.') +
        legalP('Fjerde.') +
        defaultP('Ny § 5a skal lyde:') +
        futureSection('5a', 'Tittel', 'Et ledd.') +
        defaultP('§§ 43a og 43b oppheves.') +
        defaultP('Nåværende § 75 blir § 77.') +
        defaultP('I § 6 første ledd skal «a» erstattes med «b».') +
        `<article class="defaultP">§ 50 bokstav a og b skal lyde:${items('en', 'to')}</article>`,
    );
    expect(told(one)).toEqual([
      `changed ${REGULATION}/§4/ledd/3`,
      `changed ${REGULATION}/§4/ledd/4`,
      `added ${REGULATION}/§5a`,
      `repealed ${REGULATION}/§43a`,
      `repealed ${REGULATION}/§43b`,
      `moved ${REGULATION}/§75`,
      `changed ${REGULATION}/§6/ledd/1`,
      `changed ${REGULATION}/§50/bokstav/a`,
      `changed ${REGULATION}/§50/bokstav/b`,
    ]);
    expect(one.changeList.map(({ text }) => text)).toEqual(['Tredje. § 9 oppheves.', 'Fjerde.', 'Et ledd.', null, null, null, null, 'en', 'to']);
    expect(one.unread).toEqual([]);
    for (const { inForce } of one.changeList) expect(inForce).toEqual([{ from: '2027-01-01' }]);
  });

  it('says what was not understood', () => {
    expect(inWords(defaultP('Kapittel 8A tittelen skal lyde:') + legalP('Ny tittel')).unread).toMatchObject([{ why: 'instruction', words: 'Kapittel 8A tittelen skal lyde:', document: REGULATION }]);
    expect(inWords(defaultP('I hele forskriften skal «a» endres til «b».')).unread).toHaveLength(1);
    expect(inWords(defaultP('I hele forskriften byttes «gjelder for» ut.') + defaultP('§ 3 skal lyde:') + legalP('A.')).unread).toHaveLength(1);
    expect(inWords(defaultP('Ny overskrift til § 5:') + defaultP('§ 3 skal lyde:') + legalP('A.')).unread).toMatchObject([{ words: 'Ny overskrift til § 5:' }]);
    expect(inWords('').unread).toMatchObject([{ why: 'no-change-found', document: REGULATION }]);
  });

  it('gives each change its own time where the sentences tell it, and the rest the rest', () => {
    const text = instrumentFile(
      { refid: 'forskrift/2026-12-01-1', changes: [REGULATION], dateInForce: '2027-01-01, 2027-07-01' },
      part('I', defaultP('§ 3 skal lyde:') + futureSection('3', 'T', 'A.') + defaultP('§ 5 første ledd skal lyde:') + legalP('B.') + defaultP('Nåværende § 3 blir § 7.')) +
        part('II', legalP('Forskriften § 3 trer i kraft 1. juli 2027. Øvrige bestemmelser trer i kraft 1. januar 2027.')),
    );
    expect(read(text).changeList.map(({ inForce }) => inForce)).toEqual([[{ from: '2027-07-01' }], [{ from: '2027-01-01' }], [{ from: '2027-01-01' }, { from: '2027-07-01' }]]);
    // A day that the head does not know is not believed.
    expect(read(text.replace('1. juli 2027', '1. juli 2028')).changeList[0]!.inForce).toEqual([{ from: '2027-01-01' }, { from: '2027-07-01' }]);
  });

  it('reads what the King decides, also where he may choose, in both forms of Norwegian', () => {
    const inForce = (sentences: string, dateInForce = 'Kongen bestemmer'): unknown =>
      read(instrumentFile({ refid: 'lov/2026-12-01-1', changes: [ACT], dateInForce }, part('I', defaultP('§ 8 fjerde ledd skal lyde:') + legalP('A.')) + part('II', legalP(sentences)))).changeList[0]!.inForce;
    expect(inForce('Loven gjelder fra den tiden Kongen bestemmer. Kongen kan sette i kraft de enkelte bestemmelsene til ulik tid.')).toEqual(['king-decides']);
    const both = '2027-03-15, Kongen bestemmer';
    for (const sentence of ['Loven gjelder fra den tiden Kongen bestemmer.', 'Loven trer i kraft fra den tid Kongen bestemmer.', 'Lova gjeld frå den tida Kongen fastset.', 'Lova tek til å gjelde den tida departementet fastset.']) {
      expect(inForce(sentence, both), sentence).toEqual(['king-decides']);
    }
    // What a part says of itself leaves the other parts to the rest, and its own changes to the head.
    const ofPart = (which: string): unknown => inForce(`Loven gjelder fra den tiden Kongen bestemmer. Opphevingen av utlendingsloven §§ 27 b og 85 a under del ${which} gjelder fra 15. mars 2027.`, both);
    expect(ofPart('III')).toEqual(['king-decides']);
    expect(ofPart('I')).toEqual([{ from: '2027-03-15' }, 'king-decides']);
    expect(inForce('Loven trer i kraft straks.', '2026-12-01')).toEqual([{ from: '2026-12-01' }]);
  });

  it('tells a section of one of several Acts only where the sentence tells which', () => {
    const text = instrumentFile(
      { refid: 'lov/2026-12-01-1', changes: [ACT, 'lov/2008-05-15-35'], dateInForce: '2027-01-01, 2027-07-01' },
      part('I', documentChange('lov/2008-05-15-35', marked('change-part', 'lov/2008-05-15-35/§8', 'A.'))) +
        part('II', documentChange(ACT, marked('change-part', `${ACT}/§8/ledd/1`, 'B.'))) +
        part('III', legalP('§ 8 trer i kraft 1. juli 2027. Øvrige bestemmelser trer i kraft 1. januar 2027.')),
    );
    for (const { inForce } of read(text).changeList) expect(inForce).toEqual([{ from: '2027-01-01' }, { from: '2027-07-01' }]);
  });

  it('is not led to lists without end', () => {
    for (const words of ['§§ 1 til 99999999 oppheves.', `§§ ${Array.from({ length: 5000 }, (_, at) => String(at + 1)).join(', ')} oppheves.`]) {
      const one = inWords(defaultP(words));
      expect(one.changeList).toEqual([]);
      expect(one.unread).toMatchObject([{ why: 'instruction' }]);
    }
  });

  it('takes a day that the instruction itself tells', () => {
    const text = instrumentFile({ refid: 'forskrift/2026-12-01-1', changes: [REGULATION], dateInForce: '2027-01-01' }, part('I', legalP('Paragraf 43h oppheves 1. juli 2028.')));
    expect(read(text).changeList).toMatchObject([{ kind: 'repealed', inForce: [{ from: '2028-07-01' }] }]);
  });
});

describe('a regulation on commencement', () => {
  it('tells the places, the parts, what is left out, and the time of each', () => {
    const one = read(
      instrumentFile(
        { refid: 'forskrift/2026-12-02-9', title: 'Delt ikraftsetting av lov 1. desember 2026 nr. 5', changes: [ACT], basedOn: ['lov/2026-12-01-5'], dateInForce: '2026-12-02, 2027-01-01' },
        `<article class="legalP">Følgende trer i kraft straks:${items('Endringsloven del I § 1 første ledd, § 12 andre ledd og § 48, samt opphevelse av § 40 tredje ledd', 'Endringsloven del II')}</article><article class="legalP">Følgende trer i kraft 1. januar 2027:${items('Øvrige bestemmelser i endringsloven del I med unntak av § 8 første ledd.')}</article>`,
      ),
    );
    expect(one.commencing.map(({ parts, places, except, inForce }) => ({ parts, places: places?.map(addressOf) ?? null, except: except.map(addressOf), inForce }))).toEqual([
      { parts: ['I'], places: ['§1/ledd/1', '§12/ledd/2', '§48', '§40/ledd/3'].map((place) => `${ACT}/${place}`), except: [], inForce: [{ from: '2026-12-02' }] },
      { parts: ['II'], places: null, except: [], inForce: [{ from: '2026-12-02' }] },
      { parts: ['I'], places: null, except: [`${ACT}/§8/ledd/1`], inForce: [{ from: '2027-01-01' }] },
    ]);
  });
});

describe('a file that is not of this form', () => {
  const good = instrumentFile({ refid: 'lov/2026-12-01-5', changes: [ACT] }, part('I', documentChange(ACT, marked('change-part', `${ACT}/§8`, 'Ny.'))));

  it.each<[string, string, RegExp]>([
    ['empty', ' \n', /^text: is empty$/],
    ['binary', '\0\x01PK', /^text: is not text in UTF-8$/],
    ['not UTF-8', 'For\uFFFDn', /^text: is not text in UTF-8$/],
    ['plain words', 'Forskriften trer i kraft straks.', /^text: is not in Lovdata's form: there is no <html>$/],
    ['another page', '<html><body><p>Hei</p></body></html>', /there is no <main class="documentBody">$/],
    ['cut off', good.slice(0, -20), /^text: is cut off: <\/html> is missing$/],
    ['without refid', good.replaceAll('class="refid"', 'class="other"'), /^text: the head of the file has no refid of an Act or a regulation, but null$/],
    ['nested too deep', `<html>${'<div>'.repeat(300)}${'</div>'.repeat(300)}</html>`, /^text: is nested more than 200 deep$/],
    ['huge', 'x'.repeat(20_000_001), /^text: has 20000001 characters/],
    ['a text with a section twice', consolidatedFile(ACT, [1, 2].map(() => ({ number: '8', paragraphs: [] }))), /^text: has § 8 twice$/],
  ])('%s', (_what, text, message) => {
    expect(() => readLovdata(text)).toThrow(RangeError);
    expect(() => readLovdata(text)).toThrow(message);
  });

  it('reads nothing from elsewhere: an entity of its own stays as it is written', () => {
    const bomb = good.replace('<!DOCTYPE html>', '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>').replace('Ny.', '&b;&c;');
    expect(read(bomb).changeList[0]!.text).toBe('&b;&c;');
  });

  it('throws nothing but a RangeError, however a file is cut and mixed', () => {
    const files = [
      good,
      consolidatedFile(ACT, [{ number: '8', paragraphs: [{ text: 'En. To.', letters: ['a', 'b'] }] }]),
      ...(present ? ['nl-20250620-084', 'sf-20250620-1102', 'sf-20250620-1154'].map(announced) : []),
    ];
    const cut = fc.record({ file: fc.constantFrom(...files), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(200), piece: fc.oneof(fc.string(), fc.constantFrom('<', '>', '</main>', '<article class="change" data-change-part="', '§', '§§ 1 til 9999999 oppheves.', '"', '<li>', '&#0;')) });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        const text = cuts.reduce((before, { at, length, piece, file }, index) => {
          const from = index === 0 ? file : before;
          const place = Math.floor(at * from.length);
          return from.slice(0, place) + piece + from.slice(place + length);
        }, '');
        try {
          readLovdata(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as RangeError).message).toMatch(/^text: /);
        }
      }),
      { numRuns: 150 },
    );
  });
});
