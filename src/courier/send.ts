import { type Agent, type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { isLoopback } from '../core/text/loopback.js';
import type { Outcome } from '../domain/webhooks/deliveries.js';
import type { Message } from '../domain/webhooks/message.js';
import { hostOf, isSafeHost } from '../domain/webhooks/target.js';
import { safeLookup } from './safe-lookup.js';

/** The bounds of a request to a target. */
export interface SendLimits {
  webhookTimeout: number;
  webhookBytes: number;
  webhookAnswer: number;
}

/** Where a request may go, and its bounds. */
export interface SendRules {
  /** The hosts besides this machine. */
  hosts: readonly string[];
  limits: SendLimits;
  /** Keeps connections for the next request, which is then sent sooner. */
  agent?: Agent;
  /** The URL of the sandbox, which is no target: its own events would never end. */
  self: () => string;
}

/** Reads the answer to its end, or as much of it as counts. */
function statusOf(response: IncomingMessage, most: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const outcome = { statusCode: response.statusCode ?? 0 };
    let read = 0;
    response.on('data', (chunk: Buffer) => {
      read += chunk.length;
      if (read <= most) return;
      resolve(outcome);
      response.destroy();
    });
    response.on('end', () => resolve(outcome));
    response.on('error', reject);
  });
}

/** A failure in words that are the same in every run. */
function failureOf(error: NodeJS.ErrnoException, { webhookTimeout }: SendLimits): Outcome {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return { error: `No answer within ${webhookTimeout} ms` };
  if (error.code === 'ENOTHERE') return { error: error.message };
  return { error: `The connection failed: ${error.code ?? error.message}` };
}

function refusal({ url, body = '' }: Message, { hosts, limits, self }: SendRules): Outcome | undefined {
  const target = new URL(url);
  const host = hostOf(target);
  const size = Buffer.byteLength(body);
  if (!isSafeHost(host, hosts)) return { error: `${host} is another machine`, final: true };
  if (isLoopback(host) && target.port === new URL(self()).port) return { error: 'The target is the sandbox itself', final: true };
  if (size > limits.webhookBytes) return { error: `The body has ${size} bytes, more than ${limits.webhookBytes}`, final: true };
  return undefined;
}

async function requestOf(url: URL, options: RequestOptions): Promise<ClientRequest> {
  if (url.protocol === 'http:') return httpRequest(url, options);
  const { request } = await import('node:https');
  // A certificate of this machine's own need not be signed: what is sent does not leave it.
  return request(url, { ...options, rejectUnauthorized: !isLoopback(hostOf(url)) });
}

/**
 * Sends a message once. Redirects are not followed. The outcome is the status of the answer, or why
 * there was none; it never throws.
 */
export async function send(message: Message, rules: SendRules): Promise<Outcome> {
  const outcome = refusal(message, rules) ?? (await attempt(message, rules, rules.agent ?? false));
  // The target closed the connection at the moment when it was to be used again.
  return outcome === 'stale' ? ((await attempt(message, rules, false)) as Outcome) : outcome;
}

/** Sends a message; `stale` if a kept connection turned out to be closed. */
async function attempt(message: Message, { hosts, limits }: SendRules, agent: Agent | false): Promise<Outcome | 'stale'> {
  const url = new URL(message.url);
  let call: ClientRequest | undefined;
  const { method, headers, body } = message;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  try {
    call = await requestOf(url, {
      method,
      headers: { 'user-agent': 'oms-sandbox', ...headers, ...length },
      agent: url.protocol === 'http:' && agent,
      lookup: safeLookup(hosts.includes(hostOf(url))),
      signal: AbortSignal.timeout(limits.webhookTimeout),
    });
    const asked = call;
    const answered = new Promise<IncomingMessage>((resolve, reject) => asked.on('response', resolve).on('error', reject));
    call.end(body);
    return await statusOf(await answered, limits.webhookAnswer);
  } catch (error) {
    if (call?.reusedSocket && (error as NodeJS.ErrnoException).code === 'ECONNRESET') return 'stale';
    return failureOf(error as NodeJS.ErrnoException, limits);
  }
}
