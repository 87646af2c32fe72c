import { it } from 'vitest';
import { expectAnswers } from '../readme/pages.js';

/** `npx vitest run --project built test/docs/pages.test.ts -u` writes what has changed. */
it.each(['docs/how-to.md', 'docs/walk-through.md'])('%s shows what the sandbox answers', expectAnswers);
