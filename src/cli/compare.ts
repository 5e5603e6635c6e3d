import { wholeCaseWords as en } from '../explain/en/wholeCase.js';
import { wholeCaseWords as nb } from '../explain/nb/wholeCase.js';
import { wholeCaseWords as nn } from '../explain/nn/wholeCase.js';
import { citeProvision, compareLaw, explain, formatDate, type ExplainableDecision, type ExplainOptions, type IsoDate, type LawComparison } from '../index.js';
import { caseHeading, registerOf } from './assess.js';
import { casesOfFile, datesGiven, datesIn, problemOfDate } from './cases.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { jsonList } from './printing.js';
import { progressOf } from './progress.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes, wrongCommand } from './stop.js';
import { wordsIn } from './wordsIn.js';

const wholeCase = { nb, nn, en } as const;

/** More possible outcomes than this are counted, and not listed. */
const MOST_OUTCOMES = 3;

const comparisonText = ({ on, other, differences, same }: LawComparison, options: Required<ExplainOptions>): string => {
  const { language, register } = options;
  const { comparison, summary } = wordsIn[language];
  const headings = register === 'plain' ? wholeCase[language].plainParts : wholeCase[language].parts;
  const answer = (day: IsoDate, decision: ExplainableDecision): string => {
    const { outcomes } = explain(decision, options);
    const said =
      decision.status === 'determined'
        ? outcomes.join(' ')
        : outcomes.length > MOST_OUTCOMES
          ? summary.possible(outcomes.length)
          : `${summary.notSettled} ${outcomes.join(' / ')}`;
    return `  ${formatDate(day, language)}: ${said}`;
  };
  const lines = differences.flatMap(({ rule, before, after, provisions, becauseOfTime }) => [
    '',
    headings[rule],
    answer(on, before),
    answer(other, after),
    ...(becauseOfTime ? [`  ${comparison.time}`] : []),
    ...(becauseOfTime || register === 'plain' ? [] : [`  ${comparison.because}: ${[...new Set(provisions.map((pin) => citeProvision(pin, language)))].join('; ')}`]),
  ]);
  return [
    `## ${comparison.heading(formatDate(on, language), formatDate(other, language))}`,
    ...(differences.length === 0 ? ['', comparison.nothing] : lines),
    ...(same.length === 0 || differences.length === 0 ? [] : ['', comparison.same(same.map((rule) => headings[rule]).join(', '))]),
  ].join('\n');
};

/** `compare`: what another date changes in the answers. */
export const compare: Command = {
  name: 'compare',
  operands: 'FILE|- --other DATE',
  count: [1, 1],
  options: {
    other: { kind: 'value', value: 'DATE', help: 'other' },
    register: registerOption,
    json: jsonOption,
    on: { kind: 'value', value: 'DATE', many: true, help: 'on' },
    ...settlingOptions,
  },
  examples: ['compare cases.json --other 2025-12-31', 'compare cases.json --on 2025-12-31 --other 2026-01-01 --lang en'],
  exits: [exitCodes.done, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const chosen = settledIn(given);
    const [other] = datesGiven(given, 'other');
    if (other === undefined) throw wrongCommand(given.words.command.needed('--other', 'DATE'));
    const [file = ''] = given.operands;
    const cases = await casesOfFile(file, given, io, 'asked', (one) => problemOfDate(one, other, given));
    const options = { language: given.language, register: registerOf(given.value('register')) };
    const progress = progressOf(io, 20, given.words.progress.cases, datesIn(cases));
    const data = given.has('json') ? jsonList(io) : null;
    for (const [at, { name, on: dates, facts }] of cases.entries()) {
      if (data === null) await io.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n`);
      for (const on of dates) {
        const comparison = compareLaw(facts, { on, other, ...chosen });
        if (data === null) await io.out(`\n${comparisonText(comparison, options)}\n`);
        else await data.add({ name, comparison });
        progress.step();
      }
    }
    progress.done();
    await data?.end();
    return exitCodes.done;
  },
};
