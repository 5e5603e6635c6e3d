import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = ['index', 'schema/index', 'statistics/index', 'formats/index', 'testing/index'].map((name) => join(root, `src/${name}.ts`));

/** What a docstring says of a function. */
interface Documented {
  readonly name: string;
  /** The folder of `src` it stands in. */
  readonly floor: string;
  readonly text: string;
  readonly parameters: number;
  readonly tags: readonly string[];
  readonly body: string;
  readonly returnsNothing: boolean;
}

/** What is said of a property of a type, and around it. */
interface Property {
  /** With the type and the properties it stands in, such as `JsonStatDimension.category.index`. */
  readonly name: string;
  readonly own: string;
  /** The docstrings of the type and of the properties it stands in. */
  readonly around: string;
  /** Whether it is one of the type itself, and not of a member of a union or of an object in it. */
  readonly isOfTypeItself: boolean;
  /** The codes it can be, where it can be nothing else. */
  readonly codes: readonly string[];
}

const docstringOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? '')
    .join('\n');

const codesOf = (type: ts.Type): readonly string[] => {
  const all = type.isUnion() ? type.types : [type];
  return all.every((one) => one.isStringLiteral()) ? all.map((one) => one.value) : [];
};

/** The properties that a type is declared with; those of a type it extends too, where that is not itself exported. */
const propertiesOf = (checker: ts.TypeChecker, isExported: (symbol: ts.Symbol) => boolean, exported: ts.Symbol): readonly Property[] => {
  const found: Property[] = [];
  const visitType = (declaration: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): void => {
    const itself = ts.isInterfaceDeclaration(declaration) ? declaration : declaration.type;
    const visit = (node: ts.Node, path: string, around: string): void => {
      if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) {
        const name = `${path}.${node.name.getText()}`;
        const own = docstringOf(node);
        found.push({ name, own, around, isOfTypeItself: node.parent === itself, codes: codesOf(checker.getTypeAtLocation(node)) });
        ts.forEachChild(node, (child) => { visit(child, name, `${around}\n${own}`); });
      } else ts.forEachChild(node, (child) => { visit(child, path, around); });
    };
    visit(itself, exported.name, docstringOf(declaration));
    if (!ts.isInterfaceDeclaration(declaration)) return;
    for (const base of declaration.heritageClauses?.flatMap(({ types }) => types) ?? []) {
      const symbol = checker.getTypeAtLocation(base).symbol as ts.Symbol | undefined;
      if (symbol !== undefined && !isExported(symbol)) symbol.declarations?.filter(ts.isInterfaceDeclaration).forEach(visitType);
    }
  };
  for (const declaration of exported.declarations ?? []) if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) visitType(declaration);
  return found;
};

const documented = (): { readonly functions: readonly Documented[]; readonly properties: readonly Property[] } => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const symbols = new Set<ts.Symbol>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      symbols.add((exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported));
    }
  }
  const functions = [...symbols].flatMap((symbol): readonly Documented[] => {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined || (symbol.flags & ts.SymbolFlags.Value) === 0) return [];
    const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
    if (signature === undefined) return [];
    return [
      {
        name: symbol.name,
        floor: declaration.getSourceFile().fileName.replace(/^.*\/src\//, '').replace(/\/.*$/, ''),
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        parameters: signature.parameters.length,
        tags: symbol.getJsDocTags(checker).map((tag) => tag.name),
        body: declaration.getText(),
        returnsNothing: (signature.getReturnType().flags & (ts.TypeFlags.Void | ts.TypeFlags.Never)) !== 0,
      },
    ];
  });
  return { functions, properties: [...symbols].flatMap((symbol) => propertiesOf(checker, (one) => symbols.has(one), symbol)) };
};

/** The floors that hold law; what stands on the others has no provision of its own. */
const OF_THE_LAW: ReadonlySet<string> = new Set(['law', 'outcomes', 'rules']);

/** What is for any provision or document, and has none of its own. */
const OF_ANY_PROVISION: ReadonlySet<string> = new Set(['act', 'citeProvision', 'lawStateOn', 'parseAddress', 'parseCitation', 'regulation']);

