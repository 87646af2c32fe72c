import type { AskedCredit } from '../../domain/credits/issue-credits.js';
import type { Because } from '../../domain/events/history.js';
import type { MoveName } from '../../domain/moves/table.js';
import type { OrderName } from '../../model/find-order.js';
import type { OrderLine } from '../../model/order.js';
import type { OrderReturn } from '../../model/order-inner.js';
import type { StatedRefund } from '../../model/order-values.js';
import type { SentPart } from './returnable.js';

/** What a return item says of its units (documented), and the move that each means. */
export const moveFor = {
  PENDING: 'requestReturn',
  PROCESSING: 'processReturn',
  REJECTED: 'rejectReturn',
  RECEIVED: 'receiveReturn',
} as const satisfies Record<string, MoveName>;
export type ReturnType = keyof typeof moveFor;

/** A fee, and how much of it is refunded; decimals of the order's currency. */
export interface AskedFee {
  type: string;
  value: number;
  quantity?: number | undefined;
  refundAmount?: number | undefined;
}

/** What is to be sent in place of returned units. */
export interface AskedExchange {
  items: readonly { itemId: string; sku: string; quantity: number; itemUnitPrice?: number; initiateReshipment?: boolean }[];
  /** Whether `refund` is not given. */
  disableRefunding?: boolean;
  refund?: { amount: number; currency?: string };
}

/** Units of one shipment item that a request returns. */
export interface AskedItem {
  lineItemId: string;
  shipmentId: string;
  shipmentLineItemId: string;
  quantity: number;
  returnType: ReturnType;
  /** Whether the return policy is skipped (documented). */
  overridesPolicy: boolean;
  /** Refunded instead of the units' part of the price; a decimal of the order's currency. */
  returnAmount?: number | undefined;
  fees: readonly AskedFee[];
  /** When the units were scanned. */
  scannedAt?: string | undefined;
  exchange?: AskedExchange | undefined;
  because: Because;
}

/** A return, or an exchange, of units of an order. */
export interface AskedReturn {
  order: OrderName;
  items: readonly AskedItem[];
  /** Whether the units are exchanged; by default those are that were announced so. */
  exchange?: boolean | undefined;
  /** When the units came back, as the merchant tells it; by default now. */
  returnedAt?: string | undefined;
  /** Fields of the merchant's own. */
  attributes?: Record<string, unknown> | undefined;
  /** Kept of the refund of the whole return; decimals of the order's currency. */
  fees?: readonly { value: number }[] | undefined;
  /** Refunded beside what the items refund; decimals of the order's currency. */
  refunds?: readonly { value: number }[] | undefined;
  /** What the return refunds in all, unless items state their refunds; a decimal. */
  totalRefund?: number | undefined;
  /** What the order's record of the return keeps of it as it was sent. */
  said?: Pick<OrderReturn, 'fees' | 'refunds'> | undefined;
  /** Credits that are issued with the return. */
  credits?: readonly AskedCredit[] | undefined;
  because: Because;
}

/** An item of a request with the line and the part of its shipments that it names. */
export interface Returned {
  asked: AskedItem;
  line: OrderLine;
  part: SentPart;
  move: MoveName;
  /** Whether others are sent in place of its units. */
  exchanges: boolean;
  isViolation: boolean;
  /** What is stated of its refund, fees and its part of the request's amounts included. */
  refund?: StatedRefund | undefined;
}
