/** A request of a scenario. */
export interface Sent {
  readonly method: string;
  /** The path, including the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: unknown;
}

/** A response. */
export interface Answer {
  /** `none` if the connection ended before or in the middle of the response. */
  readonly status: number | 'none';
  readonly headers: Readonly<Record<string, string>>;
  /** The body as JSON, as a string if it is not JSON, or absent if it is empty. */
  readonly body?: unknown;
}

export type Send = (sent: Sent) => Promise<Answer>;

const ANSWER_WITHIN_MS = 30_000;
const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];

/** The server to play scenarios on cannot be reached. The message is one sentence for the user. */
export class Unreachable extends Error {
  constructor(url: string, why: string) {
    super(`${url} does not answer (${why})`);
    this.name = 'Unreachable';
  }
}

function content(text: string): { body?: unknown } {
  if (text === '') return {};
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return { body: text };
  }
}

/** A request cannot be sent, such as one with a body that its method does not allow. */
export class Unsendable extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Unsendable';
  }
}

function requestFor(url: string, { method, path, headers, body }: Sent): Request {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const own = { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers };
  try {
    return new Request(url + path, { method, headers: own, ...text, redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  } catch (error) {
    throw new Unsendable((error as Error).message);
  }
}

/**
 * Makes a client that sends requests to a server over HTTP. Rejects with `Unreachable` if the
 * server does not answer, and with `Unsendable`.
 */
export const httpClient =
  (url: string): Send =>
  async (sent) => {
    const request = requestFor(url, sent);
    try {
      const response = await fetch(request);
      return { status: response.status, headers: Object.fromEntries(response.headers), ...content(await response.text()) };
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if (code !== undefined && UNREACHABLE.includes(code)) throw new Unreachable(url, code);
      return { status: 'none', headers: {} };
    }
  };
