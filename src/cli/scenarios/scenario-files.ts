import { stat } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { ScenarioError } from '../../scenario/scenario-error.js';

/** Finds the files that paths, patterns and directories name, each once, sorted by name. */
export async function scenarioFiles(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(patterns.map(filesOf));
  const nothing = patterns.filter((_, i) => found[i]?.length === 0);
  if (nothing.length > 0) throw new ScenarioError(nothing.map((pattern) => `${pattern}: No file has this name or matches this pattern`));
  const files = new Map(found.flat().map((file) => [resolve(file), file]));
  return [...files.values()].sort();
}

/**
 * Skips dependencies unless they are named explicitly, as for the scenarios that come with the
 * package.
 */
async function filesOf(pattern: string): Promise<string[]> {
  const there = await stat(pattern).catch(() => undefined);
  if (there?.isFile()) return [normalize(pattern)];
  const how = { onlyFiles: true, expandDirectories: false };
  const ignore = ['**/node_modules/**'];
  if (!there?.isDirectory()) return glob(pattern, { ...how, ignore: pattern.includes('node_modules') ? [] : ignore });
  return (await glob('**/*.{yaml,yml}', { ...how, ignore, cwd: pattern })).map((file) => join(pattern, file));
}
