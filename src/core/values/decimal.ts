/** A decimal number held exactly: `digits × 10^-scale`. */
export interface Decimal {
  digits: bigint;
  scale: number;
}

/**
 * Converts a finite number to the decimal it is written as (1.005 is 1005 × 10^-3), not the binary
 * fraction behind it.
 */
export function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length - Number(exponent) };
}

/**
 * Converts a decimal to a number of units of `10^-at`, halves rounded away from zero. Exact if `at`
 * is at least its scale.
 */
export const unitsOf = ({ digits, scale }: Decimal, at: number): bigint =>
  at >= scale ? digits * 10n ** BigInt(at - scale) : divideRounded(digits, 10n ** BigInt(scale - at));

/** Divides to the nearest integer, halves away from zero. The divisor is positive. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
