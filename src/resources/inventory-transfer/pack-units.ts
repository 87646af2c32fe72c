import { invalid, missing } from '../../core/forms/errors.js';
import { takeable } from '../../domain/stock/stock.js';
import { setAside } from '../../domain/stock/transfer-stock.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { TransferCarton, TransferEvent, TransferItem } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';

/** Units in a carton as a request describes them. */
export interface SentItem {
  shipmentLineItemId?: string;
  sku?: string;
  channelId?: string;
  packedQuantity?: number;
  /** How `packedQuantity` counts; ABSOLUTE by default (a policy). */
  quantityType?: 'INCREMENT' | 'DECREMENT' | 'ABSOLUTE';
  [field: string]: unknown;
}

/** A carton as a request describes it. */
export interface SentCarton {
  cartonNumber?: string;
  tracking?: Partial<TransferEvent>[];
  items?: SentItem[];
  [field: string]: unknown;
}

/** The inventory record of a SKU at a location; refuses one that has none. */
function stockAt(tx: Tx, locationNumber: string, { sku, channelId }: SentItem, place: string): Inventory {
  if (sku === undefined) throw missing(`${place}.sku`);
  const there = tx.by(inventories, 'sku', sku).filter(({ locationNum }) => String(locationNum) === locationNumber);
  const found = there.find((one) => channelId === undefined || one.channelId === channelId);
  if (!found) throw invalid(`${place}.sku`, `must have inventory at location ${locationNumber}`);
  return found;
}

/** How many units of an item are to be packed. */
function packedAfter(now: number, { packedQuantity = 0, quantityType = 'ABSOLUTE' }: SentItem, place: string): number {
  const after = { ABSOLUTE: packedQuantity, INCREMENT: now + packedQuantity, DECREMENT: now - packedQuantity }[quantityType];
  if (after < 0) throw invalid(`${place}.packedQuantity`, `must be at most ${now}: that many units are packed`);
  return after;
}

/** What only the sandbox counts, whatever a request says. */
const counted = { shippedQuantity: 0, deliveredQuantity: 0, receivedQuantity: 0, lostQuantity: 0 };
const notRead = ['quantityType', 'stockedQuantity', 'adjustments', 'stockId', 'waiting', ...Object.keys(counted)];

const own = (sent: object): object => Object.fromEntries(Object.entries(sent).filter(([name]) => !notRead.includes(name)));

function packItem(tx: Tx, from: string, known: TransferItem | undefined, sent: SentItem, place: string): TransferItem {
  const stock = known ? tx.get(inventories, known.stockId) : stockAt(tx, from, sent, place);
  const now = known?.packedQuantity ?? 0;
  const packedQuantity = packedAfter(now, sent, place);
  const free = takeable(stock);
  if (packedQuantity - now > free)
    throw invalid(`${place}.packedQuantity`, `must be at most ${now + free}: location ${from} has ${free} units free`);
  if (packedQuantity !== now) setAside(tx, stock.id, packedQuantity - now);
  const named = { shipmentLineItemId: known?.shipmentLineItemId ?? tx.newId(), sku: stock.sku, stockId: stock.id };
  return { ...known, ...own(sent), ...counted, ...named, packedQuantity };
}

const isNamed = (item: TransferItem, { shipmentLineItemId, sku }: SentItem): boolean =>
  shipmentLineItemId === undefined ? item.sku === sku : item.shipmentLineItemId === shipmentLineItemId;

/**
 * Packs and unpacks units of a location: those that are packed are set aside there. What a request
 * does not name stays as it is. Refuses more units than the location has free.
 */
export function packUnits(tx: Tx, from: string, cartons: readonly TransferCarton[], sent: readonly SentCarton[]): TransferCarton[] {
  const next = [...cartons];
  for (const [i, { items = [], tracking, ...said }] of sent.entries()) {
    const cartonNumber = said.cartonNumber ?? String(i + 1);
    const at = next.findIndex((one) => one.cartonNumber === cartonNumber);
    const carton: TransferCarton = {
      tracking: tracking?.map((event) => wholeEvent(tx, event)) ?? [],
      items: [],
      ...next[at],
      ...said,
      cartonNumber,
    };
    const packed = [...carton.items];
    for (const [j, item] of items.entries()) {
      const known = packed.findIndex((one) => isNamed(one, item));
      const after = packItem(tx, from, packed[known], item, `cartons[${i}].items[${j}]`);
      if (known < 0) packed.push(after);
      else packed[known] = after;
    }
    if (at < 0) next.push({ ...carton, items: packed });
    else next[at] = { ...carton, items: packed };
  }
  return next;
}

/** An event with an id and a time. */
export const wholeEvent = (tx: Tx, event: Partial<TransferEvent>): TransferEvent => ({
  ...event,
  event: event.event ?? '',
  eventId: event.eventId ?? tx.newId(),
  eventRecordedAt: event.eventRecordedAt ?? tx.now(),
});
