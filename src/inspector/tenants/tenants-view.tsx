import { useState } from 'preact/hooks';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { useAccount } from '../requests/use-account.js';
import { useAsked } from '../state/asked.js';
import { act } from '../state/notices.js';
import { tenant } from '../state/tenant.js';
import { Button } from '../ui/button.js';
import { Confirm } from '../ui/confirm.js';
import { Card, Head, Problem } from '../ui/parts.js';
import { TableBox } from '../ui/table-box.js';
import { counted, number } from '../ui/words.js';
import { Files } from './files.js';
import { SnapshotsCard } from './snapshots-card.js';

/** Tenants as a whole: look at another, begin anew, keep, take out and in. */
export function TenantsView() {
  const { data, error } = useAsked<Shape<'Tenants'>>('/tenants');
  const account = useAccount();
  return (
    <>
      <Head title="Tenants" note={data && counted(data.count, 'tenant')}>
        <OtherTenant />
      </Head>
      <Problem error={error} />
      <div class="columns">
        <Card title="All tenants">{data && <TenantTable tenants={data.tenants} shown={account} />}</Card>
        <div>
          <Card title="This tenant" note={<span class="mono">{account}</span>}>
            <div class="actions">
              <Confirm
                question="Reset this tenant? Its orders, stock, clock, policies and faults become what they were at the start. Its snapshots stay."
                does={() =>
                  act(
                    () => call<Shape<'Standing'>>('POST', '/reset', { body: {} }),
                    ({ orders }) => `The tenant is reset: ${counted(orders, 'order')}`,
                  )
                }
              >
                Reset
              </Confirm>
            </div>
            <Files account={account} />
          </Card>
          <SnapshotsCard />
        </div>
      </div>
    </>
  );
}

function TenantTable({ tenants, shown }: { tenants: readonly Shape<'TenantSummary'>[]; shown: string | undefined }) {
  const forget = (account: string) =>
    act(
      async () => {
        await call('DELETE', `/tenants/${account}`);
        if (tenant.value === account) tenant.value = undefined;
      },
      () => `Tenant ${account} is forgotten`,
    );
  return (
    <TableBox label="Tenants">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col" class="right">
              Orders
            </th>
            <th scope="col" class="right">
              Snapshots
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {tenants.map((one) => (
            <tr key={one.tenant}>
              <th scope="row">
                <span class="mono">{one.tenant}</span>
                {one.default && <small class="muted"> default</small>}
              </th>
              <td class="right number">{number(one.orders)}</td>
              <td class="right number">{one.snapshots}</td>
              <td class="right">
                <div class="actions end">
                  {one.tenant === shown ? (
                    <span class="note">shown</span>
                  ) : (
                    <Button
                      does={() => {
                        tenant.value = one.default ? undefined : one.tenant;
                      }}
                      label={`Show tenant ${one.tenant}`}
                    >
                      Show
                    </Button>
                  )}
                  <Confirm
                    label={`Forget tenant ${one.tenant}`}
                    question={`Forget tenant ${one.tenant}? All its data, its requests and its snapshots are gone.`}
                    does={() => forget(one.tenant)}
                  >
                    Forget
                  </Confirm>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** Shows a tenant by its account: one that was never used begins with the seed. */
function OtherTenant() {
  const [typed, setTyped] = useState('');
  const show = (): void => {
    tenant.value = typed.trim();
    setTyped('');
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim().length === 24) show();
      }}
    >
      <label class="field">
        <span>Account</span>
        <input
          type="text"
          class="mono"
          size={26}
          maxLength={24}
          placeholder="24 characters"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button does={show} disabled={typed.trim().length !== 24}>
        Show
      </Button>
    </form>
  );
}
