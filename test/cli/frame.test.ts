import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/main.js';
import { wordsIn } from '../../src/cli/wordsIn.js';
import { commandNames } from '../../src/cli/words.js';
import { languages } from '../../src/index.js';
import { caseFile, runProgram, someFacts } from '../support/runProgram.js';

const cases = caseFile({ name: 'A', on: ['2026-02-01'], facts: {} });
const files = { 'cases.json': cases, 'more.json': cases };

describe('the help of the program', () => {
  it('lists every command with its purpose, reads nothing, and speaks the language asked for', async () => {
    for (const language of languages) {
      for (const flag of ['--help', '-h']) {
        const { code, out, err, read } = await runProgram([flag, '--lang', language]);
        expect({ code, err, read }).toEqual({ code: 0, err: '', read: [] });
        for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} +${wordsIn[language].commands[name].purpose.replace('?', '\\?')}$`, 'm'));
      }
    }
    expect((await runProgram(['--help'])).out).toBe((await runProgram(['--help', '--lang', 'en'])).out);
  });

  it('is shown for the word as well, of the program and of a command', async () => {
    expect(await runProgram(['help'])).toEqual(await runProgram(['--help']));
    expect(await runProgram(['help', 'assess', '--lang', 'nb'])).toEqual(await runProgram(['assess', '--help', '--lang', 'nb']));
    expect((await runProgram(['help', 'asess'])).err).toContain('did you mean assess?');
  });

  it('has every command in the words and in the program, in the same order', () => {
    expect(commands.map(({ name }) => name)).toEqual(commandNames);
  });

  it('shows the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
    expect(await runProgram(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '', read: [], written: {} });
  });
});

describe.each(commands.map((command) => [command.name, command] as const))('%s --help', (name, command) => {
  it('shows the usage, every option, two examples or three, and the exit codes, whatever else was written', async () => {
    for (const language of languages) {
      const { headings, options, exits } = wordsIn[language];
      const { code, out, err, read } = await runProgram([name, 'nothing.json', '--help', '--lang', language]);
      expect({ code, err, read }).toEqual({ code: 0, err: '', read: [] });
      expect(out).toContain(`  integreringsloven ${name} ${command.operands} [`);
      for (const [option, { help }] of Object.entries(command.options)) {
        expect(out).toMatch(new RegExp(`^  --${option}( \\S+)? +${options[help].replace(/[()?.]/g, '\\$&')}$`, 'm'));
      }
      const [, examples = ''] = out.split(`${headings.examples}\n`);
      const [own = ''] = examples.split('\n\n');
      expect(own.split('\n').length).toBeGreaterThanOrEqual(2);
      expect(own.split('\n').length).toBeLessThanOrEqual(3);
      for (const code of command.exits) expect(out).toContain(`  ${code}  ${exits[code]}\n`);
    }
  });

  it('has examples that the program takes: only their files are missing', async () => {
    for (const example of command.examples) {
      const [line = ''] = example.split(' < ');
      const { code, err } = await runProgram([...line.split(' ')]);
      expect(code, err).not.toBe(2);
    }
  });
});

describe('a wrong command', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['there is none', [], /: expected a command; integreringsloven --help shows how$/],
    ['only a language is named', ['--lang', 'en'], /: expected a command; integreringsloven --help/],
    ['it is not known', ['asess', 'cases.json'], /: there is no command "asess"; did you mean assess\?; integreringsloven --help shows how$/],
    ['it is not near any', ['frobnicate'], /: there is no command "frobnicate"; integreringsloven --help/],
    ['it has no file', ['assess'], /: expected: assess FILE\|-; integreringsloven assess --help shows how$/],
    ['it has two files', ['assess', 'cases.json', 'more.json'], /: expected: assess FILE\|-/],
    ['an option is not known', ['assess', 'cases.json', '--jsn'], /: there is no option --jsn; did you mean --json\?; integreringsloven assess --help/],
    ['an option is of another command', ['timeline', 'cases.json', '--policy', 'imdi'], /: there is no option --policy; integreringsloven timeline --help/],
    ['an option has the name of what every object has', ['assess', 'cases.json', '--toString'], /: there is no option --toString/],
    ['the language has no value', ['assess', 'cases.json', '--lang'], /: --lang needs a value: nb\|nn\|en/],
    ['an option stands where a value should', ['assess', 'cases.json', '--lang', '--json'], /: --lang needs a value: nb\|nn\|en/],
    ['a switch has a value', ['assess', 'cases.json', '--json=yes'], /: --json takes no value/],
    ['a value is given twice', ['assess', 'cases.json', '--register', 'legal', '--register', 'plain'], /: --register can be given once only/],
    ['a value is not one of those there are', ['assess', 'cases.json', '--register', 'plan'], /: --register: expected one of legal, plain, got "plan"; did you mean plain\?/],
    ['standard input is named twice', ['watch', '-', '-'], /: standard input \(-\) can be read once only/],
  ])('is told when %s, with exit code 2, and nothing is read or printed', async (_what, args, message) => {
    const { code, out, err, read } = await runProgram(args, { files });
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toMatch(/^integreringsloven: [^\n]*\n$/);
    expect(err.trimEnd()).toMatch(message);
  });

  it.each(['sv', 'NB', '', 'nb-NO', 'toString'])('is told when the language is %j, which the message shows', async (language) => {
    const { code, out, err, read } = await runProgram(['assess', 'cases.json', `--lang=${language}`], { files });
    expect({ code, out, read }).toEqual({ code: 2, out: '', read: [] });
    expect(err).toContain(`--lang: expected one of nb, nn, en, got ${JSON.stringify(language)}`);
  });

  it('is told in the language asked for, wherever that stands', async () => {
    expect((await runProgram(['asess', '--lang', 'nb'])).err).toBe('integreringsloven: kommandoen «asess» finnes ikke; mente du assess?; integreringsloven --help viser hvordan\n');
    expect((await runProgram(['assess', 'cases.json', '--jsn', '--lang=nn'])).err).toBe(
      'integreringsloven: valet --jsn finst ikkje; meinte du --json?; integreringsloven assess --help viser korleis\n',
    );
    expect((await runProgram(['assess', 'x.json', '--lang', 'nn'])).err).toBe('integreringsloven: x.json: fila finst ikkje\n');
  });
});

describe('files', () => {
  const broken = Buffer.from([0x5b, 0x0a, 0x22, 0xe6, 0x22, 0x5d]);

  it.each<[string, string | Uint8Array | undefined, string]>([
    ['missing', undefined, 'there is no such file'],
    ['a folder', undefined, 'is a folder'],
    ['empty', '', 'is empty'],
    ['only a mark', '\ufeff', 'is empty'],
    ['only spaces', ' \n\t', 'is empty'],
    ['ISO-8859-1', broken, 'line 2: not UTF-8; save the file as UTF-8'],
    ['UTF-16', Buffer.from('\ufeff[]', 'utf16le'), 'line 1: not UTF-8; save the file as UTF-8'],
    ['cut within a character', Buffer.from('["æ"]').subarray(0, 3), 'line 1: not UTF-8; save the file as UTF-8'],
    ['cut off', '[{"name": "A",', 'line 1, column 15: not JSON: expected a name in quotation marks, but the file ends'],
    ['JSON line by line', '{"name": "A"}\n{"name": "B"}', 'line 2, column 1: not JSON: expected nothing more, but found "{"; several cases stand in a list, with commas between'],
    ['not JSON', '[\r\n  { not json', 'line 2, column 5: not JSON: expected a name in quotation marks, but found "n"'],
  ])('that are %s are named, with exit code 1 and nothing printed', async (what, content, message) => {
    const world = { files: content === undefined ? {} : { x: content }, folders: what === 'a folder' ? ['x'] : [] };
    for (const command of [['assess'], ['timeline'], ['explain', 'targetGroup'], ['compare', '--other', '2026-01-01']]) {
      const { code, out, err } = await runProgram([...command, 'x'], world);
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: `integreringsloven: x: ${message}\n` });
    }
  });

  it('are called standard input when they are that', async () => {
    expect((await runProgram(['assess', '-'], { files: { '-': '{' } })).err).toMatch(/^integreringsloven: standard input: line 1, column 2: /);
    expect((await runProgram(['assess', '-', '--lang', 'nb'], { files: { '-': '{' } })).err).toMatch(/^integreringsloven: standard inndata: linje 1, kolonne 2: /);
  });

  it('give the same in whatever pieces they come, and with a mark before the first character', async () => {
    const text = caseFile({ name: 'Åse, Øystein og Ærlend', on: ['2026-02-01'], facts: someFacts });
    const whole = await runProgram(['explain', 'targetGroup', 'x'], { files: { x: text } });
    expect(whole).toMatchObject({ code: 0, err: '' });
    expect(whole.out).toContain('# Åse, Øystein og Ærlend\n');
    expect(await runProgram(['explain', 'targetGroup', 'x'], { files: { x: text }, piece: 1 })).toEqual(whole);
    expect(await runProgram(['explain', 'targetGroup', 'x'], { files: { x: `\ufeff${text}` }, piece: 3 })).toEqual(whole);
  });

  it('may be on one long line', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({ name: `A${at}`, on: [], facts: {} }));
    const { code, err } = await runProgram(['assess', 'x'], { files: { x: JSON.stringify(many) } });
    expect(code).toBe(1);
    expect(err.split('\n')).toHaveLength(103);
    expect(err).toContain('\n  and 2900 more\n');
  });

  it('that hold no cases are answered with nothing, and that is told', async () => {
    expect(await runProgram(['assess', 'x'], { files: { x: '[]' } })).toMatchObject({ code: 0, out: '', err: 'integreringsloven: x: holds no cases\n' });
    expect(await runProgram(['assess', 'x', '--json'], { files: { x: '[]' } })).toMatchObject({ code: 0, out: '[]\n' });
  });
});
