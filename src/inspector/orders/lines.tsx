import type { Shape } from '../api/shapes.js';
import { linkTo } from '../state/route.js';
import { Card } from '../ui/parts.js';
import { UnitsBar } from '../ui/units-bar.js';
import { money } from '../ui/words.js';
import type { Order } from './v2-order.js';

/** The lines, each with its units by bucket. */
export function Lines({ lines, order }: { lines: readonly Shape<'InspectedLine'>[]; order: Order }) {
  const items = new Map(order.items?.map((item) => [item.lineItemId, item]));
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <Card title="Lines" note={`${units} units`}>
      <ul class="lines">
        {lines.map(({ lineItemId, sku, name, quantity, units: buckets }) => (
          <li key={lineItemId}>
            <div class="line-head">
              <b class="number">{quantity} ×</b>
              <span>
                {name ?? sku}
                <small class="muted">
                  <a class="mono" href={linkTo('stock', undefined, { search: sku })}>
                    {sku}
                  </a>{' '}
                  · line {lineItemId}
                </small>
              </span>
              <span class="number">{money(items.get(lineItemId)?.itemTotal ?? 0, order.currency)}</span>
            </div>
            <UnitsBar units={buckets} legend />
          </li>
        ))}
      </ul>
    </Card>
  );
}
