import { missing, Refusal } from '../../core/forms/errors.js';
import { happened } from '../../domain/events/events.js';
import { auditEntry } from '../../domain/events/history.js';
import { keepOrder } from '../../domain/money/keep-order.js';
import { findByNumber, orderByNumber } from '../../model/find-order.js';
import type { Tx } from '../../store/tx.js';

/**
 * Records in the orders' history that they passed the cross-border check, and stages
 * CROSS_BORDER_VALIDATION. An order on cross-border hold stays on hold until it is released (a
 * policy). Unknown order numbers are `notFound`; the refusal names all of them and changes nothing.
 */
export function validateCrossBorder(tx: Tx, orderNumbers: readonly string[]): void {
  if (orderNumbers.length === 0) throw missing('orderNumbers', 'must not be empty');
  const asked = [...new Set(orderNumbers)];
  const unknown = asked.filter((orderNumber) => !findByNumber(tx, orderNumber));
  if (unknown.length > 0) throw new Refusal('notFound', `${unknown.length === 1 ? 'Order' : 'Orders'} ${unknown.join(', ')} not found`);
  for (const orderNumber of asked) {
    const stored = keepOrder(tx, orderByNumber(tx, orderNumber), auditEntry(tx, 'UPDATE', { note: 'Cross-border check passed' }));
    happened(tx, 'CROSS_BORDER_VALIDATION', stored);
  }
}
