import { explainTimeline, timeline as timelineOf } from '../index.js';
import { caseHeading, registerOf } from './assess.js';
import { casesOfFile, datesGiven, refusal } from './cases.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { nameOf } from './files.js';
import { jsonList } from './printing.js';
import { progressOf } from './progress.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes, wrongCommand, wrongFile } from './stop.js';

/** `timeline`: each case over time. */
export const timeline: Command = {
  name: 'timeline',
  operands: 'FILE|-',
  count: [1, 1],
  options: {
    from: { kind: 'value', value: 'DATE', help: 'from' },
    through: { kind: 'value', value: 'DATE', help: 'through' },
    register: registerOption,
    json: jsonOption,
    ...settlingOptions,
  },
  examples: ['timeline cases.json', 'timeline cases.json --lang nn --register plain', 'timeline cases.json --from 2026-01-01 --through 2026-12-31 --json'],
  exits: [exitCodes.done, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const chosen = settledIn(given);
    const [from] = datesGiven(given, 'from');
    const [through] = datesGiven(given, 'through');
    if (from !== undefined && through !== undefined && through < from) throw wrongCommand(`--through: ${through} is before --from, ${from}`);
    const [file = ''] = given.operands;
    const cases = await casesOfFile(file, given, io, 'not-asked');
    const progress = progressOf(io, 5, given.words.progress.cases);
    const ask = (facts: (typeof cases)[number]['facts']) => timelineOf(facts, { ...chosen, from, through });
    // A case without a day in it has no time to tell of; that is found before anything is printed.
    const problems = cases.flatMap(({ name, facts }, at) => {
      const wrong = refusal(() => ask(facts));
      progress.step();
      return wrong === null ? [] : [`[${String(at)}]: ${wrong}, ${given.words.files.ofCase(name)}`];
    });
    progress.done();
    if (problems.length > 0) throw wrongFile(nameOf(file, given), problems.join('\n  '));
    const data = given.has('json') ? jsonList(io) : null;
    for (const [at, { name, facts }] of cases.entries()) {
      const line = ask(facts);
      if (data !== null) await data.add({ name, timeline: line });
      else {
        const { text } = explainTimeline(line, { language: given.language, register: registerOf(given.value('register')) });
        await io.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n\n${text}\n`);
      }
    }
    await data?.end();
    return exitCodes.done;
  },
};
