// Changes the code in one place after another and sees whether a test notices: `npm run mutation`, `npm run mutation -- calendar law`, or a part of a floor: `npm run mutation -- rules/deadlines`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { floors, partOf } from './floors.mjs';
import { inSample } from './sample.mjs';

const LEAST = 90;

const allOf = (floor) => Object.keys(floors[floor]).map((part) => `${floor}/${part}`);
const partsOf = (name) => {
  const [floor, part] = name.split('/');
  if (floors[floor] === undefined || (part !== undefined && floors[floor][part] === undefined)) {
    console.error(`${name}: not mutated; the floors and their parts are ${Object.keys(floors).flatMap(allOf).join(', ')}`);
    process.exit(2);
  }
  return part === undefined ? allOf(floor) : [name];
};

const rows = [];
let failed = false;
const fail = (why) => {
  console.error(why);
  failed = true;
};

/** The mutants of a part after a run; `null` when the run cannot be believed. */
const mutantsOf = (part) => {
  const report = `coverage/mutation/${part}.json`;
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
    stdio: 'inherit',
    // The properties look at fewer cases than in the test run, or a mutant that lives would take minutes.
    env: { ...process.env, MUTATION_PART: part, CASES_PERCENT: process.env.CASES_PERCENT ?? '5' },
  });
  if (status !== 0 || !existsSync(report)) {
    fail(`${part}: the run did not end`);
    return null;
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })));
  const canaries = mutants.filter(({ file }) => file.endsWith('canary.ts'));
  if (canaries.filter(({ status }) => status === 'Killed').length < 4 || canaries.some(({ status }) => !['Killed', 'Ignored'].includes(status))) {
    fail(`${part}: a mutant of the canary lived, so nothing that this run says can be believed`);
    return null;
  }
  // The report counts lines and columns from one. What no test reaches is reported before the sample is drawn.
  const inPart = ({ file, location: { start }, replacement }) => inSample(partOf(part).share, { fileName: file, location: { start: { line: start.line - 1, column: start.column - 1 } }, replacement });
  return mutants.filter((mutant) => !mutant.file.endsWith('canary.ts') && inPart(mutant));
};

const row = (name, mutants, minutes) => {
  const count = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const lived = count('Survived', 'NoCoverage');
  const score = (100 * killed) / (killed + lived);
  rows.push({ name, mutants: killed + lived, killed: count('Killed'), 'timed out': count('Timeout'), survived: count('Survived'), 'not reached': count('NoCoverage'), 'data or never': count('Ignored'), score: score.toFixed(1), minutes: minutes.toFixed(0) });
  return score;
};

const asked = [...new Set((process.argv.length > 2 ? process.argv.slice(2) : Object.keys(floors)).flatMap(partsOf))];
for (const floor of Object.keys(floors)) {
  const parts = asked.filter((part) => part.startsWith(`${floor}/`));
  const all = [];
  let minutes = 0;
  for (const part of parts) {
    const began = performance.now();
    const mutants = mutantsOf(part) ?? [];
    const took = (performance.now() - began) / 60_000;
    minutes += took;
    all.push(...mutants);
    if (parts.length > 1) row(part, mutants, took);
    for (const { file, location, mutatorName, replacement, status } of mutants.filter((one) => ['Survived', 'NoCoverage'].includes(one.status))) {
      console.log(`${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${String(replacement).split('\n')[0]}`);
    }
  }
  if (all.length === 0) continue;
  const score = row(parts.length === allOf(floor).length ? floor : `${floor} (${parts.length} of ${allOf(floor).length} parts)`, all, minutes);
  if (score < LEAST) fail(`${floor}: ${score.toFixed(1)} %, less than ${LEAST} %`);
}
console.table(rows);
process.exitCode = failed ? 1 : 0;
