import type { Shape } from '../api/shapes.js';
import { useAsked } from '../state/asked.js';
import { tenant } from '../state/tenant.js';

/** The account of the tenant that is shown; undefined until the default one is known. */
export function useAccount(): string | undefined {
  const { data } = useAsked<Shape<'Tenants'>>(tenant.value === undefined ? '/tenants?limit=1' : undefined);
  return tenant.value ?? data?.tenants.find((one) => one.default)?.tenant;
}
