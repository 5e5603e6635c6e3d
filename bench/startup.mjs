// Measures start-up: how long a fresh process takes to import each subpath, one round in turn.
// node startup.mjs [rounds]; the library must be built first (npm run build in the folder above).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const rounds = Number(process.argv[2] ?? 15);
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
// The others are files of data.
const subpaths = Object.keys(exports).filter((path) => exports[path].import !== undefined);

/** Milliseconds from before to after the import, measured in the new process, so that the start of Node itself is left out. */
const imported = (url) => {
  const code = `const began = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - began);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
};
const urlOf = (path) => new URL(`../${exports[path].import.default}`, import.meta.url).href;
// What an import costs when there is nothing in it.
const entries = [['(nothing)', 'data:text/javascript,'], ...subpaths.map((path) => [path, urlOf(path)])];

const times = new Map(entries.map(([name]) => [name, []]));
for (let round = 0; round < rounds; round += 1) for (const [name, url] of entries) times.get(name).push(imported(url));
console.log(`Node ${process.version}, ${rounds} rounds\n\n| import | median ms | least | most |\n| --- | --- | --- | --- |`);
for (const [name, measured] of times) {
  const sorted = measured.sort((one, other) => one - other);
  console.log(`| ${name} | ${[sorted[Math.floor(rounds / 2)], sorted[0], sorted.at(-1)].map((ms) => ms.toFixed(1)).join(' | ')} |`);
}
