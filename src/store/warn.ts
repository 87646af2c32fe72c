import { Repeats } from '../core/repeats.js';

const repeats = new Repeats();

/**
 * Where failures go that no caller waits for: a warning of the process. One that repeats is
 * counted.
 */
export function warn(error: unknown): void {
  const text = String(error);
  repeats.note(text, (again) => {
    if (again > 0) process.emitWarning(`${text} (${again} more times)`);
    else process.emitWarning(error instanceof Error ? error : text);
  });
}
