import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import ts from 'typescript';
import type { Plugin } from 'esbuild';
import * as parameters from './src/law/parameters/index.js';

// tsup turns import() into require() in CommonJS, which cannot load vega: it has a top-level await.
const REQUIRED_LATER = /Promise\.resolve\(\)\.then\(\(\) => _interopRequireWildcard\(require\(("[^"]+")\)\)\)/g;
const keepDynamicImports = {
  name: 'keep-dynamic-imports',
  buildEnd({ writtenFiles }: { readonly writtenFiles: readonly { readonly name: string }[] }): void {
    for (const { name } of writtenFiles.filter((file) => file.name.endsWith('.cjs'))) {
      const code = readFileSync(name, 'utf8');
      const kept = code.replace(REQUIRED_LATER, 'import($1)');
      if (kept !== code) writeFileSync(name, kept);
    }
  },
};

const isPlain = (node: ts.Node): boolean =>
  ts.isLiteralExpression(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isIdentifier(node) || (ts.isAsExpression(node) && isPlain(node.expression));

/** Where the first values of a file's own constants stand, those that are more than a literal or a function. */
const firstValues = (path: string, code: string): readonly ts.Expression[] =>
  ts
    .createSourceFile(path, code, ts.ScriptTarget.ES2022, true)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.flatMap(({ initializer }) => (initializer === undefined || isPlain(initializer) ? [] : [initializer])));

/** A namespace that is spread is kept whole by the next bundler; written out, what nobody uses of it is dropped. */
const namedOneByOne = (code: string): string => code.replace('{ ...parameters }', `{ ${Object.keys(parameters).map((name) => `${name}: parameters.${name}`).join(', ')} }`);

// Several files end up in one, where a bundler keeps every constant that it cannot see to be without effect. Loading a file of this library does nothing
// but make constants (an architecture test holds it to that), so each is marked as one that may be dropped where nobody uses it.
const droppableConstants: Plugin = {
  name: 'droppable-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const code = namedOneByOne(readFileSync(path, 'utf8'));
      const contents = [...firstValues(path, code)].reverse().reduce(
        (text, value) => `${text.slice(0, value.getStart())}/* @__PURE__ */ (() => (${text.slice(value.getStart(), value.end)}))()${text.slice(value.end)}`,
        code,
      );
      return { contents, loader: 'ts' };
    });
  },
};

export default defineConfig({
  entry: ['src/index.ts', 'src/schema/index.ts', 'src/statistics/index.ts', 'src/formats/index.ts', 'src/testing/index.ts', 'src/cli/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup 8.5 sets baseUrl in its declaration build, which TypeScript 6 only accepts with this flag.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: false,
  clean: true,
  splitting: true,
  esbuildPlugins: [droppableConstants],
  plugins: [keepDynamicImports],
});
