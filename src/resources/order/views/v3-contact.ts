import { openTable } from '../../../kit/open-table.js';
import type { Customer, PickupPerson } from '../../../model/order.js';
import type { OrderAddress, PersonName } from '../../../model/order-values.js';
import { shownUnlessEmpty } from './v3-empty.js';

/**
 * The fields of v3's PersonName. v2 requires a first name, so an order without one has an empty
 * one.
 */
export const namesV3 = openTable<Partial<PersonName>>()({ firstName: shownUnlessEmpty('first'), middleName: 'middle', lastName: 'last' });

/** The fields of v3's Address that differ from those of an order's address. */
export const addressesV3 = openTable<OrderAddress>()({
  name: { of: 'name', one: namesV3 },
  addressLine1: shownUnlessEmpty('address1'),
  addressLine2: 'address2',
  addressLine3: 'address3',
  addressLine4: 'address4',
  region: 'state',
  countryCode: 'country',
});

const pickupTypes = { PRIMARY: 'Primary', ALTERNATE: 'Alternate' } as const;

/** The fields of v3's PickupPerson that differ from those of an order's. */
export const pickupsV3 = openTable<PickupPerson>()({
  name: { of: 'name', one: namesV3 },
  pickupType: {
    of: 'pickupType',
    alone: true,
    shows: ({ pickupType }) => pickupType?.toUpperCase() as keyof typeof pickupTypes | undefined,
    takes: (type: keyof typeof pickupTypes) => pickupTypes[type],
  },
});

/** The fields of a customer in v3 that differ from those of an order's customer. */
export const customersV3 = openTable<Customer & { address?: OrderAddress }>()({
  name: { of: 'name', one: namesV3 },
  address: { of: 'address', one: addressesV3 },
});

/** The fields of a customer of v3's Order that differ from those of an order's customer. */
export const orderCustomersV3 = openTable<Customer>()({ name: { of: 'name', one: namesV3 } });
