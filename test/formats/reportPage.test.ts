import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/calendar/format.js';
import { reportPage } from '../../src/formats/reportPage.js';
import { annualReport, type AnnualReport } from '../../src/statistics/annualReport.js';
import type { Table } from '../../src/statistics/table.js';
import { anyRecord } from '../../src/testing/records.js';

const records = fc.sample(anyRecord(), { numRuns: 600, seed: 7 }).map((record, at) => ({ ...record, id: `r${at}` }));
const report = annualReport(records, { year: 2024 });
const tables = Object.values<Table>({ ...report.tables });
const pages = Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await reportPage(report, { language })] as const)));
const page = pages['nb']!;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!);

const EMPTY = new Set(['meta', 'path', 'rect', 'line', 'circle']);

/** What is wrong with how the elements of a page are opened and closed. */
const unbalanced = (html: string): readonly string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const body = html.replace(/<!doctype html>|<style>[^<]*<\/style>/gi, '');
  for (const [tag, closing, name = '', selfClosing] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|[^"<>])*?(\/?)>/gi)) {
    if (closing === '/') {
      if (open.pop() !== name) faults.push(tag);
    } else if (selfClosing !== '/' && !EMPTY.has(name)) open.push(name);
  }
  return [...faults, ...open];
};

describe('reportPage', () => {
  it('has every table, every figure as a drawing with its table, and the main findings', () => {
    expect(count(page, /<table>/g)).toBe(tables.length);
    expect(count(page, /<svg /g)).toBe(tables.filter(({ chart }) => chart !== null).length);
    for (const { id, title, chart } of tables) {
      const item = new RegExp(`<section class="item" id="${id}">.*?</section>`, 's').exec(page)?.[0] ?? '';
      expect(plain(item)).toContain(title.nb);
      expect(item.includes('<svg')).toBe(chart !== null);
      expect(item).toContain('<table>');
    }
    for (const { sentence } of report.mainFindings) if (sentence !== null) expect(plain(page)).toContain(sentence.nb);
    expect(report.mainFindings.some(({ sentence }) => sentence !== null)).toBe(true);
  });

  it('shows in its tables the numbers of the report', () => {
    const rowsOf = (id: string) => {
      const [, body = ''] = new RegExp(`id="${id}".*?<tbody>(.*?)</tbody>`, 's').exec(page) ?? [];
      return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => plain(cell)));
    };
    const { participants } = report.tables;
    const width = participants.dimensions[1]!.categories.length;
    const numbers = participants.cells.map((cell) => (cell.status === 'value' ? String(cell.value) : ':'));
    expect(rowsOf('participants')).toEqual([
      ['2023', ...numbers.slice(0, width)],
      ['2024', ...numbers.slice(width)],
    ]);
  });

  it('has no script, and asks nothing of the network', () => {
    for (const one of Object.values(pages)) {
      expect(one).not.toMatch(/<script|javascript:|\son[a-z]+=|<link|<iframe|<object|<embed|<img|@import|url\(/i);
      expect(one).not.toMatch(/https?:|"\/\/|\bsrc=|xlink/);
      expect([...one.matchAll(/href="([^"]*)"/g)].every(([, target = '']) => target.startsWith('#'))).toBe(true);
    }
  });

  it('is made for a screen reader: language, one first heading, none passed over, headers, captions, drawings with title and description', () => {
    for (const language of languages) {
      const one = pages[language]!;
      expect(one).toContain(`<html lang="${language}">`);
      expect(count(one, /<h1>/g)).toBe(1);
      const levels = [...one.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      levels.forEach((level, at) => {
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      });
      expect(count(one, /<caption>/g)).toBe(tables.length);
      expect(one).not.toMatch(/<th(?! scope="(?:col|row|colgroup)")[ >]/);
      for (const [row] of one.matchAll(/<tbody>.*?<\/tbody>/gs)) expect(row).toMatch(/<th scope="row">/);
      for (const [, labels = ''] of one.matchAll(/<svg class="chart" role="img" aria-labelledby="([^"]*)"/g)) {
        for (const id of labels.split(' ')) expect(one).toMatch(new RegExp(`<(?:title|desc) id="${id}">[^<]+<`));
      }
      expect(one).toMatch(/<body>\n<a class="skip" href="#content">/);
    }
  });

  it('has ids that are there once, and links and labels that lead to one', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('closes what it opens, and is a page of its own for paper', () => {
    for (const one of Object.values(pages)) expect(unbalanced(one)).toEqual([]);
    expect(unbalanced('<p><b>x</p></b>')).not.toEqual([]);
    expect(page).toContain('@media print');
    expect(page).toContain('@page { size: A4;');
  });

  it('is the same page for the same report', async () => {
    expect(await reportPage(report, { language: 'nb' })).toBe(page);
  });

  it('lets no text of the report become markup, in the page and in its drawings', async () => {
    const evil = `</svg></title><script>alert("1")</script>'&lt;`;
    const words = { nb: evil, nn: evil, en: evil };
    const { figure7 } = report.tables;
    const [age] = figure7.dimensions;
    const changed = {
      ...figure7,
      title: words,
      notes: [words],
      source: words,
      dimensions: [{ ...age!, label: words, categories: age!.categories.map((category, at) => (at === 0 ? { ...category, label: words } : category)) }, ...figure7.dimensions.slice(1)],
      contents: figure7.contents.map((contents) => ({ ...contents, label: words })),
    };
    const changedReport: AnnualReport = {
      ...report,
      tables: { ...report.tables, figure7: changed },
      mainFindings: [{ id: 'x', numbers: {}, sentence: words }],
    };
    const one = await reportPage(changedReport, { language: 'en' });
    expect(one).not.toMatch(/<script/i);
    expect(unbalanced(one)).toEqual([]);
    expect(plain(one)).toContain(evil);
    expect(count(one, /<svg /g)).toBe(count(one, /<\/svg>/g));
  });

  it('says that findings are left out when some are', async () => {
    const held = { ...report, mainFindings: [{ id: 'x', numbers: {}, sentence: null }] };
    const told = 'Findings that rest on numbers that are not shown or do not exist are left out.';
    expect(await reportPage(held, { language: 'en' })).toContain(told);
    expect(await reportPage({ ...report, mainFindings: [] }, { language: 'en' })).not.toContain(told);
  });

  it('refuses what is no report', async () => {
    const refused = async (value: unknown, message: string) => {
      await expect(reportPage(value as AnnualReport, { language: 'nb' })).rejects.toThrow(message);
    };
    await refused(null, 'report: expected a report of annualReport, got null');
    await refused({ ...report, year: '2024' }, 'report.year: expected a year, got "2024"');
    await refused({ ...report, tables: { ...report.tables, table2: undefined } }, 'report.tables.table2: expected a table of this library, got undefined');
    await refused({ ...report, tables: { ...report.tables, table2: { ...report.tables.table2, id: 'x"y' } } }, 'report.tables: "x\\"y" is no id of a table of its own');
    await refused({ ...report, mainFindings: null }, 'report.mainFindings: expected a list of findings, got null');
    await expect(reportPage(report, { language: 'da' as 'nb' })).rejects.toThrow('language: expected one of nb, nn, en, got "da"');
  });

  it('names the command that installs what draws, where it is not installed', async () => {
    vi.resetModules();
    vi.doMock('vega-lite', () => {
      throw new Error('Cannot find package');
    });
    const { reportPage: pageWithout } = await import('../../src/formats/reportPage.js');
    await expect(pageWithout(report, { language: 'nb' })).rejects.toThrow('run: npm install vega vega-lite');
    vi.doUnmock('vega-lite');
  });
});
