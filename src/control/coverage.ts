import { readFile } from 'node:fs/promises';
import type { AnswerOf } from '../kit/operation-types.js';
import type { Routes } from '../kit/route.js';
import type { operations } from './contract-types.js';
import { direct } from './op.js';

/** What exercises each operation, as it was when the package was made. */
const FILE = new URL('../../docs/coverage.json', import.meta.url);

/** `GET /__sandbox/coverage`: what exercises each operation of the contract. */
export const coverageRoutes: Routes = [
  direct('getCoverage', { answers: async () => JSON.parse(await readFile(FILE, 'utf8')) as AnswerOf<operations['getCoverage'], 200> }),
];
