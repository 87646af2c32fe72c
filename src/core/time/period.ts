const FORM = /^(\d{1,4})D(\d{2})H(\d{2})M$/;

/** Tests whether a value is a period as the API writes it: days, hours and minutes, `30D00H00M`. */
export const isPeriod = (value: unknown): value is string => typeof value === 'string' && FORM.test(value);

/** The length of a period in milliseconds; 0 for a text that is none. */
export function periodMs(period: string): number {
  const [, days = 0, hours = 0, minutes = 0] = (FORM.exec(period) ?? []).map(Number);
  return ((days * 24 + hours) * 60 + minutes) * 60_000;
}
