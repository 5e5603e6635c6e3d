import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The floors of the house, top first: a file may import from its own floor and from those below. */
const FLOORS = [
  'cli',
  'schema',
  'watch',
  'testing',
  'formats',
  'statistics',
  'explain',
  'rules',
  'case',
  'outcomes',
  'decision',
  'law',
  'calendar',
];

const FRONT_DOOR = 'src/index.ts';

/** Where each package may be imported; what is not listed may be imported nowhere. */
const PACKAGE_HOMES: Readonly<Record<string, string>> = {
  zod: 'src/schema/',
  'fast-check': 'src/testing/',
  htmlparser2: 'src/watch/',
  papaparse: 'src/formats/',
  vega: 'src/formats/',
  'vega-lite': 'src/formats/',
};

const CLOCKS = new Set(['performance', 'hrtime', 'Temporal']);
const LOCAL_TIME =
  /^(?:getTimezoneOffset|toLocale(?:Date|Time)?String|to(?:Date|Time)String|DateTimeFormat|[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;

const PLAIN_NUMBERS = new Set(['0', '1', '2']);
const PIN_PARTS = new Set(['paragraph', 'sentence']);

type Sources = Readonly<Record<string, string>>;

interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Whether the import is gone once the types are. */
  readonly typeOnly: boolean;
}

const parse = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
};

const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return clause !== undefined;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
};

const importsOf = (path: string, text: string): readonly Import[] => {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, line: lineOf(specifier), typeOnly });
  };
  walk(parse(path, text), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) {
      add(node.arguments[0], false);
    }
  });
  return imports;
};

const isRelative = (specifier: string): boolean => specifier.startsWith('.');

const target = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');

const floorOf = (path: string): number => FLOORS.indexOf(path.split('/')[1] ?? '');

/** Imports from a floor above, or through the front door from inside. */
const climbingImports = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) => {
    if (path !== FRONT_DOOR && floorOf(path) === -1) return [`${path}: is on no floor`];
    return importsOf(path, text)
      .filter(({ specifier }) => isRelative(specifier))
      .flatMap(({ specifier, line }) => {
        const to = target(path, specifier);
        const here = `${path}:${String(line)}: imports ${to}`;
        if (sources[to] === undefined) return [`${here}, which is not in src`];
        if (to === FRONT_DOOR) return path.startsWith('src/cli/') ? [] : [`${here}, the front door, from inside`];
        if (path === FRONT_DOOR) return to.startsWith('src/cli/') ? [`${here}, which only Node can run`] : [];
        return floorOf(to) < floorOf(path) ? [`${here}, a floor above`] : [];
      });
  });

/** Circles of imports, types included, each told once from its first file in the alphabet. */
const importCircles = (sources: Sources): string[] => {
  const circles = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) {
      const circle = trail.slice(start);
      const first = circle.indexOf([...circle].sort()[0] as string);
      const told = [...circle.slice(first), ...circle.slice(0, first)];
      circles.add([...told, told[0]].join(' > '));
      return;
    }
    if (done.has(path)) return;
    for (const { specifier } of importsOf(path, sources[path] ?? '')) {
      const to = target(path, specifier);
      if (isRelative(specifier) && sources[to] !== undefined) visit(to, [...trail, path]);
    }
    done.add(path);
  };
  for (const path of Object.keys(sources)) visit(path, []);
  return [...circles];
};

const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** Packages imported away from home, and Node's own modules outside the command line. */
const strayPackages = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) =>
    importsOf(path, text)
      .filter(({ specifier }) => !isRelative(specifier))
      .flatMap(({ specifier, line }) => {
        const ofNode = specifier.startsWith('node:') || builtinModules.includes(specifier);
        const home = ofNode ? 'src/cli/' : PACKAGE_HOMES[packageOf(specifier)];
        if (home !== undefined && path.startsWith(home)) return [];
        return [`${path}:${String(line)}: imports ${specifier}, which ${home === undefined ? 'has no home in src' : `belongs in ${home}`}`];
      }),
  );

