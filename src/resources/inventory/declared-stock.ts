import { unknownIn } from '../../core/forms/errors.js';
import { without } from '../../core/values/reshape.js';
import { policy } from '../../domain/policies.js';
import { inventoryAttributes } from '../../model/attribute.js';
import { builtInCounters, counters } from '../../model/counter.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Tx } from '../../store/tx.js';
import { adjustCounters, type SentCounters } from './counters.js';
import { createInventory } from './create-inventory.js';
import { findBySku, getNamed, refuseTaken } from './find-inventory.js';
import { mergeInto } from './merge-inventory.js';
import type { SentStock } from './stock-fields.js';
import { storeStock } from './store-stock.js';

/**
 * Refuses attributes that are not declared with `notFound` (documented), unless `attributeCheck` is
 * `never`.
 */
function refuseUndeclared(tx: Tx, { attributes = {} }: SentStock): void {
  if (policy(tx, 'attributeCheck') === 'never') return;
  const unknown = Object.keys(attributes).filter((code) => tx.by(inventoryAttributes, 'code', code).length === 0);
  if (unknown.length > 0) throw unknownIn('attributes', 'Inventory attributes', `[${unknown.join(', ')}]`);
}

/** Leaves out `allocated`, which only the sandbox counts: published examples send it (a policy). */
const writable = (sent: SentStock): SentStock => ({ ...sent, counters: without(sent.counters ?? {}, ['allocated']) });

/** Returns the id that other records of a SKU have, or a new one that no record has (a policy). */
function itemIdFor(tx: Tx, sku: string): number {
  const known = tx.by(inventories, 'sku', sku).find(({ itemId }) => itemId !== undefined)?.itemId;
  if (known !== undefined) return known;
  const made = Number.parseInt(tx.newId().slice(-10), 16);
  return tx.by(inventories, 'itemId', made).length === 0 ? made : itemIdFor(tx, sku);
}

/**
 * Creates a record whose attributes are all declared. Refused if its item or its SKU has a record
 * at the location in the channel (documented). An item id that is not sent is made (documented).
 */
export function createDeclared(tx: Tx, sent: SentStock): Inventory {
  refuseUndeclared(tx, sent);
  const bySku = findBySku(tx, sent);
  if (bySku) refuseTaken(tx, bySku);
  return createInventory(tx, writable({ ...sent, itemId: sent.itemId ?? itemIdFor(tx, sent.sku) }));
}

/**
 * Merges into the record that the item's id names, or the SKU if no id is sent. Refused if there is
 * none, and for attributes that are not declared (documented).
 */
export function updateDeclared(tx: Tx, { sent, cleared }: { sent: SentStock; cleared: readonly string[] }): Inventory {
  const before = getNamed(tx, sent);
  refuseUndeclared(tx, sent);
  return mergeInto(tx, before, { sent: writable(sent), cleared });
}

/** Amounts to add to the counters of a record, and what else a client says of it. */
export type DeclaredAdjustment = Pick<
  Inventory,
  'sku' | 'itemId' | 'locationNum' | 'channelId' | 'isNoStock' | 'status' | 'virtualCountersStatus'
> & { inventoryId?: string; counters: SentCounters };

/** Reads amounts that are sent as text, such as "+10" (documented). */
const amountsOf = (sent: SentCounters): SentCounters =>
  Object.fromEntries(
    Object.entries(sent).map(([code, amount]) => [code, typeof amount === 'string' && /^[+-]?\d+$/.test(amount) ? Number(amount) : amount]),
  );

function refuseUnknownCounter(tx: Tx, { counters: own }: Inventory, sent: SentCounters): void {
  const known = new Set([...Object.keys(own), ...builtInCounters.map(({ code }) => code)]);
  const unknown = Object.keys(sent).find((code) => !known.has(code) && tx.by(counters, 'code', code).length === 0);
  if (unknown !== undefined) throw unknownIn(`counters.${unknown}`, 'Counter', unknown);
}

/** Adds to the counters of a record. Refused if the record or a counter is unknown (documented). */
export function adjustDeclared(tx: Tx, { inventoryId, counters: sent, ...said }: DeclaredAdjustment): Inventory {
  const before = getNamed(tx, said);
  if (inventoryId !== undefined && inventoryId !== before.id) throw unknownIn('inventoryId', 'Inventory', inventoryId);
  refuseUnknownCounter(tx, before, sent);
  const { isNoStock, status, virtualCountersStatus } = said;
  return storeStock(tx, {
    ...before,
    ...(isNoStock !== undefined && { isNoStock }),
    ...(status && { status }),
    ...(virtualCountersStatus && { virtualCountersStatus }),
    counters: adjustCounters(before, amountsOf(sent)),
  });
}
