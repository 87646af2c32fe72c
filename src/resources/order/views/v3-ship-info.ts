import { openTable } from '../../../kit/open-table.js';
import type { ShipInfo } from '../../../model/order.js';
import type { Tax } from '../../../model/order-values.js';
import { addressesV3, pickupsV3 } from './v3-contact.js';

/** A ship-to with the taxes that a merchant states of it. */
type TaxedShipInfo = ShipInfo & { taxDetail?: Tax[] };

/** The fields of v3's ship-to that differ from those of an order's. */
export const shipInfosV3 = openTable<TaxedShipInfo>()({
  locationNumber: 'locationNum',
  pickups: { of: 'pickup', each: pickupsV3 },
  shipToAddress: { of: 'shipToAddress', one: addressesV3 },
  taxDetails: { of: 'taxDetail', each: openTable<Tax>()({ name: 'type', amount: 'value' }) },
});
