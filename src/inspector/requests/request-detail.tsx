import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { JsonView } from '../ui/json-view.js';
import { Changes } from './changes.js';
import { curlOf } from './curl.js';
import type { LoggedRequest } from './logged.js';
import { Replay } from './replay.js';
import { useAccount } from './use-account.js';

/**
 * A request with its answer: what was wrong stands first, and its fields are marked in the body.
 */
export function RequestDetail({ request }: { request: LoggedRequest }) {
  const account = useAccount();
  const { findings, unknownFields = [], faults, omitted = [], requestBody, responseBody, status } = request;
  const copy = () =>
    act(
      () => navigator.clipboard.writeText(curlOf(request, account ?? '')),
      () => 'Copied as a call of curl',
    );
  return (
    <div class="request-detail">
      <div class="actions">
        <Button does={copy} icon="copy" disabled={account === undefined}>
          Copy as curl
        </Button>
      </div>
      {findings.length > 0 && (
        <ul class="findings" aria-label="What is wrong">
          {findings.map(({ field, message, problem }) => (
            <li key={`${field} ${message}`}>
              <b class="mono">{field}</b> {message} <small class="muted">{problem}</small>
            </li>
          ))}
        </ul>
      )}
      {unknownFields.length > 0 && <p class="note">Fields that the contract does not have: {unknownFields.join(', ')}</p>}
      {faults.length > 0 && <p class="note">Struck by {faults.map((id) => `fault ${id}`).join(' and ')}</p>}
      {omitted.length > 0 && <p class="note">Too long to be kept: {omitted.join(', ')}</p>}
      <div class="bodies">
        <figure>
          <figcaption>Request</figcaption>
          {requestBody === undefined ? (
            <p class="quiet">No body</p>
          ) : (
            <JsonView value={requestBody} marked={findings.map(({ field }) => field)} />
          )}
        </figure>
        <figure>
          <figcaption>Answer, {status}</figcaption>
          {responseBody === undefined ? <p class="quiet">No body</p> : <JsonView value={responseBody} />}
        </figure>
      </div>
      <Changes id={request.id} />
      <Replay request={request} />
    </div>
  );
}
