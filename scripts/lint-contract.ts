/** Lints the contracts; the linter does not ask the network for a newer version of itself. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('redocly lint', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
process.exitCode = status ?? 1;
