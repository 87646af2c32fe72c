import type { StartOptions } from './start-options.js';

/** What `oms-sandbox record` was asked for. */
export interface RecordOptions extends StartOptions {
  db?: string;
  force?: true;
}
