import { isObject } from '../text/path.js';

/** Shown instead of a secret: a value that its field takes, so that it can be sent again. */
export const HIDDEN = '********';

const hidden = (value: unknown): unknown => {
  if (typeof value === 'string') return HIDDEN;
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return value.map(hidden);
  return isObject(value) ? mapped(value, hidden) : value;
};

const mapped = (value: object, change: (entry: unknown, name: string) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry, name)]));

/**
 * Where the names of secrets are known, longer texts are not searched and not shown: that would
 * hold up every other request.
 */
export const LONGEST_SEARCHED = 1_000_000;

/** Whether a text can have a field of these names: it names one, or it spells letters by codes. */
const mentions = (text: string, names: ReadonlySet<string>): boolean => new RegExp(`"(?:${[...names].join('|')})"|\\\\u`, 'i').test(text);

/**
 * The text of a JSON body without the values of the fields of these names (in lower case), at any
 * depth and however they are capitalized. Undefined if the text is too long, or mentions one and is
 * not JSON, because then nobody knows where a secret is.
 */
export function withoutSecrets(text: string, names: ReadonlySet<string>): string | undefined {
  if (text.length > LONGEST_SEARCHED) return undefined;
  if (!mentions(text, names)) return text;
  const cleared = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cleared);
    if (!isObject(value)) return value;
    return mapped(value, (entry, name) => (names.has(name.toLowerCase()) ? hidden(entry) : cleared(entry)));
  };
  try {
    return JSON.stringify(cleared(JSON.parse(text)));
  } catch {
    return undefined;
  }
}
