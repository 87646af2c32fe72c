const MOST_KEPT = 20_000;
const MOST_FAILURES = 20;

/** A line of the log that tells of a failure of the sandbox itself. */
const isFailure = (line: string): boolean => line.includes('"level":"error"') || /"status":5(?!0[13])\d\d/.test(line);

/** What a process writes to standard error: its end, its size, and the failures it tells of. */
export class LogTail {
  tail = '';
  bytes = 0;
  failures: string[] = [];
  #line = '';

  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    const text = chunk.toString();
    this.tail = (this.tail + text).slice(-MOST_KEPT);
    const lines = (this.#line + text).split('\n');
    this.#line = lines.pop() ?? '';
    for (const line of lines) if (isFailure(line) && this.failures.length < MOST_FAILURES) this.failures.push(line);
  }

  /** The failures since this was asked last. */
  newFailures(): string[] {
    return this.failures.splice(0);
  }
}
