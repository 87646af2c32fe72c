import { defineConfig } from 'vitest/config';

/** The tests whose time the bench measures; they are not among those of the project. */
export default defineConfig({ test: { root: import.meta.dirname, include: ['orders.test.ts'], reporters: ['dot'] } });
