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

/** What the API answered to a request; the body is a text if it is not JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends a request of v2 or v3 as a client of the account would, by its whole path. */
export async function callApi({ url, account }: Connection, method: string, path: string, body?: unknown): Promise<ApiAnswer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: 'Bearer any',
      'x-site-context': JSON.stringify({ account }),
      'x-fabric-tenant-id': account,
      'x-fabric-channel-id': '12',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, body: isJson ? await response.json() : await response.text() };
}
