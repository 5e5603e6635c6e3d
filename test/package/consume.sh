#!/usr/bin/env bash
# Uses the built package as a stranger would: packed, installed into an empty project, imported, required, type-checked and run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
name=integreringsloven

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT

tarball=$project/$(npm pack --silent --pack-destination "$project")
cd "$project"
echo '{ "name": "consumer", "private": true }' > package.json

if npm install --offline --no-audit --no-fund --silent "$tarball" > /dev/null 2>&1; then
  echo 'installed by npm, offline'
else
  # The cache may lack a dependency; then the package is unpacked beside the repository's own copies of what it depends on.
  rm -rf node_modules
  mkdir -p "node_modules/$name" node_modules/.bin node_modules/@date-fns
  tar -xzf "$tarball" -C "node_modules/$name" --strip-components=1
  for dependency in $(node -p "Object.keys(require('./node_modules/$name/package.json').dependencies).join(' ')"); do ln -s "$root/node_modules/$dependency" "node_modules/$dependency"; done
  ln -s "../$name/$(node -p "require('./node_modules/$name/package.json').bin['$name']")" "node_modules/.bin/$name"
  chmod +x "node_modules/.bin/$name"
  echo 'unpacked by hand: npm could not install offline'
fi

# Optional peers: the testing subpath needs the first, the drawing of figures the other two.
for peer in fast-check vega vega-lite; do [ -e "node_modules/$peer" ] || ln -s "$root/node_modules/$peer" "node_modules/$peer"; done

# What is published must not tell where it was built.
if grep -rlF -e "$root" "node_modules/$name/"; then
  echo "these files of the package hold the path of the repository, $root"
  exit 1
fi
echo 'free of the path it was built in'

checks='
const isFunction = (value, name) => { if (typeof value !== "function") throw new Error(`${name} is no function`); };
const check = (main, schema, statistics, formats, testing) => {
  isFunction(main.targetGroup, "targetGroup");
  if (Object.keys(schema).length === 0) throw new Error("the schema subpath exports nothing");
  isFunction(statistics.annualReport, "annualReport");
  isFunction(formats.toCsv, "toCsv");
  isFunction(testing.syntheticPopulation, "syntheticPopulation");
  isFunction(testing.anyRecord, "anyRecord");
  if ("default" in main) throw new Error("there is a default export");
};'

cat > imported.mjs <<JS
import * as main from '$name';
import * as schema from '$name/schema';
import * as statistics from '$name/statistics';
import * as formats from '$name/formats';
import * as testing from '$name/testing';
$checks
check({ ...main }, schema, statistics, formats, testing);
console.log('imported as an ES module');
JS
node imported.mjs

cat > required.cjs <<JS
$checks
check(require('$name'), require('$name/schema'), require('$name/statistics'), require('$name/formats'), require('$name/testing'));
require('$name/formats').reportPage(require('$name/statistics').annualReport([], { year: 2024 }), { language: 'nb' }).then((page) => {
  if (!page.includes('<svg')) throw new Error('the page of a report has no figure');
});
console.log('required as CommonJS');
JS
node required.cjs

for kind in mts cts; do
  cat > "typed.$kind" <<TS
import { targetGroup } from '$name';
import * as schema from '$name/schema';
import { annualReport, type AnnualReport } from '$name/statistics';
import { csvStyles, type CsvStyle } from '$name/formats';
import { syntheticPopulation, type SyntheticPopulationOptions } from '$name/testing';
export const decision: ReturnType<typeof targetGroup> = targetGroup({}, { on: '2026-01-01' });
export const names: string[] = Object.keys(schema);
export const report: AnnualReport = annualReport([], { year: 2024 });
export const style: CsvStyle = csvStyles[0];
export const people = (options: SyntheticPopulationOptions): number => [...syntheticPopulation(options)].length;
TS
done
node "$root/node_modules/typescript/bin/tsc" --noEmit --strict --target es2022 --module nodenext typed.mts typed.cts
echo 'type-checked from both'

"node_modules/.bin/$name" --help > help.txt
grep -qi "$name" help.txt || { echo "--help does not name $name:"; cat help.txt; exit 1; }
echo 'run on the command line'
