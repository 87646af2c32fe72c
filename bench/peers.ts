import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustAsk } from './ask.js';
import { loadInTurns } from './load.js';
import { orderBody } from './order.js';
import { HEALTH, inTemporary, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import { type Row, row } from './table.js';

const CONNECTIONS = 10;
const ORDER = '/api/v2/order?orderNumber=bench-1';

/**
 * Kept between runs, but not dependencies of the project: they would add hundreds of packages to
 * it.
 */
const home = join(tmpdir(), 'oms-sandbox-bench-peers');
const wanted = ['@stoplight/prism-cli@5.14.2', '@mockoon/cli@9.9.0', 'json-server@0.17.4'];

interface Peer {
  name: string;
  args: readonly string[];
  /** A path that it answers from the start. */
  probe: string;
  /** The least ratio of the sandbox's rate to its rate. */
  least: number;
}

const inHome = (...path: string[]): string => join(home, 'node_modules', ...path);

/** Installs the peers if they are missing. Returns whether they are there. */
function install(): boolean {
  if (existsSync(inHome('json-server')) && existsSync(inHome('@mockoon', 'cli'))) return true;
  mkdirSync(home, { recursive: true });
  process.stderr.write(`Installing ${wanted.join(', ')} into ${home}\n`);
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', home, ...wanted],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return status === 0;
}

const peersIn = (directory: string): Peer[] => {
  const [db, routes] = [join(directory, 'json-server.json'), join(directory, 'routes.json')];
  writeFileSync(db, JSON.stringify({ orders: [] }));
  writeFileSync(routes, JSON.stringify({ '/api/v2/order*': '/orders$1' }));
  const on = ['--port', 'PORT'];
  const prism = inHome('@stoplight', 'prism-cli', 'dist', 'index.js');
  const mockoon = inHome('@mockoon', 'cli', 'bin', 'run.js');
  const jsonServer = inHome('json-server', 'lib', 'cli', 'bin.js');
  return [
    { name: 'Prism 5.14.2', args: [prism, 'mock', ...on, '--host', '127.0.0.1', 'dist/openapi.json'], least: 3, probe: ORDER },
    {
      name: 'Mockoon 9.9.0',
      args: [mockoon, 'start', ...on, '--data', 'dist/openapi.json', '--disable-log-to-file'],
      least: 3,
      probe: ORDER,
    },
    {
      name: 'json-server 0.17.4, which validates nothing',
      args: [jsonServer, db, ...on, '--host', '127.0.0.1', '--routes', routes, '--quiet'],
      least: 1,
      probe: ORDER,
    },
  ];
};

/** The other servers, installed if they are missing; none if that fails. */
export function installedPeers(directory: string): Peer[] {
  if (install()) return peersIn(directory);
  process.stderr.write('The other peers could not be installed: they are left out\n');
  return [];
}

async function beside(directory: string, { name, args, least, probe }: Peer, size: Size): Promise<Row[]> {
  return whileServing(args, probe, (peer) =>
    whileServing(sandboxArgs(join(directory, `${name}.sandbox.json`)), HEALTH, async (sandbox) => {
      for (const { url } of [peer, sandbox]) await mustAsk(`${url}/api/v2/order`, { method: 'POST', body: orderBody('bench-1') });
      const rows: Row[] = [];
      for (const kind of ['GET', 'POST'] as const) {
        const [other, own] = await loadInTurns([peer, sandbox], kind, CONNECTIONS, size);
        if (!other || !own) throw new Error('A server was not measured');
        const what = `${kind === 'GET' ? 'GET of one order' : 'POST of an order'} beside a peer`;
        rows.push(row(what, 'requests/s', own.rate, other.rate, name, { p50: own.p50, p99: own.p99, goal: { least } }));
      }
      return rows;
    }),
  );
}

/**
 * Other servers with the same contract, bodies and connections. They are installed on demand, and
 * skipped if that fails.
 */
export const peers = (size: Size): Promise<Row[]> =>
  inTemporary(async (directory) => {
    const whole: Peer = {
      name: 'express-openapi-validator over the whole contract, requests only, before the same app and store',
      args: ['--import', 'tsx', 'bench/servers/plain-server.ts', 'PORT', join(directory, 'validated.json'), 'validated'],
      probe: '/api/v2/order',
      least: 3,
    };
    const rows: Row[] = [];
    for (const peer of [whole, ...installedPeers(directory)]) rows.push(...(await beside(directory, peer, size)));
    return rows;
  });
