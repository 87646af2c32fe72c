import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/parts.js';
import { counted, phrase, words } from '../ui/words.js';
import { named } from './named.js';
import type { InspectedOrder } from './v2-order.js';

type MoveNow = Shape<'MoveNow'>;

interface MovesCardProps {
  detail: InspectedOrder;
  orderNumber: string;
  live: boolean;
}

/** What can happen next: the moves that are possible, and why the others are not. */
export function MovesCard({ detail, orderNumber, live }: MovesCardProps) {
  const legal = detail.moves.filter((move) => move.legal);
  const others = detail.moves.filter((move) => !move.legal);
  return (
    <Card title="What can happen next">
      {legal.length === 0 && <p class="quiet">No move is possible.</p>}
      <ul class="moves">
        {legal.map((move) => (
          <Move key={`${move.move} ${move.hold ?? ''}`} move={move} detail={detail} orderNumber={orderNumber} live={live} />
        ))}
      </ul>
      {others.length > 0 && (
        <details class="others" open>
          <summary>{counted(others.length, 'move')} not possible now</summary>
          <ul class="nots">
            {others.map(({ move, hold, reason }) => (
              <li key={`${move} ${hold ?? ''}`}>
                <span>{titleOf({ move, hold })}</span>
                <span title={reason}>{named(reason ?? '', detail.lines)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

const titleOf = ({ move, hold }: { move: string; hold?: string | undefined }): string =>
  `${words(move)}${hold === undefined ? '' : ` (${phrase(hold)})`}`;

function Move({ move, detail, orderNumber, live }: MovesCardProps & { move: MoveNow }) {
  const [chosen, setChosen] = useState<Record<string, number>>();
  const quantities = chosen ?? {};
  const most = (lineItemId: string): number => move.lines.find((line) => line.lineItemId === lineItemId)?.most ?? 0;
  const of = (lineItemId: string): number => Math.min(quantities[lineItemId] ?? most(lineItemId), most(lineItemId));
  const total = move.lines.reduce((sum, { lineItemId }) => sum + of(lineItemId), 0);
  const items = move.lines.map(({ lineItemId }) => ({ lineItemId, quantity: of(lineItemId) })).filter(({ quantity }) => quantity > 0);
  const fire = () =>
    act(
      () =>
        call('POST', `/orders/${encodeURIComponent(orderNumber)}/moves`, {
          body: { move: move.move, ...(move.hold !== undefined && { hold: move.hold }), ...(chosen && { items }) },
        }),
      () => `${titleOf(move)}: ${orderNumber}`,
    );
  const nameOf = (lineItemId: string): string => detail.lines.find((line) => line.lineItemId === lineItemId)?.sku ?? lineItemId;
  return (
    <li>
      <Button does={fire} disabled={!live || (chosen !== undefined && total === 0)}>
        {titleOf(move)}
      </Button>
      {move.lines.length > 0 && (
        <Button
          does={() => setChosen(chosen ? undefined : {})}
          kind="quiet"
          icon={chosen ? 'down' : 'right'}
          expanded={chosen !== undefined}
          disabled={!live}
          label={`${counted(total, 'unit')}: choose how many to ${phrase(move.move)}`}
        >
          {counted(total, 'unit')}
        </Button>
      )}
      {chosen && (
        <ul class="quantities">
          {move.lines.map(({ lineItemId }) => (
            <li key={lineItemId}>
              <label>
                <span class="mono">{nameOf(lineItemId)}</span>
                <input
                  type="number"
                  min={0}
                  max={most(lineItemId)}
                  value={of(lineItemId)}
                  onInput={({ currentTarget }) => setChosen({ ...quantities, [lineItemId]: Number(currentTarget.value) })}
                />
                <span class="note">of {most(lineItemId)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
