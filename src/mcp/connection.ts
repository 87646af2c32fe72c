/** The sandbox that the tools work on, reached through its control API. */
export interface Connection {
  /** Without a trailing slash. */
  readonly url: string;
  readonly account: string;
  readonly controlToken?: string | undefined;
}

/** The sandbox refused a call; the message is its own, and `body` its whole answer. */
export class CallRefused extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super((body as { message?: string } | undefined)?.message ?? `The sandbox answered ${status}`);
    this.name = 'CallRefused';
    this.status = status;
    this.body = body;
  }
}

/**
 * Calls the control API by a path after `/__sandbox`, and returns the body of the answer. Fails
 * with a `CallRefused`, or with a sentence that says how to start a sandbox.
 */
export async function call<T>({ url, account, controlToken }: Connection, method: string, path: string, body?: object): Promise<T> {
  const headers = { 'x-fabric-tenant-id': account, ...(controlToken !== undefined && { 'x-sandbox-token': controlToken }) };
  const response = await fetch(`${url}/__sandbox${path}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error(`No sandbox answers at ${url}. Start one with: npx oms-sandbox start`);
  });
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  const answer: unknown = isJson ? await response.json() : await response.text();
  if (!response.ok) throw new CallRefused(response.status, answer);
  return answer as T;
}
