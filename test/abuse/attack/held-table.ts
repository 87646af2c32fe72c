import type { Held } from './run.js';

const HEAD = ['', 'attack', 'RSS MB', 'heap MB', 'stall ms', 'busy ms', 'seconds', 'what was tried'];

const figure = (value: number | undefined): string => (value === undefined || value === 0 ? '-' : value.toFixed(0));

const cells = ({ name, tries, memory, seen, seconds, findings }: Held): string[] => [
  findings.length === 0 ? 'held' : 'FELL',
  name,
  figure(memory.rss),
  figure(memory.heap),
  figure(seen?.longestMs),
  figure(seen?.longestBusyMs),
  seconds.toFixed(1),
  tries,
];

/** One attack in a line, as soon as it is over, with what was found. */
export function heldLine({ name, memory, seen, seconds, findings }: Held): string {
  const parts = [
    `${seconds.toFixed(1)} s`,
    `${figure(memory.rss)} MB`,
    `another tenant waited for ${figure(seen?.longestBusyMs)} ms of work`,
  ];
  return [`${name}: ${findings.length === 0 ? 'held' : 'FELL'} (${parts.join(', ')})`, ...findings].join('\n  ').concat('\n');
}

/**
 * What the sandbox held as aligned text: the most memory, the longest that another tenant waited
 * and how much of it the sandbox worked, and below the table what was found.
 */
export function heldTable(all: readonly Held[]): string {
  const lines = [HEAD, ...all.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => (line[column] as string).length)));
  const rows = lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] as number))
      .join('  ')
      .trimEnd(),
  );
  const findings = all.flatMap((held) => held.findings.map((finding) => `\n${held.name}: ${finding}`));
  return `${[...rows, ...findings].join('\n')}\n`;
}
