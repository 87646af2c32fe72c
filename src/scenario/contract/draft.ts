import { own } from '../../core/text/path.js';
import { sum, times } from '../../core/values/money.js';
import { drafts } from '../../drafts/drafts.js';
import { merge } from '../values/merge.js';
import type { Operation } from './operations.js';

/**
 * The built-in drafts: a small order of either version that every server accepts, and a shipment of
 * its first line.
 */
const builtIn: Readonly<Record<string, 'order' | 'shipment'>> = {
  createOrder: 'order',
  createOrderV3: 'order',
  createShipment: 'shipment',
  createReshipment: 'shipment',
};

const LINE_PRICE = 25;

interface Line {
  orderedQuantity: number;
  itemUnitPrice: number;
}

/** Makes a line that differs from the other lines of the order. */
const line = (number: number) =>
  drafts.line({ title: `Item ${number}`, itemId: String(1_000 + number), type: 'WEB_SHIP', uom: 'EA', itemUnitPrice: LINE_PRICE }, number);

/** The same line as v3 takes it. */
const lineOfV3 = (number: number) =>
  drafts.lineV3({ itemName: `Item ${number}`, itemId: 1_000 + number, type: 'WEB_SHIP', uom: 'EA', itemUnitPrice: LINE_PRICE }, number);

/** Lines can be invalid on purpose. */
const costOf = ({ orderedQuantity, itemUnitPrice }: Line): number =>
  Number.isFinite(orderedQuantity) && Number.isFinite(itemUnitPrice) ? times(itemUnitPrice, orderedQuantity, 'USD') : 0;

/** Makes a web order of these lines to one address, paid by a card authorized for the total. */
const order = (orderNumber: string, items: readonly Line[]) => ({
  ...drafts.order({ orderNumber, type: 'WEB' }),
  customer: { name: { first: 'Alex', last: 'Morgan' }, email: 'alex.morgan@example.com' },
  payments: [drafts.payment({ authAmount: sum(items.map(costOf), 'USD') })],
  items,
});

/** The same order as v3 takes it. */
const orderOfV3 = (orderNumber: string, items: readonly Line[]) => ({
  ...drafts.orderV3({ orderNumber, type: 'WEB' }),
  customer: { name: { firstName: 'Alex', lastName: 'Morgan' }, email: 'alex.morgan@example.com' },
  payments: [drafts.paymentV3({ authorizedAmount: sum(items.map(costOf), 'USD') })],
  items,
});

/** The order and its lines, by version. */
const versions = {
  v2: { line, order },
  v3: { line: lineOfV3, order: orderOfV3 },
};

/** The entries of a list in the changes to a draft, or one without changes. */
function entriesOf(changes: unknown, field: string): unknown[] {
  const changed = own(changes, field);
  return Array.isArray(changed) ? changed : [{}];
}

/** Lists the names of an operation's drafts. */
export const draftNames = ({ id, examples }: Operation): string[] => [...(builtIn[id] ? [builtIn[id]] : []), ...examples.keys()];

/**
 * Returns the body of a draft. The built-in order has a number and as many lines as the changes to
 * it, the built-in shipment as many cartons, at least one.
 */
export function draftBody(
  operation: Operation,
  name: string,
  { orderNumber, changes }: { orderNumber: () => string; changes: unknown },
): unknown {
  if (name !== builtIn[operation.id]) return operation.examples.get(name);
  if (name === 'shipment') return drafts.shipment({ cartons: entriesOf(changes, 'cartons').map((_, i) => drafts.carton({}, i + 1)) });
  const version = versions[operation.id === 'createOrderV3' ? 'v3' : 'v2'];
  const items = entriesOf(changes, 'items').map((change, i) => merge(version.line(i + 1), change) as Line);
  return version.order(orderNumber(), items);
}
