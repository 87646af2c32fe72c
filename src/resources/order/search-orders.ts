import { lookUpSearch, type Search } from '../../kit/lookup.js';
import { type Order, orders } from '../../model/order.js';
import type { Listing } from '../../query/page.js';
import type { Searchable } from '../../query/v3-field.js';
import type { Tx } from '../../store/tx.js';

/** A search, and the fields that the version shows of an order. */
export interface OrderSearch extends Search {
  searchable: Searchable;
}

/** Returns one page of the orders that match, the newest first by default (documented). */
export const searchOrders = (tx: Tx, { searchable, ...search }: OrderSearch): Listing<Order> =>
  lookUpSearch(tx, orders, search, searchable, { path: 'createdAt', direction: 'desc' });
