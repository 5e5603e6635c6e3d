// Lies in a project that has the package installed: imports and requires every subpath, and answers the cases of answers.mjs both ways.
// node run.mjs [FILE]: writes the digests of the answers to FILE, or compares with those in it when it is there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { answersOf, digest, faultsOfAnswers } from './answers.mjs';

const require = createRequire(join(process.cwd(), 'package.json'));
const { name, exports } = require('integreringsloven/package.json');
const subpaths = Object.keys(exports).filter((path) => exports[path].import !== undefined);
const specifier = (path) => name + path.slice(1);
const keyOf = (path) => (path === '.' ? 'main' : path.slice(2));

const imported = Object.fromEntries(await Promise.all(subpaths.map(async (path) => [keyOf(path), await import(specifier(path))])));
const required = Object.fromEntries(subpaths.map((path) => [keyOf(path), require(specifier(path))]));

const fail = (why) => {
  throw new Error(why);
};
for (const key of Object.keys(imported)) {
  const names = (subpath) => Object.keys(subpath).filter((one) => one !== '__esModule' && one !== 'module.exports').sort().join(' ');
  if (names(imported[key]) === '') fail(`${key} exports nothing`);
  if (names(imported[key]) !== names(required[key])) fail(`${key} exports other names as CommonJS: ${names(required[key])}; as ES module: ${names(imported[key])}`);
  if ('default' in imported[key]) fail(`${key} has a default export`);
}
const page = await required.formats.reportPage(required.statistics.annualReport([], { year: 2024 }), { language: 'nb' });
if (!page.includes('<svg')) fail('the page of a report has no figure');
if ([...imported.testing.syntheticPopulation({ seed: 1, year: 2024 })].length === 0) fail('the synthetic population is empty');

const answers = answersOf(imported);
const faults = faultsOfAnswers(answers);
if (faults.length > 0) fail(faults.join('\n'));
const digests = answers.map(([what, json]) => [what, digest(json)]);
const differ = (others, whose) => {
  const at = digests.findIndex(([what, number], index) => others[index]?.[0] !== what || others[index]?.[1] !== number);
  if (at !== -1 || digests.length !== others.length) fail(`${digests[at]?.[0]}: another answer than ${whose}: ${answers[at]?.[1].slice(0, 400)}`);
};
differ(answersOf(required).map(([what, json]) => [what, digest(json)]), 'as CommonJS');

const [file] = process.argv.slice(2);
if (file !== undefined && existsSync(file)) differ(JSON.parse(readFileSync(file, 'utf8')), 'with the first Node');
else if (file !== undefined) writeFileSync(file, JSON.stringify(digests));
console.log(`${process.version}: ${subpaths.length} subpaths imported and required, ${answers.length} answers the same both ways${file === undefined ? '' : ' and as with the first Node'}`);
