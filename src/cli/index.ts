#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { main } from './main.js';

const STANDARD_INPUT = 0;

// A reader that stops early, such as head, is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = main(process.argv.slice(2), {
  read: (file) => readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8'),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
