import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/schema/index.ts', 'src/statistics/index.ts', 'src/formats/index.ts', 'src/testing/index.ts', 'src/cli/index.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  // tsup 8.5 sets baseUrl in its declaration build, which TypeScript 6 only accepts with this flag.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  sourcemap: false,
  clean: true,
  splitting: true,
});
