import type { Body } from './body.js';

/**
 * The body of `createInventory` and `replaceInventory`: 100 units of `SKU-1` at location 1, in
 * channel 12 (US dollars).
 */
export const stock = (changes: Partial<Body<'createInventory'>> = {}): Body<'createInventory'> => ({
  itemId: 1,
  sku: 'SKU-1',
  locationNum: 1,
  channelId: '12',
  vendorId: 'V1',
  counters: { onHand: 100 },
  ...changes,
});

/** The body of `createLocation`: a store in Austin, Texas. */
export const location = (changes: Partial<Body<'createLocation'>> = {}): Body<'createLocation'> => ({
  locationNum: 1,
  name: 'Austin',
  type: 'STORE',
  isActive: true,
  address: {
    addressLine1: '200 Congress Avenue',
    addressLine2: '',
    addressLine3: '',
    addressLine4: '',
    city: 'Austin',
    state: 'TX',
    country: 'US',
    postalCode: '78701',
  },
  coordinates: { type: 'Point', coordinates: [-97.74, 30.26] },
  attributes: {},
  ...changes,
});

/** The body of `createNetwork`: a network of all locations, without safety stock. */
export const network = (changes: Partial<Body<'createNetwork'>> = {}): Body<'createNetwork'> => ({
  code: 'ALL',
  name: 'All locations',
  safetyStock: 0,
  ...changes,
});

/** The body of `createCounter`: a counter for damaged units. */
export const counter = (changes: Partial<Body<'createCounter'>> = {}): Body<'createCounter'> => ({
  name: 'Damaged',
  code: 'damaged',
  ...changes,
});

/** The body of `createReservation`: two units of a line wait for stock at location 1. */
export const reservation = (changes: Partial<Body<'createReservation'>> = {}): Body<'createReservation'> => ({
  type: 'BACKORDER',
  orderNumber: 'DRAFT-1',
  orderDate: '2026-01-05T09:00:00.000Z',
  orderStatusCode: 'ORDER_CREATED',
  lineItemId: 'line-1',
  sku: 'SKU-1',
  itemId: '1',
  backOrderedQuantity: 2,
  locationNum: 1,
  channelId: '12',
  ...changes,
});
