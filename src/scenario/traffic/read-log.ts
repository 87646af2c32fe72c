import { ScenarioError } from '../scenario-error.js';
import type { Exchange, Traffic } from './exchange.js';

/** Common Log Format; the combined one has more fields after it. */
const LINE =
  /^\S+ \S+ .*?\[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] "([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?" (\d{3}) /;

const BODIES = 'An access log has no bodies: what was sent and answered, ids included, is not known.';

function exchangeOf(line: string): Exchange | undefined {
  const [, day, month, year, time, zone, method = '', target = '', status] = LINE.exec(`${line} `) ?? [];
  const atMs = Date.parse(`${day} ${month} ${year} ${time} ${zone}`);
  if (Number.isNaN(atMs) || !URL.canParse(target, 'http://log')) return undefined;
  const { pathname, search } = new URL(target, 'http://log');
  return { method, host: '', path: pathname, search: search.slice(1), status: Number(status), atMs };
}

/**
 * Reads an access log in the common or combined format. Throws a `ScenarioError` that names the
 * lines that are in another format.
 */
export function readLog(text: string, file: string): Traffic {
  const lines = text.split(/\r?\n/).flatMap((line, i) => (line.trim() === '' ? [] : [{ line, number: i + 1 }]));
  const read = lines.map(({ line, number }) => ({ number, exchange: exchangeOf(line) }));
  const wrong = read.filter(({ exchange }) => !exchange);
  if (wrong.length > 0 || read.length === 0)
    throw new ScenarioError(
      read.length === 0
        ? [`${file}: The file has no lines`]
        : wrong.map(({ number }) => `${file}:${number}:1: The line must be in the common or combined log format`),
    );
  const exchanges = read.flatMap(({ exchange }) => exchange ?? []).sort((a, b) => a.atMs - b.atMs);
  return { exchanges, missing: [BODIES] };
}
