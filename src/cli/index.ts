#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import {
  endGoals,
  explain,
  programmeDuration,
  rulesVersion,
  targetGroup,
  workOrientedHours,
  type CaseFacts,
  type IsoDate,
  type Language,
} from '../index.js';
import { casesSchema } from '../schema/index.js';

const HELP = `integreringsloven ${rulesVersion}: what the Integration Act says of a case, and why

Usage
  integreringsloven assess FILE [--lang nb|nn|en] [--json]

FILE is a JSON list of cases: [{ "name": "…", "on": ["2026-02-01"], "facts": { … } }]; - reads standard input.
Each case is assessed on each of its dates: target group, end goals, length, and hours of work-oriented activities.

Options
  --lang    the language of the answers: nb (default), nn or en
  --json    print the decisions as JSON instead of words
  --help    show this
  --version show the version

Examples
  integreringsloven assess cases.json
  integreringsloven assess cases.json --lang en
  cat cases.json | integreringsloven assess - --json

Exit codes: 0 all assessed, 1 the file is wrong, 2 the command is wrong`;

const OK = 0;
const WRONG_FILE = 1;
const WRONG_COMMAND = 2;

const assess = (facts: CaseFacts, on: IsoDate) =>
  [targetGroup, endGoals, programmeDuration, workOrientedHours].map((rule) => rule(facts, { on }));

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const complain = (text: string): void => {
  process.stderr.write(`integreringsloven: ${text}\n`);
};

const isLanguage = (value: string): value is Language => value === 'nb' || value === 'nn' || value === 'en';

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const assessFile = (file: string, language: Language, json: boolean): number => {
  let cases;
  try {
    cases = casesSchema.safeParse(JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')));
  } catch (error) {
    complain(`${file}: ${reason(error)}`);
    return WRONG_FILE;
  }
  if (!cases.success) {
    complain(`${file}:\n${z.prettifyError(cases.error)}`);
    return WRONG_FILE;
  }
  try {
    const assessed = cases.data.flatMap(({ name, on: dates, facts }) => dates.map((on) => ({ name, on, decisions: assess(facts, on) })));
    if (json) print(JSON.stringify(assessed, null, 2));
    else for (const { name, decisions } of assessed) print([`## ${name}`, ...decisions.map((decision) => explain(decision, { language }).text)].join('\n\n') + '\n');
    return OK;
  } catch (error) {
    complain(`${file}: ${reason(error)}`);
    return WRONG_FILE;
  }
};

const main = (args: readonly string[]): number => {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nb' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' }, version: { type: 'boolean' } },
    });
  } catch (error) {
    complain(`${reason(error)}; --help shows how`);
    return WRONG_COMMAND;
  }
  const { values, positionals } = parsed;
  if (values.help === true) {
    print(HELP);
    return OK;
  }
  if (values.version === true) {
    print(rulesVersion);
    return OK;
  }
  const [command, file, ...rest] = positionals;
  if (command !== 'assess' || file === undefined || rest.length > 0) {
    complain('expected: assess FILE; --help shows how');
    return WRONG_COMMAND;
  }
  if (!isLanguage(values.lang)) {
    complain(`--lang: expected nb, nn or en, got ${JSON.stringify(values.lang)}`);
    return WRONG_COMMAND;
  }
  return assessFile(file, values.lang, values.json);
};

process.exitCode = main(process.argv.slice(2));
