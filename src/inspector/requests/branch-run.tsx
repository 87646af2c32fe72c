import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { act } from '../state/notices.js';
import { tenant } from '../state/tenant.js';
import { Button } from '../ui/button.js';
import { JsonView } from '../ui/json-view.js';
import { counted, stamp } from '../ui/words.js';
import { Differences } from './changes.js';
import { httpTone } from './http-tone.js';

interface Ran {
  branch: Shape<'Branch'>;
  answer: Shape<'Replayed'>;
  difference: Shape<'BranchDifference'>;
}

/**
 * Runs a request again from where it stood: on a branch, a tenant that begins as this one was
 * before the request. Shows what then differs, and takes it over or throws it away; this tenant is
 * untouched until then.
 */
export function BranchRun({ id, body }: { id: number; body: { value: unknown } | undefined }) {
  const [ran, setRan] = useState<Ran>();
  const run = () =>
    act(async () => {
      const branch = await call<Shape<'Branch'>>('POST', '/branches', { body: { request: id } });
      const answer = await call<Shape<'Replayed'>>('POST', `/requests/${id}/replay`, {
        body: { tenant: branch.tenant, ...(body && { body: body.value }) },
      });
      const difference = await call<Shape<'BranchDifference'>>('GET', `/branches/${branch.tenant}/difference?limit=100`);
      setRan({ branch, answer, difference });
    });
  if (!ran)
    return (
      <Button does={run} icon="branch">
        Run on a branch
      </Button>
    );
  const { branch, answer, difference } = ran;
  const end = (work: () => Promise<unknown>, done: string) =>
    act(
      async () => {
        await work();
        setRan(undefined);
      },
      () => done,
    );
  return (
    <figure class="branch">
      <figcaption>
        On a branch from {stamp(branch.at)}: <span class={`http ${httpTone(answer.status)}`}>{answer.status}</span>. It differs from this
        tenant in {counted(difference.count, 'record')}.
      </figcaption>
      <JsonView value={answer.responseBody ?? null} />
      <Differences records={difference.records} />
      <div class="actions">
        <Button
          does={() => {
            tenant.value = branch.tenant;
          }}
        >
          Look at the branch
        </Button>
        <Button
          does={() => end(() => call('POST', `/branches/${branch.tenant}/take-over`), 'This tenant is what the branch was')}
          kind="danger"
        >
          Take it over
        </Button>
        <Button does={() => end(() => call('DELETE', `/tenants/${branch.tenant}`), 'The branch is gone')}>Throw it away</Button>
      </div>
    </figure>
  );
}
