import { useMemo, useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { named } from '../orders/named.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Button } from '../ui/button.js';
import { Card, Head, Problem } from '../ui/parts.js';
import { Search } from '../ui/search.js';
import type { Units } from '../ui/units-bar.js';
import { counted, phrase, words } from '../ui/words.js';
import { Graph } from './graph.js';
import { layOut } from './layout.js';

type MoveRow = Shape<'MoveRow'>;

/** The lifecycle as a graph, with the units of an order or of all orders on it. */
export function LifecycleView({ route: { query } }: { route: Route }) {
  const orderNumber = query.get('order') ?? '';
  const asked = new URLSearchParams(orderNumber === '' ? { units: 'tenant' } : { orderNumber });
  const { data, error } = useAsked<Shape<'Lifecycle'>>(`/lifecycle?${asked}`);
  const order = useAsked<Shape<'InspectedOrder'>>(orderNumber === '' ? undefined : `/orders/${encodeURIComponent(orderNumber)}`);
  const [chosen, choose] = useState<string>();
  const layout = useMemo(() => data && layOut(data), [data && JSON.stringify(data.moves)]);
  const units: Units = data?.units ?? {};
  const count = Object.values(units).reduce((sum, one) => sum + one, 0);
  return (
    <>
      <Head title="Lifecycle" note={data && `${counted(count, 'unit')} of ${orderNumber === '' ? 'all orders' : orderNumber}`}>
        <Search
          value={orderNumber}
          found={(text) => goTo(linkTo('lifecycle', undefined, { order: text }), true)}
          hint="Units of one order"
        />
      </Head>
      <Problem error={error ?? (orderNumber === '' ? undefined : order.error)} />
      {layout && (
        <section class="card graph-box" aria-label="Graph">
          <Graph layout={layout} units={units} chosen={chosen} choose={choose} />
        </section>
      )}
      {data && (
        <Card title="Moves" note="Point at a move to see its way">
          <ul class="move-rows">
            {data.moves.map((move) => (
              <Move
                key={move.name}
                move={move}
                now={order.data?.moves.find((one) => one.move === move.name)}
                orderNumber={orderNumber}
                lines={order.data?.lines ?? []}
                isChosen={chosen === move.name}
                choose={choose}
              />
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

interface MoveProps {
  move: MoveRow;
  now: Shape<'MoveNow'> | undefined;
  orderNumber: string;
  lines: readonly Shape<'InspectedLine'>[];
  isChosen: boolean;
  choose: (move: string | undefined) => void;
}

function Move({
  move: { name, describes, from, to, guards, limit, effects, events },
  now,
  orderNumber,
  lines,
  isChosen,
  choose,
}: MoveProps) {
  const fire = () =>
    act(
      () => call('POST', `/orders/${encodeURIComponent(orderNumber)}/moves`, { body: { move: name } }),
      () => `${words(name)}: ${orderNumber}`,
    );
  const list = (title: string, all: readonly string[]) => all.length > 0 && `${title} ${all.map(phrase).join(', ')}. `;
  return (
    <li
      class={isChosen ? 'chosen' : ''}
      onMouseEnter={() => choose(name)}
      onMouseLeave={() => choose(undefined)}
      onFocusCapture={() => choose(name)}
    >
      <Button does={now ? fire : () => choose(isChosen ? undefined : name)} disabled={now !== undefined && !now.legal} pressed={isChosen}>
        {words(name)}
      </Button>
      <span>
        {describes}
        <small class="muted">
          {from.map(phrase).join(', ')} → {phrase(to)}. {list('Must hold:', limit === undefined ? guards : [...guards, limit])}
          {list('Then:', effects)}
          {events.length > 0 && `Tells ${events.join(', ')}.`}
          {now && !now.legal && <span class="warn"> {named(now.reason ?? '', lines)}</span>}
        </small>
      </span>
    </li>
  );
}
