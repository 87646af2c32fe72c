/** Control characters (C0, DEL and C1) and what shows nothing but changes how a text is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

function escaped(letter: string): string {
  const code = letter.codePointAt(0) as number;
  return SHORT[letter] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

/** The letter as JSON writes one that it escapes; two such where it takes two. */
const jsonEscaped = (letter: string): string => letter.replace(/./gs, (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`);

/** A text whose invisible characters are written out, as `\x1b`: a terminal that shows it obeys none of them. */
export const visible = (text: string): string => text.replace(INVISIBLE, escaped);

/** The same for a text of several lines, whose ends stay. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** JSON text, all in one line unless `indent` is given, without invisible characters: JSON leaves DEL, C1 and others as they are. */
export const visibleJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent)
    .split('\n')
    .map((line) => line.replace(INVISIBLE, jsonEscaped))
    .join('\n');
