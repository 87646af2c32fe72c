import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/confirm.js';
import { Card, Problem, Time } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { number } from '../ui/words.js';

/** The snapshots of the tenant: take one, go back to one. */
export function SnapshotsCard() {
  const { data, error } = useAsked<Shape<'Snapshots'>>('/snapshots');
  const [name, setName] = useState('');
  const save = () =>
    act(
      async () => {
        await call('POST', '/snapshots', { body: { name: name.trim() } });
        setName('');
      },
      () => `The snapshot ${name.trim()} is taken`,
    );
  const path = (one: string): string => `/snapshots/${encodeURIComponent(one)}`;
  return (
    <Card title="Snapshots">
      <Problem error={error} />
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void save();
        }}
      >
        <label class="field">
          <span>Name</span>
          <input type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <Button does={save} disabled={name.trim() === ''}>
          Take a snapshot
        </Button>
      </form>
      {data && data.snapshots.length > 0 && (
        <TableBox label="Snapshots">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Tenant’s time</th>
                <th scope="col" class="right">
                  Orders
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {data.snapshots.map((one) => (
                <tr key={one.name}>
                  <th scope="row">{one.name}</th>
                  <td>
                    <Time at={one.at} />
                  </td>
                  <td class="right number">{number(one.orders)}</td>
                  <td>
                    <div class="actions end">
                      <Button
                        does={() =>
                          act(
                            () => call('POST', `${path(one.name)}/restore`),
                            () => `The tenant is as it was at ${one.name}`,
                          )
                        }
                        label={`Restore ${one.name}`}
                      >
                        Restore
                      </Button>
                      <Confirm
                        label={`Delete ${one.name}`}
                        question={`Delete the snapshot ${one.name}?`}
                        does={() => act(() => call('DELETE', path(one.name)))}
                      >
                        Delete
                      </Confirm>
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Card>
  );
}
