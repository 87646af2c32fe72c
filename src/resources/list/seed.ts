import type { Tx } from '../../store/tx.js';
import { addItems, type SentItem } from './add-items.js';
import { createList, type SentList } from './manage-lists.js';

/** A list as a recipe writes it, with its items. */
export type ListDraft = SentList & { items?: SentItem[] };

/** Creates a list and puts its items on it. */
export function seedList(tx: Tx, { items = [], ...draft }: ListDraft): void {
  const { listId } = createList(tx, draft);
  addItems(tx, { listId, items });
}
