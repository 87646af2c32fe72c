import type { FieldProblem } from '../core/forms/errors.js';
import { DEFAULT_LIMITS, type Limits } from '../core/work/limits.js';
import type { Observed } from '../ports/observed.js';
import { Listeners } from '../store/listeners.js';
import { warn } from '../store/warn.js';

/** The weight of an entry besides its texts, and of a finding or a fault besides its own. */
const BARE_ENTRY = 280;
const BARE_FINDING = 100;

/** A request in the log, with its bodies as received and sent. */
export interface LogEntry extends Omit<Observed, 'requestBytes' | 'responseText' | 'untold' | 'origin'> {
  /** Counts the tenant's requests from 1. */
  id: number;
  atMs: number;
  requestBody: Buffer | string | undefined;
  responseBody: Buffer | string | undefined;
  /** What was left out: bodies that were too long, or findings beyond the limit. */
  omitted: ('requestBody' | 'responseBody' | 'findings')[];
  /** When it was answered by the machine's clock, in milliseconds since 1970. */
  realMs: number;
  /** How many changes the tenant had before it. */
  before: number;
  /** The numbers of the changes that it made. */
  changes: readonly number[];
  weight: number;
}

/** When a request was answered, and where it stands among the changes of its tenant. */
export type PlaceOfRequest = Pick<LogEntry, 'realMs' | 'before' | 'changes'>;

const NOWHERE: PlaceOfRequest = { realMs: 0, before: 0, changes: [] };

interface Ring {
  /** Tells it from logs that the tenant had before. */
  readonly life: number;
  last: number;
  entries: LogEntry[];
}

/**
 * The latest requests of each tenant, in memory. Beyond the limits, the oldest requests of the
 * longest idle tenant are dropped first. Bodies are kept unless they are too long; other long texts
 * are cut.
 */
export class RequestLog {
  readonly #limits: Limits;
  /** Ordered by last use, the latest at the end. */
  readonly #rings = new Map<string, Ring>();
  #held = 0;
  #lives = 0;
  readonly #listeners = new Listeners<string>(warn);

  constructor(limits: Limits = DEFAULT_LIMITS) {
    this.#limits = limits;
  }

  /** Logs a request at a time of the tenant's clock. Returns its id. */
  record(tenant: string, request: Observed, atMs: number, place: PlaceOfRequest = NOWHERE): number {
    const ring = this.#rings.get(tenant) ?? { life: ++this.#lives, last: 0, entries: [] };
    this.#rings.delete(tenant);
    this.#rings.set(tenant, ring);
    ring.last += 1;
    const entry = entryOf(ring.last, atMs, request, place, this.#limits);
    ring.entries.push(entry);
    this.#held += entry.weight;
    if (ring.entries.length > this.#limits.requestLogEntries) this.#dropOldest(ring);
    if (this.#rings.size > this.#limits.requestLogTenants) this.forget(this.#idleLongest()[0]);
    while (this.#held > this.#limits.requestLogCharacters) this.#relieve();
    this.#listeners.tell(tenant);
    return ring.last;
  }

  /**
   * Calls `listener` with the tenant after each request and after a log was deleted. Returns a
   * function that ends this.
   */
  onChange(listener: (tenant: string) => void): () => void {
    return this.#listeners.add(listener);
  }

  /**
   * A tenant's requests, the number of the last one, and the life of its log; undefined if there is
   * no log.
   */
  kept(tenant: string): { life: number | undefined; last: number; entries: readonly LogEntry[] } {
    return this.#rings.get(tenant) ?? { life: undefined, last: 0, entries: [] };
  }

  /** A tenant's requests, oldest first. */
  entries(tenant: string): readonly LogEntry[] {
    return this.#rings.get(tenant)?.entries ?? [];
  }

  /** Deletes a tenant's requests and returns how many there were; numbering continues. */
  clear(tenant: string): number {
    const ring = this.#rings.get(tenant);
    if (!ring) return 0;
    for (const { weight } of ring.entries) this.#held -= weight;
    return ring.entries.splice(0).length;
  }

  /** Deletes a tenant's log: its next request is number 1 again. */
  forget(tenant: string): void {
    this.clear(tenant);
    if (this.#rings.delete(tenant)) this.#listeners.tell(tenant);
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
 * A body to keep; undefined if it is missing or too long. A small buffer is a slice of a larger one
 * that it would keep in memory, so its text is kept instead.
 */
function kept(body: Buffer | string | undefined, longest: number): Buffer | string | undefined {
  if (body === undefined || body.length === 0 || body.length > longest) return undefined;
  return typeof body === 'string' || body.length >= Buffer.poolSize / 2 ? body : body.toString();
}

/**
 * A text of at most `longest` characters. The copy keeps the engine from holding the whole text.
 */
const cut = (text: string, longest: number): string => (text.length <= longest ? text : `${Buffer.from(text.slice(0, longest))}…`);

const cutFinding = ({ field, problem, message }: FieldProblem, longest: number): FieldProblem => ({
  field: cut(field, longest),
  problem,
  message: cut(message, longest),
});

function weightOf({ path, search, requestBody, responseBody, findings, unknownFields = [], faults }: Omit<LogEntry, 'weight'>): number {
  const bodies = (requestBody?.length ?? 0) + (responseBody?.length ?? 0);
  const found = findings.reduce((sum, { field, message }) => sum + BARE_FINDING + field.length + message.length, 0);
  const unknown = unknownFields.reduce((sum, mistake) => sum + BARE_FINDING + mistake.length, 0);
  const struck = faults.reduce((sum, fault) => sum + BARE_FINDING + fault.length, 0);
  return BARE_ENTRY + path.length + search.length + bodies + found + unknown + struck;
}

/** Copies the fields one by one: spreading the request takes fifty times as long. */
function entryOf(id: number, atMs: number, request: Observed, { realMs, before, changes }: PlaceOfRequest, limits: Limits): LogEntry {
  const { method, operationId, channel, status, requestBytes, responseText, untold, faults } = request;
  const { requestLogBody: longestBody, requestLogText: longest, requestLogFindings: most } = limits;
  const path = cut(request.path, longest);
  const search = cut(request.search, longest);
  const prefer = request.prefer === undefined ? undefined : cut(request.prefer, longest);
  const [requestBody, responseBody] = [kept(requestBytes, longestBody), kept(responseText, longestBody)];
  const findings = request.findings.slice(0, most).map((finding) => cutFinding(finding, longest));
  const unknownFields = request.unknownFields?.map((mistake) => cut(mistake, longest));
  const omitted: LogEntry['omitted'] = [];
  if (untold?.includes('requestBody') || (requestBytes && requestBytes.length > longestBody)) omitted.push('requestBody');
  if (untold?.includes('responseBody') || (responseText && responseText.length > longestBody)) omitted.push('responseBody');
  if (request.findings.length > most) omitted.push('findings');
  const entry = {
    id,
    atMs,
    method,
    path,
    search,
    operationId,
    status,
    requestBody,
    responseBody,
    findings,
    unknownFields,
    faults,
    omitted,
    channel,
    prefer,
    realMs,
    tookMs: request.tookMs,
    before,
    changes,
  };
  return Object.assign(entry, { weight: weightOf(entry) });
}
