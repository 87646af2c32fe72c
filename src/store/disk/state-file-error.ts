/**
 * The state file, its journal or its directory cannot be used. The message is a sentence for the
 * user, after the place.
 */
export class StateFileError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number | undefined;
  /** From 1. */
  readonly column: number | undefined;

  constructor(file: string, message: string, place: { line?: number | undefined; column?: number | undefined; cause?: unknown } = {}) {
    const where = [file, place.line, place.line && place.column].filter((part) => part !== undefined).join(':');
    super(`${where}: ${message}`, { cause: place.cause });
    this.name = 'StateFileError';
    this.file = file;
    this.line = place.line;
    this.column = place.column;
  }
}

/** The operating system's reason why a file could not be used, e.g. "EACCES: permission denied". */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const end = error.message.indexOf(', ');
  return end > 0 && 'code' in error ? error.message.slice(0, end) : error.message;
}
