import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { OrderLink } from '../orders/order-link.js';
import { useAsked } from '../state/asked.js';
import { advance, clock, lastAdvance, readClock } from '../state/clock.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Card, Empty, Head, Problem, Time } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { counted, span, stamp, words } from '../ui/words.js';

const STEPS = [
  ['PT10S', '10 seconds'],
  ['PT1M', '1 minute'],
  ['PT1H', '1 hour'],
  ['P1D', '1 day'],
  ['P7D', '1 week'],
  ['P31D', '31 days'],
] as const;

/** The clock: how to advance it, what is due, and what went off. */
export function ClockView() {
  const { data, error } = useAsked<Shape<'Timers'>>('/timers?limit=200');
  return (
    <>
      <Head
        title="Clock"
        note={clock.value && (clock.value.frozen ? 'It stands still until it is advanced.' : 'It runs with this machine.')}
      >
        <SetClock />
      </Head>
      <div class="columns">
        <div>
          <Card title="Advance">
            <div class="steps">
              {STEPS.map(([by, text]) => (
                <Button key={by} does={() => advance({ by })}>
                  {text}
                </Button>
              ))}
              <Button does={() => advance({ to: 'next' })} kind="main" icon="forward">
                To what is due next
              </Button>
            </div>
          </Card>
          <WentOff />
        </div>
        <Card title="Due" note={data && counted(data.timers.length, 'timer')}>
          <Problem error={error} />
          {data?.timers.length === 0 && <Empty icon="clock">Nothing will happen by itself.</Empty>}
          {data && data.timers.length > 0 && <DueTable timers={data.timers} />}
        </Card>
      </div>
    </>
  );
}

function DueTable({ timers }: { timers: readonly Shape<'Timer'>[] }) {
  const now = clock.value ? Date.parse(clock.value.now) : undefined;
  return (
    <TableBox label="Timers">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">In</th>
            <th scope="col">What</th>
            <th scope="col">Order</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {timers.map(({ at, timer, about, orderNumber }) => (
            <tr key={`${at} ${timer} ${about.id}`}>
              <td class="number">
                <Time at={at} />
              </td>
              <td class="number">{now === undefined ? '' : Date.parse(at) <= now ? 'due' : span(Date.parse(at) - now)}</td>
              <td>{words(timer)}</td>
              <td>{orderNumber !== undefined && <OrderLink orderNumber={orderNumber} />}</td>
              <td class="right">
                <Button does={() => advance({ to: at })} kind="quiet" icon="forward" label={`Fast-forward to ${stamp(at)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** What the last advance of this page set off. */
function WentOff() {
  const advanced = lastAdvance.value;
  if (!advanced) return null;
  const { now, fired, refused, webhooks } = advanced;
  return (
    <Card title="What went off" note={`until ${stamp(now)}`}>
      {fired.length + refused.length === 0 && <p class="quiet">Nothing was due.</p>}
      <ul class="timers">
        {fired.map(({ at, timer, about, orderNumber }) => (
          <li key={`${at} ${timer} ${about.id}`}>
            <p>
              {words(timer)} {orderNumber !== undefined && <OrderLink orderNumber={orderNumber} />}
            </p>
            <small class="muted">
              <Time at={at} />
            </small>
          </li>
        ))}
        {refused.map(({ at, timer, about, orderNumber, reason }) => (
          <li key={`${at} ${timer} ${about.id}`} class="refused">
            <p>
              {words(timer)} was refused {orderNumber !== undefined && <OrderLink orderNumber={orderNumber} />}
            </p>
            <small>{reason}</small>
          </li>
        ))}
      </ul>
      {webhooks.sent + webhooks.failed > 0 && (
        <p class="note">
          {counted(webhooks.sent, 'webhook')} sent, {webhooks.failed} failed, {webhooks.pending} pending
        </p>
      )}
    </Card>
  );
}

function SetClock() {
  const [typed, setTyped] = useState<string>();
  const value = typed ?? (clock.value ? clock.value.now.slice(0, 19) : '');
  const set = () =>
    act(
      async () => {
        await call('PUT', '/clock', { body: { now: `${value}Z` } });
        setTyped(undefined);
        await readClock();
      },
      () => 'The clock is set. What has become due goes off at the next advance.',
    );
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      <label class="field">
        <span>Set to (UTC)</span>
        <input type="datetime-local" step={1} value={value} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </label>
      <Button does={set} disabled={typed === undefined}>
        Set
      </Button>
    </form>
  );
}
