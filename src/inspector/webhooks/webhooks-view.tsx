import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { OrderLink } from '../orders/order-link.js';
import { httpTone } from '../requests/http-tone.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { JsonView } from '../ui/json-view.js';
import { Card, Empty, Head, Problem, Time } from '../ui/parts.js';
import { Rows } from '../ui/rows.js';
import { counted, phrase, stamp, words } from '../ui/words.js';

type Delivery = Shape<'WebhookDelivery'>;
type Defined = Readonly<Record<string, unknown>>;

/** The latest deliveries are the last page: deliveries are listed oldest first. */
const PAGE = 1_000;

const TONES: Readonly<Record<Delivery['status'], string>> = {
  PENDING: 'new',
  TRIGGERED: 'waiting',
  SUCCESS: 'done',
  FAILED: 'cancelled',
  EXCEPTION_OCCURRED: 'cancelled',
};

/** What is sent to webhooks: who gets what, each delivery, its attempts and their answers. */
export function WebhooksView() {
  const first = useAsked<Shape<'WebhookDeliveries'>>('/webhooks/deliveries?limit=1');
  const count = first.data?.count ?? 0;
  const page = useAsked<Shape<'WebhookDeliveries'>>(
    count > 0 ? `/webhooks/deliveries?limit=${PAGE}&offset=${Math.max(0, count - PAGE)}` : undefined,
  );
  const defined = useAsked<{ count: number; records: Defined[] }>('/records/webhooks?limit=100');
  const deliveries = [...(page.data?.deliveries ?? [])].reverse();
  const settle = () =>
    act(
      () => call<Shape<'Settled'>>('POST', '/webhooks/settle', { body: {} }),
      ({ sent, failed, pending }) => `${sent} sent, ${failed} failed, ${pending} pending`,
    );
  return (
    <>
      <Head title="Webhooks" note={first.data && counted(count, 'delivery').replace('deliverys', 'deliveries')}>
        <Button does={settle}>Send what is due</Button>
      </Head>
      <Problem error={first.error ?? defined.error} />
      <Card title="Who gets what">
        {defined.data?.records.length === 0 && (
          <p class="quiet">No webhook is defined. POST /api/v2/webhook defines one; its deliveries then appear here.</p>
        )}
        <Definitions records={defined.data?.records ?? []} />
      </Card>
      {deliveries.length > 0 ? <Deliveries deliveries={deliveries} /> : <Empty icon="webhooks">Nothing was sent yet.</Empty>}
    </>
  );
}

function Definitions({ records }: { records: readonly Defined[] }) {
  return (
    <ul class="definitions">
      {records.map((record, at) => (
        <li key={String(record['webhookId'] ?? at)}>
          <details>
            <summary>
              <b>{[record['events']].flat().join(', ')}</b> <span class="mono">{String(record['target'] ?? '')}</span>
            </summary>
            <JsonView value={record} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const [open, setOpen] = useState<string>();
  return (
    <section class="card" aria-label="Deliveries">
      <header>
        <h2>Deliveries</h2>
        <span class="note">latest first</span>
      </header>
      <Rows
        count={deliveries.length}
        label="Deliveries"
        open={deliveries.findIndex(({ id }) => id === open)}
        keyOf={(at) => deliveries[at]!.id}
        row={(at) => {
          const { id, createdAt, event, status, target, attempts } = deliveries[at]!;
          return (
            <button type="button" class="entry delivery" aria-expanded={id === open} onClick={() => setOpen(id === open ? undefined : id)}>
              <time dateTime={createdAt} class="number">
                {stamp(createdAt)}
              </time>
              <span class="status">
                <i class={`dot tone-${TONES[status]}`} />
                {words(status)}
              </span>
              <b class="method cut">{event}</b>
              <span class="mono cut muted">{target}</span>
              <span class="muted number">{counted(attempts.length, 'attempt')}</span>
            </button>
          );
        }}
        detail={(at) => <DeliveryDetail delivery={deliveries[at]!} />}
      />
    </section>
  );
}

function DeliveryDetail({ delivery }: { delivery: Delivery }) {
  const { id, orderNumber, faults = [], attempts } = delivery;
  const resend = () =>
    act(
      () => call<Delivery>('POST', `/webhooks/deliveries/${encodeURIComponent(id)}/resend`),
      ({ status }) => `Sent again: ${phrase(status)}`,
    );
  return (
    <div class="request-detail">
      <p>
        {orderNumber !== undefined && (
          <>
            About <OrderLink orderNumber={orderNumber} />.{' '}
          </>
        )}
        {faults.length > 0 && <span class="warn">Struck by fault {faults.join(', ')}. </span>}
        <span class="muted">Delivery {id}</span>
      </p>
      <ol class="attempts" aria-label="Attempts">
        {attempts.map(({ at, statusCode, error }) => (
          <li key={at}>
            <Time at={at} />
            {statusCode !== undefined && <span class={`http ${httpTone(statusCode)}`}>{statusCode}</span>}
            {error !== undefined && <span class="bad">{error}</span>}
          </li>
        ))}
        {attempts.length === 0 && <li class="muted">Not sent yet: what waits for the clock goes out when it advances.</li>}
      </ol>
      <div class="actions">
        <Button does={resend} icon="again">
          Send again
        </Button>
      </div>
    </div>
  );
}
