import { useEffect, useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { advance, clock, nowOf, readClock } from '../state/clock.js';
import { act } from '../state/notices.js';
import { pulse } from '../state/pulse.js';
import { tenant } from '../state/tenant.js';
import { token } from '../state/token.js';
import { Button } from '../ui/button.js';
import { phrase, span, stamp } from '../ui/words.js';

const STEPS = [
  { by: 'PT1M', text: '+1 min', label: '+1 min: advance the clock by a minute' },
  { by: 'PT1H', text: '+1 h', label: '+1 h: advance the clock by an hour' },
  { by: 'P1D', text: '+1 day', label: '+1 day: advance the clock by a day' },
];

/** The tenant's clock: always in sight, with the steps that people take most. */
export function ClockBar() {
  const of = tenant.value;
  const pass = token.value;
  const beat = pulse.value;
  useEffect(() => {
    clock.value = undefined;
  }, [of]);
  // Setting and advancing the clock are changes
  useEffect(() => {
    const controller = new AbortController();
    readClock(controller.signal).catch(() => undefined);
    return () => controller.abort();
  }, [of, pass, beat]);
  const read = clock.value;
  return (
    <section class="clock-bar" aria-label="Clock">
      <div class="clock-now">{read ? <Now key={read.readAt} read={read} /> : <span class="muted">…</span>}</div>
      <fieldset class="joined">
        <legend class="hidden">Advance the clock</legend>
        {STEPS.map(({ by, text, label }) => (
          <Button key={by} does={() => advance({ by })} label={label}>
            {text}
          </Button>
        ))}
      </fieldset>
      {read && <Due read={read} />}
    </section>
  );
}

type Read = NonNullable<typeof clock.value>;

function Now({ read }: { read: Read }) {
  const [now, setNow] = useState(nowOf(read));
  useEffect(() => {
    if (read.frozen) return;
    const timer = setInterval(() => setNow(nowOf(read)), 1_000);
    return () => clearInterval(timer);
  }, [read]);
  const turn = () => act(async () => readAgain(await call('PUT', '/clock', { body: { frozen: !read.frozen } })));
  return (
    <>
      <time dateTime={new Date(now).toISOString()}>
        {stamp(now)} <small>UTC</small>
      </time>
      <Button does={turn} kind="quiet" label={read.frozen ? 'Frozen: let the clock run' : 'Runs: freeze the clock'}>
        <i class={`dot ${read.frozen ? 'tone-held' : 'tone-done'}`} />
        {read.frozen ? 'Frozen' : 'Runs'}
      </Button>
    </>
  );
}

const readAgain = (_: unknown): Promise<void> => readClock();

/** What is due next, and the way there. */
function Due({ read }: { read: Read }) {
  const { data } = useAsked<{ timers: Shape<'Timer'>[] }>('/timers?limit=1');
  const next = data?.timers[0];
  if (!next) return <span class="clock-due muted">Nothing is due</span>;
  const wait = Date.parse(next.at) - nowOf(read);
  return (
    <div class="clock-due">
      <Button does={() => advance({ to: 'next' })} icon="forward" kind="main" label="Next: advance the clock to what is due next">
        Next
      </Button>
      <span class="clock-next" title={`${next.timer} at ${next.at}`}>
        <b>{wait <= 0 ? 'now' : `in ${span(wait)}`}</b> {phrase(next.timer)}
        {next.orderNumber !== undefined && ` · ${next.orderNumber}`}
      </span>
    </div>
  );
}
