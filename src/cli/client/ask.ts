import { httpClient, type Sent, Unreachable } from '../../scenario/playing/client.js';
import { DEFAULT_SETTINGS } from '../../server/outside/settings.js';
import type { ClientOptions } from './client-command.js';
import { ClientError, NoSandbox } from './client-error.js';

/** A response that is not a success; `body` is JSON. */
export class Refused extends ClientError {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(adviceFor(status, body));
    this.status = status;
    this.body = body;
  }
}

function adviceFor(status: number, body: unknown): string {
  const message = ((body as { message?: unknown } | undefined)?.message ?? `the sandbox answered ${status}`) as string;
  if (status === 401) return `${message}. Give the token that the sandbox was started with as --control-token`;
  if (status >= 500) return `${message}. The output of the sandbox says more`;
  return message.replace(/^\[(.*)\]$/, '$1');
}

/** The headers that v3 requires. */
const ofV3 = (account: string = DEFAULT_SETTINGS.defaultTenant) => ({ 'x-fabric-tenant-id': account, 'x-fabric-channel-id': '12' });

/** The headers that name the account and give the control token. */
export const headersFor = ({ account, controlToken }: ClientOptions): Record<string, string> => ({
  // One token per account: the sandbox remembers the account that a token was last used with.
  authorization: `Bearer cli-${account ?? 'default'}`,
  ...(account !== undefined && { 'x-site-context': JSON.stringify({ account }) }),
  ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }),
});

/** Makes a request of the sandbox and returns the body of its answer. Fails with a `Refused`. */
export async function ask<T>(options: ClientOptions, method: string, path: string, body?: unknown): Promise<T> {
  const { url } = options;
  const headers = { ...headersFor(options), ...(path.startsWith('/v3/') && ofV3(options.account)) };
  const { status, body: answer } = await sent(url, { method, path, headers, body });
  if (status === 'none') throw new ClientError(`${url} closed the connection. Check that a sandbox listens there, and try again`);
  if (status < 200 || status > 299) throw new Refused(status, answer);
  return answer as T;
}

async function sent(url: string, request: Sent) {
  try {
    return await httpClient(url)(request);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    throw new NoSandbox(url);
  }
}
