#!/usr/bin/env bash
# Packs the built package and installs it into the empty folder that is named. npm does it, without a network: what the package depends on is linked
# from the repository, by the names in its own package.json, so that none has to be listed twice.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
project=$1

tarball=$(npm pack --silent --pack-destination "$project")
node -e '
  const { writeFileSync } = require("node:fs");
  const [root, project, tarball] = process.argv.slice(1);
  const { name, dependencies, peerDependencies } = require(`${root}/package.json`);
  const linked = Object.keys({ ...dependencies, ...peerDependencies }).map((other) => [other, `file:${root}/node_modules/${other}`]);
  const consumer = { name: "consumer", private: true, dependencies: { [name]: `file:${project}/${tarball}`, ...Object.fromEntries(linked) } };
  writeFileSync(`${project}/package.json`, JSON.stringify(consumer));
' "$root" "$project" "$tarball"
cd "$project"
# The scripts that are passed over are those of the linked packages, which npm takes for sources; this package has none.
npm install --offline --ignore-scripts --no-audit --no-fund --silent
