import { readFileSync } from 'node:fs';
import type { Expected, Input } from './answer.js';

/** A case as a system in another language reads it. */
export interface ReadCase {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected & { readonly provisions: readonly number[] };
}

/** A file of cases as a system in another language reads it. */
export interface ReadFile {
  readonly rule: string;
  readonly provisions: readonly string[];
  readonly cases: readonly ReadCase[];
}

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../docs/conformance/${name}`, import.meta.url), 'utf8'));

/** The files of the repository, in the order of the index. */
export const readConformance = (): readonly ReadFile[] => (json('index.json') as { readonly files: readonly { readonly file: string }[] }).files.map(({ file }) => json(file) as ReadFile);