/** What the front door loads at run time, itself included. */
const loadedBy = (sources: Sources, door: string): ReadonlySet<string> => {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { specifier, typeOnly } of importsOf(path, sources[path] ?? '')) {
      if (!typeOnly && isRelative(specifier)) load(target(path, specifier));
    }
  };
  load(door);
  return loaded;
};

/** Uses of `Date`, of clocks and of local time. */
const clocksAndZones = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) => {
    const found: string[] = [];
    walk(parse(path, text), (node) => {
      if (!ts.isIdentifier(node)) return;
      const name = node.text;
      const readsClock =
        (name === 'Date' && ts.isNewExpression(node.parent) && (node.parent.arguments?.length ?? 0) === 0) ||
        (name === 'now' && ts.isPropertyAccessExpression(node.parent) && node.parent.expression.getText().endsWith('Date')) ||
        CLOCKS.has(name);
      if (readsClock) found.push(`${path}:${String(lineOf(node))}: ${name} reads a clock`);
      else if (LOCAL_TIME.test(name)) found.push(`${path}:${String(lineOf(node))}: ${name} depends on where the program runs`);
      else if (name === 'Date') found.push(`${path}:${String(lineOf(node))}: Date is not used`);
    });
    return found;
  });

const isPinPart = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node.parent) && ts.isIdentifier(node.parent.name) && PIN_PARTS.has(node.parent.name.text);

/** Numbers written into rules and questions: the numbers of the law stand in the dated table. */
const numbersOfTheLaw = (sources: Sources): string[] =>
  Object.entries(sources)
    .filter(([path]) => path.startsWith('src/rules/') || path.startsWith('src/case/questions/'))
    .flatMap(([path, text]) => {
      const found: string[] = [];
      walk(parse(path, text), (node) => {
        if (!ts.isNumericLiteral(node) && !ts.isBigIntLiteral(node)) return;
        if (PLAIN_NUMBERS.has(node.text) || isPinPart(node)) return;
        found.push(`${path}:${String(lineOf(node))}: the number ${node.getText()} belongs in the dated table`);
      });
      return found;
    });

/** Dates written into rules: the days of the law stand in the dated table, and the wordings with the questions. */
const datesOfTheLaw = (sources: Sources): string[] =>
  Object.entries(sources)
    .filter(([path]) => path.startsWith('src/rules/'))
    .flatMap(([path, text]) => {
      const found: string[] = [];
      walk(parse(path, text), (node) => {
        if (!ts.isStringLiteralLike(node) || !/^\d{4}-\d{2}-\d{2}$/.test(node.text)) return;
        found.push(`${path}:${String(lineOf(node))}: the date ${node.text} belongs in the dated table`);
      });
      return found;
    });

/** Folders of src that are no floor of the house. */
const foldersOnNoFloor = (folders: readonly string[]): string[] => folders.filter((name) => !FLOORS.includes(name));

const root = new URL('../', import.meta.url);
const folders = readdirSync(new URL('src', root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const house: Sources = Object.fromEntries(
  readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, root), 'utf8')]),
);

/** What a file does when it is loaded, beside making constants, variables, functions and types. The build lets bundlers drop constants on the strength of this. */
const deedsOnLoading = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([path, text]) =>
    // The door of the command line is run.
    path === 'src/cli/index.ts'
      ? []
      : parse(path, text)
          .statements.filter(
            (statement) =>
              !(
                ts.isImportDeclaration(statement) ||
                ts.isExportDeclaration(statement) ||
                ts.isFunctionDeclaration(statement) ||
                ts.isInterfaceDeclaration(statement) ||
                ts.isTypeAliasDeclaration(statement) ||
                ts.isVariableStatement(statement)
              ),
          )
          .map((statement) => `${path}:${String(lineOf(statement))}: does something when it is loaded`),
  );

