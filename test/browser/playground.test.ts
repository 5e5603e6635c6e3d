import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { examples } from '../../docs/playground/examples.js';
import { pageWords } from '../../docs/playground/words.js';
import { caseFactsSchema, problemsInWords } from '../../src/schema/index.js';
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

  it.each(['nb', 'nn', 'en'] as const)('says what is wrong in %s, and does not answer', async (language) => {
    const programme = { startedOn: '2026-02-01', endedOn: '2026-01-01' };
    await open(`${decided.replace('lang=en', `lang=${language}`)}&programme.startedOn=${programme.startedOn}&programme.endedOn=${programme.endedOn}`);
    const [problem] = problemsInWords(caseFactsSchema, { programme }, { language });
    await expect(page.getByRole('alert').textContent()).resolves.toContain(problem?.message);
    await expect(page.getByRole('alert').textContent()).resolves.not.toContain('programme.endedOn');
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

describe('the playground by the keyboard alone', () => {
  /** Goes on with the tabulator until a field has the keyboard. */
  const tabTo = async (id: string): Promise<void> => {
    for (let presses = 0; presses < 150; presses++) {
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the tabulator does not come to ${id}`);
  };
  const hash = async (): Promise<URLSearchParams> => new URLSearchParams(new URL(page.url()).hash.slice(1) || (await page.evaluate(() => location.hash.slice(1))));

  it('is filled in from an empty form to an answer', async () => {
    await open('lang=en&on=2026-03-01');
    await tabTo('field-person-birthDate');
    await page.keyboard.type('05161994');
    await tabTo('field-person-citizenship');
    await page.keyboard.press('End');
    await tabTo('field-permit-ground');
    await page.keyboard.press('ArrowDown');
    await tabTo('field-permit-grantedOn');
    await page.keyboard.type('10012025');
    await tabTo('field-permit-previousGround');
    await page.keyboard.press('n');
    await tabTo('field-settlement-settledOn');
    await page.keyboard.press('ArrowDown');
    await tabTo('field-settlement-settledOn-day');
    await page.keyboard.type('11302025');
    await tabTo('field-settlement-byAgreement');
    await page.keyboard.press('y');
    await tabTo('field-decision-madeOn');
    await page.keyboard.press('ArrowDown');
    await tabTo('field-decision-madeOn-day');
    await page.keyboard.type('01102026');
    await page.keyboard.press('Tab');
    expect(Object.fromEntries(await hash())).toMatchObject({
      'person.birthDate': '1994-05-16',
      'person.citizenship': 'third-country',
      'permit.ground': 'refugee',
      'permit.grantedOn': '2025-10-01',
      'permit.previousGround': 'null',
      'settlement.settledOn': '2025-11-30',
      'settlement.byAgreement': 'true',
      'decision.madeOn': '2026-01-10',
    });
    await expect(part('Target group').locator('.status').textContent()).resolves.toBe('open');
    await expect(part('Which law governs').locator('.status').textContent()).resolves.toBe('determined');
  });

  it('does not take a date before its year is typed, nor the keyboard from the field', async () => {
    await open('lang=en&on=2026-03-01');
    await tabTo('on');
    await page.keyboard.type('0401202');
    expect((await hash()).get('on')).toBe('2026-04-01');
    await page.keyboard.type('5');
    expect((await hash()).get('on')).toBe('2025-04-01');
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('on');
    await expect(page.getByRole('alert').count()).resolves.toBe(0);
  });

  it('takes a date that is emptied for unknown', async () => {
    await open(`${decided}&settlement.settledOn=2025-11-30`);
    await page.locator('#field-settlement-settledOn-day').fill('');
    await page.keyboard.press('Tab');
    expect((await hash()).has('settlement.settledOn')).toBe(false);
    await expect(page.locator('#field-settlement-settledOn-box').getAttribute('class')).resolves.toBe('field');
  });

  it('adds and removes a period of leave, and the keyboard goes on from there', async () => {
    await open(`${decided}&programme.leave=`);
    await page.locator('#field-programme-leave-add').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('field-programme-leave-add');
    await expect(page.locator('.periods li').count()).resolves.toBe(2);
    await page.locator('#field-programme-leave-remove-1').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.periods li').count()).resolves.toBe(1);
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('field-programme-leave-add');
  });

  it('keeps the keyboard on the language that is chosen, and empties the form but not the date', async () => {
    await open(decided);
    await page.locator('#language').focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe('language');
    await page.locator('#empty').focus();
    await page.keyboard.press('Enter');
    expect(Object.fromEntries(await hash())).toEqual({ lang: 'nn', register: 'legal', on: '2026-03-01' });
    await expect(page.locator('.field.known').count()).resolves.toBe(0);
  });
});

describe('the playground read aloud', () => {
  it('tells what became of the answers in one place that is never drawn anew', async () => {
    await open(decided);
    const spoken = page.getByRole('status');
    await expect(spoken.count()).resolves.toBe(1);
    const before = await spoken.textContent();
    await spoken.evaluate((element) => { element.setAttribute('data-same', 'yes'); });
    await page.locator('#example-0').click();
    await expect(spoken.getAttribute('data-same')).resolves.toBe('yes');
    expect(await spoken.textContent()).not.toBe(before);
  });

  it('says at the field what is wrong with it, and no longer when it is right', async () => {
    await open(`${decided}&programme.startedOn=2026-02-01&programme.endedOn=2026-01-01`);
    const ended = page.locator('#field-programme-endedOn-day');
    await expect(ended.getAttribute('aria-invalid')).resolves.toBe('true');
    const describedBy = await ended.getAttribute('aria-describedby');
    await expect(page.locator(`#${String(describedBy)}`).textContent()).resolves.toContain('2026-01-01');
    await ended.fill('2026-02-20');
    await page.keyboard.press('Tab');
    await expect(page.locator('[aria-invalid]').count()).resolves.toBe(0);
    await expect(page.getByRole('alert').count()).resolves.toBe(0);
  });

  it('has one main part, one title, no level of heading left out, and a name for every field', async () => {
    await open(decided);
    await page.locator('#example-0').click();
    expect([await page.getByRole('main').count(), await page.getByRole('banner').count(), await page.getByRole('contentinfo').count()]).toEqual([1, 1, 1]);
    const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, at) => { expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1); });
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].filter((one) => (one.labels?.length ?? 0) === 0 && one.getAttribute('aria-label') === null).map(({ id }) => id),
    );
    expect(nameless).toEqual([]);
  });
});

