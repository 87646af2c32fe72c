import { anyMap, anyText, between, choice, id, integer, number, stamp } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields, list } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/** The statuses of a credit (documented). */
export const creditStatuses = ['PENDING', 'CONFIRMED', 'FAILED', 'CANCELED'] as const;
export type CreditStatus = (typeof creditStatuses)[number];

/** A credit that is issued for an order beside its payments, such as a gift card. */
export interface Credit extends WithMerchant {
  creditId: string;
  orderId: string;
  orderNumber: string;
  channelId: string;
  type: 'GIFT_CARD';
  statusCode: CreditStatus;
  /** A decimal of the currency. */
  amount: number;
  currency: string;
  /** The amount in each currency group, as it was sent. */
  amountInCurrencies?: readonly { amount?: number; currency: string; group: string }[];
  reasonCode: string;
  source: string;
  subReasonCode?: string;
  paymentCounter?: number;
  policyCode?: string;
  employeeId?: string;
  note?: string;
  attributes?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

const forms = {
  creditId: id,
  orderId: id,
  orderNumber: anyText,
  channelId: anyText,
  type: choice(['GIFT_CARD'], 'a type of credit'),
  statusCode: choice(creditStatuses, 'a status of a credit'),
  amount: between(0, 1e12),
  currency: anyText,
  'amountInCurrencies?': list(fields({ 'amount?': number, currency: anyText, group: anyText })),
  reasonCode: anyText,
  source: anyText,
  'subReasonCode?': anyText,
  'paymentCounter?': integer,
  'policyCode?': anyText,
  'employeeId?': anyText,
  'note?': anyText,
  'attributes?': anyMap,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<Credit>;

export const credits = collection<Credit, 'orderId' | 'channelId'>('credits', {
  key: 'creditId',
  label: 'Credit',
  check: checkOf(fields(forms)),
  indexes: { orderId: 'orderId', channelId: 'channelId' },
  channel: { field: 'channelId', all: 'channelId' },
});
