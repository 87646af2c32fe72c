import { useEffect } from 'preact/hooks';
import type { Shape } from '../api/shapes.js';
import { httpTone } from '../requests/http-tone.js';
import { useAsked } from '../state/asked.js';
import { followRequests } from '../state/live.js';
import { linkTo } from '../state/route.js';
import { Empty, Head, Problem, Time } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { counted, number } from '../ui/words.js';

/** What was refused, grouped by its reason: a thousand refusals of seven kinds are seven rows. */
export function RefusalsView() {
  useEffect(followRequests, []);
  const { data, error } = useAsked<Shape<'Refusals'>>('/refusals');
  const groups = data?.groups ?? [];
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <Head title="Refusals" note={data && `${counted(total, 'refusal')} of ${counted(groups.length, 'kind')}`} />
      <Problem error={error} />
      {data && groups.length === 0 && <Empty icon="refusals">No kept request was refused.</Empty>}
      {groups.length > 0 && (
        <TableBox label="Refusals">
          <table class="table linked">
            <thead>
              <tr>
                <th scope="col">Why</th>
                <th scope="col" class="right">
                  Times
                </th>
                <th scope="col">Status</th>
                <th scope="col">Operation</th>
                <th scope="col">Field</th>
                <th scope="col">First</th>
                <th scope="col">Latest</th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ rule, message, count, status, operationId, field, firstAt, lastAt, latestRequestId }) => (
                <tr key={rule}>
                  <th scope="row" class="why">
                    <a href={linkTo('requests', String(latestRequestId))}>{message}</a>
                  </th>
                  <td class="right number">
                    <b>{number(count)}</b>
                  </td>
                  <td>
                    <span class={`http ${httpTone(status)}`}>{status}</span>
                  </td>
                  <td>{operationId}</td>
                  <td class="mono">{field}</td>
                  <td class="number">
                    <Time at={firstAt} />
                  </td>
                  <td class="number">
                    <Time at={lastAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </>
  );
}
