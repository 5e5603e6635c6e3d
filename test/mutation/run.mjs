// Changes the code in one place after another and sees whether a test notices: `npm run mutation`, or `npm run mutation -- calendar law`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { floors } from './floors.mjs';

const LEAST = 90;

const asked = process.argv.slice(2);
const stranger = asked.find((name) => floors[name] === undefined);
if (stranger !== undefined) {
  console.error(`${stranger}: not a floor that is mutated; they are ${Object.keys(floors).join(', ')}`);
  process.exit(2);
}

const rows = [];
let failed = false;
const fail = (why) => {
  console.error(why);
  failed = true;
};
for (const floor of asked.length > 0 ? asked : Object.keys(floors)) {
  const report = `coverage/mutation/${floor}.json`;
  const { status } = spawnSync('npx', ['stryker', 'run', 'test/mutation/stryker.config.mjs'], {
    stdio: 'inherit',
    // The properties look at fewer cases than in the test run, or a mutant that lives would take minutes.
    env: { ...process.env, MUTATION_FLOOR: floor, CASES_PERCENT: process.env.CASES_PERCENT ?? '5' },
  });
  if (status !== 0 || !existsSync(report)) {
    fail(`${floor}: the run did not end`);
    continue;
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, ...mutant })));
  const canaries = mutants.filter(({ file }) => file.endsWith('canary.ts'));
  if (canaries.filter(({ status }) => status === 'Killed').length < 4 || canaries.some(({ status }) => !['Killed', 'Ignored'].includes(status))) fail(`${floor}: a mutant of the canary lived, so nothing that this run says can be believed`);
  const own = mutants.filter(({ file }) => !file.endsWith('canary.ts'));
  const count = (...states) => own.filter(({ status }) => states.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const lived = count('Survived', 'NoCoverage');
  const score = (100 * killed) / (killed + lived);
  rows.push({ floor, mutants: killed + lived, killed: count('Killed'), 'timed out': count('Timeout'), survived: count('Survived'), 'not reached': count('NoCoverage'), 'data or never': count('Ignored'), score: score.toFixed(1) });
  for (const { file, location, mutatorName, replacement, status } of own.filter((one) => ['Survived', 'NoCoverage'].includes(one.status))) {
    console.log(`${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${String(replacement).split('\n')[0]}`);
  }
  if (score < LEAST) fail(`${floor}: ${score.toFixed(1)} %, less than ${LEAST} %`);
}
console.table(rows);
process.exitCode = failed ? 1 : 0;
