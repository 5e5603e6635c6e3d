import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { examples } from '../../docs/playground/examples.js';
import { pageWords } from '../../docs/playground/words.js';
import { launch } from './chromium.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = pathToFileURL(`${root}docs/api/playground.html`).href;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let asked: string[];
let complaints: string[];

beforeAll(async () => {
  execFileSync(process.execPath, [`${root}docs/playground/build.mjs`], { stdio: 'ignore' });
  browser = await launch();
});
afterAll(() => browser.close());

const watch = (opened: Page): void => {
  asked = [];
  complaints = [];
  opened.on('request', (request) => asked.push(request.url()));
  opened.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
};

beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  watch(page);
});
afterEach(async () => {
  // Nothing is fetched but the page itself, and nothing is reported as wrong.
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

const open = (hash: string) => page.goto(`${file}#${hash}`);
const part = (name: string) => page.locator('section.part', { has: page.getByRole('heading', { name: new RegExp(`^${name}`) }) });

const decided = 'lang=en&on=2026-03-01&permit.ground=refugee&permit.grantedOn=2025-10-01&permit.previousGround=null&permit.appliedFromAbroad=false';

describe('the playground', () => {
  it('answers, says what is open, and goes on when that is filled in', async () => {
    await open(`${decided}&person.education=upper-secondary`);
    await expect(part('Length of the programme').locator('.status').textContent()).resolves.toBe('open');
    await page.locator('summary', { hasText: 'The introduction programme' }).click();
    await page.getByLabel('Day of the offer of start', { exact: true }).first().selectOption('day');
    await page.getByLabel(/^Date: day of the offer of start$/i).first().fill('2026-02-02');
    await page.keyboard.press('Tab');
    await expect(part('Length of the programme').locator('.status').textContent()).resolves.toBe('determined');
    await expect(part('Length of the programme').locator('.outcome').textContent()).resolves.toContain('12 months');
    expect(page.url()).toContain('programme.offeredStartOn=2026-02-02');
  });

  it('goes to the field of an open fact, by the keyboard alone', async () => {
    await open(decided);
    const first = page.locator('button.go').first();
    const name = await first.textContent();
    await first.focus();
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? '');
    expect(focused).toBe(name);
  });

  it('has its state in the address, and the same page comes of it', async () => {
    await open(decided);
    await page.locator('#example-2').click();
    const shown = await page.locator('section.answers').textContent();
    const url = page.url();
    await page.goto('about:blank');
    await page.goto(url);
    await expect(page.locator('section.answers').textContent()).resolves.toBe(shown);
  });

  it('takes a reading that is chosen, and the answer is settled', async () => {
    await open('lang=en&on=2026-02-01&person.education=upper-secondary&permit.ground=refugee&permit.grantedOn=2025-06-01&permit.previousGround=null&programme.offeredStartOn=2026-01-01');
    await expect(part('Length of the programme').locator('.status').textContent()).resolves.toBe('open');
    await page.locator('#settle-after-a-date-includes-the-day').check();
    await expect(part('Length of the programme').locator('.status').textContent()).resolves.toBe('determined');
    expect(page.url()).toContain('after-a-date=includes-the-day');
  });

  it('says what is wrong, and does not answer', async () => {
    await open(`${decided}&programme.startedOn=2026-02-01&programme.endedOn=2026-01-01`);
    await expect(page.getByRole('alert').textContent()).resolves.toContain('programme.endedOn');
    await expect(page.locator('section.part').count()).resolves.toBe(0);
  });

  it('leaves out what it does not know in an address, and names it', async () => {
    await open(`${decided}&permit.colour=blue&permit.arrivedOn=2026-02-30&person.education=%3Cimg%20src%3Dx%3E`);
    await expect(page.getByRole('alert').textContent()).resolves.toContain('permit.colour, permit.arrivedOn, person.education');
    await expect(page.locator('img').count()).resolves.toBe(0);
  });

  it.each(['nb', 'nn', 'en'] as const)('speaks %s, in both registers', async (language) => {
    await open(decided);
    await page.locator('#language').selectOption(language);
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toBe(pageWords[language].title);
    await expect(page.locator('html').getAttribute('lang')).resolves.toBe(language);
    const legal = await page.locator('section.answers').textContent();
    await page.locator('#register').selectOption('plain');
    expect(await page.locator('section.answers').textContent()).not.toBe(legal);
  });

  it('draws the timeline, with the events in a table behind it', async () => {
    await open(decided);
    await page.locator('#example-0').click();
    const segments = await page.locator('svg rect').count();
    expect(segments).toBeGreaterThan(2);
    await page.locator('.timeline summary').first().click();
    expect(await page.locator('.timeline tbody tr').count()).toBe(await page.locator('svg line.event').count());
    await expect(page.locator('svg').getAttribute('aria-labelledby')).resolves.toBe('timeline-title');
  });

  it('has a policy under which nothing is fetched, sent or made into code, and keeps to it', async () => {
    await open(decided);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
    // Whatever the policy refuses is reported as an error, and no test lets one pass.
    await page.locator('#example-0').click();
  });
});

describe('the playground for those who do not see or point', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  it.each(['nb', 'nn', 'en'] as const)('has no fault that axe finds, in %s', async (language) => {
    await context.close();
    // Only so that the checker itself may run on the page.
    context = await browser.newContext({ bypassCSP: true });
    page = await context.newPage();
    watch(page);
    await open(decided);
    await page.locator('#example-1').click();
    await page.locator('#language').selectOption(language);
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      // Without preload: on a page from a file, axe may not fetch the style sheet a second time.
      const { violations: found } = await (globalThis as unknown as { axe: { run: (options: { preload: boolean }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ preload: false });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
  });

  it('lets the keyboard skip to the answers', async () => {
    await open(decided);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('answers');
  });
});

describe('the examples of the playground', () => {
  it('have a name each in every language', () => {
    for (const { exampleNames } of Object.values(pageWords)) expect(exampleNames).toHaveLength(examples.length);
  });
});
