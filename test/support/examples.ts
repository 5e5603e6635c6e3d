import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, inspect } from 'node:util';
import ts from 'typescript';

/** A piece of code in the documentation that a reader may copy. */
export interface Snippet {
  /** The file, from the root of the repository. */
  readonly file: string;
  /** What the code documents: an exported name, or a heading. */
  readonly name: string;
  /** The line of the file on which the code starts, counted from one. */
  readonly line: number;
  readonly code: string;
}

/** Something wrong with a snippet, at a line of its file. */
export interface Fault {
  readonly at: string;
  readonly message: string;
}

const PACKAGE = 'integreringsloven';
const FENCE = /^( *)```(\S*)/;
const EXPECTATION = /^\/\/ =>\s*/;

const at = (snippet: Snippet, line: number): string => `${snippet.file}:${String(snippet.line + line)} (${snippet.name})`;

/** A fenced block of code: where its first line is, and the heading it stands under. */
interface Fenced {
  readonly start: number;
  readonly heading: string | undefined;
  readonly code: string;
}

const tsBlocksIn = (lines: readonly string[]): readonly Fenced[] => {
  const blocks: Fenced[] = [];
  let heading: string | undefined;
  for (let line = 0; line < lines.length; line += 1) {
    const text = lines[line] ?? '';
    const fence = FENCE.exec(text);
    if (fence === null) {
      if (/^#+ /.test(text)) heading = text.replace(/^#+ /, '');
      continue;
    }
    const [, indent = '', language] = fence;
    const start = line + 1;
    do line += 1;
    while (line < lines.length && lines[line]?.trim() !== '```');
    const code = lines.slice(start, line).map((inside) => (inside.startsWith(indent) ? inside.slice(indent.length) : inside));
    if (language === 'ts') blocks.push({ start, heading, code: code.join('\n') });
  }
  return blocks;
};

/** The `ts` blocks of a Markdown file, named by the heading they stand under. */
export const snippetsOfMarkdown = (file: string, text: string): readonly Snippet[] =>
  tsBlocksIn(text.split('\n')).map(({ start, heading, code }) => ({ file, name: heading ?? file, line: start + 1, code }));

const exportedNames = (statement: ts.Statement): readonly string[] => {
  if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  const named = ts.isFunctionDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  return named && statement.name !== undefined ? [statement.name.text] : [];
};

/** The `ts` blocks in the doc comments of what a source file exports. */
export const snippetsOfSource = (file: string, text: string): readonly Snippet[] => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const snippets: Snippet[] = [];
  for (const statement of source.statements) {
    const [name] = exportedNames(statement);
    if (name === undefined) continue;
    for (const comment of ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc)) {
      const first = source.getLineAndCharacterOfPosition(comment.getStart(source)).line;
      const lines = comment
        .getText(source)
        .split('\n')
        .map((line) => line.replace(/^\s*\*(?:\/| )?/, ''));
      snippets.push(...tsBlocksIn(lines).map(({ start, code }) => ({ file, name, line: first + start + 1, code })));
    }
  }
  return snippets;
};

const filesUnder = (root: string, folder: string, extension: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith(extension))
        .sort()
    : [];

/** Every piece of code that the documentation shows: in doc comments, in the README and in the guides. */
export const allSnippets = (root: string): readonly Snippet[] => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const guides = filesUnder(root, 'docs', '.md').filter((file) => !file.startsWith('docs/api/'));
  return [
    ...filesUnder(root, 'src', '.ts').flatMap((file) => {
      const text = read(file);
      // Most files show no code, and need not be parsed.
      return text.includes('```ts') ? snippetsOfSource(file, text) : [];
    }),
    ...['README.md', ...guides].filter((file) => existsSync(join(root, file))).flatMap((file) => snippetsOfMarkdown(file, read(file))),
  ];
};

