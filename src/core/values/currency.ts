const DEFAULT_DIGITS = 2;

/**
 * The currencies of ISO 4217 whose minor unit is not a hundredth. We keep our own table because the
 * engine's differs from ISO and between versions.
 */
const DIGITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
    3: 'BHD IQD JOD KWD LYD OMR TND',
    4: 'CLF UYW',
  }).flatMap(([digits, codes]) => codes.split(' ').map((code): [string, number] => [code, Number(digits)])),
);

/** Codes that were asked for, as they were written, because most are asked for again. */
const known = new Map<string, number>();
const MOST_KNOWN = 500;

/**
 * The number of decimals in amounts of a currency (USD 2, JPY 0, KWD 3); 2 for a code that is
 * missing or unknown.
 */
export function currencyDigits(currency?: string): number {
  if (currency === undefined) return DEFAULT_DIGITS;
  const before = known.get(currency);
  if (before !== undefined) return before;
  const digits = DIGITS.get(currency.toUpperCase()) ?? DEFAULT_DIGITS;
  if (known.size < MOST_KNOWN) known.set(currency, digits);
  return digits;
}
