import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { linkNames, nameIn, type Piece } from '../../docs/nameLinks.mjs';
import { slugger } from './slugs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...guides.map((name) => `docs/${name}`)];

/** What is made when the documentation is built, and is not there before. */
const BUILT = 'docs/api/';

/** A page without its examples of code, where brackets are no links. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Where the links of a page lead. */
const linksIn = (text: string): readonly string[] => [...prose(text).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchors of a page, as GitHub makes them from its headings. */
const anchorsIn = (text: string): ReadonlySet<string> => {
  const slug = slugger();
  return new Set([...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => slug(heading)));
};

/** What is wrong with a link of a page; nothing is asked of the network. */
const faultOf = (from: string, target: string): string | null => {
  if (/^(?:https?|mailto):/.test(target)) return null;
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? from : relative(root, join(root, dirname(from), path));
  if (to.startsWith(BUILT)) return null;
  if (!existsSync(join(root, to))) return `${from}: ${target} leads nowhere`;
  if (anchor === undefined) return null;
  return anchorsIn(readFileSync(join(root, to), 'utf8')).has(decodeURIComponent(anchor)) ? null : `${from}: ${target}: there is no such heading`;
};

const faultsOf = (from: string, text: string): readonly string[] => linksIn(text).flatMap((target) => faultOf(from, target) ?? []);

describe('the links of the documentation', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    expect(faultsOf(page, readFileSync(join(root, page), 'utf8'))).toEqual([]);
  });

  it('are looked at: a page that is not there, a heading that is not there, and the page itself', () => {
    expect(faultsOf('docs/money.md', '[a](nowhere.md) [b](glossary.md#no-such-heading) [c](#money) [d](#no) [e](https://example.org/x.md)')).toEqual([
      'docs/money.md: nowhere.md leads nowhere',
      'docs/money.md: glossary.md#no-such-heading: there is no such heading',
      'docs/money.md: #no: there is no such heading',
    ]);
    expect(faultsOf('README.md', '[a](docs/money.md#money) and `[b](no.md)`')).toEqual([]);
  });

  it('take two headings of one name apart', () => {
    expect([...anchorsIn('# A b\n\n## A `b`!\n\n```sh\n# no heading\n```\n')]).toEqual(['a-b', 'a-b-1']);
  });
});

describe('docs/llms.txt', () => {
  const text = readFileSync(join(root, 'docs/llms.txt'), 'utf8');
  const lines = text.split('\n');
  const listed = linksIn(text);

  it('has the form of llmstxt.org: a heading, a summary, and sections of links with a note each', () => {
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines.slice(1).find((line) => line !== '')).toMatch(/^> \S/);
    expect(lines.filter((line) => /^#(?!#? )/.test(line))).toEqual([]);
    const from = lines.findIndex((line) => line.startsWith('## '));
    expect(from).toBeGreaterThan(0);
    expect(lines.slice(from).filter((line) => line !== '' && !/^## \S/.test(line) && !/^- \[[^\]]+\]\([^)\s]+\): \S.*[^.]$/.test(line))).toEqual([]);
  });

  it('lists every guide once; a new one belongs under the section that fits it, as "- [Title](name.md): what it tells"', () => {
    expect(guides.filter((name) => !listed.includes(name)).map((name) => `docs/llms.txt does not list ${name}`)).toEqual([]);
    expect(listed.filter((target, at) => listed.indexOf(target) !== at)).toEqual([]);
  });

  it('calls every guide by its own title', () => {
    const titles = new Map([...text.matchAll(/^- \[([^\]]+)\]\(([^)\s]+)\)/gm)].map(([, title = '', target = '']) => [target, title]));
    const own = new Map(guides.map((name) => [name, /^# (.*)$/m.exec(readFileSync(join(root, 'docs', name), 'utf8'))?.[1]]));
    expect(new Map(guides.map((name) => [name, titles.get(name)]))).toEqual(own);
  });

  it('leads nowhere that is not there', () => {
    expect(faultsOf('docs/llms.txt', text)).toEqual([]);
  });

  it('leads to nothing outside the package', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly files: readonly string[] };
    const shipped = (path: string): boolean =>
      ['README.md', 'LICENSE', 'package.json'].includes(path) || files.some((one) => path === one || path.startsWith(`${one}/`) || (one === 'docs/*.md' && /^docs\/[^/]+\.md$/.test(path)));
    expect(shipped('docs/llms.txt')).toBe(true);
    expect(listed.filter((target) => !/^https?:/.test(target)).map((target) => relative(root, join(root, 'docs', target))).filter((path) => !shipped(path))).toEqual([]);
  });
});

describe('the names in code of the built documentation', () => {
  const exported = new Set(
    ['index', 'schema', 'statistics', 'formats', 'testing'].flatMap((subpath) =>
      [...readFileSync(join(root, `test/package/api/${subpath}.txt`), 'utf8').matchAll(/^declare const (\w+)/gm)].map(([, name = '']) => name),
    ),
  );
  const linkedIn = (text: string, page: string): readonly string[] => {
    // A page in pieces of text and code, as typedoc gives it.
    const pieces: Piece[] = text.split(/(```[\s\S]*?^```|`[^`\n]+`)/m).map((piece) => ({ kind: piece.startsWith('`') ? 'code' : 'text', text: piece }));
    const linked: string[] = [];
    linkNames(pieces, exported, (piece, name) => (linked.push(name), piece), page);
    return linked;
  };
  const guideOf = (page: string): readonly string[] => linkedIn(readFileSync(join(root, 'docs', `${page}.md`), 'utf8'), page);

  it.each([
    ['getting-started', ['isoDate', 'checkFacts', 'explain']],
    ['testing-your-own-code', ['caseAtBoundary', 'anyCase', 'partialCase']],
    ['schemas', ['caseFactsSchema', 'problemsInWords', 'readCases']],
    ['money', ['introductionBenefit', 'introductionBenefitForPeriod']],
    ['whole-case', ['assessCase', 'timeline', 'compareLaw', 'underAllReadings']],
    ['law-to-code', ['programmeDuration', 'targetGroup']],
  ])('lead from %s to the functions it names', (page, names) => {
    expect(guideOf(page)).toEqual(expect.arrayContaining(names));
  });

  it('lead from the README to every function of its table', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const table = readme.slice(readme.indexOf('| function |'), readme.indexOf('For every date'));
    const named = [...table.matchAll(/^\| (`[^|]*)\|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !exported.has(name))).toEqual([]);
    expect(linkedIn(readme, 'README')).toEqual(expect.arrayContaining(named));
  });

  it('do not lead from a command, an option or a kind of source to a function of that name', () => {
    expect(guideOf('command-line')).not.toContain('timeline');
    expect(guideOf('for-lawyers')).not.toContain('regulation');
    expect(guideOf('for-statisticians')).not.toContain('counties');
    expect(guideOf('what-is-open')).not.toContain('readings');
  });

  it('are whole names, and stand neither in a heading nor in a link', () => {
    expect(nameIn('`targetGroup`', exported)).toBe('targetGroup');
    expect(nameIn('`anyCase()`', exported)).toBe('anyCase');
    for (const code of ['`targetGroups`', '`targetGroup.status`', '`a targetGroup`', '`constructor`', '`targetGroup(facts)`']) expect(nameIn(code, exported)).toBeNull();
    expect(linkedIn('## The `timeline`\n\nSee [`explain` and `timeline`](whole-case.md), `explain` [a](b.md) and\n```ts\n`timeline`\n```\n', 'money')).toEqual(['explain']);
  });
});
