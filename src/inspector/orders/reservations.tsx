import type { Shape } from '../api/shapes.js';
import { Card, Time } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { words } from '../ui/words.js';

/** The units that wait for stock, or waited, and whether the customer agreed. */
export function Reservations({ reservations }: { reservations: readonly Shape<'ReservedUnits'>[] }) {
  if (reservations.length === 0) return null;
  return (
    <Card title="Reservations">
      <TableBox label="Reserved units">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">SKU</th>
              <th scope="col">Kind</th>
              <th scope="col" class="right">
                Waiting
              </th>
              <th scope="col" class="right">
                Released
              </th>
              <th scope="col" class="right">
                Cancelled
              </th>
              <th scope="col">Customer</th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          <tbody>
            {reservations.map((one) => (
              <tr key={one.id}>
                <th scope="row" class="mono">
                  {one.sku}
                </th>
                <td>
                  {words(one.type)} at {one.locationNum}
                </td>
                <td class="right number">{one.waiting}</td>
                <td class="right number">{one.released}</td>
                <td class="right number">{one.cancelled}</td>
                <td class="number">{one.consented ? 'agreed to wait' : 'has not agreed'}</td>
                <td class="number">
                  <Time at={one.createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Card>
  );
}
