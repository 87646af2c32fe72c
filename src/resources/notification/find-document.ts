import { invalid, unknownIn } from '../../core/forms/errors.js';
import { type About, aboutAllocation, aboutInvoice, aboutOrder, aboutShipment } from '../../model/about.js';
import { allocations } from '../../model/allocation.js';
import { findByNumber } from '../../model/find-order.js';
import { inventories } from '../../model/inventory.js';
import { invoices } from '../../model/invoice.js';
import { locations } from '../../model/location.js';
import { type Order, orders } from '../../model/order.js';
import { shipments } from '../../model/shipment.js';
import type { Collection } from '../../store/collection.js';
import type { Tx } from '../../store/tx.js';

/** The record that a notification is about, and the order that it belongs to. */
export interface NotifiedDocument {
  about: About;
  order?: Order | undefined;
}

type Find = (tx: Tx, id: string) => NotifiedDocument | undefined;

const ofOrder =
  <R extends object & { orderId: string }>(from: Collection<R>, about: (record: R) => About): Find =>
  (tx, id) => {
    const record = tx.find(from, id);
    return record && { about: about(record), order: tx.find(orders, record.orderId) };
  };

const alone =
  <R extends object & { id: string }, I extends string>(from: Collection<R, I>, kind: About['kind'], number: I): Find =>
  (tx, id) => {
    const record = tx.find(from, id) ?? tx.by(from, number, Number(id))[0];
    return record && { about: { kind, id: record.id } };
  };

/** The documents by their type (documented names; TRANSFER is not simulated). */
const documents: Readonly<Record<string, Find>> = {
  ORDER: (tx, id) => {
    const order = tx.find(orders, id) ?? findByNumber(tx, id);
    return order && { about: aboutOrder(order), order };
  },
  ALLOCATION: ofOrder(allocations, aboutAllocation),
  SHIPMENT: ofOrder(shipments, aboutShipment),
  INVOICE: ofOrder(invoices, aboutInvoice),
  INVENTORY: alone(inventories, 'inventory', 'itemId'),
  LOCATION: alone(locations, 'location', 'locationNum'),
};

/**
 * Finds the record that a notification names by its type, ORDER if none is sent, and its id; an
 * order and a location also by their number, an inventory record by its itemId (policies). Refuses
 * an unknown type, and an unknown record with `notFound`.
 */
export function findDocument(tx: Tx, id: string, documentType = 'ORDER'): NotifiedDocument {
  const find = Object.hasOwn(documents, documentType) ? documents[documentType] : undefined;
  if (!find) throw invalid('documentType', `must be one of [${Object.keys(documents).join(', ')}]`);
  const found = find(tx, id);
  if (!found) throw unknownIn('id', documentType.charAt(0) + documentType.slice(1).toLowerCase(), id);
  return found;
}
