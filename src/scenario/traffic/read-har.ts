import { own } from '../../core/text/path.js';
import { parseYaml } from '../../core/text/yaml-text.js';
import { told } from '../reading/read-story.js';
import { ScenarioError } from '../scenario-error.js';
import type { Exchange, Traffic } from './exchange.js';
import { someOf } from './skipped.js';

const BYTE_ORDER_MARK = /^\uFEFF/;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** The values of a list of `{ name, value }`, by name in lower case. */
const byName = (pairs: unknown): Map<string, string> =>
  new Map(list(pairs).map((pair) => [String(own(pair, 'name')).toLowerCase(), String(own(pair, 'value'))]));

/** The text of an answer, which some tools encode. */
function contentOf(content: unknown): string | undefined {
  const text = textOf(own(content, 'text'));
  return text !== undefined && own(content, 'encoding') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

/** The account and the channel that the headers of a request name, as its version names them. */
function contextOf(headers: ReadonlyMap<string, string>, path: string): Pick<Exchange, 'account' | 'channel'> {
  const context = headers.get('x-site-context') ?? '';
  const [account, channel] = ['account', 'channel'].map((name) => new RegExp(`"${name}"\\s*:\\s*"?([^",}]*)`).exec(context)?.[1]);
  return {
    account: headers.get('x-fabric-tenant-id') ?? account,
    channel: path.startsWith('/v3/') ? headers.get('x-fabric-channel-id') : channel,
  };
}

function exchangeOf(entry: unknown): Exchange | undefined {
  const [request, response] = [own(entry, 'request'), own(entry, 'response')];
  const [url, method] = [String(own(request, 'url')), own(request, 'method')];
  const atMs = Date.parse(String(own(entry, 'startedDateTime')));
  if (!URL.canParse(url) || typeof method !== 'string' || Number.isNaN(atMs)) return undefined;
  const { host, pathname, search } = new URL(url);
  const headers = byName(own(request, 'headers'));
  return {
    method: method.toUpperCase(),
    host,
    path: pathname,
    search: search.slice(1),
    ...contextOf(headers, pathname),
    prefer: headers.get('prefer'),
    requestText: textOf(own(own(request, 'postData'), 'text')),
    status: Number(own(response, 'status')) || 0,
    responseText: contentOf(own(response, 'content')),
    atMs,
    struck: byName(own(response, 'headers')).has('x-sandbox-fault'),
  };
}

const NEEDED = 'a request with method and url, and startedDateTime';

/**
 * Reads a HAR file (HTTP Archive 1.2), as browsers and proxies save it. Damaged entries are named
 * and left out. Throws a `ScenarioError` that names the place of what makes the file unreadable.
 */
export function readHar(text: string, file: string): Traffic {
  const content = parsed(text, file);
  const entries = own(own(content, 'log'), 'entries');
  const fail = (path: (string | number)[], message: string): never => {
    throw new ScenarioError([told({ file, locate: parseYaml(text).locate }, { path, message })]);
  };
  if (!Array.isArray(entries)) return fail(['log'], 'must have a list of entries');
  const read = entries.map(exchangeOf);
  const damaged = read.flatMap((exchange, i) => (exchange ? [] : [i]));
  const exchanges = read.flatMap((exchange) => exchange ?? []);
  if (exchanges.length === 0 && damaged.length > 0) return fail(['log', 'entries', 0], `must have ${NEEDED}`);
  const bare = exchanges.filter(({ responseText, status }) => responseText === undefined && status !== 204).length;
  const skipped = `Skipped, without ${NEEDED} (${damaged.length}): ${someOf(damaged.map((i) => `log.entries[${i}]`))}`;
  return {
    exchanges: exchanges.toSorted((a, b) => a.atMs - b.atMs),
    missing: [
      ...(damaged.length > 0 ? [skipped] : []),
      ...(bare > 0 && bare === exchanges.length ? ['The file has no bodies of answers, so ids in them get no names.'] : []),
    ],
  };
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    throw new ScenarioError([`${file}: The file is not JSON: ${(error as Error).message}`]);
  }
}
