import type { Instrument } from '../watch/instrument.js';
import { readLovdata } from '../watch/read.js';
import { isTouched, watchInstrument, watchText, type WatchReport } from '../watch/watch.js';
import { watchInWords } from '../watch/words.js';
import { jsonOption, type Command } from './command.js';
import { nameOf, textOfFile } from './files.js';
import { exitCodes, wrongFile } from './stop.js';

/** `watch`: the law watch on the command line (lovvakt). */
export const watch: Command = {
  name: 'watch',
  operands: 'FILE…',
  count: [1, Infinity],
  options: { json: jsonOption },
  examples: ['watch lov-2026-12-01-99.xml', 'watch amending-act.xml commencement.xml --lang en', 'watch - --json < instrument.xml'],
  exits: [exitCodes.done, exitCodes.touched, exitCodes.wrongFile, exitCodes.wrongCommand],
  run: async (given, io) => {
    const documents: ReturnType<typeof readLovdata>[] = [];
    for (const file of given.operands) {
      const text = await textOfFile(file, given, io);
      try {
        documents.push(readLovdata(text));
      } catch (error) {
        throw wrongFile(nameOf(file, given), error instanceof Error ? error.message : String(error));
      }
    }
    const testFiles = io.tests();
    const instruments = documents.filter((document): document is Instrument => document.kind === 'instrument');
    const reports: WatchReport[] = [];
    for (const document of documents) {
      reports.push(document.kind === 'instrument' ? await watchInstrument(document, instruments, testFiles) : await watchText(document, testFiles));
    }
    await io.out(`${given.has('json') ? JSON.stringify(reports, null, 2) : reports.map((report) => watchInWords(report, given.language)).join('\n\n')}\n`);
    return reports.some(isTouched) ? exitCodes.touched : exitCodes.done;
  },
};
