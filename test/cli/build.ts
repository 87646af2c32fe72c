import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../../scripts/is-built.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds `dist` if anything it is made of has changed since. */
export default function build(): void {
  if (!isBuilt()) execSync('npm run build', { cwd: root, stdio: ['ignore', 2, 2] });
}
