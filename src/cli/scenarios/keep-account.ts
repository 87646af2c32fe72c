import { Refusal } from '../../core/forms/errors.js';
import type { Stage } from '../../scenario/playing/playing.js';
import { tenantHeaders } from '../../scenario/playing/stage.js';

interface Account {
  account: string;
  token: string;
  controlToken?: string | undefined;
}

/**
 * Makes sure that scenarios played on an account of a running sandbox destroy no data: refuses an
 * account that already has data unless `reset` is set. In that case it takes a snapshot first and
 * returns the snapshot's name.
 */
export async function keepAccount(
  { send, sandbox }: Stage,
  { account, token, controlToken }: Account,
  reset: boolean,
): Promise<string | undefined> {
  if (!sandbox) return undefined;
  const headers = tenantHeaders({ account, authorization: `Bearer ${token}`, controlToken });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await send({ method, path: `/__sandbox${path}`, headers, ...(body && { body }) });
    if (answer.status === 200 || answer.status === 201) return answer.body as T;
    throw new Refusal('conflict', `The sandbox answered ${answer.status} to ${method} ${path}: ${JSON.stringify(answer.body)}`);
  };
  const { tenants } = await ask<{ tenants: { tenant: string; used: boolean }[] }>('GET', '/tenants');
  if (!tenants.some(({ tenant, used }) => tenant === account && used)) return undefined;
  if (!reset) {
    throw new Refusal(
      'conflict',
      `Account ${account} already has data, and each scenario would replace it. Omit --account to play each scenario on its own account, or add --reset to replace the data; a snapshot is taken first.`,
    );
  }
  return (await ask<{ name: string }>('POST', '/snapshots', { before: 'run' })).name;
}