describe('the house', () => {
  it('is looked at in full', () => {
    expect(Object.keys(house)).toEqual(expect.arrayContaining([FRONT_DOOR, 'src/calendar/isoDate.ts', 'src/rules/targetGroup.ts']));
  });

  it('has no folder that is on no floor', () => {
    expect(folders).toEqual(expect.arrayContaining(['rules', 'calendar']));
    expect(foldersOnNoFloor(folders)).toEqual([]);
  });

  it('has files that import only from their own floor and those below', () => {
    expect(climbingImports(house)).toEqual([]);
  });

  it('has no circles of imports', () => {
    expect(importCircles(house)).toEqual([]);
  });

  it('keeps every package in its home: zod in schema, Node in the command line', () => {
    expect(strayPackages(house)).toEqual([]);
  });

  it('has a front door through which a caller of the rules does not load zod', () => {
    expect([...loadedBy(house, FRONT_DOOR)].filter((path) => path.startsWith('src/schema/'))).toEqual([]);
  });

  it('reads no clock, knows no local time zone, and does without Date', () => {
    expect(clocksAndZones(house)).toEqual([]);
  });

  it('has no number of the law in a rule or a question', () => {
    expect(numbersOfTheLaw(house)).toEqual([]);
  });

  it('does nothing when a file is loaded but make constants', () => {
    expect(deedsOnLoading(house)).toEqual([]);
  });

  it('has no date of the law in a rule', () => {
    expect(datesOfTheLaw(house)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('see what a file does when it is loaded', () => {
    expect(deedsOnLoading({ 'src/law/a.ts': "import { b } from './b.js';\nexport const c = b();\nlet d = 1;\nb();\nfor (const e of []) b(e);\nfunction f() { b(); }\n" })).toEqual([
      'src/law/a.ts:4: does something when it is loaded',
      'src/law/a.ts:5: does something when it is loaded',
    ]);
  });

  it('see a folder on no floor', () => {
    expect(foldersOnNoFloor(['law', 'helpers', 'testing'])).toEqual(['helpers']);
  });

  it('see a date in a rule, and let comments, types of dates and the dated table pass', () => {
    const text = [
      `// from 2026-01-01`,
      `const isNew = on >= '2026-01-01';`,
      'const old = `2021-01-01`;',
      `type IsoDate = \`\${number}-\${number}-\${number}\`;`,
      `const provision = 'lov/2020-11-06-127';`,
    ].join('\n');
    expect(datesOfTheLaw({ 'src/rules/a.ts': text, 'src/law/parameters.ts': text, 'src/case/questions/b.ts': text })).toEqual([
      'src/rules/a.ts:2: the date 2026-01-01 belongs in the dated table',
      'src/rules/a.ts:3: the date 2021-01-01 belongs in the dated table',
    ]);
  });

  it('see an import from a floor above, through the front door, of the command line, and from no floor', () => {
    expect(
      climbingImports({
        'src/index.ts': `export * from './rules/a.js';\nexport { run } from './cli/index.js';`,
        'src/cli/index.ts': `import { a } from '../index.js';`,
        'src/rules/a.ts': `import type { b } from '../law/b.js';`,
        'src/law/b.ts': `import { x } from './b.js';\nimport type { a } from '../rules/a.js';\ntype A = import('../rules/a.js').A;`,
        'src/calendar/c.ts': `import { a } from '../index.js';\nconst d = await import('./missing.js');`,
        'src/helpers/d.ts': '',
      }),
    ).toEqual([
      'src/index.ts:2: imports src/cli/index.ts, which only Node can run',
      'src/law/b.ts:2: imports src/rules/a.ts, a floor above',
      'src/law/b.ts:3: imports src/rules/a.ts, a floor above',
      'src/calendar/c.ts:1: imports src/index.ts, the front door, from inside',
      'src/calendar/c.ts:2: imports src/calendar/missing.ts, which is not in src',
      'src/helpers/d.ts: is on no floor',
    ]);
  });

  it('see a circle, also one made of types, and tell it once', () => {
    expect(
      importCircles({
        'src/law/a.ts': `import { c } from './c.js';`,
        'src/law/b.ts': `import type { a } from './a.js';`,
        'src/law/c.ts': `export { b } from './b.js';`,
        'src/law/d.ts': `import { a } from './a.js';`,
      }),
    ).toEqual(['src/law/a.ts > src/law/c.ts > src/law/b.ts > src/law/a.ts']);
    expect(importCircles({ 'src/law/a.ts': `import { b } from './b.js';`, 'src/law/b.ts': '' })).toEqual([]);
  });

  it('see a package away from home', () => {
    expect(
      strayPackages({
        'src/rules/a.ts': `import { z } from 'zod';\nimport { readFileSync } from 'fs';\nimport { addDays } from 'date-fns/addDays';\nexport * from 'left-pad';`,
        'src/schema/a.ts': `import { z } from 'zod/mini';`,
        'src/cli/a.ts': `import { readFile } from 'node:fs/promises';`,
      }),
    ).toEqual([
      'src/rules/a.ts:1: imports zod, which belongs in src/schema/',
      'src/rules/a.ts:2: imports fs, which belongs in src/cli/',
      'src/rules/a.ts:3: imports date-fns/addDays, which has no home in src',
      'src/rules/a.ts:4: imports left-pad, which has no home in src',
    ]);
  });

  it('see what the front door loads, types left out', () => {
    const sources = {
      'src/index.ts': `export { a } from './rules/a.js';\nexport type { S } from './schema/t.js';\nimport { type T } from './schema/t.js';`,
      'src/rules/a.ts': `import '../schema/s.js';`,
      'src/schema/s.ts': '',
      'src/schema/t.ts': '',
    };
    expect([...loadedBy(sources, 'src/index.ts')]).toEqual(['src/index.ts', 'src/rules/a.ts', 'src/schema/s.ts']);
  });

  it('see Date, a clock and a local time zone, and none in a comment or a string', () => {
    expect(
      clocksAndZones({
        'src/calendar/c.ts': `const a = new Date(0);\nconst b = new Date();\nconst c = Date.now();\na.getMonth();`,
        'src/law/a.ts': `// new Date()\nconst a = 'Date.now()';\nconst b = globalThis.Date.UTC(2026, 0);\nb.toLocaleDateString();\nIntl.DateTimeFormat();\nperformance.now();`,
      }),
    ).toEqual([
      'src/calendar/c.ts:1: Date is not used',
      'src/calendar/c.ts:2: Date reads a clock',
      'src/calendar/c.ts:3: Date is not used',
      'src/calendar/c.ts:3: now reads a clock',
      'src/calendar/c.ts:4: getMonth depends on where the program runs',
      'src/law/a.ts:3: Date is not used',
      'src/law/a.ts:4: toLocaleDateString depends on where the program runs',
      'src/law/a.ts:5: DateTimeFormat depends on where the program runs',
      'src/law/a.ts:6: performance reads a clock',
    ]);
  });

  it('see a number of the law, and let pins, dates, comments and counting pass', () => {
    const text = [
      `// at least 30 hours`,
      `const pin = act('8', { paragraph: 4, sentence: 3 }, '2026-01-01');`,
      `const next = index + 1 - 2 * -1;`,
      `const inWork = hours >= 30;`,
      `const young = { paragraph: 1, age: 18 };`,
      `type Age = 55;`,
      `const tenth = 0.1;`,
    ].join('\n');
    expect(numbersOfTheLaw({ 'src/rules/a.ts': text, 'src/law/parameters.ts': text })).toEqual([
      'src/rules/a.ts:4: the number 30 belongs in the dated table',
      'src/rules/a.ts:5: the number 18 belongs in the dated table',
      'src/rules/a.ts:6: the number 55 belongs in the dated table',
      'src/rules/a.ts:7: the number 0.1 belongs in the dated table',
    ]);
  });
});
