import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/calendar/format.js';
import { reportPage } from '../../src/formats/reportPage.js';
import { annualReport } from '../../src/statistics/annualReport.js';
import { anyRecord } from '../../src/testing/records.js';
import { launch } from './chromium.js';

const records = fc.sample(anyRecord(), { numRuns: 600, seed: 7 }).map((record, at) => ({ ...record, id: `r${String(at)}` }));
const report = annualReport(records, { year: 2024 });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page of a report in a window of some width, with what it asked of the network and complained of. */
const opened = async (language: Language, width: number): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => complaints.push(`asks for ${request.url()}`));
  await page.setContent(await reportPage(report, { language }));
  return { page, complaints };
};

describe('the page of a report', () => {
  it.each(languages)('has no fault that axe finds, in %s', async (language) => {
    const { page, complaints } = await opened(language, 1000);
    expect(complaints).toEqual([]);
    await page.addScriptTag({ content: axe });
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('is as the browser reads it: nothing moved out of its table, nothing closed by the browser', async () => {
    const { page } = await opened('nb', 1000);
    const tables = Object.values(report.tables).length;
    expect(await page.locator('main section.item > figure > .wide > table > tbody').count()).toBe(tables);
    expect(await page.locator('figure > svg.chart[role=img] > title').count()).toBe(Object.values(report.tables).filter(({ chart }) => chart !== null).length);
    // As many cells in every row as there are columns.
    const uneven = await page.evaluate(() => {
      const width = (row: HTMLTableRowElement): number => [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
      return [...document.querySelectorAll('table')].filter((table) => [...(table.tBodies[0]?.rows ?? [])].some((row) => width(row) !== width(table.rows[0] as HTMLTableRowElement))).length;
    });
    expect(uneven).toBe(0);
    await page.context().close();
  });

  it('fits a phone: only tables are wider than the screen, and they move by themselves, by the keyboard too', async () => {
    const { page } = await opened('nn', 320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const wide = page.locator('.wide').nth(await page.evaluate(() => [...document.querySelectorAll('.wide')].findIndex((one) => one.scrollWidth > one.clientWidth)));
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await page.context().close();
  });

  it('is read by the keyboard: the first stop skips to the content', async () => {
    const { page } = await opened('en', 1000);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });

  it('prints on A4: no table or drawing is wider than the paper', async () => {
    const { page } = await opened('nb', 1000);
    await page.emulateMedia({ media: 'print' });
    // 210 mm less the margins, in the pixels of a style sheet.
    await page.setViewportSize({ width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 });
    const over = await page.evaluate(() => [...document.querySelectorAll('table, svg.chart')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((one) => one.closest('section')?.id));
    expect(over).toEqual([]);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await page.context().close();
  });
});
