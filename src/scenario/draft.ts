import { sum, times } from '../core/money.js';
import { own } from '../core/path.js';
import { drafts } from '../drafts/drafts.js';
import { merge } from './merge.js';
import type { Operation } from './operations.js';

/** The draft that is ours: a small order that every server takes. */
const ORDER_DRAFT = 'order';

const LINE_PRICE = 25;

interface Line {
  orderedQuantity: number;
  itemUnitPrice: number;
}

/** A line that differs from the order's others. */
const line = (number: number) =>
  drafts.line({ title: `Item ${number}`, itemId: String(1_000 + number), type: 'WEB_SHIP', uom: 'EA', itemUnitPrice: LINE_PRICE }, number);

/** Lines may be wrong on purpose. */
const costOf = ({ orderedQuantity, itemUnitPrice }: Line): number =>
  Number.isFinite(orderedQuantity) && Number.isFinite(itemUnitPrice) ? times(itemUnitPrice, orderedQuantity, 'USD') : 0;

/** A web order of these lines to one address, authorised on a card for what they cost. */
const order = (orderNumber: string, items: readonly Line[]) => ({
  ...drafts.order({ orderNumber, type: 'WEB' }),
  customer: { name: { first: 'Alex', last: 'Morgan' }, email: 'alex.morgan@example.com' },
  payments: [drafts.payment({ authAmount: sum(items.map(costOf), 'USD') })],
  items,
});

/** The names an operation's drafts go by. */
export const draftNames = ({ id, examples }: Operation): string[] => [...(id === 'createOrder' ? [ORDER_DRAFT] : []), ...examples.keys()];

/** The body a draft stands for. The order is numbered and has as many lines as the changes to it, at least one. */
export function draftBody(
  operation: Operation,
  name: string,
  { orderNumber, changes }: { orderNumber: () => string; changes: unknown },
): unknown {
  if (name !== ORDER_DRAFT || operation.id !== 'createOrder') return operation.examples.get(name);
  const changed = own(changes, 'items');
  const items = Array.isArray(changed) ? changed : [{}];
  return order(
    orderNumber(),
    items.map((change, i) => merge(line(i + 1), change) as Line),
  );
}
