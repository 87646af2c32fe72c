import { op } from '../../kit/op.js';
import { foundToV3, pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { Inventory } from '../../model/inventory.js';
import { adjustDeclared, createDeclared, updateDeclared } from './declared-stock.js';
import { searchNearby } from './search-by-geography.js';
import { searchHardReservations } from './search-hard-reservations.js';
import { findInventories, searchInventories } from './search-inventories.js';
import { told } from './tell-stock.js';
import { hardReservationToV3, hardSearchable } from './views/hard-reservation-v3.js';
import { nearToV3, origins } from './views/nearby-v3.js';
import { searchable, stockTable, stockToV3 } from './views/v3.js';

const foundStock = foundToV3(stockToV3, ({ id }: Inventory) => ({ inventoryId: id }));

/** The channels that the headers name, or every channel. */
function channelsOf(headers: { 'x-fabric-channel-id'?: string; 'x-fabric-channel-ids'?: string }): { channels?: string[] } {
  const named = headers['x-fabric-channel-ids'] ?? headers['x-fabric-channel-id'];
  return named === undefined ? {} : { channels: named.split(',').map((one) => one.trim()) };
}

const { names } = stockTable;

/** The commands of the requests that write a stock record. */
const writes = {
  create: told(createDeclared),
  update: told(updateDeclared),
  adjust: told(adjustDeclared),
};

export const v3: Routes = [
  op('createInventoryV3', {
    does: writes.create,
    with: ({ headers, body }) => ({ ...stockTable.record(body), channelId: headers['x-fabric-channel-id'] }),
    returns: stockToV3,
    status: 201,
    errors: { conflict: 409 },
    names,
  }),
  op('searchInventories', {
    does: searchInventories,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: foundStock,
  }),
  op('findInventories', {
    does: findInventories,
    with: ({ query, headers, body: { locationNumbers: locationNums, ...lists } }) => ({
      ...query,
      ...lists,
      ...(locationNums && { locationNums }),
      ...channelsOf(headers),
    }),
    returns: pageToV3(stockToV3),
  }),
  op('updateInventory', {
    does: writes.update,
    with: ({ headers, body, cleared }) => ({
      sent: { channelId: headers['x-fabric-channel-id'], ...stockTable.record(body) },
      cleared: stockTable.fieldsOf(cleared),
    }),
    returns: stockToV3,
    names,
  }),
  op('adjustInventoryCounters', {
    does: writes.adjust,
    with: ({ headers, body: { inventoryId, ...body } }) => ({
      ...stockTable.record(body),
      ...(inventoryId !== undefined && { inventoryId }),
      channelId: headers['x-fabric-channel-id'],
    }),
    returns: stockToV3,
    names,
  }),
  op('searchHardReservations', {
    does: searchHardReservations,
    with: ({ query, body }) => ({ ...query, ...body, searchable: hardSearchable }),
    spelled: hardSearchable.fields.spelled,
    returns: pageToV3(hardReservationToV3),
  }),
  op('findInventoriesByGeography', {
    does: searchNearby,
    with: ({ headers, body: { origin, ...lists } }) => ({
      ...lists,
      ...channelsOf(headers),
      ...origins.record(origin),
    }),
    returns: ({ stocks, locations }) => ({ inventories: stocks.map(stockToV3), locations: locations.map(nearToV3) }),
    names: (path) => `origin.${origins.names(path)}`,
  }),
];
