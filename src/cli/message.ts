import { withoutLongNumbers } from '../calendar/masked.js';
import type { Surroundings } from './surroundings.js';

// Whatever moves the cursor, clears the screen or turns the direction of what is written, but not the end of a line.
const CONTROLS = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

const asEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Tells the user something: what a file, its name or an argument brings along is shown as text, and no number that could be a person's. */
export const tell = ({ err }: Pick<Surroundings, 'err'>, message: string): void => {
  err(`${withoutLongNumbers(message).replace(CONTROLS, asEscape)}\n`);
};
