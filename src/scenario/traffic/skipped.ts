import type { Exchange } from './exchange.js';
import type { Placeholders } from './placeholders.js';

/** As many of what was skipped for a reason are named. */
const MOST_NAMED = 10;
/** Parts of a path that name a kind of thing, and no thing or person. */
const WORD = /^(?:[a-z_-]{1,30}|[a-z]+[A-Z][A-Za-z]{1,30}|v\d|[a-z_-]{1,30}\.[a-z]{2,4})$/;
const HIDDEN = '…';
/** Where the APIs are; what comes after them names kinds of things, if it is a word. */
const OF_API = /^\/(?:api\/v2|v3|__sandbox)\//;

/** The first few of a list, and how many more there are. */
export function someOf(all: readonly unknown[]): string {
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  return `${all.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** A request that is not in the scenario, with the parameters of its path if it is an operation. */
export interface Left {
  readonly exchange: Pick<Exchange, 'method' | 'host' | 'path'>;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return HIDDEN;
  }
}

/** The path without what may be an id or about a person: elsewhere, all but its first part. */
function maskedPath({ exchange: { path }, names = {} }: Left, placeholders: Placeholders): string {
  const shown = (segment: string, at: number): string => {
    if (at > 1 && !OF_API.test(path)) return HIDDEN;
    const text = decoded(segment);
    const name = Object.keys(names).find((one) => names[one] === text);
    if (name !== undefined) return `{${name}}`;
    return text === '' || (WORD.test(text) && !placeholders.knows(text)) ? text : HIDDEN;
  };
  return path
    .split('/')
    .map(shown)
    .join('/')
    .replace(/(?:\/…)+$/, '/…');
}

/** Collects what is not in the scenario, by reason. */
export class Skipped {
  readonly #byReason = new Map<string, Left[]>();

  add(reason: string, left: Left): void {
    this.#byReason.set(reason, [...(this.#byReason.get(reason) ?? []), left]);
  }

  /** A line for each reason, with the requests that it is about; their ids are hidden. */
  lines(placeholders: Placeholders): string[] {
    const told = (left: Left): string => `${left.exchange.method} ${left.exchange.host}${maskedPath(left, placeholders)}`;
    return Array.from(this.#byReason, ([reason, all]) => `Skipped, ${reason} (${all.length}): ${someOf([...new Set(all.map(told))])}`);
  }
}
