import { httpClient } from './client.js';
import type { Operations } from './operations.js';
import type { Stage } from './play.js';
import type { BaseHeaders } from './requests.js';
import type { Story } from './scenario.js';
import { accountOf } from './scope.js';

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

const headersFor = ({ token, account, controlToken }: Speaking, { name }: Story): BaseHeaders => {
  const own = account ?? accountOf(name);
  return {
    authorization: `Bearer ${token}`,
    'x-site-context': JSON.stringify({ account: own, channel: '12' }),
    'x-fabric-tenant-id': own,
    'x-fabric-channel-id': '12',
    ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }),
  };
};

/** A server as a stage for scenarios; whether it is a sandbox that may be controlled is asked of it. Rejects with `Unreachable` where there is none. */
export async function stageAt(url: string, speaking: Speaking): Promise<Stage> {
  const send = httpClient(url.replace(/\/+$/, ''));
  const { status, body } = await send({ method: 'GET', path: '/__sandbox/health', headers: {} });
  const sandbox = status === 200 && (body as { status?: unknown } | undefined)?.status === 'ok';
  return {
    send,
    operations: speaking.operations,
    sandbox,
    strict: speaking.strict ?? false,
    headers: (story) => headersFor(speaking, story),
  };
}
