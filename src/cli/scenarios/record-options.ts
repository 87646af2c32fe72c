import type { StartOptions } from '../start/start-options.js';

/** The options of `oms-sandbox record`. */
export interface RecordOptions extends StartOptions {
  db?: string;
  force?: true;
}
