import type { SandboxOptions } from '../sandbox.js';
import type { StartOptions } from './start-options.js';

/** What `oms-sandbox start` was asked for. */
export interface ServeOptions extends StartOptions {
  db: string;
  memory?: true;
  durability: NonNullable<SandboxOptions['durability']>;
}
