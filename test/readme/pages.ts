import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { withAnswers } from './answers.js';

/** Expects a page, by its path in the package, to show what the built sandbox answers. */
export async function expectAnswers(path: string): Promise<void> {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  await expect(await withAnswers(page)).toMatchFileSnapshot(`../../${path}`);
}
