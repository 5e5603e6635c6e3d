import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/calendar/format.js';
import { explainTable, type TableExplanation } from '../../src/explain/explainTable.js';
import { decisionTable } from '../../src/rules/decisionTable.js';
import { ruleNames } from '../../src/rules/ruleBook.js';

const languages: readonly Language[] = ['nb', 'nn', 'en'];
const dates = ['2021-01-01', '2025-06-01', '2026-07-01'] as const;
const all = ruleNames.flatMap((rule) =>
  dates.flatMap((on) => {
    const table = decisionTable(rule, on);
    return languages.map((language) => [rule, on, language, table] as const);
  }),
);

const foreign: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(?:ikkje|eit|frå|kva|løyve|lova|vegar|spørsmåla|delar|byrj|timar|the|and|part|outcome)(?!\p{L})/iu,
  nn: /(?<!\p{L})(?:ikke|et|fra|hva|tillatelse|loven|veier|spørsmålene|deler|begynn|timer|the|and|part|outcome)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:og|ikke|fra|med|til|som|ledd|punktum|del|utfall)(?!\p{L})/u,
};
/** Everything said; the titles of sources are Norwegian in every language. */
const said = ({ title, size, questions, numbers, parts }: TableExplanation): readonly string[] => [
  title,
  size,
  ...questions.map(({ text }) => text),
  ...numbers.map(({ text }) => text.replace(/\(.*/, '')),
  ...parts.flatMap((part) => [part.title, ...part.questions, ...part.rows.flatMap(({ answers, outcome }) => [...answers.flatMap((answer) => answer ?? []), outcome])]),
];

describe.each(all)('the table of %s on %s in %s', (_rule, _on, language, table) => {
  const words = explainTable(table, { language });

  it('says every row, with an answer where it asks and nothing where it does not', () => {
    expect(words.language).toBe(language);
    expect(words.parts.map(({ number }) => number)).toEqual(table.parts.map(({ number }) => number));
    table.parts.forEach(({ rows }, at) => {
      const part = words.parts[at]!;
      expect(part.rows).toHaveLength(rows.length);
      // Told together: an expectation for each of thousands of rows takes longer than the words.
      expect(part.rows.map(({ answers }) => answers.length).filter((length) => length !== part.questions.length)).toEqual([]);
      expect(part.grounds).toHaveLength(part.questions.length);
      expect(part.rows.map(({ answers }) => answers.filter((answer) => answer !== null).length)).toEqual(rows.map(({ when }) => when.length));
      expect(part.rows.map(({ goesTo }) => goesTo)).toEqual(rows.map(({ goesTo }) => goesTo));
      const isSaid = ({ outcome, goesTo }: (typeof part.rows)[number]): boolean => outcome.includes(String(goesTo)) === (goesTo !== null || outcome.includes('null'));
      expect(part.rows.filter((row) => !isSaid(row))).toEqual([]);
      expect(part.rows.flatMap(({ outcome }) => outcome.split('\n')).filter((line) => !/^\p{Lu}.*\.$/u.test(line))).toEqual([]);
    });
    expect(words.questions).toHaveLength(table.questions.length);
    expect(words.numbers).toHaveLength(table.numbers.length);
    for (const { citations } of [...words.questions, ...words.numbers]) expect(citations.length).toBeGreaterThan(0);
    expect(words.notes).toHaveLength(table.notes.length);
  });

  it('says different answers and outcomes with different words', () => {
    table.parts.forEach(({ rows }, at) => {
      const texts = words.parts[at]!.rows.map(({ answers }) => answers.join('|'));
      expect(new Set(texts).size).toBe(rows.length);
    });
  });

  it('has no name of the code, and no word of another language', () => {
    const ofTheCode = /undefined|null|\[object|[a-z]-[a-z]+-[a-z]|\d{4}-\d{2}-\d{2}/;
    expect(said(words).filter((text) => ofTheCode.test(text) || foreign[language].test(text))).toEqual([]);
  });

  it('has every row in the Markdown, in tables with as many cells as columns', () => {
    const lines = words.markdown.split('\n').filter((line) => line.startsWith('|'));
    const rows = words.parts.flatMap((part) => part.rows);
    expect(lines).toHaveLength(rows.length + 2 * words.parts.length);
    let columns = 0;
    const ragged = lines.filter((line, at) => {
      const cells = line.split(/(?<!\\)\|/).length;
      if (lines[at + 1]?.startsWith('| ---') === true) columns = cells;
      return cells !== columns;
    });
    expect(ragged).toEqual([]);
    expect(words.markdown.startsWith(`## ${words.title}\n\n${words.size}`)).toBe(true);
    expect(words.markdown).not.toMatch(/ {2}|\n{3}/);
  });
});

describe('a table in words', () => {
  it('has the same rows in the three languages, and other words', () => {
    const table = decisionTable('endGoals', '2026-07-01');
    const [nb, nn, en] = languages.map((language) => explainTable(table, { language }));
    expect(new Set([nb!.title, nn!.title, en!.title])).toEqual(new Set(['Lovlige sluttmål per 1. juli 2026', 'Lovlege sluttmål per 1. juli 2026', 'The lawful end goals on 1 July 2026']));
    expect(nb!.size).toBe('437 veier gjennom spørsmålene, fordelt på 8 deler. Begynn med del 1.');
    expect(nn!.size).toBe('437 vegar gjennom spørsmåla, fordelte på 8 delar. Byrj med del 1.');
    expect(en!.size).toBe('437 ways through the questions, in 8 parts. Begin with part 1.');
  });

  it('of one outcome says so', () => {
    const { parts, size, markdown } = explainTable(decisionTable('workOrientedHours', '2023-01-01'), { language: 'en' });
    expect(size).toBe('There is one outcome, whatever the case.');
    expect(parts).toEqual([
      {
        number: 1,
        title: 'Part 1',
        questions: [],
        grounds: [],
        rows: [{ answers: [], outcome: 'The law requires no least number of hours of work-oriented activities of this person on this date.', goesTo: null }],
      },
    ]);
    expect(markdown).toContain('| Outcome |\n| --- |\n| The law requires no least');
  });

  it('puts the questions of a part in an order in which every row has its own', () => {
    for (const rule of ruleNames) {
      const table = decisionTable(rule, '2026-07-01');
      const { parts } = explainTable(table, { language: 'en' });
      const aboutOf = new Map(explainTable(table, { language: 'en' }).questions.map(({ text }, at) => [table.questions[at]!.id, text.split(': ')[0]]));
      table.parts.forEach(({ rows }, at) => {
        const { questions } = parts[at]!;
        // One column cannot be in order for both the day of the permit and that of the arrival.
        if (rows.some(({ when }) => when.some(({ question }) => question === 'after-a-date'))) return;
        if (new Set(questions).size < questions.length) return;
        for (const { when } of rows) {
          const places = when.map(({ question }) => questions.indexOf(aboutOf.get(question)!));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      });
    }
  });

  it('marks who answers, and where the law is', () => {
    const { questions, notes } = explainTable(decisionTable('targetGroup', '2025-06-01'), { language: 'en' });
    expect(questions.find(({ text }) => text.startsWith('How the upper age is read'))?.text).toMatch(/\(unsettled reading of the law\)$/);
    expect(questions.find(({ text }) => text.includes('near full time'))?.text).toMatch(/\(for the municipality to assess\)$/);
    expect(notes.length).toBeGreaterThan(0);
  });

  it('has over each column the sections it rests on, and who answers what no fact does', () => {
    const table = decisionTable('targetGroup', '2026-07-01');
    const groundOf = (language: Language, about: string): string | undefined => {
      const { parts } = explainTable(table, { language });
      const part = parts.find(({ questions }) => questions.includes(about));
      return part?.grounds[part.questions.indexOf(about)];
    };
    expect(groundOf('en', 'Residence permit')).toBe('the Act § 8 (1)');
    expect(groundOf('nb', 'Oppholdstillatelse')).toBe('loven § 8 (1)');
    expect(groundOf('nn', 'Opphaldsløyve')).toBe('lova § 8 (1)');
    expect(groundOf('en', 'How the upper age is read')).toBe('the Act § 8 (1, 3); reading');
    const { parts, markdown } = explainTable(table, { language: 'en' });
    expect(parts.flatMap(({ grounds }) => grounds).filter((ground) => !/§|Regulation \d/.test(ground))).toEqual([]);
    const before = explainTable(decisionTable('targetGroup', '2025-06-01'), { language: 'en' });
    expect(before.parts.flatMap(({ grounds }) => grounds).some((ground) => ground.endsWith('; assessment'))).toBe(true);
    expect(markdown).toContain('| Residence permit<br>*the Act § 8 (1)* |');
  });

  it('says of each part what it asks first, and which parts lead to it', () => {
    const { parts, markdown } = explainTable(decisionTable('endGoals', '2026-07-01'), { language: 'en' });
    const lines = markdown.split('\n');
    for (const { number, title, questions } of parts) {
      expect(title).toBe(`Part ${String(number)}: ${questions[0]!}`);
      const from = parts.filter(({ rows }) => rows.some(({ goesTo }) => goesTo === number)).map((part) => String(part.number));
      const told = lines[lines.indexOf(`### ${title}`) + 2]!;
      if (number === 1) expect(told).toMatch(/^\|/);
      else expect(told.match(/\d+/g)).toEqual(from);
    }
  });

  it('puts a ditto mark where the row above begins the same, and nowhere else', () => {
    const words = explainTable(decisionTable('workOrientedHours', '2026-02-01'), { language: 'nb' });
    const rows = words.markdown.split('\n').filter((line) => line.startsWith('| ″'));
    expect(rows.length).toBeGreaterThan(3);
    for (const line of rows) expect(line).toMatch(/^\| ″(?: \| [″–])* \| [^″]+$/);
  });

  it.each<[unknown, unknown, string]>([
    [{ ...decisionTable('endGoals', '2026-01-01'), rule: 'none' }, { language: 'en' }, `rule: expected one of ${ruleNames.join(', ')}, got "none"`],
    [null, { language: 'en' }, 'table: expected a decision table of this library, got null'],
    [decisionTable('endGoals', '2026-01-01'), null, 'options: expected an object with the language, got null'],
    [decisionTable('endGoals', '2026-01-01'), { language: 'sv' }, 'language: expected one of nb, nn, en, got "sv"'],
  ])('is not made of what is malformed (%#)', (table, options, message) => {
    const ask = explainTable as (one: unknown, two: unknown) => unknown;
    expect(() => ask(table, options)).toThrow(new RangeError(message));
  });
});

