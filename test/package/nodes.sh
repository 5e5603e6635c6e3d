#!/usr/bin/env bash
# Runs the built package on every Node that is supported, and compares the answers. Needs the network: npm's package "node" brings each binary.
# npm run test:nodes [-- VERSION…]; not in every CI run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
root=$PWD
versions=("$@")
# The oldest that package.json allows, then the newest of each line.
[ ${#versions[@]} -gt 0 ] || versions=(20.19.0 20.20.2 22.23.3 24.21.0 26.10.0)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export npm_config_update_notifier=false npm_config_audit=false npm_config_fund=false

npm run --silent build > /dev/null
mkdir "$work/project"
bash test/package/install.sh "$work/project"
# Copied: from inside the repository, the package's name means the repository.
cp test/package/{run,answers}.mjs "$work/project"
for version in "${versions[@]}"; do
  mkdir "$work/node-$version"
  # The binary comes as a package of its own for the platform, which the install script of "node" asks npm for.
  npm install --silent --no-save --prefix "$work/node-$version" "node@$version"
  node="$work/node-$version/node_modules/node/bin/node"
  [ "$("$node" --version)" = "v$version" ] || { echo "asked for Node $version, got $("$node" --version)"; exit 1; }
  (cd "$work/project" && "$node" run.mjs "$work/answers.json" \
    && "$node" node_modules/integreringsloven/dist/cli/index.js assess "$root/docs/cases/sample.json" --json > "$work/cli-$version.json" \
    && cmp "$work/cli-$version.json" "$work/cli-${versions[0]}.json")
done
echo "the same answers on Node ${versions[*]}"
