/** `1 order`, `2 orders`. */
export const counted = (count: number, noun: string, many = `${noun}s`): string => `${number(count)} ${count === 1 ? noun : many}`;

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

export const number = (value: number): string => plain.format(value);

/** An amount in its currency; a currency that no one knows is written behind it. */
export function money(amount: number, currency = 'USD'): string {
  try {
    return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(amount);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** Names whose words alone say too little. */
const PHRASES: Readonly<Record<string, string>> = {
  ORDER_HOLD: 'on hold',
  ORDER_HOLD_FRAUD: 'on hold for fraud',
  ORDER_HOLD_CSR: 'on hold for CSR',
  ORDER_HOLD_CROSSBORDER: 'on hold for cross-border',
  ORDER_HOLD_REVALIDATION: 'on hold for revalidation',
  ORDER_HOLD_AUTH_PENDING: 'on hold for authorization',
  ORDER_HOLD_EXTERNAL: 'on hold from outside',
  CROSSBORDER: 'cross-border',
  AUTH_PENDING: 'authorization pending',
  subTypes: 'subtypes',
};

/** Words that are written in capitals. */
const CAPITALS = /\b(?:api|bopis|csc|csr|id|pos|sku|url)\b/g;

/** `ORDER_PARTIALLY_SHIPPED` or `readyForPickup` as words, for the middle of a sentence. */
export const phrase = (name: string): string =>
  PHRASES[name] ??
  name
    .replace(/^ORDER_/, '')
    .replaceAll('_', ' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .toLowerCase()
    .replace(CAPITALS, (word) => word.toUpperCase());

/** The same with a capital. */
export function words(name: string): string {
  const text = phrase(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A time as `2026-01-05 09:00:00`, in UTC as everything here. */
export function stamp(time: string | number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().replace('T', ' ').slice(0, 19);
}

/** A span in milliseconds as `3 d 4 h`: its two largest units. */
export function span(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ];
  const first = parts.findIndex(([count]) => count > 0);
  if (first < 0) return '0 s';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