/** The source file behind an import of the package or one of its subpaths; `null` for other modules. */
export const sourceOf = (specifier: string): string | null => {
  if (specifier === PACKAGE) return 'src/index.ts';
  return specifier.startsWith(`${PACKAGE}/`) ? `src/${specifier.slice(PACKAGE.length + 1)}/index.ts` : null;
};

interface Expectation {
  /** The statement the expected value belongs to. */
  readonly statement: ts.Statement;
  readonly expected: string;
}

const isExpression = (text: string): boolean =>
  ts.transpileModule(`(${text}\n);`, { reportDiagnostics: true }).diagnostics?.length === 0;

/** The value that a `// => value` comment after a statement expects; it may go on over comment lines until it is whole. */
const expectationsIn = (source: ts.SourceFile): { readonly found: readonly Expectation[]; readonly stray: readonly number[] } => {
  const lines = source.text.split('\n');
  const found: Expectation[] = [];
  const read = new Set<number>();
  const commentOf = (line: number, from = 0): string => lines[line]?.slice(from).trim() ?? '';
  for (const statement of source.statements) {
    const { line: last, character } = source.getLineAndCharacterOfPosition(statement.end);
    const onSameLine = EXPECTATION.test(commentOf(last, character));
    let line = onSameLine ? last : last + 1;
    const comment = commentOf(line, onSameLine ? character : 0);
    if (!EXPECTATION.test(comment)) continue;
    read.add(line);
    let expected = comment.replace(EXPECTATION, '');
    while (!isExpression(expected) && commentOf(line + 1).startsWith('//') && !EXPECTATION.test(commentOf(line + 1))) {
      line += 1;
      expected += `\n${commentOf(line).slice(2)}`;
    }
    found.push({ statement, expected });
  }
  const stray = lines.flatMap((text, line) => (text.includes('// =>') && !read.has(line) ? [line] : []));
  return { found, stray };
};

const valueOf = (statement: ts.Statement, source: ts.SourceFile): string | null => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source);
  if (!ts.isVariableStatement(statement)) return null;
  const [declaration, ...others] = statement.declarationList.declarations;
  return declaration !== undefined && others.length === 0 && ts.isIdentifier(declaration.name) ? declaration.name.text : null;
};

const runs = (statement: ts.Statement): boolean =>
  !ts.isImportDeclaration(statement) && !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement);

interface Instrumented {
  readonly javascript: string;
  readonly faults: readonly Fault[];
}

const messageOf = ({ messageText }: ts.Diagnostic): string => ts.flattenDiagnosticMessageText(messageText, '\n');

const lineOf = (source: ts.SourceFile | undefined, position: number): number => source?.getLineAndCharacterOfPosition(position).line ?? 0;

/** The snippet as JavaScript that tells which line it is at and what each expected value turned out to be. */
const instrument = (snippet: Snippet): Instrumented => {
  const source = ts.createSourceFile('snippet.ts', snippet.code, ts.ScriptTarget.ES2022, true);
  const { found, stray } = expectationsIn(source);
  const faults = (ts.transpileModule(snippet.code, { reportDiagnostics: true }).diagnostics ?? []).map((diagnostic) => ({
    at: at(snippet, lineOf(diagnostic.file, diagnostic.start ?? 0)),
    message: messageOf(diagnostic),
  }));
  faults.push(...stray.map((line) => ({ at: at(snippet, line), message: 'an expected value that belongs to no statement' })));
  let code = '';
  for (const statement of source.statements) {
    const line = lineOf(source, statement.getStart(source));
    const expected = found.find((expectation) => expectation.statement === statement)?.expected;
    const value = expected === undefined ? null : valueOf(statement, source);
    if (expected !== undefined && value === null) faults.push({ at: at(snippet, line), message: 'an expected value after something without one' });
    if (expected !== undefined && !isExpression(expected)) faults.push({ at: at(snippet, line), message: `the expected value is no value: ${expected}` });
    if (runs(statement)) code += `__at(${String(line)});\n`;
    if (value === null || !ts.isExpressionStatement(statement)) code += `${statement.getText(source)}\n`;
    if (value !== null && expected !== undefined) code += `__check((${value}), (${expected}\n));\n`;
  }
  // Modules are handed over as namespaces, so no interop is wanted.
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: false };
  return { javascript: ts.transpileModule(code, { compilerOptions }).outputText, faults };
};

