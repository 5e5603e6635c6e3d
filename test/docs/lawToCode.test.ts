import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { INTEGRATION_ACT, type Pin } from '../../src/law/provision.js';
import { heldPins, type HeldPin, type PinUse } from '../../src/watch/pins.js';
import { present, shapeOf } from '../support/officialTexts.js';
import { lawDocuments, reasonKinds, type LawSection, type NotEncoded } from './lawSections.js';
import { deadlinesOf, functionsOf, inOrder, keyOf, named, pinsTo, placeOf, tableOf } from './pages.js';

// The page is made from the pins and from lawSections.ts. After a change: npx vitest run test/docs/lawToCode.test.ts -u

if (!present) console.warn('The official texts are not present beside the repository: the list of sections was not compared with them.');

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = (paragraph: number): string => ORDINALS[paragraph - 1] ?? `${String(paragraph)}th`;

/** As lawyers write the number of a section. */
const spaced = (document: string, section: string): string => (document === INTEGRATION_ACT ? section.replace(/([a-z])$/, ' $1') : section);

// --- What rests on a place ---

const USES: readonly (readonly [PinUse['kind'], string])[] = [
  ['parameter', 'numbers'],
  ['question', 'questions'],
  ['value-read', 'values'],
  ['reading', 'readings'],
  ['note', 'notes'],
  ['complaint', 'complaints'],
  ['function', 'stated by'],
];

const restsOn = (uses: readonly PinUse[]): string =>
  USES.flatMap(([kind, words]) => {
    const names = uses.filter((use) => use.kind === kind).map(({ name }) => name);
    const nothingElse = kind === 'note' && names.length === uses.length;
    return names.length === 0 ? [] : [`${nothingElse ? 'only notes' : words}: ${named(names)}`];
  }).join('<br>');

const askedBy = (uses: readonly PinUse[]): string => {
  const deadlines = uses.flatMap((use) => deadlinesOf().get(keyOf(use)) ?? []);
  return [named(functionsOf(uses)), ...(deadlines.length === 0 ? [] : [`deadlines: ${named(deadlines)}`])].filter((part) => part !== '').join('<br>');
};

/** A row of the page: a paragraph in one wording, or a part that is not in the code. */
interface PlaceRow {
  readonly paragraph: number;
  readonly wording: string;
  readonly cells: readonly string[];
}

const pinnedRows = (pins: readonly HeldPin[]): readonly PlaceRow[] => {
  const byPlace = new Map<string, { readonly pin: Pin; readonly uses: Map<string, PinUse> }>();
  for (const { pin, uses } of pins) {
    const key = `${String(placeOf(pin).paragraph ?? 0)} ${pin.wording}`;
    const found = byPlace.get(key) ?? { pin, uses: new Map<string, PinUse>() };
    for (const use of uses) found.uses.set(keyOf(use), use);
    byPlace.set(key, found);
  }
  return [...byPlace.values()].map(({ pin, uses }) => {
    const { paragraph } = placeOf(pin);
    const held = [...uses.values()];
    return { paragraph: paragraph ?? 0, wording: pin.wording, cells: [paragraph === undefined ? 'the section' : ordinal(paragraph), pin.wording, restsOn(held), askedBy(held)] };
  });
};

const paragraphWords = ({ paragraphs }: NotEncoded): string => (paragraphs === 'all' ? 'the section' : paragraphs.map(ordinal).join(', '));
const reasonWords = ({ kind, why }: NotEncoded): string => `*Not in the code* (${kind}). ${why}`;
const reasonCells = (reason: NotEncoded): readonly string[] => [paragraphWords(reason), '', reasonWords(reason), ''];
const reasonItem = (reason: NotEncoded): string => (reason.paragraphs === 'all' ? reasonWords(reason) : `- ${paragraphWords(reason)}: ${reasonWords(reason)}`);

const rowsOf = (document: string, { section, notEncoded }: LawSection): readonly (readonly string[])[] => {
  const reasons = notEncoded.map((reason): PlaceRow => ({ paragraph: reason.paragraphs === 'all' ? 0 : Math.min(...reason.paragraphs), wording: '', cells: reasonCells(reason) }));
  return [...pinnedRows(pinsTo(document, section)), ...reasons]
    .sort((a, b) => a.paragraph - b.paragraph || a.wording.localeCompare(b.wording))
    .map(({ cells }) => cells);
};

