import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of what is built, as processes of their own. */
const built = ['test/cli/**/*.test.ts', 'test/readme.test.ts', 'test/docs/{pages,test-kit}.test.ts', 'examples/**/*.test.ts'];

/**
 * What takes a server to its limits, installs the package, compiles every check of the contract
 * anew, compares thousands of pages with a scan, plays every scenario, drives a browser, waits for
 * real time, or runs one process after the other: `npm run test:hard`, which CI runs as well.
 */
const hard = [
  'test/abuse/**/*.test.ts',
  'test/durability/**/*.test.ts',
  'test/inspector/**/*.test.ts',
  'test/cli/{built-seeds,client,convert,config,doctor,exec,mcp,record,run,seed-cache,start,state,stop,usage}.test.ts',
  'test/control/{advance,edited-export,export,followed-runs,streams}.test.ts',
  'test/docs/{control,pages,quick-start,test-kit}.test.ts',
  'test/scenario/recording/recorder.test.ts',
  'test/scenario/{editor-schema,shipped,arazzo/round-trip}.test.ts',
  'test/store/{crash,model}.test.ts',
  'test/tenancy/ticker.test.ts',
  'test/resources/**/*-pages.test.ts',
  'test/resources/either-spelling.test.ts',
  'test/contract/{asyncapi,bundle-contract,whole}.test.ts',
  'test/cli/client/triggers.test.ts',
  'test/{package,package-callers}.test.ts',
  'test/mcp/{server,tasks}.test.ts',
  'test/delivery/pipelines.test.ts',
  'test/new-family.test.ts',
  'test/server/contract/{api-contract,kept-checks,sample}.test.ts',
  'test/server/http/take-turns.test.ts',
  'test/test-kit/open-tenants.test.ts',
];

/**
 * What installs and builds the project anew, and every scenario under another runner: `npm run
 * test:nightly`, which also runs `long`.
 */
const nightly = ['test/delivery/docker.test.ts', 'test/scenario/arazzo/{respect,respect-all}.test.ts'];

/** Tests that have a long form, and what asks for it. */
const long = [
  'test/domain/moves/life.test.ts',
  'test/domain/stock/soft-reservations.test.ts',
  'test/query/{filter,page,wildcard}.test.ts',
  'test/resources/**/*-pages.test.ts',
  'test/resources/inventory/adjust-inventory.test.ts',
  'test/store/{model,sorted-list}.test.ts',
  'test/store/disk/unread.test.ts',
  'test/abuse/{life,both-versions}.test.ts',
  'test/control/edited-export.test.ts',
  'test/durability/{crash,journal-model,webhooks}.test.ts',
];
const longForm = {
  ...{ LIFE_RUNS: '500', CALL_RUNS: '100', RANDOM_TIMES: '10' },
  ...{ EXPORT_EDITS: 'alone', KILLS: '40', STORE_RUNS: '20', WEBHOOK_ROUNDS: '40' },
};

/** What takes longest comes first, so that no worker is left alone with it at the end. */
const longest = [
  'inspector/inspector',
  'cli/client',
  'cli/run',
  'abuse/attack/attack',
  'test/new-family',
  'control/edited-export',
  'inspector/guarded',
  'test/package',
  'abuse/fuzz',
  'durability/disk',
  'cli/record',
  'cli/exec',
  'durability/crash',
  'contract/kept-checks',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** One module graph a worker: loading it anew for each file takes longer than the tests do. */
const fast = { pool: 'threads', isolate: false, hookTimeout: 60_000 } as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...fast,
          name: 'sources',
          include: ['test/**/*.test.ts'],
          exclude: [...built, ...hard, ...nightly],
          setupFiles: ['test/coverage/record.ts', 'test/coverage/alter.ts'],
          testTimeout: 20_000,
        },
      },
      { test: { ...fast, name: 'hard', include: hard, globalSetup: 'test/cli/build.ts', testTimeout: 120_000 } },
      {
        test: {
          ...fast,
          name: 'nightly',
          include: [...nightly, ...long],
          env: longForm,
          globalSetup: 'test/cli/build.ts',
          testTimeout: 900_000,
        },
      },
      { test: { ...fast, name: 'built', include: built, exclude: hard, globalSetup: 'test/cli/build.ts', testTimeout: 30_000 } },
    ],
    sequence: { sequencer: LongestFirst },
    maxWorkers: '100%',
  },
});
