import type { Exchange } from './exchange.js';

/** As many of what was skipped for a reason are named. */
const MOST_NAMED = 10;

/** The first few of a list, and how many more there are. */
export function someOf(all: readonly unknown[]): string {
  const more = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : '';
  return `${all.slice(0, MOST_NAMED).join(', ')}${more}`;
}

/** Collects what is not in the scenario, by reason. */
export class Skipped {
  readonly #byReason = new Map<string, string[]>();

  add(reason: string, { method, host, path }: Exchange): void {
    this.#byReason.set(reason, [...(this.#byReason.get(reason) ?? []), `${method} ${host}${path}`]);
  }

  /** A line for each reason, with the requests that it is about. */
  lines(): string[] {
    return Array.from(this.#byReason, ([reason, requests]) => `Skipped, ${reason} (${requests.length}): ${someOf([...new Set(requests)])}`);
  }
}
