import type { Language } from '../index.js';
import type { ExitCode } from './stop.js';
import type { Surroundings } from './surroundings.js';
import type { CliWords, CommandName, OptionHelp } from './words.js';

/** An option of a command. */
export type Option = { readonly help: OptionHelp } & (
  | { readonly kind: 'switch' }
  | {
      readonly kind: 'value';
      /** What stands for the value in the help. */
      readonly value: string;
      /** The values there are, where they are few. */
      readonly choices?: readonly string[];
      /** Whether it may be given several times. */
      readonly many?: boolean;
    }
);

/** What the user gave after the name of the command. */
export interface Given {
  readonly operands: readonly string[];
  /** The language that the user names. */
  readonly asked: Language | null;
  /** The language of the answers; bokmål when the user names none. */
  readonly language: Language;
  /** The words of the program itself; English when the user names no language. */
  readonly words: CliWords;
  readonly has: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  readonly values: (name: string) => readonly string[];
}

/** A command of the program (kommando). Its purpose and what else the help says of it stand with the words of each language. */
export interface Command {
  readonly name: CommandName;
  /** What stands after the name, options left out. */
  readonly operands: string;
  /** How many operands there must be at least and at most. */
  readonly count: readonly [least: number, most: number];
  readonly options: Readonly<Record<string, Option>>;
  /** What one may write after the name of the program. */
  readonly examples: readonly string[];
  readonly exits: readonly ExitCode[];
  /** Does what the command is for, or throws a `Stop`. */
  readonly run: (given: Given, io: Surroundings) => Promise<ExitCode>;
}

/** An option that many commands have. */
export const jsonOption: Option = { kind: 'switch', help: 'json' };
/** An option that many commands have. */
export const registerOption: Option = { kind: 'value', value: 'legal|plain', choices: ['legal', 'plain'], help: 'register' };
