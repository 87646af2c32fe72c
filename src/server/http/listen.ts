import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_LIMITS, type Limits } from '../../core/work/limits.js';
import { answerClientErrors } from './client-error.js';
import { limitConnections } from './connection-limit.js';
import { takeTurns } from './take-turns.js';
import { Unsent } from './unsent.js';

/** How often the server checks for slow clients. */
const LOOK_EVERY_MS = 1_000;
const CLOSE_WITHIN_MS = 5_000;
const IDLE_SWEEP_MS = 20;

/** A server that accepts requests. */
export interface Listening {
  server: Server;
  /** Without a trailing slash. */
  url: string;
  /** Whether more than `apart` requests are being answered; by default any. */
  busy(apart?: number): boolean;
  /**
   * Stops accepting connections, gives open requests up to five seconds to finish, and closes all
   * connections.
   */
  close(): Promise<void>;
}

/** The address to listen at, and the limits of connections. */
export interface ListenOptions {
  port: number;
  host: string;
  limits?: Limits;
}

/**
 * Serves `app`. Port 0 picks a free port. Rejects with the system's error, such as `code`
 * EADDRINUSE for a taken port, and a clear message.
 */
export async function listen(app: RequestListener, options: ListenOptions): Promise<Listening> {
  const { port, host, limits = DEFAULT_LIMITS } = options;
  const settings = {
    headersTimeout: limits.headersWithin,
    requestTimeout: limits.requestWithin,
    connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, limits.headersWithin / 2),
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 5_000,
  };
  const unsent = new Unsent(limits);
  let underWay = 0;
  const answer = takeTurns((req, res) => {
    underWay++;
    res.once('close', () => underWay--);
    unsent.watch(res);
    app(req, res);
  }, limits);
  const server = createServer(settings, (req, res) => {
    if (!isRefused(req.socket)) answer(req, res);
  });
  const isRefused = limitConnections(server, limits.connections);
  answerClientErrors(server, settings);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen({ port, host, backlog: limits.connections }, resolve);
  });
  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${host}]` : host;
  let closing: Promise<void> | undefined;
  return {
    server,
    url: `http://${name}:${address.port}`,
    busy: (apart = 0) => underWay > apart,
    close: () => {
      closing ??= close(server);
      return closing;
    },
  };
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): NodeJS.ErrnoException {
  if (error.code === 'EADDRINUSE') error.message = `Port ${port} on ${host} is already in use`;
  if (error.code === 'EACCES') error.message = `Port ${port} on ${host} may not be opened by this user`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') error.message = `${host} is not an address of this machine`;
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
    const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
