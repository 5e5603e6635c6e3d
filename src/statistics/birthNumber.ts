const LENGTH = 11;
const MODULUS = 11;
const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

const sumOf = (digits: readonly number[], weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * (digits[at] as number), 0);

/**
 * Whether a text has the form of a Norwegian birth number or D number (fødselsnummer, D-nummer): eleven digits whose two control digits fit.
 *
 * Spaces and hyphens between the digits do not hide it. The date within is not looked at: it is written in several ways, for D numbers and for
 * made-up persons, and one pseudonym too many refused is better than one birth number let through.
 */
export const hasFormOfBirthNumber = (text: string): boolean => {
  const bare = text.replace(/[\s-]/g, '');
  if (bare.length !== LENGTH || !/^\d+$/.test(bare)) return false;
  const digits = Array.from(bare, Number);
  const control = (weights: readonly number[]): number => (MODULUS - (sumOf(digits, weights) % MODULUS)) % MODULUS;
  return control(FIRST_WEIGHTS) === digits[LENGTH - 2] && control(SECOND_WEIGHTS) === digits[LENGTH - 1];
};
