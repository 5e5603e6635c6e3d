// Texts of headings and lines, for one decision or for many.

/** A statement of the explanation, with the places in the law it rests on. */
export interface Statement {
  /** A sentence or a name with its value, without the places in the law; several lines where it has a list. */
  readonly text: string;
  /** The places in the law, as lawyers write them; none in the plain register. */
  readonly citations: readonly string[];
}

/** Things in square brackets, after what they belong to. */
export const inBrackets = (things: readonly string[]): string => (things.length === 0 ? '' : ` [${things.join('; ')}]`);

/** A line of a list; a text of several lines is a list inside it. */
export const line = (text: string): string => {
  const [first = '', ...more] = text.split('\n');
  return [`- ${first}`, ...more.map((one) => `  - ${one}`)].join('\n');
};

/** A statement as a line of a list, with its citations. */
export const statementLine = ({ text, citations }: Statement): string => line(text + inBrackets(citations));

/** A heading with its lines; nothing at all when there are none. */
export const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading, ...lines]);

/** A text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
