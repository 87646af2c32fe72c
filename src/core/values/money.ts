import { invalid } from '../forms/errors.js';
import { currencyDigits } from './currency.js';
import { decimalOf, divideRounded, unitsOf } from './decimal.js';

/** Fifteen digits: the most that a decimal amount keeps exactly when converted both ways. */
const LARGEST_MINOR = 999_999_999_999_999;

/**
 * Converts a decimal amount to minor units (cents), halves rounded away from zero. Refuses anything
 * but a finite number of at most 15 digits.
 */
export function toMinor(amount: number, currency?: string): number {
  checkFinite(amount);
  const digits = currencyDigits(currency);
  const scaled = amount * 10 ** digits;
  const rounded = Math.round(scaled);
  // Away from a half, the product's binary error cannot change the result, so only the rest needs
  // exact arithmetic.
  const plain = Math.abs(scaled) < LARGEST_MINOR && Math.abs(scaled - rounded) < 0.25;
  return checkedMinor(plain ? rounded : Number(unitsOf(decimalOf(amount), digits)));
}

/** Converts a whole number of minor units to a decimal amount. */
export function fromMinor(minor: number, currency?: string): number {
  return checkedMinor(minor) / 10 ** currencyDigits(currency);
}

/** Adds amounts, each rounded to the currency first, so that sums of sums agree. */
export function sum(amounts: Iterable<number>, currency?: string): number {
  let minor = 0;
  for (const amount of amounts) minor = checkedMinor(minor + toMinor(amount, currency));
  return fromMinor(minor, currency);
}

/** Subtracts `less` from `amount`, each rounded to the currency first. */
export const subtract = (amount: number, less: number, currency?: string): number =>
  fromMinor(toMinor(amount, currency) - toMinor(less, currency), currency);

/**
 * Multiplies `unitPrice` by `quantity` and rounds once at the end, because a unit price can have
 * more decimals than the currency.
 */
export function times(unitPrice: number, quantity: number, currency?: string): number {
  checkFinite(unitPrice);
  checkFinite(quantity);
  const minor = minorOf(unitPrice, currency);
  if (minor !== undefined && Number.isSafeInteger(minor * quantity)) return fromMinor(minor * quantity, currency);
  const [price, count] = [decimalOf(unitPrice), decimalOf(quantity)];
  const product = { digits: price.digits * count.digits, scale: price.scale + count.scale };
  return fromMinor(Number(unitsOf(product, currencyDigits(currency))), currency);
}

/**
 * The share of `total` for `part` of `whole` (such as units of a line): zero for no units, `total`
 * for all, never less for more units. It depends on nothing else, so the differences between
 * growing parts add up to the total. If `whole` is 0, every share is 0.
 */
export function share(total: number, part: number, whole: number, currency?: string): number {
  if (part === whole && whole > 0) return fromMinor(toMinor(total, currency), currency);
  const minor = toMinor(total, currency);
  if (isCount(part) && isCount(whole) && Number.isSafeInteger(2 * minor * part + whole))
    return whole === 0 ? 0 : fromMinor(divideCounts(minor * part, whole), currency);
  const [portion, all] = aligned([part, whole]) as [bigint, bigint];
  if (all < 0n) throw invalid('whole', 'must not be negative');
  return all === 0n ? 0 : fromMinor(Number(divideRounded(BigInt(minor) * portion, all)), currency);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The same as `divideRounded`, for numbers whose double is exact: units and cents. */
function divideCounts(dividend: number, divisor: number): number {
  const twice = 2 * Math.abs(dividend) + divisor;
  const rounded = (twice - (twice % (2 * divisor))) / (2 * divisor);
  return Math.sign(dividend) * rounded;
}

/**
 * Splits the total by weight. Leftover cents go to the largest remainders, earlier entries first
 * among equals, so the parts add up to the total exactly. If all weights are 0 they count as equal.
 * Without weights there are no parts.
 */
export function split(total: number, weights: readonly number[], currency?: string): number[] {
  const minor = toMinor(total, currency);
  const parts = dealOut(BigInt(Math.abs(minor)), aligned(weights));
  return parts.map((part) => fromMinor(Math.sign(minor) * Number(part), currency));
}

function dealOut(minor: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw invalid('weights', 'must not be negative');
  const whole = weights.reduce((all, weight) => all + weight, 0n);
  if (whole === 0n && weights.length > 0) return dealOut(minor, Array<bigint>(weights.length).fill(1n));
  const exact = weights.map((weight, index) => ({ index, part: (minor * weight) / whole, rest: (minor * weight) % whole }));
  let left = exact.reduce((rest, { part }) => rest - part, minor);
  for (const entry of exact.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    entry.part += 1n;
    left -= 1n;
  }
  return exact.map(({ part }) => part);
}

/**
 * Converts `minor` units of currency `from` to minor units of currency `to`; one whole unit of
 * `from` is worth `rate`.
 */
export function exchange(minor: number, rate: number, from?: string, to?: string): number {
  if (rate === 1 && currencyDigits(from) === currencyDigits(to)) return minor;
  const { digits, scale } = decimalOf(rate);
  const worth = { digits: BigInt(minor) * digits, scale: scale + currencyDigits(from) };
  return checkedMinor(Number(unitsOf(worth, currencyDigits(to))));
}

/**
 * Converts back: the minor units of `from` that come closest to `minor` units of `to`. The rate is
 * greater than 0.
 */
export function exchangeBack(minor: number, rate: number, from?: string, to?: string): number {
  if (rate === 1 && currencyDigits(from) === currencyDigits(to)) return minor;
  const { digits, scale } = decimalOf(rate);
  const up = currencyDigits(from) + Math.max(0, scale);
  const down = currencyDigits(to) + Math.max(0, -scale);
  return Number(divideRounded(BigInt(minor) * 10n ** BigInt(up), digits * 10n ** BigInt(down)));
}

/** Tests whether an amount has more decimals than its currency. */
export const isFinerThan = (amount: number, currency?: string): boolean =>
  minorOf(amount, currency) === undefined && decimalOf(amount).scale > currencyDigits(currency);

/** Converts the numbers to integers in one common unit. */
function aligned(values: readonly number[]): bigint[] {
  for (const value of values) checkFinite(value);
  const decimals = values.map(decimalOf);
  const scale = decimals.reduce((most, decimal) => Math.max(most, decimal.scale), 0);
  return decimals.map((decimal) => unitsOf(decimal, scale));
}

/**
 * The minor units of an amount without more decimals than its currency; undefined for another, or a
 * very large one. For most amounts this saves exact arithmetic.
 */
function minorOf(amount: number, currency?: string): number | undefined {
  const scale = 10 ** currencyDigits(currency);
  const minor = Math.round(amount * scale);
  return Math.abs(minor) <= LARGEST_MINOR && minor / scale === amount ? minor : undefined;
}

function checkFinite(value: number): void {
  if (!Number.isFinite(value)) throw invalid('amount', 'must be a finite number');
}

/** Checks minor units and returns them, never as -0. */
function checkedMinor(minor: number): number {
  if (!Number.isInteger(minor) || Math.abs(minor) > LARGEST_MINOR) throw invalid('amount', 'must have at most 15 digits');
  return minor === 0 ? 0 : minor;
}
