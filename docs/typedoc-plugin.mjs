// The guides in the sidebar of the built documentation: in the order and the groups of llms.txt, with the titles of their pages.
import { readFileSync } from 'node:fs';
import { Application, Converter, ReflectionKind } from 'typedoc';

const here = (name) => new URL(name, import.meta.url);

const groups = readFileSync(here('llms.txt'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ name: text.split('\n')[0], pages: [...text.matchAll(/^- \[[^\]]*\]\(([\w-]+\.md)\)/gm)].map(([, page]) => page) }));

const titleOf = (page) => /^# (.*)$/m.exec(readFileSync(here(page), 'utf8'))[1];
const guides = new Map(groups.flatMap(({ name, pages }) => pages.map((page) => [page.slice(0, -3), { group: name, title: titleOf(page) }])));

export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('projectDocuments', [...guides.keys()].map((name) => `docs/${name}.md`));
    app.options.setValue('groupOrder', [...groups.map(({ name }) => name), 'Modules', '*']);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const { group, title } = guides.get(document.name);
      document.frontmatter.group = group;
      document.name = title;
    }
  });
}
