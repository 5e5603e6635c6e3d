import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The program in one file, as a process can be started of it, and what takes the file away. */
export const builtProgram = async (): Promise<{ readonly path: string; readonly remove: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'integreringsloven-'));
  const path = join(folder, 'program.mjs');
  await build({
    entryPoints: ['src/cli/index.ts'],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['vega', 'vega-lite'],
    // What is not a module asks for its own in the old way.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
  return { path, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
};
