import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { tenant } from '../state/tenant.js';
import { counted } from '../ui/words.js';

/** The tenant that is shown, and the way to the others. */
export function TenantSwitch() {
  const { data } = useAsked<{ tenants: Shape<'TenantSummary'>[] }>('/tenants');
  const known = data?.tenants ?? [];
  const shown = tenant.value ?? known.find((one) => one.default)?.tenant ?? '';
  const all = known.some((one) => one.tenant === shown) ? known.map((one) => one.tenant) : [shown, ...known.map((one) => one.tenant)];
  const about = (account: string): string => {
    const one = known.find((other) => other.tenant === account);
    return one ? `${one.default ? 'default, ' : ''}${counted(one.orders, 'order')}: ${account}` : account;
  };
  const choose = (account: string): void => {
    tenant.value = known.find((one) => one.tenant === account)?.default ? undefined : account;
  };
  return (
    <label class="tenant-switch">
      <span>Tenant</span>
      <select value={shown} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {all.map((account) => (
          <option key={account} value={account}>
            {about(account)}
          </option>
        ))}
      </select>
    </label>
  );
}
