import { defineConfig } from 'vitest/config';

/** Tests of what is built, as processes of their own. */
const built = ['test/cli/**/*.test.ts', 'test/readme.test.ts', 'test/docs/test-kit.test.ts', 'examples/**/*.test.ts'];

/**
 * What takes a server to its limits, installs the package, compiles every check of the contract
 * anew, or runs one process after the other: `npm run test:hard`, which CI runs as well.
 */
const hard = [
  'test/abuse/**/*.test.ts',
  'test/durability/**/*.test.ts',
  'test/cli/{client,config,exec,record,run,start,state,stop}.test.ts',
  'test/control/edited-export.test.ts',
  'test/docs/control.test.ts',
  'test/scenario/recording/recorder.test.ts',
  'test/store/crash.test.ts',
  'test/package.test.ts',
  'test/new-family.test.ts',
  'test/server/contract/kept-checks.test.ts',
];

/** One module graph a worker: loading it anew for each file takes longer than the tests do. */
const fast = { pool: 'threads', isolate: false, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...fast, name: 'sources', include: ['test/**/*.test.ts'], exclude: [...built, ...hard], testTimeout: 20_000 } },
      { test: { ...fast, name: 'hard', include: hard, globalSetup: 'test/cli/build.ts', testTimeout: 120_000 } },
      { test: { ...fast, name: 'built', include: built, exclude: hard, globalSetup: 'test/cli/build.ts', testTimeout: 30_000 } },
    ],
    maxWorkers: '100%',
  },
});
