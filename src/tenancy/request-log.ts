import type { Observed } from '../ports/observed.js';

const ENTRIES_OF_A_TENANT = 1_000;
const MOST_TENANTS = 500;
const LONGEST_BODY = 200_000;
/** Characters of bodies that all tenants together may hold. */
const MOST_HELD = 32_000_000;
/** What an entry weighs beside its bodies. */
const BARE_ENTRY = 300;

/** A request in the log. Its bodies are JSON as it came and went. */
export interface LogEntry extends Omit<Observed, 'requestBytes' | 'responseText'> {
  /** Counts the tenant's requests from 1. */
  id: number;
  atMs: number;
  requestBody: Buffer | string | undefined;
  responseBody: Buffer | string | undefined;
  /** Bodies that were too long to keep. */
  omitted: ('requestBody' | 'responseBody')[];
  weight: number;
}

interface Ring {
  last: number;
  entries: LogEntry[];
}

/**
 * The latest requests of each tenant, in memory: 1,000 a tenant, 500 tenants, 32 million characters of bodies; what is past that goes, oldest requests of
 * the tenant that was idle longest first. Bodies are held as they came and went; longer ones than 200,000 characters are left out.
 */
export class RequestLog {
  /** The one used last is the last. */
  readonly #rings = new Map<string, Ring>();
  #held = 0;

  /** Notes a request, at a time of the tenant's clock. */
  record(tenant: string, request: Observed, atMs: number): void {
    const ring = this.#rings.get(tenant) ?? { last: 0, entries: [] };
    this.#rings.delete(tenant);
    this.#rings.set(tenant, ring);
    ring.last += 1;
    const entry = entryOf(ring.last, atMs, request);
    ring.entries.push(entry);
    this.#held += entry.weight;
    if (ring.entries.length > ENTRIES_OF_A_TENANT) this.#dropOldest(ring);
    if (this.#rings.size > MOST_TENANTS) this.forget(this.#idleLongest()[0]);
    while (this.#held > MOST_HELD) this.#relieve();
  }

  /** A tenant's requests, oldest first. */
  entries(tenant: string): readonly LogEntry[] {
    return this.#rings.get(tenant)?.entries ?? [];
  }

  /** Forgets a tenant's requests and answers how many there were; the numbers go on. */
  clear(tenant: string): number {
    const ring = this.#rings.get(tenant);
    if (!ring) return 0;
    for (const { weight } of ring.entries) this.#held -= weight;
    return ring.entries.splice(0).length;
  }

  /** Forgets a tenant: its next request is number 1 again. */
  forget(tenant: string): void {
    this.clear(tenant);
    this.#rings.delete(tenant);
  }

  #idleLongest(): [string, Ring] {
    return this.#rings.entries().next().value as [string, Ring];
  }

  #relieve(): void {
    const [tenant, ring] = this.#idleLongest();
    this.#dropOldest(ring);
    if (ring.entries.length === 0) this.forget(tenant);
  }

  #dropOldest(ring: Ring): void {
    this.#held -= ring.entries.shift()?.weight ?? 0;
  }
}

/**
 * A body as it is kept: undefined where there is none or it is too long. A small buffer is a slice of a larger one, all of which it would hold: its text
 * takes its place.
 */
function kept(body: Buffer | string | undefined): Buffer | string | undefined {
  if (body === undefined || body.length === 0 || body.length > LONGEST_BODY) return undefined;
  return typeof body === 'string' || body.length >= Buffer.poolSize / 2 ? body : body.toString();
}

/** Field by field: to spread the request takes fifty times as long. */
function entryOf(id: number, atMs: number, request: Observed): LogEntry {
  const { method, path, search, operationId, status, requestBytes, responseText, findings, faults } = request;
  const [requestBody, responseBody] = [kept(requestBytes), kept(responseText)];
  const omitted: LogEntry['omitted'] = [];
  if (requestBytes && requestBytes.length > LONGEST_BODY) omitted.push('requestBody');
  if (responseText && responseText.length > LONGEST_BODY) omitted.push('responseBody');
  const weight = BARE_ENTRY + (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
  return { id, atMs, method, path, search, operationId, status, requestBody, responseBody, findings, faults, omitted, weight };
}
