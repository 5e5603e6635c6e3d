// Holds what the package exports to what is written in test/package/api: every name and its declaration, per subpath, and every type they lean on.
// node test/package/api.mjs [--update]. Needs the build.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('api/', import.meta.url));
const { exports, name: packageName } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const entries = Object.entries(exports).filter(([, target]) => target.import !== undefined);
const declarationsOf = ([, { import: { types } }]) => `${root}${types.slice(2)}`;

const program = ts.createProgram(entries.map(declarationsOf), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [], noEmit: true });
const checker = program.getTypeChecker();
const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

const resolved = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
const isOurs = (node) => node.getSourceFile().fileName.startsWith(`${root}dist/`);
/** The statement that declares a name; a variable is printed with its `const`. */
const statementOf = (declaration) => (ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration);
const declarations = (symbol) => [...new Set((symbol.declarations ?? []).filter(isOurs).map(statementOf))].filter((node) => ts.isStatement(node));
const text = (node) =>
  printer
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/^export /, '')
    // The bundler of the declarations numbers names that stand twice, and an inline import names a file by its content.
    .replace(/import\("\.[^"]*"\)\./g, '');

const namesOf = (nodes) => {
  const found = new Set();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      if (symbol !== undefined) found.add(resolved(symbol));
    }
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  return found;
};

const inOrder = (lines) => [...new Set(lines)].sort((one, other) => (one < other ? -1 : 1));

const described = (entry) => {
  const source = program.getSourceFile(declarationsOf(entry));
  if (source === undefined) throw new Error(`${declarationsOf(entry)} is not there: npm run build`);
  const module = checker.getSymbolAtLocation(source);
  const exported = checker.getExportsOfModule(module).map((symbol) => [symbol.getName(), resolved(symbol)]);
  const names = new Set(exported.map(([, symbol]) => symbol));
  const leanedOn = new Set();
  const follow = (symbol) => {
    for (const other of namesOf(declarations(symbol))) {
      if (names.has(other) || leanedOn.has(other) || declarations(other).length === 0) continue;
      leanedOn.add(other);
      follow(other);
    }
  };
  names.forEach(follow);
  const shown = ([name, symbol]) => {
    const own = declarations(symbol).map(text).join('\n');
    if (own === '') throw new Error(`${entry[0]} exports ${name}, and no declaration of it was found`);
    return symbol.getName() === name ? own : `${own}\n// exported as ${name}`;
  };
  return [
    `// What ${packageName}${entry[0].slice(1)} exports. Written by test/package/api.mjs.`,
    ...inOrder(exported.map(shown)),
    ...(leanedOn.size === 0 ? [] : ['// What those lean on, and this subpath does not export.']),
    ...inOrder([...leanedOn].flatMap((symbol) => declarations(symbol).map(text))),
    '',
  ].join('\n\n');
};

const fileOf = ([subpath]) => `${folder}${subpath === '.' ? 'index' : subpath.slice(2)}.txt`;
const update = process.argv.includes('--update');
mkdirSync(folder, { recursive: true });

/** The lines that one text has and the other has not. */
const without = (lines, others) => {
  const known = new Set(others);
  return lines.filter((line) => line.trim() !== '' && !known.has(line));
};

let changed = false;
for (const entry of entries) {
  const file = fileOf(entry);
  const now = described(entry);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === before) continue;
  changed = true;
  if (update) writeFileSync(file, now);
  else {
    const [nowLines, beforeLines] = [now.split('\n'), before.split('\n')];
    const gone = without(beforeLines, nowLines).map((line) => `- ${line}`);
    const come = without(nowLines, beforeLines).map((line) => `+ ${line}`);
    console.error([`${packageName}${entry[0].slice(1)} is no longer what ${file.slice(root.length)} says:`, ...[...gone, ...come].slice(0, 40), ''].join('\n'));
  }
}
if (changed && !update) {
  console.error(`The public interface has changed. If that is meant, think of what it does to those who use it, and write it in CHANGELOG.md:
a name, a type or a field that is gone, renamed or narrower is a major version; something more is a minor one (docs/versions-and-changed-results.md).
Then: npm run build && node test/package/api.mjs --update, and commit the files in test/package/api.`);
  process.exitCode = 1;
} else console.log(update ? 'test/package/api is written' : `the public interface of ${entries.length} subpaths is what test/package/api says`);
