import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ran } from './processes.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

describe('oms-sandbox', () => {
  it.each(['--version', '-v'])('prints its version with %s', async (option) => {
    expect(await ran([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each(['--help', '-h', 'help'])('prints its help with %s', async (word) => {
    const { code, stdout, stderr } = await ran([word]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['start', 'repair', 'lifecycle']) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it.each([
    ['start', '--help'],
    ['start', '-h'],
    ['help', 'start'],
  ])('prints the options of start with their variables: %s %s', async (...words) => {
    const { code, stdout } = await ran(words);
    expect(code).toBe(0);
    for (const name of ['port', 'host', 'db', 'memory', 'seed', 'lifecycle', 'lenient', 'durability', 'log']) {
      expect(stdout).toContain(`--${name}`);
      expect(stdout.replace(/\s+/g, ' ')).toContain(`env: OMS_SANDBOX_${name.toUpperCase()}`);
    }
  });
});

const start = 'See: oms-sandbox start --help';
const wrong: [title: string, args: string[], env: Record<string, string>, sentence: string][] = [
  [
    'a port that is no number',
    ['--port', '40l0'],
    {},
    "option '--port <number>' argument '40l0' is invalid. It must be a whole number from 0 to 65535",
  ],
  [
    'a port no machine has',
    ['--port', '65536'],
    {},
    "option '--port <number>' argument '65536' is invalid. It must be a whole number from 0 to 65535",
  ],
  [
    'a mode there is not',
    ['--lifecycle', 'fast'],
    {},
    "option '--lifecycle <mode>' argument 'fast' is invalid. Allowed choices are auto, manual",
  ],
  [
    'a log format there is not',
    ['--log', 'xml'],
    {},
    "option '--log <format>' argument 'xml' is invalid. Allowed choices are pretty, json, silent",
  ],
  ['a file without a name', ['--db', ''], {}, "option '--db <file>' argument '' is invalid. It must not be empty"],
  ['a file and memory', ['--db', 'db.json', '--memory'], {}, "option '--db <file>' cannot be used with option '--memory'"],
  ['an option there is not', ['--prot', '1'], {}, "unknown option '--prot' (Did you mean --port?)"],
  ['an option without its value', ['--seed'], {}, "option '--seed <name>' argument missing"],
  ['a word too many', ['now'], {}, "too many arguments for 'start'. Expected 0 arguments but got 1"],
  [
    'a variable with a wrong value',
    [],
    { OMS_SANDBOX_DURABILITY: 'always' },
    "option '--durability <promise>' value 'always' from env 'OMS_SANDBOX_DURABILITY' is invalid. Allowed choices are memory, write, fsync",
  ],
  [
    'a switch that is neither on nor off',
    [],
    { OMS_SANDBOX_MEMORY: 'perhaps' },
    "environment variable 'OMS_SANDBOX_MEMORY' must be 1 or 0, not 'perhaps'",
  ],
  [
    'a variable there is not',
    [],
    { OMS_SANDBOX_PROT: '4020' },
    "unknown environment variable 'OMS_SANDBOX_PROT' (Did you mean OMS_SANDBOX_PORT?)",
  ],
  [
    'an origin without a scheme',
    ['--cors-origin', 'https://a.example,shop.example:3000'],
    {},
    "option '--cors-origin <origin>' argument 'https://a.example,shop.example:3000' is invalid. It must be * or an origin, with a scheme and without a path, such as https://shop.example; did you mean https://shop.example:3000",
  ],
  [
    'a host that is a URL',
    ['--allowed-host', 'https://shop.example:3000/'],
    {},
    "option '--allowed-host <name>' argument 'https://shop.example:3000/' is invalid. It must be the name of a host, without a scheme, a port or a path; did you mean shop.example",
  ],
];

describe('a usage error of oms-sandbox', () => {
  it.each(wrong)('is reported in one line: %s', async (_title, args, env, sentence) => {
    expect(await ran(['start', ...args], { env })).toEqual({
      code: 1,
      stdout: '',
      stderr: `oms-sandbox: ${sentence}${sentence.includes('; did you mean') ? '?' : '.'} ${start}\n`,
    });
  });

  it('is reported in one line: an unknown command', async () => {
    const stderr = "oms-sandbox: unknown command 'strat' (Did you mean start?). See: oms-sandbox --help\n";
    expect(await ran(['strat'])).toEqual({ code: 1, stdout: '', stderr });
  });

  it('is one of start when the command is missing', async () => {
    const stderr = `oms-sandbox: unknown option '--prot' (Did you mean --port?). ${start}\n`;
    expect(await ran(['--prot', '1'])).toEqual({ code: 1, stdout: '', stderr });
  });
});
