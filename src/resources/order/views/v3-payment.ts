import { openTable } from '../../../kit/open-table.js';
import type { OrderPayment } from '../../../model/order.js';
import type { OrderAddress, PaymentLog } from '../../../model/order-values.js';
import { addressesV3 } from './v3-contact.js';
import { shownUnlessEmpty } from './v3-empty.js';

type Identifier = NonNullable<OrderPayment['paymentIdentifier']>;

const identifiers = openTable<Identifier>()({
  cardIdentifier: shownUnlessEmpty('cardIdentifier'),
  expirationYear: shownUnlessEmpty('expirationYear'),
});

const tokens = openTable<NonNullable<OrderPayment['paymentToken']>>()({ token: shownUnlessEmpty('token') });

const answers = openTable<NonNullable<PaymentLog['data']>>()({ paymentStatusCode: shownUnlessEmpty('status') });

/** The fields of v3's PaymentLog that differ from those of an order's. */
export const paymentLogsV3 = openTable<PaymentLog>()({
  paymentId: shownUnlessEmpty('paymentId'),
  status: shownUnlessEmpty('status'),
  data: { of: 'data', one: answers },
});

/** A payment with what only updates and v3 say of it. */
export interface StatedPayment extends OrderPayment {
  partialCapture?: string;
  finalCapture?: string;
  authExpirationDate?: string;
  billToAddress?: OrderAddress;
  authorizationAttempts?: number;
  reauthorizationAttempts?: number;
}

/** v2 says by a string whether a capture is partial or final, v3 by a boolean. */
const flag = <F extends 'partialCapture' | 'finalCapture'>(field: F) =>
  ({
    of: field,
    alone: true,
    shows: (payment: StatedPayment): boolean | undefined => (payment[field] === undefined ? undefined : payment[field] === 'true'),
    takes: (is: boolean) => String(is),
  }) as const;

/** The fields of v3's OrderPayment that differ from those of an order's. */
export const paymentsV3 = openTable<StatedPayment>()(
  {
    paidAt: 'paymentDate',
    authorizedAmount: 'authAmount',
    authorizationExpirationDate: { writeOnly: 'authExpirationDate' },
    isPartialCapture: flag('partialCapture'),
    isFinalCapture: flag('finalCapture'),
    paymentIdentifier: { of: 'paymentIdentifier', one: identifiers },
    paymentToken: { of: 'paymentToken', one: tokens },
    billToAddress: { of: 'billToAddress', one: addressesV3 },
    paymentLogs: {
      alone: true,
      from: 'paymentLog',
      below: paymentLogsV3.spelled,
      shows: ({ paymentLog }) => (Array.isArray(paymentLog) ? paymentLog.map((log) => paymentLogsV3.view(log)) : undefined),
    },
    authorizationAttempts: { alone: true, shows: ({ authorizationAttempts = 0 }) => authorizationAttempts },
    reauthorizationAttempts: { alone: true, shows: ({ reauthorizationAttempts = 0 }) => reauthorizationAttempts },
  },
  ['billToId', 'conversion', 'paymentLog'],
);
