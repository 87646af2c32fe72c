import { readdirSync } from 'node:fs';
import { it } from 'vitest';
import { expectAnswers } from '../readme/pages.js';

const folder = new URL('../../docs/quick-start/', import.meta.url);

/** `npx vitest run --project hard test/docs/quick-start.test.ts -u` writes what has changed. */
it.each(readdirSync(folder))('docs/quick-start/%s shows what the sandbox answers', (name) => expectAnswers(`docs/quick-start/${name}`));
