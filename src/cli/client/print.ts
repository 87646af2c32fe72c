import { visibleLines } from '../../core/text/visible.js';

/** Aligns rows in columns, two spaces apart. Each line ends with a line break. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) for (const [at, { length }] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, length);
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Prints an answer: as JSON if `json` is set, otherwise as the text that `human` makes of it. */
export function print<T>(answer: T, { json }: { json?: true }, human: (answer: T) => string): void {
  endWithReader();
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : visibleLines(human(answer)));
}

/**
 * Ends the process without an error once the reader of its output, such as `head`, has read enough.
 */
export function endWithReader(): void {
  process.stdout.on('error', endQuietly);
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
