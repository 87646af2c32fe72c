/** How a tenant tells the time: the machine's clock, that clock moved by an offset, or a time that stands still. */
export type ClockSetting = { kind: 'real' } | { kind: 'shifted'; offsetMs: number } | { kind: 'frozen'; at: string };

/** The machine's time in milliseconds since 1970: the only place that reads it. */
export const systemTime = (): number => Date.now();

/** What a clock shows, in milliseconds since 1970, when the machine's clock shows `systemMs`. */
export function readClock(setting: ClockSetting, systemMs: number): number {
  if (setting.kind === 'frozen') return Date.parse(setting.at);
  return setting.kind === 'shifted' ? systemMs + setting.offsetMs : systemMs;
}

/** ISO 8601 in UTC with milliseconds, as every date of the API is written. */
export const isoTime = (ms: number): string => new Date(ms).toISOString();
