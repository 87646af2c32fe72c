import { isObject } from '../core/text/path.js';
import { exchange, toMinor } from '../core/values/money.js';
import { type LedgerEntry, moneyFields } from './ledger.js';

type Json = Readonly<Record<string, unknown>>;

const objectsIn = (list: unknown): Json[] => (Array.isArray(list) ? list.filter(isObject) : []);
const textOr = (value: unknown, other: unknown): string | undefined => [value, other].find((one) => typeof one === 'string');

/**
 * Turns the amounts of a payment of format 1 into ledger entries, as stated when the order was
 * placed.
 */
function statementsOf(order: Json, payment: Json): LedgerEntry[] {
  const currency = textOr(payment['currency'], order['currency']);
  const conversion = typeof payment['conversion'] === 'number' ? payment['conversion'] : 1;
  const [first] = objectsIn(order['auditLogs']);
  return moneyFields.flatMap((field) => {
    const value = payment[field];
    if (typeof value !== 'number') return [];
    const amount = toMinor(value, currency);
    return {
      kind: 'STATED' as const,
      field,
      paymentCounter: payment['paymentCounter'] as number,
      amount,
      orderAmount: exchange(amount, conversion, currency, textOr(order['currency'], undefined)),
      reason: 'ORDER_PLACED' as const,
      at: order['createdAt'] as string,
      auditId: String(first?.['auditId'] ?? ''),
    };
  });
}

/**
 * Upgrades an order of format 1, which had no ledger: the amounts of its payments become statements
 * (a policy).
 */
export const withLedger = (order: Json): object => ({
  ...order,
  ledger: order['ledger'] ?? objectsIn(order['payments']).flatMap((payment) => statementsOf(order, payment)),
});
