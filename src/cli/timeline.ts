import { firstDayOf } from '../rules/timeline.js';
import { explainTimeline, timeline as timelineOf } from '../index.js';
import { caseHeading, registerOf } from './assess.js';
import { casesOfFile, datesGiven, problemOfDate } from './cases.js';
import { jsonOption, registerOption, type Command } from './command.js';
import { jsonList } from './printing.js';
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
    const { words } = given;
    if (from !== undefined && through !== undefined && through < from) throw wrongCommand(words.command.throughBefore(through, '--from', from));
    const [file = ''] = given.operands;
    const cases = await casesOfFile(file, given, io, 'not-asked', (one) => {
      const first = from ?? firstDayOf(one.facts);
      if (first === null) return words.files.noDay;
      return through !== undefined && through < first ? words.command.throughBefore(through, words.files.firstDay, first) : problemOfDate(one, first, given);
    });
    const progress = progressOf(io, 5, words.progress.cases, cases.length);
    const data = given.has('json') ? jsonList(io) : null;
    for (const [at, { name, facts }] of cases.entries()) {
      const line = timelineOf(facts, { ...chosen, from, through });
      if (data !== null) await data.add({ name, timeline: line });
      else {
        const { text } = explainTimeline(line, { language: given.language, register: registerOf(given.value('register')) });
        await io.out(`${at === 0 ? '' : '\n'}${caseHeading(name)}\n\n${text}\n`);
      }
      progress.step();
    }
    progress.done();
    await data?.end();
    return exitCodes.done;
  },
};
