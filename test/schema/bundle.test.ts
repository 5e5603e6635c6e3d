import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Bundle {
  readonly code: string;
  /** What of each file is in the bundle, in bytes. */
  readonly bytes: Readonly<Record<string, number>>;
}

const bundle = async (contents: string, plugins: Plugin[] = [], external: string[] = []): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    outfile: 'out.js',
    absWorkingDir: root,
    logLevel: 'silent',
    external,
    plugins,
  });
  const { inputs } = Object.values((metafile).outputs)[0] as Metafile['outputs'][string];
  return {
    code: outputFiles[0]!.text,
    bytes: Object.fromEntries(Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [[file, bytesInOutput]] : []))),
  };
};

const isZod = (file: string): boolean => file.includes('node_modules/zod/');

describe('a caller who imports no schema', () => {
  it.each([
    ['one rule', `export { targetGroup } from './src/index.ts';`],
    ['every rule and explanation', `export * from './src/index.ts';`],
    ['the statistics', `export * from './src/statistics/index.ts';`],
  ])('gets no zod with %s', async (_what, code) => {
    const { bytes } = await bundle(code);
    expect(Object.keys(bytes).filter((file) => isZod(file) || file.startsWith('src/schema/'))).toEqual([]);
    expect(Object.keys(bytes)).toContain(code.includes('statistics') ? 'src/statistics/annualReport.ts' : 'src/rules/targetGroup.ts');
  });
});

describe('a caller who imports one schema', () => {
  // As a bundler meets the package: one file, of which nothing says that it has no side effects.
  const inOneFile = async (): Promise<Plugin> => {
    const { code } = await bundle(`export * from './src/schema/index.ts';`, [], ['zod']);
    return {
      name: 'one-file',
      setup: (pluginBuild) => {
        pluginBuild.onResolve({ filter: /^all-schemas$/ }, () => ({ path: 'all-schemas', namespace: 'one-file', sideEffects: true }));
        pluginBuild.onLoad({ filter: /.*/, namespace: 'one-file' }, () => ({ contents: code, loader: 'js', resolveDir: root }));
      },
    };
  };

  it('gets none of the others', async () => {
    const { bytes } = await bundle(`export { codeMappingSchema } from './src/schema/index.ts';`, [], ['zod']);
    expect(Object.keys(bytes).filter((file) => file.startsWith('src/schema/')).sort()).toEqual(['src/schema/codeMapping.ts', 'src/schema/exactly.ts', 'src/schema/plainObject.ts', 'src/schema/registerCode.ts']);
  });

  it('builds none of the others, in one file too, where every call that is not marked as pure stays', async () => {
    const plugin = await inOneFile();
    const codeOf = async (contents: string): Promise<string> => (await bundle(contents, [plugin], ['zod'])).code;
    const built = /strictObject|discriminatedUnion|z\d*\.(?:enum|array|union|registry)\(/;
    expect(await codeOf(`export * from 'all-schemas';`)).toMatch(built);
    expect(await codeOf(`import 'all-schemas';`)).not.toMatch(built);
    const one = await codeOf(`export { codeMappingSchema } from 'all-schemas';`);
    expect(one).toMatch(built);
    expect(one).not.toMatch(/discriminatedUnion|timelineEvent|schema\.json/);
  });
});
