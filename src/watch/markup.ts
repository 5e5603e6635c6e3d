import { Parser } from 'htmlparser2';

/** An element of a file of Lovdata's: its classes, its attributes, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly classes: readonly string[];
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** A piece of text, or an element. */
export type Node = string | Element;

/** More characters than this are no instrument; the longest Act on Lovdata has about three million. */
const MOST_CHARACTERS = 20_000_000;
/** Lovdata nests about twenty deep. */
const MOST_LEVELS = 200;
const MOST_ELEMENTS = 1_000_000;

interface Growing extends Element {
  readonly children: Node[];
}

const refuse = (what: string): never => {
  throw new RangeError(`text: ${what}`);
};

const refuseWhatIsNoText = (text: unknown): void => {
  if (typeof text !== 'string') refuse(`expected the content of a file of Lovdata's, got ${typeof text}`);
  const given = text as string;
  if (given.trim() === '') refuse('is empty');
  if (given.length > MOST_CHARACTERS) refuse(`has ${String(given.length)} characters; an instrument has no more than ${String(MOST_CHARACTERS)}`);
  if (/[\0\uFFFD]/.test(given)) refuse('is not text in UTF-8');
};

/**
 * The elements of a file in Lovdata's form, as one tree.
 *
 * Nothing outside the text is read: the parser knows no entities but the characters of HTML.
 *
 * @throws RangeError when the text is empty, too long, not text, not markup, nested too deep, or ends before its last tag
 */
export const readMarkup = (text: string): Element => {
  refuseWhatIsNoText(text);
  const root: Growing = { name: '', classes: [], attributes: {}, children: [] };
  const open: Growing[] = [root];
  let elements = 0;
  const closed = { html: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements += 1;
        if (elements > MOST_ELEMENTS) refuse(`has more than ${String(MOST_ELEMENTS)} elements`);
        if (open.length > MOST_LEVELS) refuse(`is nested more than ${String(MOST_LEVELS)} deep`);
        const classes = (attributes['class'] ?? '').split(/\s+/).filter((one) => one !== '');
        const element: Growing = { name, classes, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (piece) => {
        open.at(-1)?.children.push(piece);
      },
      onclosetag: (name, isImplied) => {
        if (name === 'html' && !isImplied) closed.html = true;
        open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(text);
  parser.end();
  if (!root.children.some((child) => typeof child !== 'string' && child.name === 'html')) refuse("is not in Lovdata's form: there is no <html>");
  if (!closed.html) refuse('is cut off: </html> is missing');
  return root;
};

const isElement = (node: Node): node is Element => typeof node !== 'string';

/** The elements right under an element. */
export const childrenOf = (element: Element): readonly Element[] => element.children.filter(isElement);

/** Every element under an element that is as asked, in the order of the text; not those inside one that is found. */
export const findAll = (element: Element, isWanted: (one: Element) => boolean): readonly Element[] =>
  childrenOf(element).flatMap((child) => (isWanted(child) ? [child] : findAll(child, isWanted)));

/** Whether an element has a class. */
export const hasClass =
  (...names: readonly string[]) =>
  ({ classes }: Element): boolean =>
    names.some((name) => classes.includes(name));

/** Notes on changes, footnotes and the signs that lead to them: not the words of the law. */
const isApparatus = (element: Element): boolean =>
  hasClass('changesToParent', 'footnotes', 'footnotereference', 'footnoteReference')(element);

const rawText = (node: Node, isLeftOut: (one: Element) => boolean): string => {
  if (!isElement(node)) return node;
  if (isLeftOut(node)) return '';
  const inside = node.children.map((child) => rawText(child, isLeftOut)).join('');
  return /^(?:a|b|em|i|span|strong|sub|sup|u)$/.test(node.name) ? inside : ` ${inside} `;
};

/** The words of an element, without notes on changes and footnotes, with single spaces. */
export const wordsOf = (element: Element, isLeftOut: (one: Element) => boolean = () => false): string =>
  element.children
    .map((child) => rawText(child, (one) => isApparatus(one) || isLeftOut(one)))
    .join('')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether an element is a list. */
export const isList = ({ name }: Element): boolean => name === 'ul' || name === 'ol';
