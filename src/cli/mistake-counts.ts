import { visible } from '../core/text/visible.js';

const MOST_LINES = 20;

/** Counts the unknown fields and other likely mistakes in requests, for a summary at the end. */
export class MistakeCounts {
  readonly #counts = new Map<string, number>();

  /**
   * Counts the mistakes of one request, such as `itmes (items?)`. Indexes of lists do not matter.
   */
  add(call: string, mistakes: string): void {
    const line = `${call}: ${mistakes.replaceAll(/\[\d+\]/g, '[]')}`;
    this.#counts.set(line, (this.#counts.get(line) ?? 0) + 1);
  }

  /** The summary, a line for each call and its mistakes; empty if there are none. */
  text(): string {
    const lines = Array.from(this.#counts, ([line, count]) => `  ${visible(line)}${count > 1 ? `, ${count} times` : ''}`);
    if (lines.length === 0) return '';
    const more = lines.length > MOST_LINES ? [`  … and ${lines.length - MOST_LINES} more`] : [];
    return ['Unknown fields and other likely mistakes in requests:', ...lines.slice(0, MOST_LINES), ...more, ''].join('\n');
  }
}
