// Looks through the built documentation: every link leads to a page and a place on it, nothing is fetched from elsewhere, and the guides lead to the
// pages of the functions they name. Run by `npm run docs`.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';

const site = fileURLToPath(new URL('../../docs/api/', import.meta.url));
const pages = readdirSync(site, { recursive: true }).filter((name) => name.endsWith('.html'));

/** What a page has: its places, its links, and what a browser would fetch for it. */
const read = (page) => {
  const ids = new Set();
  const links = [];
  const fetched = [];
  const parser = new Parser({
    onopentag: (tag, { id, href, src }) => {
      if (id !== undefined) ids.add(id);
      if (tag === 'a' && href !== undefined) links.push(href);
      if (tag === 'link' && href !== undefined) fetched.push(href);
      if (src !== undefined) fetched.push(src);
    },
  });
  parser.end(readFileSync(join(site, page), 'utf8'));
  return { ids, links, fetched };
};

const found = new Map(pages.map((page) => [page, read(page)]));
// The playground draws itself, and has its places only then.
const drawn = new Set(['playground.html']);
const faults = [];

for (const [page, { links, fetched }] of found) {
  for (const target of fetched) if (/^(?:[a-z]+:)?\/\//i.test(target)) faults.push(`${page}: fetches ${target}`);
  for (const link of [...links, ...fetched]) {
    if (/^(?:https?|mailto|data):/.test(link)) continue;
    const [path = '', anchor = ''] = link.split('#').map(decodeURIComponent);
    const to = path === '' ? page : relative(site, join(site, dirname(page), path.replace(/\?.*$/, '')));
    if (!existsSync(join(site, to))) faults.push(`${page}: ${link} leads nowhere`);
    else if (anchor !== '' && !drawn.has(to) && found.get(to)?.ids.has(anchor) === false) faults.push(`${page}: ${link}: there is no such place on the page`);
  }
}

/** Some of the names that guides have in code, and the pages they must lead to. */
const named = {
  'index.html': ['functions/integreringsloven.targetGroup.html', 'functions/integreringsloven.deadlines.html', 'functions/integreringsloven_statistics.annualReport.html', 'playground.html'],
  'documents/Getting_started.html': ['functions/integreringsloven.checkFacts.html', 'playground.html'],
  'documents/Testing_your_own_code.html': ['functions/integreringsloven_testing.caseAtBoundary.html'],
  'documents/Schemas.html': ['variables/integreringsloven_schema.caseFactsSchema.html'],
  'documents/From_the_law_to_the_code.html': ['functions/integreringsloven.programmeDuration.html'],
};
for (const [page, targets] of Object.entries(named)) {
  const leads = new Set((found.get(page)?.links ?? []).map((link) => relative(site, join(site, dirname(page), link))));
  for (const target of targets) if (!leads.has(target)) faults.push(`${page}: does not lead to ${target}`);
}
if (found.get('documents/The_command_line.html')?.links.some((link) => link.endsWith('.timeline.html')) !== false) faults.push('documents/The_command_line.html: takes the command timeline for the function');

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
const count = [...found.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(`${String(pages.length)} pages, ${String(count)} links: every one leads somewhere`);
