import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Whoever adds a reason, a permit or a question must be stopped by the compiler wherever it has to be thought of.

const root = fileURLToPath(new URL('../../', import.meta.url));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
  { ...ts.sys, readDirectory: (path, ...rest) => ts.sys.readDirectory(path, ...rest).filter((file) => file.startsWith(`${root}src/`)) },
  root,
);

/** A change to a source file: the first text, which must stand there exactly once, for the second. */
interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const changed = (changes: readonly Change[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const before = texts.get(root + file) ?? readFileSync(root + file, 'utf8');
    expect(before.split(from), `${file}: ${from}`).toHaveLength(2);
    texts.set(root + file, before.replace(from, to));
  }
  return texts;
};

/** The compiler on the sources with other texts for some; after the first time, it looks again only at what the change can have reached. */
const compile = (texts: ReadonlyMap<string, string>, before?: ts.SemanticDiagnosticsBuilderProgram): ts.SemanticDiagnosticsBuilderProgram => {
  const host = ts.createIncrementalCompilerHost(options, { ...ts.sys, readFile: (path, encoding) => texts.get(path) ?? ts.sys.readFile(path, encoding) });
  const getSourceFile: ts.CompilerHost['getSourceFile'] = (path, ...rest) =>
    (texts.has(path) ? undefined : before?.getSourceFile(path)) ?? host.getSourceFile(path, ...rest);
  return ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, { ...host, getSourceFile }, before);
};

const diagnosticsOf = (program: ts.SemanticDiagnosticsBuilderProgram): readonly ts.Diagnostic[] => [
  ...program.getGlobalDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getSemanticDiagnostics(),
];

const asTheyAre = compile(new Map());
const wrongAsTheyAre = diagnosticsOf(asTheyAre);

const filesOf = (found: readonly ts.Diagnostic[]): readonly string[] => [...new Set(found.map(({ file }) => file?.fileName.replace(root, '') ?? 'everywhere'))].sort();

/** The files of src in which the compiler finds an error once the changes are made, without writing anything. */
const filesWithErrors = (...changes: readonly Change[]): readonly string[] => filesOf(diagnosticsOf(compile(changed(changes), asTheyAre)));

const messageFiles = ['src/explain/en.ts', 'src/explain/nb.ts', 'src/explain/nn.ts'];
/** The outcomes have words in both registers. */
const outcomeFiles = messageFiles.flatMap((file) => [file, file.replace('.ts', '/plain.ts')]).sort();

describe('the compiler', () => {
  it('finds nothing wrong in the sources as they are', () => {
    expect(fileNames.length).toBeGreaterThan(30);
    expect(filesOf(wrongAsTheyAre)).toEqual([]);
  });

  it('stops a ninth ending reason that has no group, no words in any language, and no place in the statistics', () => {
    const found = filesWithErrors({ file: 'src/outcomes/ending.ts', from: `  'not-registered',\n] as const;`, to: `  'not-registered',\n  'moved-abroad',\n] as const;` });
    expect(found).toEqual([...messageFiles, 'src/outcomes/ending.ts', 'src/statistics/axes.ts']);
  });

  it('stops a new outcome group of which nobody has said whether it counts, nor where it stands, nor what it is called', () => {
    const found = filesWithErrors({ file: 'src/outcomes/ending.ts', from: `'other' | 'not-registered';`, to: `'other' | 'moved' | 'not-registered';` });
    expect(found).toEqual([...outcomeFiles, 'src/outcomes/ending.ts', 'src/schema/outcomes/classifyEnding.ts']);
  });

  it('stops a new permit that the target group and the family members do not know, and that has no words in any language', () => {
    const found = filesWithErrors({ file: 'src/case/facts.ts', from: `  'independent-ground',\n  'other',\n] as const;`, to: `  'independent-ground',\n  'eighth-permit',\n  'other',\n] as const;` });
    expect(found).toEqual(expect.arrayContaining(['src/case/questions/family.ts', ...messageFiles, 'src/rules/targetGroup.ts']));
  });

  it('stops a new kind of activity of which nobody has said whether it counts, and that has no words in any language', () => {
    const found = filesWithErrors({ file: 'src/case/activities.ts', from: `  'education',\n] as const;`, to: `  'education',\n  'voluntary-work',\n] as const;` });
    expect(found).toEqual([...messageFiles, 'src/rules/checkWorkOrientedHours.ts']);
  });

  it('stops a new level of education that the law of prior education does not know', () => {
    const found = filesWithErrors({ file: 'src/case/facts.ts', from: `'upper-secondary', 'higher'] as const;`, to: `'upper-secondary', 'higher', 'doctorate'] as const;` });
    expect(found).toEqual(expect.arrayContaining([...messageFiles, 'src/rules/priorEducation.ts']));
  });

  it('stops a new ground for being outside the target group that has no words in any language', () => {
    const found = filesWithErrors({ file: 'src/rules/targetGroup.ts', from: `  | 'not-settled'\n`, to: `  | 'not-settled'\n  | 'moved-abroad'\n` });
    expect(found).toEqual([...outcomeFiles, 'src/rules/deadlines.ts', 'src/schema/outcomes/targetGroup.ts']);
  });

  it('stops a question without words: one that is added, in every language', () => {
    const found = filesWithErrors({ file: 'src/case/questions/index.ts', from: `  'permit-held': permitHeld,\n`, to: `  'permit-held': permitHeld,\n  'permit-held-again': permitHeld,\n` });
    expect(found).toEqual(messageFiles);
  });

  it.each<[string, string, string]>([
    ['a parameter', 'src/explain/nb.ts', `    lowerAge: 'Nedre aldersgrense',\n`],
    ['a note', 'src/explain/nb.ts', `    'averaging-time-not-defined': 'Regelverket sier ikke hvilket tidsrom gjennomsnittet skal regnes over.',\n`],
    ['an answer', 'src/explain/nb.ts', `  'not-registered': 'ingen årsak registrert',\n`],
    ['a fact', 'src/explain/nn.ts', `    'settlement.byAgreement': 'busett etter avtale',\n`],
    ['a heading', 'src/explain/en.ts', `    possible: 'Not determined. Possible:',\n`],
  ])('stops %s that has lost its text in one language, in that language (%s)', (_what, file, text) => {
    expect(filesWithErrors({ file, from: text, to: '' })).toEqual([file]);
  });

  it('stops a field of a case that the list of fields does not have', () => {
    const found = filesWithErrors({
      file: 'src/case/facts.ts',
      from: `export interface MunicipalDecisionFacts {\n`,
      to: `export interface MunicipalDecisionFacts {\n  readonly appealedOn?: IsoDate | undefined;\n`,
    });
    expect(found).toContain('src/case/fields.ts');
  });
});