describe('the playground with an address that is not its own', () => {
  it.each<[string, string, readonly string[]]>([
    ['a head that is wrong', 'lang=xx&register=loud&on=2026-02-30', ['lang', 'register', 'on']],
    ['names of the language itself', 'lang=en&__proto__=1&constructor.name=x&permit.__proto__=2&toString=3', ['__proto__', 'constructor.name', 'permit.__proto__', 'toString']],
    ['text that is none', 'lang=en&permit.ground=%E0%A4%A&programme.leave=holiday~2026~x', ['permit.ground', 'programme.leave']],
    ['a name without end', `lang=en&${'x'.repeat(5000)}=1`, ['xxx']],
  ])('(%s) leaves out what it does not know, names it, and works', async (_, address, names) => {
    await open(address);
    const told = await page.getByRole('alert').textContent();
    for (const name of names) expect(told).toContain(name);
    expect(told!.length).toBeLessThan(400);
    await page.locator('#example-0').click();
    await expect(page.getByRole('alert').count()).resolves.toBe(0);
    expect(await page.locator('section.part').count()).toBeGreaterThan(5);
  });
});

describe('the playground on a small screen and on paper', () => {
  it.each(['nb', 'nn', 'en'] as const)('is not wider than a phone, in %s', async (language) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(decided);
    for (const example of [0, 1, 2]) {
      await page.locator(`#example-${String(example)}`).click();
      await page.locator('#language').selectOption(language);
      await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
    await expect(page.getByRole('link', { name: pageWords[language].skip }).isVisible()).resolves.toBe(true);
  });

  it('prints what is known and every ground, and no buttons', async () => {
    await open(decided);
    await page.locator('#example-0').click();
    await page.emulateMedia({ media: 'print' });
    const folded = await page.locator('.answers details:not([open])').count();
    expect(folded).toBeGreaterThan(3);
    await page.evaluate(() => { dispatchEvent(new Event('beforeprint')); });
    await expect(page.locator('.answers details:not([open])').count()).resolves.toBe(0);
    await expect(page.locator('#example-0').isVisible()).resolves.toBe(false);
    await expect(page.locator('.field:not(.known)').first().isVisible()).resolves.toBe(false);
    await expect(page.locator('.field.known').first().isVisible()).resolves.toBe(true);
    await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
    await expect(page.locator('.answers details:not([open])').count()).resolves.toBe(folded);
  });
});

describe('the examples of the playground', () => {
  it('have a name each in every language', () => {
    for (const { exampleNames } of Object.values(pageWords)) expect(exampleNames).toHaveLength(examples.length);
  });
});
