import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, serve } from './chromium.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  execFileSync(process.execPath, [`${root}docs/playground/build.mjs`], { stdio: 'ignore' });
  const files = ['playground.html', 'playground.js', 'playground.css'].map((name): readonly [string, string] => [name, readFileSync(`${root}docs/api/${name}`, 'utf8')]);
  const breach = '<script src="breach.js"></script><script>document.title = "inline"</script>';
  const breaker = 'try { new Function("document.title = \'made\'")(); } catch { document.title = "refused"; } fetch("breach.html").catch(() => { document.title += ", fetch refused"; });';
  site = await serve({ ...Object.fromEntries<string>(files), 'breach.html': breach, 'breach.js': breaker });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const opened = async (name: string) => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + name);
  return { page, complaints, asked };
};

describe('a strict policy of the server', () => {
  it('is kept by the playground, which answers, is styled and asks for its own three files only', async () => {
    const { page, complaints, asked } = await opened('playground.html#lang=en&on=2026-03-01&permit.ground=refugee&permit.grantedOn=2025-10-01&permit.previousGround=null');
    await page.locator('#example-0').click();
    expect(await page.locator('section.part').count()).toBeGreaterThan(5);
    expect(await page.locator('svg rect').count()).toBeGreaterThan(2);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    expect(asked.map((url) => url.replace(/#.*$/, '').replace(site.url, '')).sort()).toEqual(['playground.css', 'playground.html', 'playground.js']);
    await page.close();
  });

  it('stops what it should, so that the test above says something', async () => {
    const { page, complaints } = await opened('breach.html');
    await page.waitForFunction(() => document.title.includes('fetch'));
    expect(await page.title()).toBe('refused, fetch refused');
    expect(complaints.some((text) => text.includes('inline'))).toBe(true);
    await page.close();
  });
});
