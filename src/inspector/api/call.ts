import { noteCost } from '../state/pulse.js';
import { tenant } from '../state/tenant.js';
import { token, tokenWanted } from '../state/token.js';

/** A call that was refused or failed. The message is the sandbox's own. */
export class CallError extends Error {
  readonly status: number;
  readonly fields: readonly { field: string; message: string }[];

  constructor(status: number, message: string, fields: CallError['fields'] = []) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

export interface CallOptions {
  body?: unknown;
  /** The account of another tenant than the one that is shown. */
  of?: string | undefined;
  signal?: AbortSignal | undefined;
  /** The type of the answer, where it is not JSON. */
  accept?: string;
}

/** The headers by which the control API knows the tenant and this page. */
function controlHeaders(of: string | undefined = tenant.value): Record<string, string> {
  return {
    ...(of !== undefined && { 'x-fabric-tenant-id': of }),
    ...(token.value !== undefined && { 'x-sandbox-token': token.value }),
  };
}

/** Sends a call of the control API and returns the answer as it came. Throws `CallError`. */
export async function send(method: string, path: string, { body, of, signal, accept }: CallOptions = {}): Promise<Response> {
  const response = await fetch(`/__sandbox${path}`, {
    method,
    headers: {
      ...controlHeaders(of),
      ...(accept !== undefined && { accept }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if ((error as Error).name === 'AbortError') throw error;
    throw new CallError(0, 'The sandbox does not answer. Is it still running?');
  });
  if (response.ok) return response;
  if (response.status === 401) tokenWanted.value = true;
  const said = (await response.json().catch(() => ({}))) as { message?: string; fields?: CallError['fields'] };
  throw new CallError(response.status, said.message ?? `The sandbox answered ${response.status}`, said.fields);
}

/** Sends a call of the control API and returns the JSON of the answer. */
export async function call<T>(method: string, path: string, options?: CallOptions): Promise<T> {
  const start = performance.now();
  const answer = (await (await send(method, path, options)).json()) as T;
  if (method === 'GET') noteCost(performance.now() - start);
  return answer;
}
