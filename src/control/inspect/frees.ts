import type { OrderMove } from '../../domain/moves/moves-now.js';
import type { MoveName } from '../../domain/moves/table.js';

/** A call of the control API that ends a wait, with the fields of its body. */
export interface Free {
  action: 'restock' | 'advance' | 'move' | 'liftFault';
  /** What it does, as a phrase for people. */
  does: string;
  sku?: string;
  locationNum?: number;
  channelId?: string;
  quantity?: number;
  /** ISO 8601. */
  to?: string;
  move?: MoveName | OrderMove;
  items?: { lineItemId: string }[];
  /** The id of a fault. */
  id?: string;
}

export const advanceTo = (to: string): Free => ({ action: 'advance', does: `Advance the clock to ${to}`, to });

/** A move of the order, of all its units that can move or of those of some lines. */
export const makeMove = (move: MoveName | OrderMove, does: string, items?: { lineItemId: string }[]): Free => ({
  action: 'move',
  does,
  move,
  ...(items && { items }),
});
