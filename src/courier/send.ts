import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { isLoopback } from '../core/loopback.js';
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
  const { hosts, limits } = rules;
  const refused = refusal(message, rules);
  if (refused) return refused;
  const url = new URL(message.url);
  const { method, headers, body } = message;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  try {
    const call = await requestOf(url, {
      method,
      headers: { 'user-agent': 'oms-sandbox', ...headers, ...length },
      agent: false,
      lookup: safeLookup(hosts.includes(hostOf(url))),
      signal: AbortSignal.timeout(limits.webhookTimeout),
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) => call.on('response', resolve).on('error', reject));
    call.end(body);
    return await statusOf(await answered, limits.webhookAnswer);
  } catch (error) {
    return failureOf(error as NodeJS.ErrnoException, limits);
  }
}
