/** The options of `oms-sandbox run`. */
export interface RunOptions {
  target?: string;
  token: string;
  account?: string;
  reset?: true;
  controlToken?: string;
  strict?: true;
  json?: true;
  verbose?: true;
  bail?: true;
  grep?: string;
  watch?: true;
  report?: string;
  concurrency: number;
}
