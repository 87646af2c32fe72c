import { note } from '../../domain/events/events.js';
import { aboutInventory } from '../../model/about.js';
import { type Inventory, inventories } from '../../model/inventory.js';
import type { Command } from '../../store/tx.js';

/**
 * A command that writes one stock record, with the event INVENTORY_CREATE or INVENTORY_UPDATE (by
 * their names). Only a merchant's own requests have them: what orders and transfers do to stock has
 * events of its own, and files end with INVENTORY_BULK (policies).
 */
export const told =
  <Input>(does: Command<Input, Inventory>): Command<Input, Inventory> =>
  (tx, input) => {
    const before = tx.count(inventories);
    const stock = does(tx, input);
    const type = tx.count(inventories) > before ? 'INVENTORY_CREATE' : 'INVENTORY_UPDATE';
    note(tx, { type, about: aboutInventory(stock), channelId: stock.channelId });
    return stock;
  };
