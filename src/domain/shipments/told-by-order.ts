import type { Order, PickupPerson } from '../../model/order.js';
import type { OrderAddress, PersonName } from '../../model/order-values.js';
import type { Recipient, Shipment, ShipmentAddress } from '../../model/shipment.js';

/** An address of an order in lines, of which v2 requires the first four. */
export const addressLinesOf = (from: OrderAddress): ShipmentAddress => {
  const { address1, address2 = '', address3 = '', address4 = '', city = '', state = '' } = from;
  return {
    addressLine1: address1,
    addressLine2: address2,
    addressLine3: address3,
    addressLine4: address4,
    city,
    state,
    ...(from.country !== undefined && { country: from.country }),
    ...(from.postalCode !== undefined && { postalCode: from.postalCode }),
    ...(from.type !== undefined && { type: from.type }),
    ...(from.latitude !== undefined && { latitude: from.latitude }),
    ...(from.longitude !== undefined && { longitude: from.longitude }),
  };
};

type Person = Pick<PickupPerson, 'name' | 'email' | 'phone'>;

function recipientOf({ name, email, phone }: Person): Recipient[] {
  if (name?.first === undefined) return [];
  return [{ name: name as PersonName, ...(email !== undefined && { email }), ...(phone && { phone }) }];
}

/**
 * What an order tells of where a shipment goes: its address and who takes it, as they are when it
 * is made (a policy: later changes of the order leave a shipment alone).
 */
export function toldByOrder(order: Order, shipToId: string): Pick<Shipment, 'shipToAddress' | 'recipient'> {
  const { shipToAddress, pickup } = order.shipInfo.find((one) => one.shipToId === shipToId) ?? {};
  const persons: readonly Person[] = pickup ?? (shipToAddress ? [shipToAddress] : []);
  const recipient = persons.flatMap(recipientOf);
  return {
    ...(shipToAddress && { shipToAddress: addressLinesOf(shipToAddress) }),
    ...(recipient.length > 0 && { recipient }),
  };
}
