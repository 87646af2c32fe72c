import type { SandboxOptions } from '../../sandbox.js';
import type { StartOptions } from './start-options.js';

/** The options of `oms-sandbox start`. */
export interface ServeOptions extends StartOptions {
  db: string;
  open?: true;
  memory?: true;
  fresh?: true;
  scenario?: readonly string[];
  durability: NonNullable<SandboxOptions['durability']>;
}
