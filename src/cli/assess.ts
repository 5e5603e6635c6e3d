import { assessCase, explainCase, formatDate, type Register } from '../index.js';
import { casesOfFile, datesIn } from './cases.js';
import { caseSummary } from './caseSummary.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { jsonList } from './printing.js';
import { progressOf } from './progress.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes } from './stop.js';
import { wordsIn } from './wordsIn.js';

/** The name of a case, as a heading of one line. */
export const caseHeading = (name: string): string => `# ${name.replace(/\s+/g, ' ').trim()}`;

/** The register asked for. */
export const registerOf = (value: string | undefined): Register => (value === 'plain' ? 'plain' : 'legal');

/** `assess`: what the Act says of each case on each of its dates. */
export const assess: Command = {
  name: 'assess',
  operands: 'FILE|-',
  count: [1, 1],
  options: {
    full: { kind: 'switch', help: 'full' },
    register: registerOption,
    json: jsonOption,
    on: { kind: 'value', value: 'DATE', many: true, help: 'on' },
    ...settlingOptions,
  },
  examples: ['assess cases.json', 'assess cases.json --full --lang en', 'assess - --on 2026-02-01 --reading after-a-date=includes-the-day --json < cases.json'],
  exits: [exitCodes.done, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const chosen = settledIn(given);
    const [file = ''] = given.operands;
    const cases = await casesOfFile(file, given, io, 'asked');
    const options = { language: given.language, register: registerOf(given.value('register')) };
    const words = wordsIn[given.language];
    const progress = progressOf(io, 20, given.words.progress.cases, datesIn(cases));
    const data = given.has('json') ? jsonList(io) : null;
    for (const [at, { name, on: dates, facts }] of cases.entries()) {
      if (data === null) await io.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n`);
      for (const on of dates) {
        const assessment = assessCase(facts, { on, ...chosen });
        if (data !== null) await data.add({ name, on, assessment });
        else if (given.has('full')) await io.out(`\n${explainCase(assessment, options).text}\n`);
        else await io.out(`\n## ${formatDate(on, given.language)}\n\n${caseSummary(assessment, options, words)}\n`);
        progress.step();
      }
    }
    progress.done();
    if (data !== null) await data.end();
    else if (cases.length > 0 && !given.has('full') && options.register === 'legal') await io.out(`\n${words.summary.more}\n`);
    return exitCodes.done;
  },
};
