/** Lints the contracts, without the linter's network request for a newer version. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('redocly lint', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
process.exitCode = status ?? 1;
