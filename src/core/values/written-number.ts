/** No client writes a longer number, and comparing digits must stay cheap. */
const LONGEST = 400;

/**
 * Normalizes a decimal literal to its sign, its digits without surrounding zeros, and its exponent,
 * so that each value has one form.
 */
function canonical(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const kept = digits.replace(/0+$/, '');
  return `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

/**
 * Tests whether a JSON number is written back as the same value. Numbers up to 2^53 − 1 are, except
 * decimals beyond the precision of a double; larger ones lose digits unless they end in enough
 * zeros.
 */
export function keepsItsDigits(literal: string): boolean {
  const number = Number(literal);
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return true;
  return literal.length <= LONGEST && Number.isFinite(number) && canonical(literal) === canonical(String(number));
}

/** The whole number that a text of digits writes; undefined for any other text. */
export const wholeIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
