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
}

const documented = (): readonly Documented[] => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, Documented>();
  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
    for (const exported of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const symbol = (exported.flags & ts.SymbolFlags.Alias) === 0 ? exported : checker.getAliasedSymbol(exported);
      const declaration = symbol.declarations?.[0];
      if (declaration === undefined || (symbol.flags & ts.SymbolFlags.Value) === 0) continue;
      const [signature] = checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures();
      if (signature === undefined) continue;
      found.set(symbol, {
        name: symbol.name,
        floor: declaration.getSourceFile().fileName.replace(/^.*\/src\//, '').replace(/\/.*$/, ''),
        text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
        parameters: signature.parameters.length,
        tags: symbol.getJsDocTags(checker).map((tag) => tag.name),
        body: declaration.getText(),
      });
    }
  }
  return [...found.values()];
};

/** The floors that hold law; what stands on the others has no provision of its own. */
const OF_THE_LAW: ReadonlySet<string> = new Set(['law', 'outcomes', 'rules']);

/** What is for any provision or document, and has none of its own. */
const OF_ANY_PROVISION: ReadonlySet<string> = new Set(['act', 'citeProvision', 'lawStateOn', 'parseAddress', 'parseCitation', 'regulation']);

/** What the docstring of a function lacks. */
const lacks = ({ name, floor, text, parameters, tags, body }: Documented): readonly string[] => [
  ...(/\((?!`)[^)]*\p{Ll}{3,}[^)]*\)/u.test(text.split('\n\n')[0] ?? '') ? [] : ['the Norwegian term, in parentheses']),
  ...(!OF_THE_LAW.has(floor) || OF_ANY_PROVISION.has(name) || /§|[Pp]rovision|chapter \d|report for \d{4}/.test(text) ? [] : ['the provisions']),
  ...(tags.filter((tag) => tag === 'param').length >= parameters ? [] : ['a parameter']),
  ...(tags.includes('example') ? [] : ['an example']),
  ...(!/\bthrow |\bfail\(|\bcheck[A-Z]\w*\(|\bisoDate\(|\btoEpochDay\(/.test(body) || tags.includes('throws') ? [] : ['the errors']),
];

describe('the docstring of an exported function', () => {
  const functions = documented();

  it('has the Norwegian term, the provisions where it is of the law, every parameter, the errors it throws, and an example', () => {
    expect(functions.length).toBeGreaterThan(90);
    expect(functions.flatMap((one) => lacks(one).map((lack) => `${one.floor}: ${one.name} lacks ${lack}`))).toEqual([]);
  });

  it('is looked at part by part', () => {
    const good: Documented = { name: 'x', floor: 'rules', text: 'What it is (hva det er), the Act § 8.', parameters: 1, tags: ['param', 'throws', 'example'], body: '(a) => isoDate(a)' };
    expect(lacks(good)).toEqual([]);
    expect(lacks({ ...good, text: 'What it is, the Act § 8.' })).toEqual(['the Norwegian term, in parentheses']);
    expect(lacks({ ...good, text: 'What it is (hva det er).' })).toEqual(['the provisions']);
    expect(lacks({ ...good, parameters: 2 })).toEqual(['a parameter']);
    expect(lacks({ ...good, tags: ['param'] })).toEqual(['an example', 'the errors']);
  });
});