const sectionText = (document: string, one: LawSection): string => {
  const title = `#### § ${spaced(document, one.section)}: ${one.about}`;
  const heading = one.heading.startsWith('(') ? `*${one.heading.slice(1, -1)}*` : `*${one.heading}*`;
  const pinned = pinsTo(document, one.section).length > 0;
  const body = pinned ? tableOf(['paragraph', 'wording from', 'what rests on it', 'asked by'], rowsOf(document, one)) : one.notEncoded.map(reasonItem).join('\n');
  return [title, heading, body].join('\n\n');
};

// --- The page ---

const others = [...new Map(heldPins.filter(({ pin }) => placeOf(pin).section === undefined && placeOf(pin).footnote === undefined).map((one) => [one.pin.address, one])).values()];

const sectionsOf = (document: (typeof lawDocuments)[number]): readonly LawSection[] => document.chapters.flatMap(({ sections }) => sections);
const countsOf = (document: (typeof lawDocuments)[number]): readonly string[] => {
  const sections = sectionsOf(document);
  const outside = sections.filter(({ section }) => pinsTo(document.document, section).length === 0);
  const whole = sections.filter(({ notEncoded }) => notEncoded.length === 0);
  return [document.title, String(sections.length), String(whole.length), String(sections.length - outside.length - whole.length), String(outside.length)];
};

const page = (): string =>
  [
    '<!-- Made from the pins of the library and from test/docs/lawSections.ts by test/docs/lawToCode.test.ts; not to be edited by hand. -->',
    '# From the law to the code',
    [
      'Every section of the Act and the Regulation, in order: what of the library rests on it, and what is not in the code, with the reason. Use it to find what a',
      'change of the law touches, or to see whether the library answers for a provision at all. [From the code to the law](code-to-law.md) goes the other way.',
    ].join('\n'),
    [
      'A row is a paragraph (ledd) in one wording; *wording from* is the day from which the place has had it. Where the paragraphs of a section got other numbers, an',
      'earlier wording stands under the number it had then. *Numbers* are rows of the dated table (`parameterRows`), *questions* what a rule asks, *values* what it reads',
      'from the file to count from, *complaints* matters of `complaintRoute`, and *stated by* a function whose answer follows the place without a number or a question. *Only notes*: the place changes no answer, and is told beside it.',
      '[What is open](what-is-open.md) explains the readings and the notes. *Asked by* names the functions that use any of these, and the deadlines among those of `deadlines`.',
      '`assessCase`, `timeline`, `compareLaw` and `underAllReadings` ask all of them, and are not named.',
    ].join('\n'),
    '## In short',
    tableOf(['text', 'sections', 'all paragraphs in the code', 'some paragraphs in the code', 'not in the code'], lawDocuments.map(countsOf)),
    'Why a provision is not in the code:',
    tableOf(['reason', 'meaning'], Object.entries(reasonKinds).map(([kind, meaning]) => [kind, meaning])),
    'That a paragraph is in the code does not say that every word of it is. [What the library does not decide](what-the-library-does-not-decide.md) and the limits at the end of [the law behind the answers](the-law-behind-the-answers.md) tell what is left out.',
    ...lawDocuments.flatMap(({ document, title, chapters }) => [
      `## ${title}`,
      `\`${document}\``,
      ...chapters.flatMap(({ heading, about, sections }) => [`### ${heading.replace(/^Kapittel (\d+[A-Z]?)\.? .*$/, 'Chapter $1')}: ${about}`, ...sections.map((one) => sectionText(document, one))]),
    ]),
    '## Other Acts and regulations',
    'Rules that no section of the two texts holds: transitional rules, the basic amount of the National Insurance, and what is adopted and not in force.',
    tableOf(['text', 'in force from', 'what rests on it', 'asked by'], others.map(({ pin, uses }) => [`\`${pin.address}\``, pin.wording, restsOn(uses), askedBy(uses)])),
  ].join('\n\n') + '\n';

// --- The checks ---

const official = (document: string): string => readFileSync(new URL(`../../../shared/law/${document.replace('/', '-')}.md`, import.meta.url), 'utf8');

