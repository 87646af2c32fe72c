import type { Shape } from '../api/shapes.js';
import { Card, Time } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { phrase, words } from '../ui/words.js';
import type { Order } from './v2-order.js';

const FIELDS: Readonly<Record<string, string>> = { authAmount: 'authorized', chargedAmount: 'charged', refundAmount: 'refunded' };

/** The ledger of an order, to the cent, and what its payments come to. */
export function Money({ entries, order }: { entries: readonly Shape<'MoneyEntry'>[]; order: Order }) {
  return (
    <Card
      title="Money"
      note={order.payments
        ?.map(({ paymentMethod, paymentStatus }) => `${words(paymentMethod ?? 'payment')}: ${phrase(paymentStatus ?? 'none')}`)
        .join(' · ')}
    >
      {entries.length === 0 ? (
        <p class="quiet">No amount has changed yet.</p>
      ) : (
        <TableBox label="Ledger">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Why</th>
                <th scope="col">Payment</th>
                <th scope="col" class="right">
                  Amount
                </th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry, at) => (
                <tr key={`${entry.at} ${at}`}>
                  <td class="number">
                    <Time at={entry.at} />
                  </td>
                  <td>
                    {words(entry.kind)} <small class="muted">{FIELDS[entry.field] ?? entry.field}</small>
                  </td>
                  <td>{words(entry.reason)}</td>
                  <td class="number">{entry.paymentCounter}</td>
                  <td class="right number">
                    {entry.amount} <small class="muted">{entry.currency}</small>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Card>
  );
}
