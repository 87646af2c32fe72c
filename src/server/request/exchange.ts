import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerRoute } from '../../kit/route.js';
import type { Disturbance } from '../../ports/disturbance.js';
import { type Operation, type Version, versionOf } from '../contract/operation.js';
import type { LogEntry } from '../outside/log.js';
import type { Conventions } from '../versions/conventions.js';
import { conventionsOf } from '../versions/conventions-of.js';

/** A request in progress, and what is known about it so far. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly path: string;
  /** The query string, without its question mark. */
  readonly search: string;
  readonly version: Version;
  readonly conventions: Conventions;
  readonly entry: LogEntry;
  /** When it began, as `performance.now()` tells time. */
  readonly startedMs: number;
  /** Identifies the request to what it changes. */
  readonly origin: object;
  operation?: Operation;
  route?: AnswerRoute;
  /** The channel that it is limited to. */
  channel?: string | undefined;
  disturbance?: Disturbance;
  /** Whether its bodies have credentials, which no observer gets. */
  secret?: true;
  /** Unknown fields and other likely mistakes: `itmes (items?)`. */
  mistakes?: readonly string[];
}

/** Begins an exchange. `url` is the original URL of the request. */
export function openExchange(req: IncomingMessage, res: ServerResponse, url: string): Exchange {
  const target = url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const entry: LogEntry = { method: req.method ?? '', path, status: 0, ms: 0 };
  const search = mark < 0 ? '' : target.slice(mark + 1);
  const version = versionOf(path);
  return { req, res, path, search, version, conventions: conventionsOf(version), entry, startedMs: performance.now(), origin: {} };
}
