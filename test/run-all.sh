#!/usr/bin/env bash
# Everything that must hold before a change goes in. Needs no network and no terminal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# CI keeps vitest from writing new snapshots.
export CI=1 npm_config_update_notifier=false npm_config_audit=false npm_config_fund=false
[ -t 1 ] || export NO_COLOR=1

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

heading() { printf '\n=== %s\n' "$1"; }
step() {
  heading "$1"
  npm run --silent "$2"
}

# Sums vitest's own reports; a file that could not be loaded counts as one failure. A failed run without a failure to count gives no line.
tally() {
  node -e '
    const { readFileSync, readdirSync } = require("node:fs");
    const [folder, state] = process.argv.slice(1);
    const reports = readdirSync(folder).filter((name) => name.startsWith("tests-")).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
    const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
    const unloaded = ({ testResults }) => testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
    const passed = sum((report) => report.numPassedTests);
    const failed = sum((report) => report.numFailedTests + unloaded(report));
    if ((state === "failed") === failed > 0) console.log(`${passed} passed, ${failed} failed`);
  ' "$work" "$1"
}

step 'Style: eslint' lint
step 'Types: tsc' typecheck

# The answers must not depend on where the program runs: with and without summer time, half an hour off, and across the date line.
for zone in UTC Europe/Oslo America/St_Johns Pacific/Apia; do
  heading "Tests in the time zone $zone: vitest"
  report="$work/tests-${zone//\//-}.json"
  if ! TZ=$zone npm run --silent test:unit -- --reporter=default --reporter=json --outputFile.json="$report"; then
    printf '\nThe tests failed in the time zone %s.\n' "$zone"
    tally failed
    exit 1
  fi
done

step 'Build: tsup' build
step 'Package: publint and attw' package-check
heading 'Package: installed, imported, required and run'
bash test/package/consume.sh
step 'Documentation: typedoc' docs

heading 'All steps passed; the tests of all time zones together'
tally passed
