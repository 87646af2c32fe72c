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

/**
 * The number of decimals in amounts of a currency (USD 2, JPY 0, KWD 3); 2 for a code that is
 * missing or unknown.
 */
export const currencyDigits = (currency?: string): number => DIGITS.get(currency?.toUpperCase() ?? '') ?? DEFAULT_DIGITS;
