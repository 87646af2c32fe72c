import { systemTime } from '../../core/time/clock.js';
import type { Operations } from '../contract/operations.js';
import { accountOf } from '../values/scope.js';
import { httpClient, Unreachable } from './client.js';
import type { Stage } from './playing.js';
import type { BaseHeaders } from './requests.js';

/** The US channel (documented). */
const CHANNEL = '12';

/** How requests are sent to a server. */
export interface Speaking {
  operations: Operations;
  /** The bearer token. */
  token: string;
  /** The account for all scenarios; by default each scenario has its own. */
  account?: string | undefined;
  controlToken?: string | undefined;
  strict?: boolean | undefined;
}

/** Makes the headers that name a tenant in every version of the API and in the control API. */
export const tenantHeaders = ({
  account,
  authorization,
  controlToken,
}: {
  account: string;
  authorization: string;
  controlToken?: string | undefined;
}): BaseHeaders => ({
  authorization,
  'x-site-context': JSON.stringify({ account }),
  'x-fabric-tenant-id': account,
  'x-fabric-channel-id': CHANNEL,
  ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }),
});

/**
 * Prepares a server for scenarios and asks it whether it is a sandbox with a control API. Rejects
 * with `Unreachable` if it does not answer.
 */
export async function stageAt(url: string, speaking: Speaking): Promise<Stage> {
  const { token, account, controlToken } = speaking;
  const send = httpClient(url.replace(/\/+$/, ''));
  const { status, body } = await send({ method: 'GET', path: '/__sandbox/health', headers: {} });
  if (status === 'none') throw new Unreachable(url, 'the connection ended');
  const sandbox = status === 200 && (body as { status?: unknown } | undefined)?.status === 'ok';
  return {
    send,
    operations: speaking.operations,
    sandbox,
    ...(!sandbox && { run: String(systemTime()) }),
    strict: speaking.strict ?? false,
    headers: ({ name }) => tenantHeaders({ account: account ?? accountOf(name), authorization: `Bearer ${token}`, controlToken }),
  };
}
