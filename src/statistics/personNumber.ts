const MODULUS = 11;
const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const DUF_WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5] as const;

// A number with nothing but letters or signs around it; one inside a longer code of letters and digits is no number of a person.
const BIRTH_NUMBER = /^\D*(\d{11})\D*$/;
const DUF_NUMBER = /^\D*((?:19|20)\d{10})\D*$/;

const remainder = (digits: readonly number[], weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (digits[at] as number), 0) % MODULUS;

/** Eleven digits whose last two are control digits. */
const isBirthNumber = (digits: readonly number[]): boolean => {
  const control = (weights: readonly number[]): number => (MODULUS - remainder(digits, weights)) % MODULUS;
  return control(FIRST_WEIGHTS) === digits[9] && control(SECOND_WEIGHTS) === digits[10];
};

/** A year, six digits, and a control number of two digits. */
const isDufNumber = (digits: readonly number[]): boolean => remainder(digits, DUF_WEIGHTS) === Number(`${String(digits[10])}${String(digits[11])}`);

const hasForm = (bare: string, form: RegExp, isOne: (digits: readonly number[]) => boolean): boolean => {
  const number = form.exec(bare)?.[1];
  return number !== undefined && isOne(Array.from(number, Number));
};

/**
 * Whether a text has the form of a number that Norway gives to a person: a birth number or D number (fødselsnummer, D-nummer) of eleven digits,
 * or a DUF number of the immigration authorities of twelve, each with control digits that fit.
 *
 * Spaces, points and hyphens between the digits, and letters before or after them, do not hide it. The date within a birth number is not looked at:
 * it is written in several ways, for D numbers and for made-up persons, and one pseudonym too many refused is better than one number let through.
 */
export const hasFormOfPersonNumber = (text: string): boolean => {
  const bare = text.replace(/[\s._-]/g, '');
  return hasForm(bare, BIRTH_NUMBER, isBirthNumber) || hasForm(bare, DUF_NUMBER, isDufNumber);
};
