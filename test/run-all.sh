#!/usr/bin/env bash
# Everything that must hold before a change goes in. Needs no network and no terminal.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# CI keeps vitest from writing new snapshots.
export CI=1 npm_config_update_notifier=false npm_config_audit=false npm_config_fund=false
[ -t 1 ] || export NO_COLOR=1

work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null || true; rm -rf "$work"' EXIT

heading() { printf '\n=== %s\n' "$1"; }
# Runs a command under a heading, and says how long it took.
timed() {
  local name=$1 began=$SECONDS code=0
  shift
  heading "$name"
  "$@" || code=$?
  printf '%s: %d s\n' "$name" $((SECONDS - began))
  return "$code"
}
step() { timed "$1" npm run --silent "$2"; }
# Starts what needs one core only, beside what comes next; `joined` waits for it, prints what it said, and fails if it did.
beside() {
  "$@" > "$work/beside.log" 2>&1 &
  beside=$!
}
joined() {
  local code=0
  wait "$beside" || code=$?
  cat "$work/beside.log"
  return "$code"
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

beside step 'Types: tsc' typecheck
step 'Style: eslint' lint
joined

# The answers must not depend on where the program runs: with and without summer time, half an hour off, and across the date line.
# The first zone looks at every generated case. Nothing in src touches a time zone (a test keeps Date out of it), so a tenth of the generated cases
# is enough in the others. There every other test of the library is run in full; left to the first zone is only what is no test of an answer: what
# reads source text or the lock file, starts a compiler, makes a page or a JSON Schema, or only looks for a refusal of bad input that breaks or says too much.
# The first zone loads the library anew for each file, so that no file leans on what another has left behind; the others load it once.
not_again=(
  --no-isolate
  --exclude test/architecture.test.ts --exclude test/supplyChain.test.ts --exclude 'test/docs/!(conformanceRead).test.ts'
  --exclude test/outcomes/exhaustive.test.ts --exclude test/schema/bundle.test.ts --exclude test/schema/jsonSchemas.test.ts
  --exclude test/fuzz --exclude test/privacy.test.ts --exclude test/mutation --exclude test/bench
)
percent=100
options=()
for zone in UTC Europe/Oslo America/St_Johns Pacific/Apia; do
  report="$work/tests-${zone//\//-}.json"
  if ! timed "Tests in the time zone $zone: vitest" env TZ="$zone" CASES_PERCENT="$percent" \
    npm run --silent test:unit -- "${options[@]}" --reporter=default --reporter=json --outputFile.json="$report"; then
    printf '\nThe tests failed in the time zone %s.\n' "$zone"
    tally failed
    exit 1
  fi
  percent=10
  options=("${not_again[@]}")
done

beside step 'Documentation: typedoc' docs
step 'Build: tsup' build
step 'Package: publint and attw' package-check
timed 'Package: installed, imported, required and run' bash test/package/consume.sh
joined

chromium=${CHROMIUM:-/usr/bin/chromium}
skipped=''
if [ -x "$chromium" ]; then
  if ! timed 'Browser: the playground and the built package in Chromium' env CHROMIUM="$chromium" \
    npm run --silent test:browser -- --reporter=default --reporter=json --outputFile.json="$work/tests-browser.json"; then
    printf '\nThe tests in the browser failed.\n'
    tally failed
    exit 1
  fi
elif [ -n "${REQUIRE_BROWSER:-}" ]; then
  heading "Browser: there is no Chromium at $chromium, and here the tests in it must run"
  exit 1
else
  skipped="SKIPPED: the tests in the browser, because there is no Chromium at $chromium. Install it (Debian: apt-get install chromium) or name it in CHROMIUM."
  heading "$skipped"
fi

heading "All steps passed; the tests of all time zones${skipped:+ (not those of the browser)} together"
[ -z "$skipped" ] || printf '%s\n' "$skipped"
tally passed
