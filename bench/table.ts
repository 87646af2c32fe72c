/** The goal of a measurement: for its ratio, unless `of` is `value`. */
export interface Goal {
  most?: number;
  least?: number;
  of?: 'value';
}

/**
 * A measurement, with its baseline from the same run if there is one. Times are in milliseconds,
 * rates in requests per second.
 */
export interface Row {
  what: string;
  unit: string;
  value: number;
  baseline?: number;
  /** Value ÷ baseline. */
  ratio?: number;
  /** What the baseline is, or how the value was measured. */
  against?: string;
  /** The ratio by processor time: it does not depend on what else the machine does. */
  cpuRatio?: number;
  p50?: number;
  p99?: number;
  goal?: Goal;
}

/** A measurement with its baseline. */
export const row = (
  what: string,
  unit: string,
  value: number,
  baseline: number,
  against: string,
  rest: Pick<Row, 'p50' | 'p99' | 'cpuRatio' | 'goal'> = {},
): Row => ({ what, unit, value, baseline, ratio: value / baseline, against, ...rest });

/** A measurement with a fixed limit. */
export const alone = (what: string, unit: string, value: number, rest: Omit<Row, 'what' | 'unit' | 'value'> = {}): Row => ({
  what,
  unit,
  value,
  ...rest,
  ...(rest.goal && { goal: { ...rest.goal, of: 'value' } }),
});

const figure = (value: number | undefined): string => {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

const factor = (ratio: number | undefined): string => (ratio === undefined ? '' : `${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} x`);

function goalText({ goal, unit }: Row): string {
  if (!goal) return '';
  const limit = goal.most ?? goal.least;
  return `${goal.most === undefined ? '≥' : '≤'} ${limit}${goal.of === 'value' ? ` ${unit}` : ' x'}`;
}

/** Whether the goal is met; undefined without a goal. */
export function isMet({ goal, value, ratio }: Row): boolean | undefined {
  if (!goal) return undefined;
  const reached = goal.of === 'value' ? value : (ratio as number);
  return goal.most === undefined ? reached >= (goal.least as number) : reached <= goal.most;
}

const HEAD = ['ratio', 'goal', '', 'what', 'sandbox', 'baseline', 'unit', 'p50 ms', 'p99 ms', 'by cpu', 'beside'];

/** The rows as text cells, with the ratio first, after the headings. */
export const cells = (rows: readonly Row[]): string[][] => [
  HEAD,
  ...rows.map((one) => [
    factor(one.ratio),
    goalText(one),
    { true: 'met', false: 'MISSED', undefined: '' }[`${isMet(one)}`],
    one.what,
    figure(one.value),
    figure(one.baseline),
    one.unit,
    figure(one.p50),
    figure(one.p99),
    factor(one.cpuRatio),
    one.against ?? '',
  ]),
];

/** The rows as aligned text. */
export function table(rows: readonly Row[]): string {
  const lines = cells(rows);
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] as number)).join('  '));
  return `${text.map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The value that is greater than the given share of the samples. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);
