import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import { act } from '../state/notices.js';
import { goTo, linkTo, type Route } from '../state/route.js';
import { Button } from '../ui/button.js';
import { Empty, Head } from '../ui/parts.js';
import { Rows } from '../ui/rows.js';
import { Search } from '../ui/search.js';
import { counted, stamp } from '../ui/words.js';
import { targetOf } from './curl.js';
import { httpTone } from './http-tone.js';
import { type LoggedRequest, logged, useRequests } from './logged.js';
import { RequestDetail } from './request-detail.js';

const KINDS = [
  { name: 'All', fits: () => true },
  { name: 'Succeeded', fits: ({ status }: LoggedRequest) => status >= 200 && status < 400 },
  { name: 'Refused', fits: ({ status }: LoggedRequest) => status >= 400 && status < 500 },
  { name: 'Failed', fits: ({ status }: LoggedRequest) => status >= 500 || status === 0 },
] as const;

const textOf = (request: LoggedRequest): string =>
  `${request.method} ${targetOf(request)} ${request.operationId ?? ''} ${request.status}`.toLowerCase();

/** What clients asked of the API, live. */
export function RequestsView({ route: { id, query } }: { route: Route }) {
  useRequests();
  const [kind, setKind] = useState<(typeof KINDS)[number]['name']>('All');
  const search = query.get('search') ?? '';
  const fits = KINDS.find(({ name }) => name === kind)!.fits;
  const shown = logged.value.filter((request) => fits(request) && textOf(request).includes(search.toLowerCase()));
  const turn = (request: LoggedRequest): void =>
    goTo(linkTo('requests', String(request.id) === id ? undefined : String(request.id), { search }), true);
  const clear = () =>
    act(
      () => call<{ cleared: number }>('DELETE', '/requests'),
      ({ cleared }) => {
        logged.value = [];
        return `${counted(cleared, 'request')} forgotten`;
      },
    );
  return (
    <>
      <Head title="Requests" note={`${counted(shown.length, 'request')}, latest first`}>
        <Search value={search} found={(text) => goTo(linkTo('requests', id, { search: text }), true)} hint="Path, operation, status" />
        <fieldset class="joined">
          <legend class="hidden">Show</legend>
          {KINDS.map(({ name }) => (
            <Button key={name} does={() => setKind(name)} pressed={name === kind}>
              {name}
            </Button>
          ))}
        </fieldset>
        <Button does={clear} disabled={logged.value.length === 0}>
          Forget all
        </Button>
      </Head>
      {shown.length === 0 ? (
        <Empty icon="requests">
          {logged.value.length === 0
            ? 'No client has called yet. Requests of the API appear here as they come.'
            : 'No request is like that.'}
        </Empty>
      ) : (
        <section class="card full" aria-label="Requests">
          <Rows
            count={shown.length}
            label="Requests"
            open={shown.findIndex((request) => String(request.id) === id)}
            keyOf={(at) => shown[at]!.id}
            row={(at) => <RequestRow request={shown[at]!} isOpen={String(shown[at]!.id) === id} turn={turn} />}
            detail={(at) => <RequestDetail request={shown[at]!} />}
          />
        </section>
      )}
    </>
  );
}

function RequestRow({ request, isOpen, turn }: { request: LoggedRequest; isOpen: boolean; turn: (request: LoggedRequest) => void }) {
  const { id, at, method, operationId, status, findings } = request;
  const found = findings.length > 0 ? findings.map(({ field, message }) => `${field} ${message}`).join(', ') : '';
  return (
    <button type="button" class="entry request" aria-expanded={isOpen} onClick={() => turn(request)}>
      <span class="number muted">{id}</span>
      <time dateTime={at} class="number">
        {stamp(at)}
      </time>
      <span class={`http ${httpTone(status)}`}>{status === 0 ? 'cut' : status}</span>
      <b class="method">{method}</b>
      <span class="mono cut">{targetOf(request)}</span>
      <span class="cut found">{found}</span>
      <span class="cut muted">{operationId}</span>
    </button>
  );
}
