import { jsonSchema, jsonSchemaNames, type JsonSchemaName } from '../schema/index.js';
import { notAmong } from './arguments.js';
import type { Command } from './command.js';
import { exitCodes, wrongCommand } from './stop.js';

const isName = (name: string): name is JsonSchemaName => (jsonSchemaNames as readonly string[]).includes(name);

/** `schema`: the JSON Schema of what goes in or comes out. */
export const schema: Command = {
  name: 'schema',
  operands: '[NAME]',
  count: [0, 1],
  options: {},
  examples: ['schema', 'schema cases'],
  exits: [exitCodes.done, exitCodes.wrongCommand],
  run: async (given, io) => {
    const [name] = given.operands;
    if (name === undefined) {
      const width = Math.max(...jsonSchemaNames.map(({ length }) => length));
      await io.out(jsonSchemaNames.map((one) => `${one.padEnd(width)}  ${String(jsonSchema(one)['title'])}\n`).join(''));
      return exitCodes.done;
    }
    if (!isName(name)) throw wrongCommand(notAmong(given.words, 'NAME', name, jsonSchemaNames));
    await io.out(`${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    return exitCodes.done;
  },
};
