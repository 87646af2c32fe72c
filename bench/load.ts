import autocannon from 'autocannon';
import { headers } from './ask.js';
import { orderBody } from './order.js';
import type { Served } from './process.js';
import { median } from './table.js';

export type Kind = 'GET' | 'POST';

/** The results of a load. */
export interface Load {
  rate: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time per request. */
  cpuMs: number;
}

const cannon = ({ url }: Served, kind: Kind, connections: number, seconds: number) =>
  autocannon({
    url: kind === 'POST' ? `${url}/api/v2/order` : `${url}/api/v2/order?orderNumber=bench-1`,
    connections,
    duration: seconds,
    method: kind,
    headers,
    ...(kind === 'POST' && { body: JSON.stringify(orderBody('[<id>]')), idReplacement: true }),
  });

/** Loads a server once. Throws if a request fails. */
export async function loadOnce(server: Served, kind: Kind, connections: number, seconds: number): Promise<Load> {
  const before = server.cpuMs() ?? Number.NaN;
  const { requests, latency, non2xx, errors } = await cannon(server, kind, connections, seconds);
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests to ${server.url} were not answered with 2xx`);
  const cpuMs = ((server.cpuMs() ?? Number.NaN) - before) / requests.total;
  return { rate: requests.total / seconds, p50: latency.p50, p99: latency.p99, cpuMs };
}

/**
 * Long enough for the JavaScript engine to optimize the request path and for the server to finish
 * its preparations.
 */
const WARM_UP_SECONDS = 3;

/** Loads a server before it is measured. */
export async function warmUp(server: Served, kind: Kind, connections: number): Promise<void> {
  await cannon(server, kind, connections, WARM_UP_SECONDS);
}

/**
 * Loads servers in turns, so that other work of the machine affects them alike. Returns the median
 * of each server's turns.
 */
export async function loadInTurns(
  servers: readonly Served[],
  kind: Kind,
  connections: number,
  { seconds, turns }: { seconds: number; turns: number },
): Promise<Load[]> {
  const loads: Load[][] = servers.map(() => []);
  for (const server of servers) await warmUp(server, kind, connections);
  for (let turn = 0; turn < turns; turn++) {
    for (const [at, server] of servers.entries()) loads[at]?.push(await loadOnce(server, kind, connections, seconds));
  }
  const typical = (of: readonly Load[], name: keyof Load): number => median(of.map((load) => load[name]));
  return loads.map((of) => ({ rate: typical(of, 'rate'), p50: typical(of, 'p50'), p99: typical(of, 'p99'), cpuMs: typical(of, 'cpuMs') }));
}
