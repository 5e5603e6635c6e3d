#!/usr/bin/env node
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main, type Surroundings } from './main.js';
import { watch } from './watch.js';

const STANDARD_INPUT = 0;

// A reader that stops early, such as head, is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const surroundings: Surroundings = {
  read: (file) => readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** The tests of the library, when the folder the command is run in is a copy of its source. */
const tests = (): Readonly<Record<string, string>> | null => {
  if (!existsSync('src/law/textHashes.ts') || !existsSync('test')) return null;
  const paths = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  return Object.fromEntries(paths.map((path) => [join('test', path), readFileSync(join('test', path), 'utf8')]));
};

const [command, ...rest] = process.argv.slice(2);
if (command === 'watch') {
  void watch(rest, { ...surroundings, tests }).then((code) => {
    process.exitCode = code;
  });
} else process.exitCode = main(process.argv.slice(2), surroundings);
