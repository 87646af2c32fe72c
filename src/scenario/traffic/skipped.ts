import type { Exchange } from './exchange.js';

/** As many of the requests that were skipped for a reason are named. */
const MOST_NAMED = 10;

/** Collects what is not in the scenario, by reason. */
export class Skipped {
  readonly #byReason = new Map<string, string[]>();

  add(reason: string, { method, host, path }: Exchange): void {
    this.#byReason.set(reason, [...(this.#byReason.get(reason) ?? []), `${method} ${host}${path}`]);
  }

  /** A line for each reason, with the requests that it is about. */
  lines(): string[] {
    return Array.from(this.#byReason, ([reason, requests]) => {
      const different = [...new Set(requests)];
      const more = different.length > MOST_NAMED ? ` and ${different.length - MOST_NAMED} more` : '';
      return `Skipped, ${reason} (${requests.length}): ${different.slice(0, MOST_NAMED).join(', ')}${more}`;
    });
  }
}
