/** What `convert` reads and writes. */
export const FROM = ['scenario', 'arazzo', 'har', 'log'] as const;
export const TO = ['arazzo', 'scenario'] as const;

/** The options of `oms-sandbox convert`. */
export interface ConvertOptions {
  from?: (typeof FROM)[number];
  to?: (typeof TO)[number];
  out?: string;
  url: string;
  seed: string;
  lifecycle: 'auto' | 'manual';
  lossy?: true;
  force?: true;
}
