import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/index.js';

const run = promisify(execFile);
const page = readFileSync(new URL('../../docs/control.md', import.meta.url), 'utf8');
const PRINTED_URL = 'http://127.0.0.1:4010';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ lifecycle: 'auto', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

/** Every command of the page with its answer, in order. */
const calls = Array.from(page.matchAll(/^```console\n([\s\S]*?)^```$/gm), ([, block = '']) => block).flatMap((block) =>
  Array.from(block.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm), ([, command = '', answer = '']) => ({ command, answer: answer.trim() })),
);

/** What of an answer the page does not show as it is. */
function differences(shown: unknown, actual: unknown, at = ''): string[] {
  if (typeof shown === 'string' && shown.endsWith('…')) return String(actual).startsWith(shown.slice(0, -1)) ? [] : [at];
  if (shown === '{…}') return typeof actual === 'object' && actual !== null ? [] : [at];
  if (typeof shown !== 'object' || shown === null) return shown === actual ? [] : [`${at}: ${String(shown)}, not ${String(actual)}`];
  const [left, right] = [Object.entries(shown), Object.entries(actual ?? {})];
  const last = left.at(-1);
  const more = /^(?:… )?(\d+) more/.exec(String(last?.[1] ?? ''))?.[1];
  const isCut = more !== undefined && (Array.isArray(shown) || last?.[0] === '…');
  const named = isCut ? left.slice(0, -1) : left;
  const size = named.length + (isCut ? Number(more) : 0);
  const found = named.flatMap(([name, value]) => differences(value, Object.fromEntries(right)[name], `${at}.${name}`));
  return size === right.length ? found : [...found, `${at} has ${right.length}, not ${size}`];
}

/** The records of a stream by their ids, or the answer itself. */
function readAnswer(text: string): unknown {
  if (!/^(id|data|event): /.test(text)) return JSON.parse(text);
  return text
    .trim()
    .split('\n\n')
    .map((message) => message.split('\n').map((line) => (line.startsWith('data: ') ? JSON.parse(line.slice('data: '.length)) : line)));
}

/** What a command prints. A stream ends by its time limit, which is an error of curl. */
const printed = (command: string): Promise<string> =>
  run('bash', ['-c', command.replaceAll(PRINTED_URL, sandbox.url)], { maxBuffer: 20_000_000 }).then(
    ({ stdout }) => stdout,
    (error: { code: number; stdout: string }) => {
      expect([command, error.code]).toEqual([expect.stringContaining('--max-time'), 28]);
      return error.stdout;
    },
  );

it('docs/control.md has working calls, and their answers', async () => {
  expect(calls.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const { command, answer } of calls) {
    const [shown, actual] = [readAnswer(answer), readAnswer(await printed(command))];
    // The page has the first messages of a stream that ends by itself.
    const isStream = !command.includes('--max-time') && command.includes('text/event-stream');
    const found = differences(shown, isStream ? (actual as unknown[]).slice(0, (shown as unknown[]).length) : actual);
    wrong.push(...found.map((difference) => `${command}: ${difference}`));
  }
  expect(wrong).toEqual([]);
});
