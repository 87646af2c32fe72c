import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { draftOf, JsonInput } from '../ui/draft.js';
import { JsonView } from '../ui/json-view.js';
import { BranchRun } from './branch-run.js';
import { httpTone } from './http-tone.js';
import type { LoggedRequest } from './logged.js';

type Replayed = Shape<'Replayed'>;

/** Sends a request again, as it was or with another body, and shows the new answer. */
export function Replay({ request: { id, requestBody } }: { request: LoggedRequest }) {
  const [draft, setDraft] = useState<ReturnType<typeof draftOf>>();
  const [answer, setAnswer] = useState<Replayed>();
  const send = () =>
    act(
      async () => {
        const body = draft ? { body: draft.value } : {};
        const replayed = await call<Replayed>('POST', `/requests/${id}/replay`, { body });
        setAnswer(replayed);
        return replayed;
      },
      ({ status }) => `Sent again: ${status}`,
    );
  return (
    <>
      <div class="actions">
        <Button does={send} icon="again" disabled={draft?.problem !== undefined}>
          {draft ? 'Send with this body' : 'Send again'}
        </Button>
        {requestBody !== undefined && (
          <Button does={() => setDraft(draft ? undefined : draftOf(JSON.stringify(requestBody, null, 2)))} pressed={draft !== undefined}>
            Edit the body
          </Button>
        )}
      </div>
      {draft && <JsonInput label="The body to send" draft={draft} change={setDraft} rows={14} />}
      <BranchRun id={id} body={draft?.problem === undefined ? draft : undefined} />
      {answer && (
        <figure>
          <figcaption>
            New answer, <span class={`http ${httpTone(answer.status)}`}>{answer.status}</span>
          </figcaption>
          <JsonView value={answer.responseBody ?? null} />
        </figure>
      )}
    </>
  );
}
