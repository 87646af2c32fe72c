import { keysOf, own, valuesAt } from '../../core/text/path.js';
import type { Inventory } from '../../model/inventory.js';
import type { NetworkRules } from '../../model/network.js';
import type { OrderAddress } from '../../model/order-values.js';

const LOCATION = 'locationData.';
const PRODUCT = 'productData.';

/** The fields that a location has under another name than a rule's. */
const locationFields: Readonly<Record<string, string>> = {
  locationNumber: 'locationNum',
  'address.region': 'address.state',
  'address.countryCode': 'address.country',
};

/**
 * Text that differs in case only is the same, because published rules write types in mixed case (a
 * policy).
 */
const folded = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** Whether a value is the wanted one, or one of a list of them. */
function isWanted(value: unknown, wanted: unknown): boolean {
  const all: unknown[] = Array.isArray(wanted) ? wanted : [wanted];
  return all.some((one) => folded(one) === folded(value));
}

/** The conditions of a rule on the fields under a prefix: the path below it, and what is wanted. */
const conditions = (rules: NetworkRules, prefix: string): [path: string, wanted: unknown][] =>
  Object.entries(rules).flatMap(([name, wanted]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), wanted]] : []));

/**
 * Returns a test of whether a location meets the conditions of a rule on `locationData` (documented
 * names); undefined without such conditions. A location that is not marked inactive is active.
 */
export function locationTest(rules: NetworkRules): ((location: object) => boolean) | undefined {
  const wanted = conditions(rules, LOCATION).map(([path, one]) => [keysOf((own(locationFields, path) as string) ?? path), one] as const);
  if (wanted.length === 0) return undefined;
  return (location) => wanted.every(([keys, one]) => valuesAt({ isActive: true, ...location }, keys).some((value) => isWanted(value, one)));
}

/**
 * How many conditions of a rule on the addresses of locations an address meets: all of them, or 0
 * if it does not meet one.
 */
export function zoneFit(rules: NetworkRules, { city, state, country, postalCode }: OrderAddress): number {
  const zone = Object.entries(rules).filter(([name]) => name.startsWith(`${LOCATION}address.`));
  const meets = locationTest(Object.fromEntries(zone));
  return meets?.({ address: { city, state, country, postalCode } }) ? zone.length : 0;
}

/**
 * Whether a stock record meets the conditions of a rule on `productData` (documented names). The
 * sandbox has no catalog: the fields and attributes of the record stand for the product's, and
 * those that it does not have exclude nothing (a policy).
 */
export const productMatches = (rules: NetworkRules, stock: Inventory): boolean =>
  conditions(rules, PRODUCT).every(([path, wanted]) => {
    const values = valuesAt(stock, keysOf(path));
    return values.length === 0 || values.some((value) => isWanted(value, wanted));
  });
