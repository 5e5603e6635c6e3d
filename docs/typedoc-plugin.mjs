// What the built documentation has beside typedoc's own: the guides in the sidebar, in the order and the groups of llms.txt, with the titles of their
// pages; a way to the playground; the exports of the front door under the question they answer; and a link from every name in code to its page.
import { readFileSync } from 'node:fs';
import { Application, CommentTag, Converter, JSX, PageEvent, ReflectionKind } from 'typedoc';
import { linkNames } from './nameLinks.mjs';

const here = (name) => new URL(name, import.meta.url);

// The README is the front page, and no guide. What only the repository has stands with the last group.
const groups = readFileSync(here('llms.txt'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ name: text.split('\n')[0], files: [...text.matchAll(/^- \[[^\]]*\]\(([^)]*\.md)\)/gm)].map(([, file]) => file).filter((file) => file !== '../README.md') }));
groups.at(-1).files.push('../CONTRIBUTING.md', '../SECURITY.md');

const titleOf = (file) => /^# (.*)$/m.exec(readFileSync(here(file), 'utf8'))[1];
const guides = new Map(groups.flatMap(({ name, files }) => files.map((file) => [file.replace(/^.*\/|\.md$/g, ''), { group: name, file: `docs/${file}`, title: titleOf(file) }])));

/** What the exports of the front door are about, by the folder or the file they stand in. */
const categories = new Map([
  ['rules/', 'The questions of a case'],
  ['rules/assessCase.ts', 'The whole case'],
  ['rules/changes.ts', 'The whole case'],
  ['rules/compareLaw.ts', 'The whole case'],
  ['rules/decisionTable.ts', 'The whole case'],
  ['rules/segments.ts', 'The whole case'],
  ['rules/timeline.ts', 'The whole case'],
  ['rules/underAllReadings.ts', 'The whole case'],
  ['case/', 'The facts of a case'],
  ['decision/', 'Answers and their grounds'],
  ['explain/', 'Answers in words'],
  ['outcomes/', 'How a programme ended'],
  ['law/', 'The law behind the answers'],
  ['calendar/', 'Days, months and ages'],
]);
const categoryOf = (fileName) => {
  const path = fileName.replace(/^.*\/src\//, '');
  return categories.get(path) ?? categories.get(path.replace(/\/.*$/, '/'));
};

const commentsOf = (reflection) => [reflection.comment, ...(reflection.signatures ?? []).map(({ comment }) => comment)].filter((comment) => comment !== undefined);

export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('projectDocuments', [...guides.values()].map(({ file }) => file));
    app.options.setValue('groupOrder', [...groups.map(({ name }) => name), 'Modules', 'Functions', '*']);
    app.options.setValue('categoryOrder', [...new Set(['The questions of a case', 'The whole case', ...categories.values()])]);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    const { project } = context;
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const page = document.name.replace(/^.*\//, '');
      const { group, title } = guides.get(page);
      Object.assign(document.frontmatter, { group, page });
      document.name = title;
    }
    // The title of the front page stands above it already.
    const [first] = project.readme;
    first.text = first.text.replace(/^# .*\n+/, '');

    const door = project.children.find(({ name }) => name === 'integreringsloven');
    for (const one of door.children) {
      const category = categoryOf(context.getSymbolFromReflection(one)?.declarations?.[0]?.getSourceFile().fileName ?? '');
      if (category !== undefined) for (const comment of commentsOf(one)) comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
    }

    const exported = new Map(project.children.flatMap(({ children = [] }) => children.filter((child) => !child.isReference()).map((child) => [child.name, child])));
    const link = (piece, name) => ({ kind: 'inline-tag', tag: '@linkcode', text: piece.text.slice(1, -1), target: exported.get(name) });
    project.readme = linkNames(project.readme, exported, link);
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) document.content = linkNames(document.content, exported, link, document.frontmatter.page);
    for (const one of Object.values(project.reflections)) {
      // In a docstring a word in code is often a value; a name with a capital in it is an export.
      const others = new Map([...exported].filter(([name, target]) => /[A-Z]/.test(name) && target !== one && target !== one.parent));
      if (one.comment === undefined) continue;
      one.comment.summary = linkNames(one.comment.summary, others, link);
      for (const tag of one.comment.blockTags) if (tag.tag !== '@example') tag.content = linkNames(tag.content, others, link);
    }
  });
  const toPlayground = (context, words) => JSX.createElement('a', { href: context.relativeURL('playground.html') }, words);
  app.renderer.hooks.on('head.end', () => JSX.createElement('link', { rel: 'icon', href: 'data:,' }));
  app.renderer.hooks.on('sidebar.begin', (context) => JSX.createElement('nav', { class: 'to-playground', 'aria-label': 'Playground' }, toPlayground(context, 'Playground: fill in a case')));
  app.renderer.hooks.on('content.begin', (context) =>
    context.page.url === 'index.html'
      ? JSX.createElement('p', { class: 'to-playground' }, toPlayground(context, 'Fill in a case and see what the Act says'), ', in bokmål, nynorsk or English. Nothing you fill in leaves the page.')
      : JSX.createElement(JSX.Fragment, null),
  );
  app.renderer.on(PageEvent.END, (page) => {
    // What the page is about can be jumped to, and a wide table scrolled, without a mouse.
    page.contents = page.contents
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replaceAll('<table>', '<div class="scrolls" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>');
  });
}
