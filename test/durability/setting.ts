import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { headers, newOrder, read } from '../cli/orders.js';
import { Server, type ServerOptions } from './server.js';

/** A state file's path in a new directory that is gone after the test. */
export function stateFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-durability-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, 'db.json');
}

/** The journals beside a state file. */
export const journalsOf = (db: string): string[] =>
  readdirSync(dirname(db))
    .filter((name) => name.startsWith(`${basename(db)}.journal.`))
    .map((name) => join(dirname(db), name));

/** A server that is gone after the test. */
export function launched(options: ServerOptions): Server {
  const server = new Server(options);
  onTestFinished(() => server.kill());
  return server;
}

/** A server that serves, and where. */
export async function served(options: ServerOptions): Promise<{ server: Server; url: string }> {
  const server = launched(options);
  const url = await server.ready();
  if (url === undefined) throw new Error(`The server did not start: ${server.stderr}`);
  return { server, url };
}

/** What a server that does not start says, and its exit code. */
export async function refused(options: ServerOptions): Promise<{ code: number | null; stderr: string }> {
  const server = launched(options);
  await server.ended;
  return { code: server.child.exitCode, stderr: server.stderr };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  body: any;
}

export async function call(url: string, method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url + path, { method, headers: { ...headers, ...more }, ...sent });
  return { status: response.status, body: await response.json() };
}

/** Tries to place an order; a note makes it as long as one likes. */
export const tryToPlace = (url: string, orderNumber: string, note = ''): Promise<Answer> =>
  call(url, 'POST', '/api/v2/order', { ...newOrder(orderNumber), cartId: note });

/** Fails unless exactly these orders are there. */
export async function expectOrders(url: string, there: readonly string[], gone: readonly string[] = []): Promise<void> {
  for (const orderNumber of there) expect((await read(url, orderNumber)).orderNumber).toBe(orderNumber);
  for (const orderNumber of gone) await expect(read(url, orderNumber)).rejects.toThrow('404');
}

/** Waits until a server's standard error matches, for at most ten seconds. */
export async function warned(server: Server, pattern: RegExp): Promise<void> {
  await expect.poll(() => server.stderr, { timeout: 10_000, interval: 20 }).toMatch(pattern);
}
