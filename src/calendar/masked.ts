/** What stands in a message in the place of a number that is hidden. */
export const HIDDEN = '***********';

// Eleven digits or more, also with a space, point or hyphen between them: a birth number, or a longer number of a person.
const LONG_NUMBER = /\p{Nd}(?:(?:[\s.\-_]|\\[tnr]){0,2}\p{Nd}){10,}/gu;
const LONGEST = 400;

/** A text without the numbers that are long enough to be birth numbers. */
export const withoutLongNumbers = (text: string): string => text.replace(LONG_NUMBER, HIDDEN);

/** A text as it may be printed or logged: a number long enough to be a birth number is hidden, and a very long text is cut. */
export const masked = (text: string): string => {
  const hidden = withoutLongNumbers(text);
  return hidden.length > LONGEST ? `${hidden.slice(0, LONGEST)} …` : hidden;
};

const PLAIN_NAME = /^[\p{L}\p{N}_$-]{1,80}$/u;

/** The name of a field that a caller made up, as a message shows it: masked, and in quotation marks when it could be taken for something else. */
export const fieldName = (name: string): string => masked(PLAIN_NAME.test(name) ? name : JSON.stringify(name));
