const code = (character: string): number => character.charCodeAt(0);

/** The bytes of JSON's syntax. */
export const BYTES = {
  QUOTE: code('"'),
  BACKSLASH: code('\\'),
  COMMA: code(','),
  COLON: code(':'),
  MINUS: code('-'),
  OPEN_LIST: code('['),
  CLOSE_LIST: code(']'),
  OPEN_OBJECT: code('{'),
  CLOSE_OBJECT: code('}'),
  LETTER_N: code('n'),
} as const;

const [ZERO, NINE, FIRST_LETTER, LAST_LETTER] = [code('0'), code('9'), code('a'), code('z')];
const [POINT, PLUS, SMALL_E, LARGE_E] = [code('.'), code('+'), code('e'), code('E')];

export const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;
export const isLetter = (byte: number): boolean => byte >= FIRST_LETTER && byte <= LAST_LETTER;
export const isExponent = (byte: number): boolean => byte === SMALL_E || byte === LARGE_E;

/** Whether a byte may be part of a number. */
export const isOfNumber = (byte: number): boolean =>
  isDigit(byte) || byte === POINT || byte === PLUS || byte === BYTES.MINUS || isExponent(byte);
