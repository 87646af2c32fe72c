import { checkForm } from '../../core/forms/check-form.js';
import { invalid } from '../../core/forms/errors.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import { pick, without } from '../../core/values/reshape.js';
import { note } from '../../domain/events/events.js';
import { pageOf } from '../../kit/lookup.js';
import { aboutList } from '../../model/about.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';
import { listForm, lists, type ShoppingList } from './model.js';
import { listPolicy } from './policies.js';

/** A list as a merchant sends it. The sandbox sets the other fields. */
export type SentList = Omit<ShoppingList, 'listId' | 'items' | 'createdAt' | 'updatedAt'>;

/** Stores a list as changed now, with the event LIST_UPDATE (a policy: for a new list too). */
export function keepList(tx: Tx, list: Omit<ShoppingList, 'updatedAt'>): ShoppingList {
  const kept = { ...list, updatedAt: tx.now() };
  checkForm(listForm, kept);
  note(tx, { type: 'LIST_UPDATE', about: aboutList(kept) });
  return tx.put(lists, kept);
}

/** Refuses one more list of a user than the policy allows. */
function checkRoom(tx: Tx, userId: string): void {
  const most = listPolicy(tx, 'listsPerUser');
  if (tx.by(lists, 'userId', userId).length >= most) throw invalid('userId', `must have at most ${most} lists; ${userId} has as many`);
}

/** Creates an empty list. A user may have several of the same name (a policy). */
export function createList(tx: Tx, sent: SentList): ShoppingList {
  checkRoom(tx, sent.userId);
  return keepList(tx, { ...sent, listId: tx.newId(), items: [], createdAt: tx.now() });
}

/** Returns a list, or refuses an unknown id with `notFound`. */
export const getList = (tx: Tx, listId: string): ShoppingList => tx.get(lists, listId);

/** Returns the lists of a user, oldest first. An unknown user has none (policies). */
export const listsOfUser = (tx: Tx, userId: string): ShoppingList[] =>
  tx.by(lists, 'userId', userId).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));

/** Returns one page of the lists of a user, oldest first. */
export const pageOfLists = (tx: Tx, { userId, ...slice }: Slice & { userId: string }): Listing<ShoppingList> =>
  pageOf(listsOfUser(tx, userId), slice);

/** A change of a list. */
export interface ListChange {
  listId: string;
  sent: SentList;
  /** The optional fields to remove. */
  cleared: readonly string[];
}

/**
 * Writes the sent fields over a list's; attributes are merged by key, and fields sent as null are
 * removed. Another user takes over the list (policies).
 */
export function updateList(tx: Tx, { listId, sent, cleared }: ListChange): ShoppingList {
  const before = getList(tx, listId);
  if (sent.userId !== before.userId) checkRoom(tx, sent.userId);
  const kept = without(before, cleared);
  const attributes = sent.attributes && { attributes: { ...kept.attributes, ...sent.attributes } };
  return keepList(tx, { ...kept, ...sent, ...attributes, ...mergedMerchant(kept, sent) });
}

/** A list as it is to be. */
export type ListReplacement = Omit<ListChange, 'cleared'>;

/** Replaces a list, but for its items. Another user takes over the list (policies). */
export function replaceList(tx: Tx, { listId, sent }: ListReplacement): ShoppingList {
  const before = getList(tx, listId);
  if (sent.userId !== before.userId) checkRoom(tx, sent.userId);
  return keepList(tx, { ...sent, ...pick(before, ['listId', 'items', 'createdAt']) });
}

/** Deletes a list with its items and returns it as it was. */
export function deleteList(tx: Tx, listId: string): ShoppingList {
  const list = getList(tx, listId);
  tx.remove(lists, listId);
  note(tx, { type: 'LIST_UPDATE', about: aboutList(list) });
  return list;
}
