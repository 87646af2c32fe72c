const PREFERENCE = /^\s*(code|wait)\s*=\s*"?([0-9.]{1,8})"?\s*(?:;|$)/i;
const STATUS = /^[45]\d\d$/;
const SECONDS = /^\d{1,4}(?:\.\d{1,3})?$/;
const LONGEST_WAIT_SECONDS = 60;

/** What a request asks for in its Prefer header. */
export interface Preferences {
  /** 400 to 599. */
  status?: number;
  /** At most a minute; by default 0. */
  waitMs: number;
  /** The value of Preference-Applied. */
  applied: string;
}

/**
 * Reads `Prefer: code=503, wait=2` (RFC 7240; the wait in seconds). Unknown preferences are
 * ignored, as the RFC says.
 */
export function readPreferences(header: string | string[] | undefined): Preferences | undefined {
  if (header === undefined) return undefined;
  const asked = new Map<string, string>();
  for (const part of String(header).split(',')) {
    const [, name = '', value = ''] = PREFERENCE.exec(part) ?? [];
    const known = name.toLowerCase();
    if (known !== '' && !asked.has(known)) asked.set(known, value);
  }
  const code = asked.get('code') ?? '';
  const wait = asked.get('wait') ?? '';
  const seconds = SECONDS.test(wait) ? Math.min(LONGEST_WAIT_SECONDS, Number(wait)) : undefined;
  const applied = [...(STATUS.test(code) ? [`code=${code}`] : []), ...(seconds === undefined ? [] : [`wait=${seconds}`])];
  if (applied.length === 0) return undefined;
  return { ...(STATUS.test(code) && { status: Number(code) }), waitMs: (seconds ?? 0) * 1000, applied: applied.join(', ') };
}
