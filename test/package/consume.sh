#!/usr/bin/env bash
# Uses the built package as a stranger would: packed, installed into an empty project, imported, required, type-checked and run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
name=integreringsloven

project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
bash test/package/install.sh "$project"
cd "$project"
echo 'installed by npm into an empty project'

# What is published must not tell where it was built.
if grep -rlF -e "$root" "node_modules/$name/"; then
  echo "these files of the package hold the path of the repository, $root"
  exit 1
fi
echo 'free of the path it was built in'

# Copied: from inside the repository, the package's name means the repository.
cp "$root"/test/package/{run,answers}.mjs .
node run.mjs

node -e "const { files } = require('$name/conformance/index.json'); const one = require('$name/conformance/' + files[0].file); if (one.cases.length !== files[0].cases) process.exit(1)"
echo 'conformance cases, through the name of the package'

for kind in mts cts; do
  cat > "typed.$kind" <<TS
import { targetGroup } from '$name';
import * as schema from '$name/schema';
import { annualReport, type AnnualReport } from '$name/statistics';
import { csvStyles, type CsvStyle } from '$name/formats';
import { anyRecord, syntheticPopulation, type SyntheticPopulationOptions } from '$name/testing';
export const decision: ReturnType<typeof targetGroup> = targetGroup({}, { on: '2026-01-01' });
export const names: string[] = Object.keys(schema);
export const report: AnnualReport = annualReport([], { year: 2024 });
export const style: CsvStyle = csvStyles[0];
export const people = (options: SyntheticPopulationOptions): number => [...syntheticPopulation(options)].length;
export const record: unknown = anyRecord;
// @ts-expect-error A date is no number: the types are there, and say something.
targetGroup({}, { on: 20260101 });
TS
done
# Every declaration is checked, those of the packages it leans on too. Below 5.4 those of zod do not compile.
for typescript in typescript-lowest typescript typescript-highest; do
  node "$root/node_modules/$typescript/bin/tsc" --noEmit --strict --target es2022 --module nodenext typed.mts typed.cts
  echo "type-checked from both by TypeScript $(node -p "require('$root/node_modules/$typescript/package.json').version")"
done
# Three packages offer the command tsc; the house's own must be the one that answers.
[ "$("$root/node_modules/.bin/tsc" --version)" = "Version $(node -p "require('$root/node_modules/typescript/package.json').version")" ] || { echo 'tsc is not the TypeScript of the house'; exit 1; }

"node_modules/.bin/$name" --help > help.txt
grep -qi "$name" help.txt || { echo "--help does not name $name:"; cat help.txt; exit 1; }
cases=node_modules/$name/docs/cases
"node_modules/.bin/$name" assess "$cases/one.json" --lang en > assessed.txt
grep -q '^  Right and obligation to take part in the introduction programme\.$' assessed.txt || { echo 'assess does not answer:'; cat assessed.txt; exit 1; }
"node_modules/.bin/$name" report "$cases/records.csv" --year 2024 --mapping "$cases/mapping.json" --out report.html
grep -q '<svg' report.html || { echo 'report draws no figure'; exit 1; }
"node_modules/.bin/$name" report "$cases/records.csv" --year 2024 --mapping "$cases/mapping.json" --format csv --out tables/
[ "$(ls tables | wc -l)" -eq 12 ] || { echo 'report does not write its tables:'; ls tables; exit 1; }
echo 'run on the command line'
