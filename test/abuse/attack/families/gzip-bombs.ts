import { gzipSync } from 'node:zlib';
import { type Attack, Findings } from '../attack.js';

const MB = 1_000_000;

/** What a few kilobytes unpack to; lazily, since each takes a moment to make. */
const bombs: readonly [name: string, text: () => string][] = [
  ['33 million values', () => `{"collections":[${'0,'.repeat(33 * MB)}0]}`],
  ['deep nesting', () => `{"collections":${'['.repeat(45 * MB)}`],
  ['many keys', () => `{${'"a":{},'.repeat(12 * MB)}"a":0}`],
  ['a huge string', () => `{"sequence":"${'x'.repeat(95 * MB)}"}`],
  ['a huge number', () => `{"sequence":${'9'.repeat(95 * MB)}}`],
  ['blanks without end', () => ' '.repeat(150 * MB)],
];

const doors = [
  ['POST', '/api/v2/order'],
  ['POST', '/__sandbox/reset'],
  ['PUT', '/__sandbox/import'],
] as const;

/** Small bodies that unpack to far more than is good. */
export const gzipBombs: Attack = {
  name: 'gzip-bombs',
  tries: 'gzip that unpacks to 33 million values, deep nesting, many keys, huge strings',
  async play({ target, amount }) {
    const found = new Findings();
    const headers = { 'content-encoding': 'gzip' };
    for (const [name, text] of bombs.slice(0, amount(1, bombs.length))) {
      const body = gzipSync(text(), { level: 1 });
      for (const [method, path] of doors.slice(amount(2, 0))) {
        const answers = await Promise.all(Array.from({ length: amount(1, 2) }, () => target.call(path, { method, body, headers })));
        for (const answer of answers) found.status(`${name} to ${path}`, answer, 400, 413, 503);
      }
    }
    return found;
  },
};
