/** One measurement beside its baseline, both taken in the same run. Times are milliseconds, rates requests a second. */
export interface Row {
  what: string;
  unit: string;
  baseline: number;
  sandbox: number;
  /** Sandbox ÷ baseline. */
  ratio: number;
  /** What the baseline is. */
  against: string;
  p50?: number;
  p99?: number;
}

export const row = (
  what: string,
  unit: string,
  sandbox: number,
  baseline: number,
  against: string,
  spread: { p50?: number; p99?: number } = {},
): Row => ({
  what,
  unit,
  ratio: sandbox / baseline,
  sandbox,
  baseline,
  against,
  ...spread,
});

const figure = (value: number | undefined): string => (value === undefined ? '' : value >= 100 ? value.toFixed(0) : value.toFixed(2));

/** The rows as aligned text, the ratio first. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['ratio', 'what', 'sandbox', 'baseline', 'unit', 'p50 ms', 'p99 ms', 'against'],
    ...rows.map(({ ratio, what, sandbox, baseline, unit, p50, p99, against }) => [
      `${ratio.toFixed(2)} x`,
      what,
      figure(sandbox),
      figure(baseline),
      unit,
      figure(p50),
      figure(p99),
      against,
    ]),
  ];
  const widths = (lines[0] as string[]).map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  return `${lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

/** The value below which `share` of the sorted samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
