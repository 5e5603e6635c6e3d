import { parseArgs } from 'node:util';
import { languages, type Language } from '../index.js';
import type { Command, Given, Option } from './command.js';
import { meantAmong } from './guesses.js';
import { wrongCommand } from './stop.js';
import type { CliWords } from './words.js';
import { wordsIn } from './wordsIn.js';

const LANGUAGES = languages.join('|');

/** The options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  lang: { kind: 'value', value: LANGUAGES, choices: languages, help: 'lang' },
  help: { kind: 'switch', help: 'help' },
};

/** That what was written is none of the names, with the one that may have been meant. */
export const notAmong = ({ command }: CliWords, what: string, given: string, names: readonly string[]): string => {
  const meant = meantAmong(given, names);
  return command.notAmong(what, given, names) + (meant === null ? '' : `; ${command.didYouMean(meant)}`);
};

const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

/** The language asked for, wherever it stands: what is wrong with a command is told in it too. */
export const languageIn = (args: readonly string[]): Language | null => {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const option = args[at];
  const given = option === '--lang' ? args[at + 1] : option?.slice('--lang='.length);
  return isLanguage(given) ? given : null;
};

/** Reads what stands after the name of a command. Throws a `Stop` that says what is wrong with it. */
export const givenIn = (args: readonly string[], { options: own }: Pick<Command, 'options'>): Given => {
  const asked = languageIn(args);
  const words = wordsIn[asked ?? 'en'];
  const { command } = words;
  const options = { ...own, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.entries(options).map(([name, { kind }]) => [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }])),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const operands: string[] = [];
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const meant = meantAmong(name, Object.keys(options));
      throw wrongCommand(command.unknownOption(rawName) + (meant === null ? '' : `; ${command.didYouMean(`--${meant}`)}`));
    }
    const before = found.get(name) ?? [];
    if (option.kind === 'switch') {
      if (value !== undefined) throw wrongCommand(command.takesNoValue(rawName));
      found.set(name, ['']);
      continue;
    }
    // An option in the place of a value is a value that was forgotten.
    if (value === undefined || (!token.inlineValue && value.startsWith('-') && value !== '-')) throw wrongCommand(command.noValue(rawName, option.value));
    if (before.length > 0 && option.many !== true) throw wrongCommand(command.twice(rawName));
    if (option.choices !== undefined && !option.choices.includes(value)) throw wrongCommand(notAmong(words, rawName, value, option.choices));
    found.set(name, [...before, value]);
  }
  return {
    operands,
    asked,
    language: asked ?? 'nb',
    words,
    has: (name) => found.has(name),
    value: (name) => found.get(name)?.[0],
    values: (name) => found.get(name) ?? [],
  };
};
