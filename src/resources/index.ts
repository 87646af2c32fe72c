import { readdirSync } from 'node:fs';
import type { Resource } from '../kit/resource.js';

/** Every resource: one exists because its folder does. */
export async function loadResources(): Promise<Resource[]> {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return Promise.all(
    names.map(async (name) => ((await import(new URL(`${name}/index.js`, import.meta.url).href)) as { default: Resource }).default),
  );
}
