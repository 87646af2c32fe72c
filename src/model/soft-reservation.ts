import { anyText, choice, id, integer, stamp, text, whole } from '../core/forms/form.js';
import { checkOf, fields, list } from '../core/forms/form-map.js';
import { collection } from '../store/collection.js';
import { texts } from './order-parts.js';

/** What is reserved: units on hand, or room for backorders or preorders. */
export const softKinds = ['onHand', 'backorder', 'preorder'] as const;
export type SoftKind = (typeof softKinds)[number];

/** Units of one kind in one stock record; a SKU without stock records has no `stockId`. */
export interface SoftPart {
  kind: SoftKind;
  quantity: number;
  stockId?: string;
}

/** Units of a SKU that a soft reservation holds for one line of a cart or an order. */
export interface SoftItem {
  lineItemId: string;
  sku: string;
  channelId: string;
  itemId?: string;
  networkCode?: string;
  locationNum?: number;
  type?: string;
  parts: SoftPart[];
}

/**
 * Units that nobody else can buy, for a cart or an order, until they are allocated or given back.
 * Without an order in the sandbox they are also given back at `expiresAt`.
 */
export interface SoftReservation {
  id: string;
  cartId?: string;
  orderId?: string;
  orderNumber?: string;
  orderType?: string;
  networkCode?: string;
  vendorId?: string;
  items: SoftItem[];
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

const part = fields({ kind: choice(softKinds, 'a kind of reserved units'), quantity: whole(1), 'stockId?': id });

const item = fields({
  lineItemId: anyText,
  sku: anyText,
  channelId: anyText,
  ...texts(anyText, ['itemId', 'networkCode', 'type']),
  'locationNum?': integer,
  parts: list(part),
});

export const softReservations = collection<SoftReservation, 'cartId' | 'orderId' | 'orderNumber'>('softReservations', {
  key: 'id',
  label: 'SoftReservation',
  check: checkOf(
    fields({
      id: text,
      ...texts(anyText, ['cartId', 'orderId', 'orderNumber', 'orderType', 'networkCode', 'vendorId']),
      items: list(item),
      expiresAt: stamp,
      createdAt: stamp,
      updatedAt: stamp,
    }),
  ),
  indexes: { cartId: 'cartId', orderId: 'orderId', orderNumber: 'orderNumber' },
});