type Body = (...environment: readonly unknown[]) => Promise<void>;
// The constructor of async functions has no name of its own.
const AsyncFunction = (async () => Promise.resolve()).constructor as new (...parametersAndBody: readonly string[]) => Body;

/** Runs a snippet and gives back what is wrong with it: it does not compile, it throws, or a value is not the one it promises. */
export const faultsOf = async (snippet: Snippet, load: (specifier: string) => Promise<unknown>): Promise<readonly Fault[]> => {
  const { javascript, faults } = instrument(snippet);
  if (faults.length > 0) return faults;
  const found: Fault[] = [];
  let line = 0;
  try {
    const modules = new Map<string, unknown>();
    for (const { fileName } of ts.preProcessFile(snippet.code).importedFiles) modules.set(fileName, await load(fileName));
    const check = (actual: unknown, expected: unknown): void => {
      if (!isDeepStrictEqual(actual, expected)) {
        found.push({ at: at(snippet, line), message: `expected ${inspect(expected, { depth: null })}, got ${inspect(actual, { depth: null })}` });
      }
    };
    const quiet = new Proxy(console, { get: () => () => undefined });
    const body = new AsyncFunction('exports', 'require', '__at', '__check', 'console', javascript);
    await body({}, (name: string) => modules.get(name), (reached: number) => (line = reached), check, quiet);
  } catch (error) {
    found.push({ at: at(snippet, line), message: `throws ${String(error)}` });
  }
  return found;
};

/** A program over the front door and all snippets, so that both can be asked about types. */
export interface TypedSnippets {
  /** Type errors in the snippets. */
  readonly faults: readonly Fault[];
  /** The names that `src/index.ts` exports, each with the doc comments of its declarations. */
  readonly exported: ReadonlyMap<string, string>;
}

/** Checks the types of all snippets as a strict user of the package would. */
export const typeCheck = (root: string, snippets: readonly Snippet[]): TypedSnippets => {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {
      paths: { [PACKAGE]: [join(root, 'src/index.ts')], [`${PACKAGE}/*`]: [join(root, 'src/*/index.ts')] },
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(messageOf(diagnostic));
      },
    },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read');
  const virtual = new Map(snippets.map((snippet, index) => [join(root, `example-${String(index)}.ts`), snippet]));
  const disk = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => virtual.has(path) || disk.fileExists(path),
    readFile: (path) => virtual.get(path)?.code ?? disk.readFile(path),
    getSourceFile: (path, options) => {
      const snippet = virtual.get(path);
      return snippet === undefined ? disk.getSourceFile(path, options) : ts.createSourceFile(path, snippet.code, options);
    },
  };
  const frontDoor = join(root, 'src/index.ts');
  const program = ts.createProgram([...virtual.keys(), ...(existsSync(frontDoor) ? [frontDoor] : [])], config.options, host);

  const faults = [...virtual].flatMap(([path, snippet]) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((diagnostic) => ({
      at: at(snippet, lineOf(source, diagnostic.start ?? 0)),
      message: messageOf(diagnostic),
    }));
  });

  const checker = program.getTypeChecker();
  const door = program.getSourceFile(frontDoor);
  const module = door === undefined ? undefined : checker.getSymbolAtLocation(door);
  const docsOf = (symbol: ts.Symbol): string => {
    const origin = (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
    const declarations = origin.getDeclarations() ?? [];
    return declarations.flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc)).map((doc) => doc.getText()).join('\n');
  };
  const exported = new Map((module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => [symbol.name, docsOf(symbol)]));
  return { faults, exported };
};
