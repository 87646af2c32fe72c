import { ScenarioError } from '../scenario-error.js';
import type { Exchange, Traffic } from './exchange.js';
import { someOf } from './skipped.js';

/** Common Log Format; the combined one has more fields after it. */
const LINE =
  /^\S+ \S+ .*?\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] "([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?" (\d{3}) /;

const FORMAT = 'lines in the common or combined format: 192.0.2.1 - - [01/Mar/2026:10:00:00 +0000] "GET /v3/orders HTTP/1.1" 200 44';
const BODIES = 'An access log has no bodies: what was sent and answered, ids included, is not known.';

function exchangeOf(line: string): Exchange | undefined {
  const [, day, month, year, time, zone, method = '', target = '', status] = LINE.exec(`${line} `) ?? [];
  const atMs = Date.parse(`${day} ${month} ${year} ${time} ${zone}`);
  if (Number.isNaN(atMs) || !URL.canParse(target, 'http://log')) return undefined;
  const { pathname, search } = new URL(target, 'http://log');
  return { method, host: '', path: pathname, search: search.slice(1), status: Number(status), atMs };
}

const counted = (numbers: readonly number[]): string =>
  `Skipped, not in the common or combined log format (${numbers.length}): line${numbers.length > 1 ? 's' : ''} ${someOf(numbers)}`;

/**
 * Reads an access log in the common or combined format. Lines in another format are counted: the
 * log of any server in the open has some. Throws a `ScenarioError` if it has no other lines.
 */
export function readLog(text: string, file: string): Traffic {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ line, number: i + 1 }));
  const read = lines.filter(({ line }) => line.trim() !== '').map(({ line, number }) => ({ number, exchange: exchangeOf(line) }));
  const wrong = read.flatMap(({ number, exchange }) => (exchange ? [] : [number]));
  const exchanges = read.flatMap(({ exchange }) => exchange ?? []).sort((a, b) => a.atMs - b.atMs);
  if (exchanges.length === 0)
    throw new ScenarioError([
      `${file}: ${read.length === 0 ? 'The file is empty' : 'No line is a request'}. An access log must have ${FORMAT}`,
    ]);
  return { exchanges, missing: [BODIES, ...(wrong.length > 0 ? [counted(wrong)] : [])] };
}
