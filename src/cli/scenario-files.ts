import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { ScenarioError } from '../simulation/scenario/scenario-error.js';

/** The files that paths, patterns and directories name, each once, in order of name. */
export async function scenarioFiles(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(patterns.map(filesOf));
  const nothing = patterns.filter((_, i) => found[i]?.length === 0);
  if (nothing.length > 0) throw new ScenarioError(nothing.map((pattern) => `${pattern}: There is no such file, and nothing matches it`));
  return [...new Set(found.flat())].sort();
}

async function filesOf(pattern: string): Promise<string[]> {
  const there = await stat(pattern).catch(() => undefined);
  if (there?.isFile()) return [pattern];
  const within = there?.isDirectory() ? `${pattern.replace(/\/+$/, '')}/**/*.{yaml,yml}` : pattern;
  return glob(within, { onlyFiles: true, expandDirectories: false, ignore: ['**/node_modules/**'] });
}
