import type { Language } from '../index.js';
import { en } from './en.js';
import { nb } from './nb.js';
import { nn } from './nn.js';
import type { CliWords } from './words.js';

/** The words of the program in each language. */
export const wordsIn: Readonly<Record<Language, CliWords>> = { nb, nn, en };