/** The chapters and sections of an official text, by their headings. */
const headingsIn = (text: string): readonly string[] => [...text.matchAll(/^##(?:##)? (.*)$/gm)].map(([, heading = '']) => heading);

/** The paragraphs of a section that a pin names, in any wording. */
const pinnedParagraphs = (document: string, section: string, count: number): ReadonlySet<number> => {
  const pinned = pinsTo(document, section).map(({ pin }) => placeOf(pin).paragraph);
  return new Set(pinned.flatMap((paragraph) => (paragraph === undefined ? (count === 1 ? [1] : []) : [paragraph])));
};

const everySection = lawDocuments.flatMap((document) => sectionsOf(document).map((one) => [document.document, one] as const));
const label = (document: string, { section }: Pick<LawSection, 'section'>): string => `${document} § ${section}`;

describe('the page from the law to the code', () => {
  it('is what the pins and the list of sections make today', async () => {
    await expect(page()).toMatchFileSnapshot('../../docs/law-to-code.md');
  });

  it('has a table or a reason for every section, and never both of a whole section', () => {
    const faults = everySection.flatMap(([document, one]) => {
      const pinned = pinsTo(document, one.section).length > 0;
      const outside = one.notEncoded.some(({ paragraphs }) => paragraphs === 'all');
      if (outside && pinned) return [`${label(document, one)}: is pinned, and said not to be in the code`];
      return one.notEncoded.length === 0 && !pinned ? [`${label(document, one)}: is not pinned; say why in test/docs/lawSections.ts`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('gives a reason for no paragraph that is pinned, and one reason for each', () => {
    const faults = everySection.flatMap(([document, one]) => {
      const told = one.notEncoded.flatMap(({ paragraphs }) => (paragraphs === 'all' ? [] : paragraphs));
      const pinned = pinnedParagraphs(document, one.section, 0);
      return [
        ...told.filter((paragraph) => pinned.has(paragraph)).map((paragraph) => `${label(document, one)} paragraph ${String(paragraph)}: is pinned`),
        ...(new Set(told).size === told.length ? [] : [`${label(document, one)}: a paragraph has two reasons`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('names no section that is pinned and not in the list', () => {
    const listed = new Set(everySection.map(([document, one]) => label(document, one)));
    const pinned = heldPins.flatMap(({ pin }) => {
      const { document, section } = placeOf(pin);
      return section === undefined ? [] : [label(document, { section })];
    });
    expect([...new Set(pinned)].filter((place) => !listed.has(place))).toEqual([]);
  });

  it('finds a function for everything that holds a pin', () => {
    const unused = heldPins.flatMap(({ uses }) => uses.filter((use) => functionsOf([use]).length === 0).map(keyOf));
    expect(inOrder(unused)).toEqual([]);
  });

  it('names functions that the package exports', () => {
    const exported = new Set(Object.keys(library));
    const functions = inOrder(heldPins.flatMap(({ uses }) => functionsOf(uses)));
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.filter((name) => !exported.has(name))).toEqual([]);
  });

  it('links to pages that are there', () => {
    for (const name of ['code-to-law', 'what-is-open', 'what-the-library-does-not-decide', 'the-law-behind-the-answers']) {
      expect(existsSync(new URL(`../../docs/${name}.md`, import.meta.url)), name).toBe(true);
    }
  });

  it.skipIf(!present)('has every chapter and section of the official texts, in order, under its own heading, and no other', () => {
    for (const { document, chapters } of lawDocuments) {
      const listed = chapters.flatMap(({ heading, sections }) => [heading, ...sections.map((one) => `§ ${spaced(document, one.section)}. ${one.heading}`)]);
      expect(listed).toEqual(headingsIn(official(document)));
    }
  });

  it.skipIf(!present)('has a pin or a reason for every paragraph of the official texts, and no reason for one that is not there', () => {
    const faults = everySection.flatMap(([document, one]) => {
      const count = shapeOf(document, one.section).length;
      const told = one.notEncoded.flatMap(({ paragraphs }) => (paragraphs === 'all' ? Array.from({ length: count }, (_, index) => index + 1) : paragraphs));
      const pinned = pinnedParagraphs(document, one.section, count);
      const missing = Array.from({ length: count }, (_, index) => index + 1).filter((paragraph) => !pinned.has(paragraph) && !told.includes(paragraph));
      return [
        ...missing.map((paragraph) => `${label(document, one)} paragraph ${String(paragraph)}: neither pinned nor with a reason`),
        ...told.filter((paragraph) => paragraph > count).map((paragraph) => `${label(document, one)} paragraph ${String(paragraph)}: is not in the text`),
      ];
    });
    expect(faults).toEqual([]);
  });
});
