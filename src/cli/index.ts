#!/usr/bin/env node
import { createReadStream, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from './main.js';
import { exitCodes } from './stop.js';
import type { Surroundings } from './surroundings.js';

// A reader that stops early, such as head, is not a fault; and there is nothing more to do for it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`integreringsloven: standard output: ${error.message}\n`);
  process.exit(exitCodes.wrongCommand);
});

/** The tests of the library, when the folder the command is run in is a copy of its source. */
const tests = (): Readonly<Record<string, string>> | null => {
  if (!existsSync('src/law/textHashes.ts') || !existsSync('test')) return null;
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return Object.fromEntries(paths.map((path) => [join('test', path), readFileSync(join('test', path), 'utf8')]));
};

const surroundings: Surroundings = {
  open: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  out: (text) =>
    new Promise((resolve) => {
      process.stdout.write(text, () => {
        resolve();
      });
    }),
  err: (text) => process.stderr.write(text),
  write: (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return Promise.resolve();
  },
  isFolder: (path) => existsSync(path) && statSync(path).isDirectory(),
  isTerminal: process.stderr.isTTY,
  tests,
};

void main(process.argv.slice(2), surroundings).then((code) => {
  process.exitCode = code;
});
