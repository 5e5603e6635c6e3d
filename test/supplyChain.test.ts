import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');

interface Locked {
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
const installed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly files: readonly string[];
};

/** What must not be in the source: code from text, the network, other processes, the environment. Given as names that are looked for as identifiers or modules. */
const NAMES = new Set(['eval', 'Function', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'localStorage', 'sessionStorage', 'indexedDB', 'globalThis', 'window']);
const MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|vm|module|inspector|v8)$/;

/** Names of that kind in a source, each with its line. */
const reaches = (path: string, text: string): string[] => {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const tell = (node: ts.Node, what: string): void => {
    found.push(`${path}:${String(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1)}: ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NAMES.has(node.text) && !ts.isPropertyAssignment(node.parent)) tell(node, node.text);
    if (ts.isStringLiteralLike(node) && MODULES.test(node.text) && (ts.isImportDeclaration(node.parent) || ts.isCallExpression(node.parent))) tell(node, node.text);
    if (ts.isPropertyAccessExpression(node) && node.expression.getText(file) === 'process' && node.name.text === 'env') tell(node, 'process.env');
    node.forEachChild(visit);
  };
  visit(file);
  return found;
};

describe('the package', () => {
  it('runs no script when it is installed, and nothing it installs does', () => {
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:(?:pre|post)?(?:install|prepare|pack|publish)|prepublishOnly|dependencies)$/.test(name))).toEqual([]);
    expect(installed.length).toBeGreaterThan(5);
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  });

  it('has every package locked to its content, and to no place it was fetched from', () => {
    for (const [path, { integrity }] of Object.entries(lock.packages)) if (path !== '') expect(integrity, path).toMatch(/^sha512-/);
    expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  });

  it('lists in the documentation what it installs, with the licence', () => {
    const rows = [...read('docs/security-and-privacy.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| (?:`([^`]+)` )?\|/gm)].map(([, name, licence, by]) => ({ name, licence: licence?.trim(), direct: by === undefined }));
    const expected = new Map(installed.map(([path, { license }]) => [nameOf(path), { name: nameOf(path), licence: license, direct: Object.hasOwn(manifest.dependencies, nameOf(path)) }]));
    expect(rows).toEqual([...expected.values()].sort((a, b) => (a.name < b.name ? -1 : 1)));
  });
});

describe('the source', () => {
  it('makes no code from text, and reaches no network, process or environment', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.flatMap((path) => reaches(`src/${path}`, read(`src/${path}`)))).toEqual([]);
  });

  it('would be found out', () => {
    expect(reaches('a.ts', "eval('1');\nnew Function('x');\nfetch('x');\nimport http from 'node:https';\nprocess.env['X'];\nawait import('child_process');")).toEqual([
      'a.ts:1: eval',
      'a.ts:2: Function',
      'a.ts:3: fetch',
      'a.ts:4: node:https',
      'a.ts:5: process.env',
      'a.ts:6: child_process',
    ]);
  });
});
