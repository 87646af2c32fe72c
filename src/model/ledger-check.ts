import { anyText, choice, integer, stamp } from '../core/forms/form.js';
import { list, openFields } from '../core/forms/form-map.js';
import { entryKinds, entryReasons, moneyFields } from './ledger.js';

/** The ledger of a stored order. */
export const ledgerForm = list(
  openFields({
    kind: choice(entryKinds, 'a kind of entry'),
    field: choice(moneyFields, 'an amount of a payment'),
    paymentCounter: integer,
    amount: integer,
    orderAmount: integer,
    reason: choice(entryReasons, 'a reason'),
    at: stamp,
    auditId: anyText,
    'lineItemId?': anyText,
    'appeasementCounter?': integer,
  }),
);
