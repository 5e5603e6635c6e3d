import { explainTimeline, timeline as timelineOf } from '../index.js';
import { caseHeading, registerOf } from './assess.js';
import { casesOfFile, datesGiven, forEachCase } from './cases.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { held, jsonList } from './printing.js';
import { progressOf } from './progress.js';
import { settledIn, settlingOptions } from './settled.js';
import { exitCodes, wrongCommand } from './stop.js';

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
    // A case without a day in it has no time to tell of, and then nothing is printed.
    const print = held(io);
    const data = given.has('json') ? jsonList(print) : null;
    await forEachCase(cases, given, async ({ name, facts }, at) => {
      const line = timelineOf(facts, { ...chosen, from, through });
      progress.step();
      if (data !== null) return data.add({ name, timeline: line });
      const { text } = explainTimeline(line, { language: given.language, register: registerOf(given.value('register')) });
      return print.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n\n${text}\n`);
    });
    progress.done();
    await data?.end();
    await print.release();
    return exitCodes.done;
  },
};
