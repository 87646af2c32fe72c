import type { ShippingMethod } from '../../model/shipping-method.js';
import type { Tx } from '../../store/tx.js';
import { addItems } from './assign-items.js';
import { createShippingMethod } from './manage-shipping-methods.js';

/** What a recipe can leave out of a shipping method. */
const unsaid = { description: '', addressType: 'Residence', taxCode: 'SHIPPING', createdBy: 'seed' } as const;

/** A shipping method as a recipe writes it, with the items assigned to it. */
export type ShippingMethodDraft = Pick<
  ShippingMethod,
  'name' | 'channelId' | 'cost' | 'minimumDays' | 'maximumDays' | 'cutoffTime' | 'region' | 'weight' | 'cartValue'
> &
  Partial<Pick<ShippingMethod, 'description' | 'addressType' | 'taxCode'>> & { itemIds: string[] };

/** Creates a shipping method and assigns its items. */
export function seedShippingMethod(tx: Tx, { itemIds, ...draft }: ShippingMethodDraft): void {
  const { shippingMethodId } = createShippingMethod(tx, { ...unsaid, ...draft });
  addItems(tx, { shippingMethodId, itemIds });
}
