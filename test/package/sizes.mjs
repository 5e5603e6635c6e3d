// Measures what each subpath and each single rule costs a page that bundles it, and holds it to the limits below. Needs the build.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { exports, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/**
 * Bytes of JavaScript, bundled and minified by esbuild and compressed by gzip -9, with everything but the optional peers.
 *
 * A limit is what was measured, and somewhat under a tenth of room. Lower it when the size falls, so that it stays fallen. The targets: all rules at
 * most 20 000 bytes without zod, one rule alone at most 8 000. They are not reached. A rule that asks nothing is 9 700 already: the driver that follows
 * every way through a rule and tells what is open is 6 700, the check of a case and of what is chosen, and the dates, are the rest. What comes on top
 * is law: the rows, questions and pins that the rule uses, and no others.
 */
const KB = 1000;
const limits = {
  '.': { limit: 165 * KB, target: 20 * KB },
  // The words of the faults come in one piece with those of the rules.
  './schema': { limit: 200 * KB },
  './statistics': { limit: 41 * KB },
  './formats': { limit: 33 * KB },
  './testing': { limit: 30 * KB },
};
const alone = (limit) => ({ limit, target: 8 * KB });
const names = {
  targetGroup: alone(17.5 * KB),
  endGoals: alone(15.4 * KB),
  programmeDuration: alone(16.6 * KB),
  requiredContent: alone(16.2 * KB),
  workOrientedHours: alone(14.8 * KB),
  introductionBenefit: alone(15.9 * KB),
  leaveEntitlements: alone(14.7 * KB),
  languageTraining: alone(17.9 * KB),
  deadlines: alone(26 * KB),
  assessCase: { limit: 39.5 * KB, target: 20 * KB },
  timeline: { limit: 44 * KB, target: 20 * KB },
  // The words of three languages in two registers.
  explain: { limit: 113 * KB },
  ageOn: { limit: 1.2 * KB },
};

const bundle = async (contents) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: Object.keys(peerDependencies),
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const packages = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput === 0 ? [] : [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([, name]) => name))),
  );
  return { plain: outputFiles[0].contents.length, gzip: gzipSync(outputFiles[0].contents, { level: 9 }).length, packages: [...new Set(packages)].sort() };
};

const entries = [
  ...Object.keys(exports)
    .filter((subpath) => exports[subpath].import !== undefined)
    .map((subpath) => [subpath, `export * from './${exports[subpath].import.default.slice(2)}';`, limits[subpath]]),
  ...Object.entries(names).map(([name, limit]) => [name, `export { ${name} } from './dist/index.js';`, limit]),
];

const faults = [];
const notes = [];
const kilo = (bytes) => (bytes / KB).toFixed(1).padStart(7);
console.log(`${'bundled for a browser'.padEnd(24)}minified     gzip    limit   target  packages\n${''.padEnd(24)}      kB       kB       kB       kB`);
for (const [name, contents, bounds] of entries) {
  if (bounds === undefined) {
    faults.push(`${name} has no limit in test/package/sizes.mjs`);
    continue;
  }
  const { plain, gzip, packages } = await bundle(contents);
  console.log(`${name.padEnd(23)}${[plain, gzip, bounds.limit].map(kilo).join('  ')}  ${bounds.target === undefined ? '       ' : kilo(bounds.target)}  ${packages.join(', ')}`);
  if (gzip > bounds.limit) faults.push(`${name} is ${gzip} bytes, over its limit of ${bounds.limit}`);
  // A limit far above what is measured holds nothing; said, and not a fault, so that nobody is punished for making things small.
  if (gzip < bounds.limit * 0.75) notes.push(`${name} is ${gzip} bytes: lower its limit of ${bounds.limit} in test/package/sizes.mjs, so that it stays so`);
  if (packages.includes('zod') && name !== './schema') faults.push(`${name} brings zod along`);
}
if (notes.length > 0) console.log(`\n${notes.join('\n')}`);
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
