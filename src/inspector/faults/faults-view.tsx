import { useEffect, useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { followRequests } from '../state/live.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { draftOf, JsonInput } from '../ui/draft.js';
import { Card, Empty, Head, Problem } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { counted, phrase } from '../ui/words.js';
import { presets } from './presets.js';

/** What goes wrong on purpose: what is set and how often it struck, and what can be set. */
export function FaultsView() {
  useEffect(followRequests, []);
  const { data, error } = useAsked<Shape<'Faults'>>('/faults');
  const [draft, setDraft] = useState(draftOf(JSON.stringify(presets[0]!.fault, null, 2)));
  const faults = data?.faults ?? [];
  const set = () =>
    act(
      () => call<Shape<'Fault'>>('POST', '/faults', { body: draft.value }),
      ({ id }) => `Fault ${id} is set`,
    );
  return (
    <>
      <Head title="Faults" note={data && (faults.length === 0 ? 'Nothing goes wrong on purpose.' : counted(faults.length, 'fault'))}>
        {faults.length > 0 && (
          <Button
            does={() =>
              act(
                () => call('DELETE', '/faults'),
                () => 'All faults are lifted',
              )
            }
            kind="danger"
          >
            Lift all
          </Button>
        )}
      </Head>
      <Problem error={error} />
      <div class="columns">
        <Card title="Set">
          {faults.length === 0 ? (
            <Empty icon="faults">No fault is set. Calls succeed as they should.</Empty>
          ) : (
            <FaultTable faults={faults} />
          )}
        </Card>
        <Card title="Set another">
          <ul class="presets">
            {presets.map(({ name, means, fault }) => (
              <li key={name}>
                <Button does={() => setDraft(draftOf(JSON.stringify(fault, null, 2)))}>{name}</Button>
                <span class="note">{means}</span>
              </li>
            ))}
          </ul>
          <JsonInput label="The fault, as the control API takes it" draft={draft} change={setDraft} />
          <div class="actions">
            <Button does={set} kind="main" disabled={draft.problem !== undefined}>
              Set this fault
            </Button>
          </div>
        </Card>
      </div>
    </>
  );
}

/** What a fault does, as a short text. */
function describe({ id: _, calls: __, hits: ___, ...rest }: Record<string, unknown>): string {
  return Object.entries(rest)
    .map(([name, value]) => `${phrase(name)} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

function FaultTable({ faults }: { faults: readonly Shape<'Fault'>[] }) {
  return (
    <TableBox label="Faults">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Fault</th>
            <th scope="col">What it does</th>
            <th scope="col" class="right">
              Calls
            </th>
            <th scope="col" class="right">
              Hits
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={fault.id}>
              <th scope="row" class="number">
                {fault.id}
              </th>
              <td>{describe(fault)}</td>
              <td class="right number">{fault.calls}</td>
              <td class="right number">{fault.hits}</td>
              <td class="right">
                <Button
                  does={() =>
                    act(
                      () => call('DELETE', `/faults/${encodeURIComponent(fault.id)}`),
                      () => `Fault ${fault.id} is lifted`,
                    )
                  }
                  label={`Lift fault ${fault.id}`}
                >
                  Lift
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
