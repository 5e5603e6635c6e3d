import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

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

export default defineConfig({
  entry: ['src/index.ts', 'src/schema/index.ts', 'src/statistics/index.ts', 'src/formats/index.ts', 'src/testing/index.ts', 'src/cli/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup 8.5 sets baseUrl in its declaration build, which TypeScript 6 only accepts with this flag.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: false,
  clean: true,
  splitting: true,
  plugins: [keepDynamicImports],
});
