import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema, jsonSchemaNames } from '../../src/schema/index.js';
import { runProgram } from '../support/runProgram.js';

describe('schema', () => {
  it('lists the schemas, each with what it is of', async () => {
    const { code, out, err } = await runProgram(['schema']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const listed = out.trimEnd().split('\n').map((line) => line.split(/ {2,}/));
    expect(listed).toEqual(jsonSchemaNames.map((name) => [name, jsonSchema(name)['title']]));
  });

  it('prints each schema, the same as the file in the package', async () => {
    for (const name of jsonSchemaNames) {
      const { code, out } = await runProgram(['schema', name]);
      expect(code).toBe(0);
      const file = readFileSync(new URL(`../../docs/schemas/${name}.schema.json`, import.meta.url), 'utf8');
      expect(JSON.parse(out)).toEqual(JSON.parse(file));
    }
  });

  it('takes a name that is not known for a wrong command, and names those there are', async () => {
    const { code, out, err } = await runProgram(['schema', 'case']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`NAME: expected one of ${jsonSchemaNames.join(', ')}, got "case"`);
  });
});
