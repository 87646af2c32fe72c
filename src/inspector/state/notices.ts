import { signal } from '@preact/signals';
import { CallError } from '../api/call.js';
import { touch } from './pulse.js';

/** A short message at the edge of the page. */
export interface Notice {
  id: number;
  kind: 'done' | 'refused';
  text: string;
}

export const notices = signal<readonly Notice[]>([]);
let count = 0;

/** Shows a message; one that tells of a success goes by itself. */
function notify(kind: Notice['kind'], text: string): void {
  count += 1;
  const id = count;
  notices.value = [...notices.value.slice(-3), { id, kind, text }];
  setTimeout(() => dismiss(id), kind === 'done' ? 5_000 : 12_000);
}

export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** The sentence of an error. */
const sentenceOf = (error: unknown): string => (error instanceof CallError || error instanceof Error ? error.message : String(error));

/**
 * Does something that changes the sandbox, says how it went, and lets what is shown be asked for
 * again. Returns what `work` returns, or undefined if it was refused.
 */
export async function act<T>(work: () => Promise<T>, done?: (result: T) => string | undefined): Promise<T | undefined> {
  try {
    const result = await work();
    const text = done?.(result);
    if (text !== undefined) notify('done', text);
    return result;
  } catch (error) {
    notify('refused', sentenceOf(error));
    return undefined;
  } finally {
    touch();
  }
}
