import { currencyDigits } from '../../core/values/currency.js';
import { fromMinor } from '../../core/values/money.js';
import { currencyOf } from '../../domain/money/ledger.js';
import type { LedgerEntry } from '../../model/ledger.js';
import type { Order } from '../../model/order.js';

/** A ledger entry, its amount written with the digits of the payment's currency. */
export function moneyEntry(order: Order, { at, kind, field, reason, paymentCounter, amount, lineItemId }: LedgerEntry) {
  const payment = order.payments?.find((one) => one.paymentCounter === paymentCounter);
  const currency = payment ? currencyOf(order, payment) : order.currency;
  return {
    at,
    kind,
    field,
    reason,
    paymentCounter,
    amount: fromMinor(amount, currency).toFixed(currencyDigits(currency)),
    ...(currency !== undefined && { currency }),
    ...(lineItemId !== undefined && { lineItemId }),
  };
}
