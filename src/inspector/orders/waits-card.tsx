import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { advance } from '../state/clock.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Icon } from '../ui/icons.js';
import { readable } from './named.js';

type Free = Shape<'Free'>;

/** Does what ends a wait. */
function free(orderNumber: string, { action, does: _, to, ...rest }: Free): Promise<unknown> {
  if (action === 'advance') return advance({ to: to! });
  if (action === 'liftFault')
    return act(
      () => call('DELETE', `/faults/${rest.id}`),
      () => 'The fault is lifted',
    );
  if (action === 'restock')
    return act(
      () => call<Shape<'Restocked'>>('POST', '/restock', { body: rest }),
      () => `${rest.quantity} of ${rest.sku} came into stock`,
    );
  return act(
    () => call('POST', `/orders/${encodeURIComponent(orderNumber)}/moves`, { body: rest }),
    () => 'Done',
  );
}

/** Why units do not go on, and what would let them: one click each. */
export function WaitsCard({ waits, orderNumber, live }: { waits: readonly Shape<'Wait'>[]; orderNumber: string; live: boolean }) {
  if (waits.length === 0) return null;
  return (
    <section class="card waits-card" aria-label="Why it waits">
      <header>
        <h2>
          <Icon name="wait" /> Why it waits
        </h2>
      </header>
      <ul>
        {waits.map((wait) => (
          <li key={`${wait.lineItemId} ${wait.because}`}>
            <p>{readable(wait.because)}</p>
            {live && (
              <div class="frees">
                {wait.frees.map((one) => (
                  <Button key={one.does} does={() => free(orderNumber, one)} kind="main">
                    {readable(one.does)}
                  </Button>
                ))}
                {wait.frees.length === 0 && <span class="note">No single step would free it.</span>}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
