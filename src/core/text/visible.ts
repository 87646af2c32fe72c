/**
 * Control characters (C0, DEL and C1) and invisible characters that change how a text is displayed.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

function escaped(letter: string): string {
  const code = letter.codePointAt(0) as number;
  return SHORT[letter] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

/** Escapes a character as JSON does, as two escapes if it takes two code units. */
const jsonEscaped = (letter: string): string => letter.replace(/./gs, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`);

/**
 * Escapes the invisible characters of a text, as in `\x1b`, so that a terminal does not act on
 * them.
 */
export const visible = (text: string): string => text.replace(INVISIBLE, escaped);

/** Does the same for a text of several lines and keeps the line breaks. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/**
 * Formats a value as JSON without invisible characters, on one line unless `indent` is given. JSON
 * itself does not escape DEL, C1 and others.
 */
export const visibleJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => line.replace(INVISIBLE, jsonEscaped))
    .join('\n');
