import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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
  const seen = new Map<string, number>();
  return new Set(
    [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${String(before)}`;
    }),
  );
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
