import { it } from 'vitest';
import { expectAnswers } from '../readme/pages.js';

/** Each call is a process, which is slow on a machine that has other work. */
const MOST_MS = 120_000;

/** `npx vitest run --project built test/docs/pages.test.ts -u` writes what has changed. */
it.each(['docs/how-to.md', 'docs/walk-through.md'])('%s shows what the sandbox answers', expectAnswers, MOST_MS);
