import { Repeats } from '../core/work/repeats.js';

const repeats = new Repeats();

/** Reports a failure that no caller waits for, as a process warning. Repeated ones are counted. */
export function warn(error: unknown): void {
  const text = String(error);
  repeats.note(text, (again) => {
    if (again > 0) process.emitWarning(`${text} (${again} more times)`);
    else process.emitWarning(error instanceof Error ? error : text);
  });
}
