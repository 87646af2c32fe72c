import createFetchClient, { type Client } from 'openapi-fetch';
import type { ClientPaths } from './client-paths.js';

export type { components, operations } from '../contract-types.js';
export type { ClientPaths } from './client-paths.js';

/** A client typed by the contract: `GET`, `POST`, `PUT`, `PATCH` and `DELETE` of its paths. */
export type OmsClient = Client<ClientPaths>;

/** Where a client calls, and as whom. */
export interface OmsClientOptions {
  /** The address without a path: a sandbox's `url`, or the real one. */
  readonly baseUrl: string;
  /** The bearer token, or what answers one for each request, such as a refreshed one. */
  readonly token: string | (() => string | Promise<string>);
  /** The account that requests belong to: 24 characters. */
  readonly account: string;
  /** The channel, such as `12`. Without one v2 sees all of them, and v3, which needs one, `12`. */
  readonly channel?: string | undefined;
  /** Sends the requests, instead of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The headers by which each version learns the account and the channel. */
const contextHeaders = (path: string, { account, channel }: OmsClientOptions): Record<string, string> =>
  path.startsWith('/v3/')
    ? { 'x-fabric-tenant-id': account, 'x-fabric-channel-id': channel ?? '12' }
    : { 'x-site-context': JSON.stringify({ account, channel }) };

/**
 * Makes a client of the API for a sandbox or the real address: the calls are the same, only the
 * options differ. A header that a call gives itself is kept. A call answers `data` or `error`, and
 * throws only if there is no answer.
 */
export function createOmsClient(options: OmsClientOptions): OmsClient {
  const { baseUrl, token, fetch } = options;
  const client = createFetchClient<ClientPaths>({ baseUrl: baseUrl.replace(/\/+$/, ''), ...(fetch && { fetch }) });
  client.use({
    async onRequest({ request, schemaPath }) {
      const bearer = typeof token === 'function' ? await token() : token;
      const headers = { authorization: `Bearer ${bearer}`, ...contextHeaders(schemaPath, options) };
      for (const [name, value] of Object.entries(headers)) if (!request.headers.has(name)) request.headers.set(name, value);
      return request;
    },
  });
  return client;
}
