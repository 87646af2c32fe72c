import { YAML_BOUNDS } from '../text/yaml-bounds.js';
import type { Work } from '../work/slices.js';
import type { Problem } from './form.js';

const MOST = YAML_BOUNDS.problems;

/** Collects the problems of values, until there are more than are listed. */
export function problemsAmong<T>(values: readonly T[], problemsOf: (value: T, index: number) => readonly Problem[]): Problem[] {
  const all: Problem[] = [];
  for (const [i, value] of values.entries()) {
    all.push(...problemsOf(value, i));
    if (all.length > MOST) break;
  }
  return all;
}

/** `problemsAmong` one value at a time. */
export function* gathering<T>(
  values: Iterable<T>,
  problemsOf: (value: T, index: number) => readonly Problem[] | Work<readonly Problem[]>,
): Work<Problem[]> {
  const all: Problem[] = [];
  let index = 0;
  for (const value of values) {
    const found = problemsOf(value, index);
    all.push(...('next' in found ? yield* found : found));
    if (all.length > MOST) break;
    index += 1;
    yield;
  }
  return all;
}

/**
 * The first lines of a message that has one line for each problem, and a last one if that is not
 * all.
 */
export const listed = (lines: readonly string[]): string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), `Only the first ${MOST} problems are listed.`] : [...lines];
