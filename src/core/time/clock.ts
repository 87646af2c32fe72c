/**
 * How a tenant tells the time: the machine's clock, that clock shifted by an offset, or a frozen
 * time.
 */
export type ClockSetting = { kind: 'real' } | { kind: 'shifted'; offsetMs: number } | { kind: 'frozen'; at: string };

/** The machine's time in milliseconds since 1970. No other code reads it. */
export const systemTime = (): number => Date.now();

/**
 * The time that a clock shows, in milliseconds since 1970, when the machine's clock shows
 * `systemMs`.
 */
export function readClock(setting: ClockSetting, systemMs: number): number {
  if (setting.kind === 'frozen') return Date.parse(setting.at);
  return setting.kind === 'shifted' ? systemMs + setting.offsetMs : systemMs;
}

/** Formats a time as ISO 8601 in UTC with milliseconds, like every date of the API. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();
