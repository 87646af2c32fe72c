import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { OrderLink } from '../orders/order-link.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Button } from '../ui/button.js';
import { Pager } from '../ui/pager.js';
import { Empty, Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import { TableBox } from '../ui/table-box.js';
import { counted, number } from '../ui/words.js';

const PAGE = 100;

/**
 * The stock by SKU and location: what is there, what is taken, who waits, and how to bring more.
 */
export function StockView({ route: { query } }: { route: Route }) {
  const search = query.get('search') ?? '';
  const offset = Number(query.get('offset') ?? 0);
  const asked = new URLSearchParams({ limit: String(PAGE), offset: String(offset), ...(search && { search }) });
  const { data, error } = useAsked<Shape<'StockRows'>>(`/stock?${asked}`);
  const show = (change: Record<string, string>): void => goTo(linkTo('stock', undefined, { search, ...change }), true);
  return (
    <>
      <Head title="Stock" note={data && counted(data.count, 'record')}>
        <Search value={search} found={(text) => show({ search: text })} hint="SKU" />
      </Head>
      <Problem error={error} />
      {data?.rows.length === 0 && (
        <Empty icon="stock">
          {search === ''
            ? 'There is no stock record. Units of a SKU without one never run out, unless the policy unknownSku says otherwise.'
            : 'No stock is like that.'}
        </Empty>
      )}
      {data && data.rows.length > 0 && <StockTable rows={data.rows} />}
      {data && <Pager count={data.count} limit={PAGE} offset={offset} turn={(to) => show({ offset: String(to) })} />}
    </>
  );
}

const COLUMNS = ['On hand', 'Allocated', 'Shipped', 'Backordered', 'Preordered', 'Available'] as const;

function StockTable({ rows }: { rows: readonly Shape<'StockRow'>[] }) {
  return (
    <TableBox label="Stock">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">SKU</th>
            <th scope="col">Location</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" class="right">
                {name}
              </th>
            ))}
            <th scope="col">Waiting for it</th>
            <th scope="col">Restock</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StockRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function StockRow({ row }: { row: Shape<'StockRow'> }) {
  const { sku, locationNum, channelId, networkCode, waiting, waitingCount, available } = row;
  const [quantity, setQuantity] = useState<number>();
  const wanted = quantity ?? (row.backordered || 10);
  const restock = () =>
    act(
      () => call<Shape<'Restocked'>>('POST', '/restock', { body: { sku, locationNum, channelId, quantity: wanted } }),
      ({ released }) =>
        `${counted(wanted, 'unit')} of ${sku} came in${released.length > 0 ? `, ${counted(released.length, 'line')} got stock` : ''}`,
    );
  const counts = [row.onHand, row.allocated, row.shipped, row.backordered, row.preordered];
  return (
    <tr>
      <th scope="row" class="mono">
        {sku}
      </th>
      <td class="number">
        {locationNum}
        {networkCode !== undefined && <small class="muted"> {networkCode}</small>}
      </td>
      {counts.map((count, at) => (
        <td key={COLUMNS[at]} class={`right number${count === 0 ? ' muted' : ''}`}>
          {number(count)}
        </td>
      ))}
      <td class={`right number ${available <= 0 && !row.infinite ? 'warn' : ''}`}>
        <b>{row.infinite ? '∞' : number(available)}</b>
      </td>
      <td>
        {waiting.slice(0, 3).map(({ orderNumber, lineItemId, quantity: units }) => (
          <span key={lineItemId} class="waiter">
            <OrderLink orderNumber={orderNumber} /> <small class="muted">{units}</small>
          </span>
        ))}
        {waitingCount > 3 && <small class="muted">and {counted(waitingCount - 3, 'line')} more</small>}
      </td>
      <td>
        <form
          class="inline restock"
          onSubmit={(event) => {
            event.preventDefault();
            void restock();
          }}
        >
          <input
            type="number"
            min={1}
            value={wanted}
            aria-label={`Units of ${sku} at ${locationNum}`}
            onInput={({ currentTarget }) => setQuantity(Number(currentTarget.value))}
          />
          <Button does={restock} label={`Add units of ${sku} at ${locationNum}`} disabled={!(wanted > 0)}>
            Add
          </Button>
        </form>
      </td>
    </tr>
  );
}
