import { systemTime } from '../core/clock.js';
import { httpClient, Unreachable } from './client.js';
import type { Operations } from './operations.js';
import type { Stage } from './playing.js';
import type { BaseHeaders } from './requests.js';
import { accountOf } from './scope.js';

/** The US channel (documented). */
const CHANNEL = '12';

/** How a server is spoken to. */
export interface Speaking {
  operations: Operations;
  /** The bearer token. */
  token: string;
  /** The account of all scenarios; one of its own for each unless given. */
  account?: string | undefined;
  controlToken?: string | undefined;
  strict?: boolean | undefined;
}

/** The headers that name a tenant to every version of the API and to the control API. */
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
  'x-site-context': JSON.stringify({ account, channel: CHANNEL }),
  'x-fabric-tenant-id': account,
  'x-fabric-channel-id': CHANNEL,
  ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }),
});

/** A server as a stage for scenarios; whether it is a sandbox that may be controlled is asked of it. Rejects with `Unreachable` where there is none. */
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
