import { checkForm } from '../../core/forms/check-form.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import { pick, without } from '../../core/values/reshape.js';
import { lookUpQuery, lookUpSearch, type Search } from '../../kit/lookup.js';
import { itemKeyOf, type ShippingMethod, shippingMethodForm, shippingMethodItems, shippingMethods } from '../../model/shipping-method.js';
import type { Listing } from '../../query/page.js';
import type { Sources } from '../../query/source.js';
import type { QueryInput } from '../../query/v2-query.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';

/** A shipping method as a merchant sends it. The sandbox sets the other fields. */
export type SentMethod = Omit<ShippingMethod, 'shippingMethodId' | 'createdAt' | 'updatedAt'>;

function store(tx: Tx, method: ShippingMethod): ShippingMethod {
  checkForm(shippingMethodForm, method);
  return tx.put(shippingMethods, method);
}

/** Creates a shipping method. Several may have the same name (a policy). */
export const createShippingMethod = (tx: Tx, sent: SentMethod): ShippingMethod =>
  store(tx, { ...sent, shippingMethodId: tx.newId(), createdAt: tx.now(), updatedAt: tx.now() });

/** Returns a shipping method, or refuses an unknown id with `notFound`. */
export const getShippingMethod = (tx: Tx, shippingMethodId: string): ShippingMethod => tx.get(shippingMethods, shippingMethodId);

/** A change of a shipping method. */
export interface MethodChange {
  shippingMethodId: string;
  sent: SentMethod;
  /** The optional fields to remove. */
  cleared: readonly string[];
}

/** Writes the sent fields over a method's and removes those sent as null (a policy). */
export function updateShippingMethod(tx: Tx, { shippingMethodId, sent, cleared }: MethodChange): ShippingMethod {
  const before = getShippingMethod(tx, shippingMethodId);
  const kept = without(before, cleared);
  return store(tx, {
    ...kept,
    ...sent,
    ...mergedMerchant(kept, sent),
    shippingMethodId,
    createdAt: before.createdAt,
    updatedAt: tx.now(),
  });
}

/** A shipping method as it is to be. */
export interface MethodReplacement {
  shippingMethodId: string;
  sent: Omit<SentMethod, 'channelId'>;
}

/**
 * Replaces a shipping method. Its channel and who configured it stay, and so does who created it
 * unless the request says (policies).
 */
export function replaceShippingMethod(tx: Tx, { shippingMethodId, sent }: MethodReplacement): ShippingMethod {
  const kept = pick(getShippingMethod(tx, shippingMethodId), ['shippingMethodId', 'channelId', 'configuredBy', 'createdBy', 'createdAt']);
  return store(tx, { ...sent, ...kept, ...pick(sent, ['createdBy']), updatedAt: tx.now() });
}

/**
 * Removes a shipping method with the items assigned to it, and returns it as deleted. Orders that
 * name it stay as they are (policies).
 */
export function deleteShippingMethod(tx: Tx, shippingMethodId: string): ShippingMethod {
  const method = getShippingMethod(tx, shippingMethodId);
  for (const item of tx.by(shippingMethodItems, 'shippingMethodId', shippingMethodId)) tx.remove(shippingMethodItems, itemKeyOf(item));
  tx.remove(shippingMethods, shippingMethodId);
  return { ...method, isDeleted: true };
}

/** Returns one page of the shipping methods that match; none is an empty page (a policy). */
export const queryShippingMethods = (tx: Tx, { input, sources }: { input: QueryInput; sources: Sources }): Listing<ShippingMethod> =>
  lookUpQuery(tx, shippingMethods, input, sources);

/**
 * Returns one page of the shipping methods that a search finds, the newest first by default
 * (documented).
 */
export const searchShippingMethods = (tx: Tx, { searchable, ...search }: Search & { searchable: Searchable }): Listing<ShippingMethod> =>
  lookUpSearch(tx, shippingMethods, search, searchable, { path: 'createdAt', direction: 'desc' });
