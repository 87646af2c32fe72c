import type { Body } from './body.js';

type NewShipment = Body<'createShipment'>;
type NewCarton = NonNullable<NewShipment['cartons']>[number];

/** A package with all units of `line-1` that are left to send. `number` sets apart the cartons. */
export const carton = (changes: Partial<NewCarton> = {}, number = 1): NewCarton => ({
  cartonNum: String(number),
  cartonType: 'PACKAGE',
  promisedDeliveryDate: '2026-01-12T00:00:00.000Z',
  items: [{ lineItemId: 'line-1' }],
  ...changes,
});

/** The body of `createShipment`: one carton. `allocationId` must be set. */
export const shipment = (changes: Partial<NewShipment> = {}): NewShipment => ({ allocationId: '', cartons: [carton()], ...changes });
