import { openTable } from '../../../kit/open-table.js';
import type { Order, ShipInfo } from '../../../model/order.js';
import type { Tax } from '../../../model/order-values.js';
import { taxesV3 } from './v3-amounts.js';
import { addressesV3, pickupsV3 } from './v3-contact.js';
import { shownUnlessEmpty } from './v3-empty.js';

/** A ship-to with the taxes that a merchant states of it. */
type TaxedShipInfo = ShipInfo & { taxDetail?: Tax[] };

const entries = {
  locationNumber: 'locationNum',
  pickups: { of: 'pickup', each: pickupsV3 },
  shipToAddress: { of: 'shipToAddress', one: addressesV3 },
  taxDetails: { of: 'taxDetail', each: taxesV3 },
  taxCode: shownUnlessEmpty('taxCode'),
} as const;

/**
 * The fields of v3's ship-to that differ from those of an order's. The order's lines tell whether
 * it is invoiced (documented).
 */
export const orderShipInfosV3 = openTable<TaxedShipInfo, TaxedShipInfo, Pick<Order, 'items'>>()({
  ...entries,
  isInvoiced: {
    shows: ({ shipToId }, { items }) => items.some((line) => line.shipToId === shipToId && (line.invoiced?.units ?? 0) > 0),
  },
});

/** The fields of v3's ship-to, wherever it stands alone, that differ from those of an order's. */
export const shipInfosV3 = openTable<TaxedShipInfo>()(entries);
