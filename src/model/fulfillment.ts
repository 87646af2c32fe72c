import { own } from '../core/text/path.js';

/**
 * How a line is fulfilled, as v3 says: both flags are true by default (documented). v2 has no words
 * for it.
 */
export interface Fulfillment {
  isFulfillable?: boolean;
  isInventoryManaged?: boolean;
}

interface Fulfilled {
  fulfillment?: Fulfillment;
}

/** Whether a line is allocated before it is shipped; false skips allocation (documented). */
export const isFulfillable = ({ fulfillment }: Fulfilled): boolean => own(fulfillment, 'isFulfillable') !== false;

/** Whether a line takes stock (documented). */
export const isInventoryManaged = ({ fulfillment }: Fulfilled): boolean => own(fulfillment, 'isInventoryManaged') !== false;
