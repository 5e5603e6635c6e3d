import { masked } from '../calendar/masked.js';
import { rulesVersion } from '../index.js';
import { commonOptions, givenIn, languageIn } from './arguments.js';
import { assess } from './assess.js';
import type { Command } from './command.js';
import { compare } from './compare.js';
import { explain } from './explain.js';
import { meantAmong } from './guesses.js';
import { commandHelp, programHelp, usageOf } from './help.js';
import { tell } from './message.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { exitCodes, isStop, wrongCommand, type ExitCode } from './stop.js';
import type { Surroundings } from './surroundings.js';
import { table } from './table.js';
import { timeline } from './timeline.js';
import { watch } from './watch.js';
import { wordsIn } from './wordsIn.js';

/** The commands, in the order of the help. */
export const commands: readonly Command[] = [assess, timeline, explain, compare, table, report, schema, watch];

const runCommand = async (command: Command, args: readonly string[], io: Surroundings): Promise<ExitCode> => {
  const given = givenIn(args, command);
  const [least, most] = command.count;
  if (given.has('help')) {
    await io.out(commandHelp(command, given.words));
    return exitCodes.done;
  }
  if (given.operands.length < least || given.operands.length > most) throw wrongCommand(given.words.command.operands(usageOf(command)));
  if (given.operands.filter((operand) => operand === '-').length > 1) throw wrongCommand(given.words.command.standardInputOnce);
  return command.run(given, io);
};

/** What the program itself is asked, without a command. */
const runProgram = async (args: readonly string[], io: Surroundings): Promise<ExitCode> => {
  const given = givenIn(args, { options: { version: { kind: 'switch', help: 'version' }, ...commonOptions } });
  if (given.has('help')) await io.out(programHelp(commands, given.words));
  else if (given.has('version')) await io.out(`${rulesVersion}\n`);
  else throw wrongCommand(given.words.command.none);
  return exitCodes.done;
};

/**
 * The command line (kommandolinjen).
 *
 * @param args - what stands after the name of the program
 * @param io - where it reads and prints
 * @returns the exit code
 */
export const main = async (args: readonly string[], io: Surroundings): Promise<ExitCode> => {
  // Many a program is asked so.
  const [first = '', ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  const command = commands.find(({ name }) => name === first);
  const words = wordsIn[languageIn(args) ?? 'en'];
  try {
    if (command !== undefined) return await runCommand(command, rest, io);
    if (first === '' || first.startsWith('-')) return await runProgram([first, ...rest].filter((arg) => arg !== ''), io);
    const meant = meantAmong(first, commands.map(({ name }) => name));
    throw wrongCommand(words.command.unknown(first) + (meant === null ? '' : `; ${words.command.didYouMean(meant)}`));
  } catch (error) {
    if (!isStop(error)) {
      // Never the stack: it says nothing to the user, and could show what stands in the file.
      tell(io, `integreringsloven: ${words.broken(masked(error instanceof Error ? `${error.name}: ${error.message}` : String(error)))}`);
      return exitCodes.broken;
    }
    const help = `integreringsloven ${command === undefined ? '' : `${command.name} `}--help`;
    tell(io, `integreringsloven: ${error.message}${error.exitCode === exitCodes.wrongCommand ? `; ${words.command.seeHelp(help)}` : ''}`);
    return error.exitCode;
  }
};
