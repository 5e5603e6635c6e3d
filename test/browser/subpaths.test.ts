import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersOf, digest, faultsOfAnswers, type Answer } from '../package/answers.mjs';
import { launch, serve } from './chromium.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Asked {
  readonly digests: readonly (readonly [string, number])[];
  readonly textOf: (at: number) => string;
}

// The built package, as the bundler of a page takes it. The answers are kept on the page, and only their digests carried to the test.
const CODE = `
import * as main from './dist/index.js';
import * as schema from './dist/schema/index.js';
import * as statistics from './dist/statistics/index.js';
import { answersOf, digest } from './test/package/answers.mjs';
const answers = answersOf({ main, schema, statistics });
globalThis.asked = { digests: answers.map(([name, json]) => [name, digest(json)]), textOf: (at) => answers[at][1] };
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let inNode: readonly Answer[];

beforeAll(async () => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error('the package is not built: npm run build');
  const { outputFiles } = await build({ stdin: { contents: CODE, resolveDir: root }, bundle: true, minify: true, format: 'iife', platform: 'browser', target: 'es2022', write: false, logLevel: 'error' });
  site = await serve({ 'page.html': '<!DOCTYPE html><title>answers</title><script src="bundle.js"></script>', 'bundle.js': outputFiles[0]?.text ?? '' });
  browser = await launch();
  const [main, schema, statistics] = (await Promise.all(['index', 'schema/index', 'statistics/index'].map((file) => import(/* @vite-ignore */ `${root}dist/${file}.js`)))) as unknown[];
  inNode = answersOf({ main, schema, statistics });
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('the rules, the schemas and the statistics in a browser, under a strict policy', () => {
  it('answer every case as in Node, letter by letter, and break no rule of the policy', async () => {
    expect(faultsOfAnswers(inNode)).toEqual([]);
    const page = await browser.newPage({ timezoneId: 'Pacific/Apia', locale: 'ar-EG' });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}page.html`);
    await page.waitForFunction(() => 'asked' in globalThis);
    const digests = await page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked.digests);
    expect(digests.map(([name]) => name)).toEqual(inNode.map(([name]) => name));
    const differs = digests.findIndex(([, number], at) => number !== digest(inNode[at]![1]));
    if (differs !== -1) {
      const there = await page.evaluate((at) => (globalThis as unknown as { asked: Asked }).asked.textOf(at), differs);
      expect(there, inNode[differs]![0]).toBe(inNode[differs]![1]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
