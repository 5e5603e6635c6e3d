/**
 * The exit codes of every command (sluttkoder).
 *
 * - `done`: done
 * - `wrongFile`: a file is wrong, and nothing is answered
 * - `wrongCommand`: the command is wrong, or cannot be carried out here
 * - `touched`: `watch` has found something to look at
 * - `broken`: a fault in the program itself
 */
export const exitCodes = { done: 0, wrongFile: 1, wrongCommand: 2, touched: 3, broken: 4 } as const;
/** An exit code, as in {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command stops before it is done: told to the user, with the exit code. */
export interface Stop extends Error {
  readonly exitCode: typeof exitCodes.wrongFile | typeof exitCodes.wrongCommand;
}

const stopped = (message: string, exitCode: Stop['exitCode']): Stop => Object.assign(new Error(message), { exitCode });

/** A file is wrong. */
export const wrongFile = (file: string, problem: string): Stop => stopped(`${file}: ${problem}`, exitCodes.wrongFile);

/** The command is wrong. */
export const wrongCommand = (problem: string): Stop => stopped(problem, exitCodes.wrongCommand);

export const isStop = (error: unknown): error is Stop => error instanceof Error && 'exitCode' in error;
