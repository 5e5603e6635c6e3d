import { rulesVersion } from '../index.js';
import { commonOptions } from './arguments.js';
import type { Command, Option } from './command.js';
import { exitCodes } from './stop.js';
import type { CliWords } from './words.js';

const PROGRAM = 'integreringsloven';

/** How a command is written, such as `assess FILE`. */
export const usageOf = ({ name, operands }: Pick<Command, 'name' | 'operands'>): string => (operands === '' ? name : `${name} ${operands}`);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** Rows of two columns, the first as wide as it must be. */
const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...rows.map(([first]) => first.length));
  return indented(rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`));
};

const optionRows = (options: Readonly<Record<string, Option>>, words: CliWords): readonly (readonly [string, string])[] =>
  Object.entries(options).map(([name, option]) => [option.kind === 'switch' ? `--${name}` : `--${name} ${option.value}`, words.options[option.help]]);

/** The help of the program: its commands. */
export const programHelp = (commands: readonly Command[], words: CliWords): string =>
  [
    `${PROGRAM} ${rulesVersion}: ${words.tagline}`,
    '',
    words.headings.usage,
    `  ${PROGRAM} ${words.usage.command} … [${words.usage.options}]`,
    '',
    words.headings.commands,
    ...columns(commands.map(({ name }) => [name, words.commands[name].purpose])),
    '',
    words.moreHelp,
    '',
    words.headings.options,
    ...columns(optionRows({ ...commonOptions, version: { kind: 'switch', help: 'version' } }, words)),
    '',
  ].join('\n');

/** The help of a command: how it is written, its options, examples and exit codes. */
export const commandHelp = (command: Command, words: CliWords): string => {
  const { purpose, about } = words.commands[command.name];
  return [
    `${PROGRAM} ${command.name}: ${purpose}`,
    '',
    words.headings.usage,
    `  ${PROGRAM} ${usageOf(command)} [${words.usage.options}]`,
    '',
    ...about,
    '',
    words.headings.options,
    ...columns(optionRows({ ...command.options, ...commonOptions }, words)),
    '',
    words.headings.examples,
    ...indented(command.examples.map((example) => `${PROGRAM} ${example}`)),
    '',
    words.headings.exitCodes,
    ...columns([...command.exits, exitCodes.broken].map((code) => [String(code), words.exits[code]])),
    '',
  ].join('\n');
};
