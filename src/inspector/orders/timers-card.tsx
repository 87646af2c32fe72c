import type { Shape } from '../api/shapes.js';
import { advance, clock } from '../state/clock.js';
import { Button } from '../ui/button.js';
import { Card, Time } from '../ui/parts.js';
import { span } from '../ui/words.js';

/** What will happen to the order by itself, and the way there. */
export function TimersCard({ timers, live }: { timers: readonly Shape<'OrderTimer'>[]; live: boolean }) {
  const now = clock.value ? Date.parse(clock.value.now) : undefined;
  return (
    <Card title="By itself">
      {timers.length === 0 ? (
        <p class="quiet">Nothing happens to it by itself.</p>
      ) : (
        <ul class="timers">
          {timers.map(({ at, kind, does, about }) => (
            <li key={`${kind} ${about.id}`}>
              <p>{does}</p>
              <small class="muted">
                <Time at={at} />
                {live && now !== undefined && `, ${Date.parse(at) <= now ? 'due' : `in ${span(Date.parse(at) - now)}`}`}
              </small>
              {live && (
                <Button does={() => advance({ to: at })} kind="quiet" icon="forward" label={`Fast-forward: ${does}`}>
                  Fast-forward
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