/** What the docstring of a function lacks. */
const lacks = ({ name, floor, text, parameters, tags, body, returnsNothing }: Documented): readonly string[] => [
  ...(/\((?!`)[^)]*\p{Ll}{3,}[^)]*\)/u.test(text.split('\n\n')[0] ?? '') ? [] : ['the Norwegian term, in parentheses']),
  ...(!OF_THE_LAW.has(floor) || OF_ANY_PROVISION.has(name) || /§|[Pp]rovision|chapter \d|report for \d{4}/.test(text) ? [] : ['the provisions']),
  ...(tags.filter((tag) => tag === 'param').length >= parameters ? [] : ['a parameter']),
  ...(returnsNothing || tags.includes('returns') ? [] : ['what it returns']),
  ...(tags.includes('example') ? [] : ['an example']),
  ...(!/\bthrow |\bfail\(|\bcheck[A-Z]\w*\(|\bisoDate\(|\btoEpochDay\(/.test(body) || tags.includes('throws') ? [] : ['the errors']),
];

/**
 * Whether a property is described: by itself, or, where it is in a member of a union or an object in the type, by its name or by every code it can be
 * in the docstring around it.
 */
const isDescribed = ({ name, own, around, isOfTypeItself, codes }: Property): boolean => {
  const isNamed = (word: string): boolean => around.includes(`\`${word}\``);
  return own.trim() !== '' || (!isOfTypeItself && (isNamed(name.replace(/^.*\./, '')) || (codes.length > 0 && codes.every(isNamed))));
};

const { functions, properties } = documented();

describe('the docstring of an exported function', () => {
  it('has the Norwegian term, the provisions where it is of the law, every parameter, what it returns, the errors it throws, and an example', () => {
    expect(functions.length).toBeGreaterThan(90);
    expect(functions.flatMap((one) => lacks(one).map((lack) => `${one.floor}: ${one.name} lacks ${lack}`))).toEqual([]);
  });

  it('is looked at part by part', () => {
    const good: Documented = {
      name: 'x',
      floor: 'rules',
      text: 'What it is (hva det er), the Act § 8.',
      parameters: 1,
      tags: ['param', 'returns', 'throws', 'example'],
      body: '(a) => isoDate(a)',
      returnsNothing: false,
    };
    expect(lacks(good)).toEqual([]);
    expect(lacks({ ...good, text: 'What it is, the Act § 8.' })).toEqual(['the Norwegian term, in parentheses']);
    expect(lacks({ ...good, text: 'What it is (hva det er).' })).toEqual(['the provisions']);
    expect(lacks({ ...good, parameters: 2 })).toEqual(['a parameter']);
    expect(lacks({ ...good, tags: ['param'] })).toEqual(['what it returns', 'an example', 'the errors']);
    expect(lacks({ ...good, tags: ['param', 'throws', 'example'], returnsNothing: true })).toEqual([]);
  });
});

describe('a property of an exported type', () => {
  it('is described, by itself or in the docstring around it', () => {
    expect(properties.length).toBeGreaterThan(900);
    expect(properties.filter((one) => !isDescribed(one)).map(({ name }) => name)).toEqual([]);
  });

  it('is found wherever it stands: in the type, in one that is extended and not exported, in a member of a union and in an object within', () => {
    const names = new Set(properties.map(({ name }) => name));
    for (const name of ['CaseFacts.person', 'Determined.law', 'DeadlineState.daysLeft', 'JsonStatDimension.category.index']) expect(names).toContain(name);
  });

  it('needs words of its own in the type itself, and may be named around it elsewhere', () => {
    const bare: Property = { name: 'Type.kind', own: '', around: '', isOfTypeItself: false, codes: ['met', 'missed'] };
    expect(isDescribed(bare)).toBe(false);
    expect(isDescribed({ ...bare, own: 'How it stands.' })).toBe(true);
    expect(isDescribed({ ...bare, around: '`kind` says how it stands.' })).toBe(true);
    expect(isDescribed({ ...bare, around: '`met` or `missed`' })).toBe(true);
    expect(isDescribed({ ...bare, around: '`met`' })).toBe(false);
    expect(isDescribed({ ...bare, around: 'kind', codes: [] })).toBe(false);
    expect(isDescribed({ ...bare, around: '`kind`: `met` or `missed`', isOfTypeItself: true })).toBe(false);
  });
});
