import { own } from '../../core/text/path.js';
import { isoTime, systemTime } from '../../core/time/clock.js';
import { DEFAULT_LIMITS, type Limits } from '../../core/work/limits.js';
import { advanceTenantClock, readTenantClock, setTenantClock, type Timed } from '../../domain/clock/clockwork.js';
import { timers } from '../../domain/timers/timers.js';
import type { Observed } from '../../ports/observed.js';
import { controlStep } from './control-step.js';
import type { Recorded, RecordedStart, Recording } from './recorded.js';
import { isRepeated, recordedCall } from './recorded-call.js';
import type { Controlled, Watcher } from './watcher.js';

interface Tape {
  start: RecordedStart;
  entries: Recorded[];
  /** The size of the bodies of its calls, in characters. */
  characters: number;
  /** The time of the tenant's clock at the latest request, in milliseconds since 1970. */
  nowMs: number;
  /** How much of the elapsed time its clock has been advanced by. */
  caughtUpMs: number;
}

type TapeLimits = Pick<Limits, 'tapeEntries' | 'tapeCharacters' | 'tapeTenants'>;

/** Requests that are not in the recording. */
export interface LeftOut {
  /** The number of requests of other accounts. */
  others: number;
  /** Requests that a scenario cannot send, such as `GET /favicon.ico`, each once; the first 100. */
  requests: readonly string[];
  /** The number of steps that came after the tape was full. */
  beyond: number;
}

/** The highest number of different unsendable requests to report. */
const UNSENDABLE_TOLD = 100;
const UNSENDABLE_CHARACTERS = 200;

/**
 * Records the requests to a sandbox with frozen clocks. A tenant's clock is advanced by the elapsed
 * time only when a timer is due by then, so that playing the recording on a frozen clock takes the
 * same steps.
 */
export class Recorder implements Watcher {
  readonly #store: Timed;
  readonly #start: Omit<RecordedStart, 'clock'>;
  readonly #limits: TapeLimits;
  readonly #system: () => number;
  readonly #sinceMs: number;
  readonly #tapes = new Map<string, Tape>();
  readonly #unsendable = new Set<string>();
  #account: string | undefined;
  #others = 0;
  #beyond = 0;

  /** `start` holds the start options of the sandbox; `system` is the machine's time. */
  constructor(
    store: Timed,
    { seed, lifecycle }: Omit<RecordedStart, 'clock'>,
    system: () => number = systemTime,
    limits: TapeLimits = DEFAULT_LIMITS,
  ) {
    this.#store = store;
    this.#start = { seed, lifecycle };
    this.#limits = limits;
    this.#system = system;
    this.#sinceMs = system();
  }

  /** The recorded account: the one of the first API call. */
  get account(): string | undefined {
    return this.#account;
  }

  get leftOut(): LeftOut {
    return { others: this.#others, requests: [...this.#unsendable], beyond: this.#beyond };
  }

  get recording(): Recording {
    const tape = this.#account === undefined ? undefined : this.#tapes.get(this.#account);
    return tape ?? { start: { ...this.#start, clock: isoTime(this.#sinceMs) }, entries: [] };
  }

  before(tenant: string): void {
    const tape = this.#tapeOf(tenant);
    if (!readTenantClock(this.#store, tenant).frozen) setTenantClock(this.#store, tenant, { frozen: true }, this.#system);
    const seconds = Math.floor((this.#system() - this.#sinceMs - tape.caughtUpMs) / 1_000);
    if (seconds >= 1 && isDueWithin(this.#store, tenant, seconds)) {
      tape.caughtUpMs += seconds * 1_000;
      this.#advance(tenant, tape, `PT${seconds}S`);
    }
    tape.nowMs = this.#nowMs(tenant);
  }

  called(tenant: string, request: Observed): void {
    this.#account ??= tenant;
    if (tenant !== this.#account) {
      this.#others += 1;
      return;
    }
    const call = recordedCall(request);
    const tape = this.#tapeOf(tenant);
    if (!call) this.#noteUnsendable(`${request.method} ${request.path}`);
    else if (!isRepeated(request.method, call, tape.entries.at(-1))) this.#keep(tape, call, charactersOf(request));
  }

  #noteUnsendable(request: string): void {
    if (this.#unsendable.size < UNSENDABLE_TOLD) this.#unsendable.add(request.slice(0, UNSENDABLE_CHARACTERS));
  }

  /**
   * Adds an entry to a tape if it has room. After the first one that does not fit, the recording
   * ends, so that no call lacks the calls before it.
   */
  #keep(tape: Tape, entry: Recorded, characters = 0): void {
    const { tapeEntries, tapeCharacters } = this.#limits;
    const isFull = tape.entries.length >= tapeEntries || tape.characters + characters > tapeCharacters;
    // From the first that is left out on, so that no call stands without those before it.
    if (isFull) tape.characters = tapeCharacters + 1;
    if (tape.characters > tapeCharacters) {
      this.#beyond += 1;
      return;
    }
    tape.characters += characters;
    tape.entries.push(entry);
  }

  controlled(tenant: string, doing: Controlled): void {
    const { operationId, body, answer } = doing;
    const step = controlStep(doing);
    if (operationId === 'resetTenant') this.#restart(tenant, body);
    else if (operationId === 'setClock') this.#setClock(tenant, this.#tapeOf(tenant), own(answer, 'now'));
    else if (step) this.#keep(this.#tapeOf(tenant), { kind: 'step', step, answer });
  }

  /** Starts the recording of a tenant over when it is reset. */
  #restart(tenant: string, body: unknown): void {
    const seed = own(body, 'seed');
    const note = 'The tenant was reset to a recipe here. No step can do that.';
    const entries: Recorded[] = typeof seed === 'object' ? [{ kind: 'step', step: { note }, answer: undefined }] : [];
    const start = { ...this.#start, ...(typeof seed === 'string' && { seed }) };
    this.#tapes.set(tenant, this.#newTape(tenant, start, entries));
  }

  /**
   * Records a change of the clock. In a scenario the clock only moves when it is advanced, which
   * runs the due timers at once.
   */
  #setClock(tenant: string, tape: Tape, now: unknown): void {
    setTenantClock(this.#store, tenant, { now: String(now), frozen: true }, this.#system);
    const byMs = this.#nowMs(tenant) - tape.nowMs;
    const note = 'The clock was set back here. No step can do that.';
    if (byMs > 0) advanceTenantClock(this.#store, tenant, 'PT0S', this.#system);
    if (byMs !== 0) this.#keep(tape, { kind: 'step', step: byMs > 0 ? { advance: `PT${byMs / 1_000}S` } : { note }, answer: undefined });
  }

  #advance(tenant: string, tape: Tape, advance: string): void {
    this.#keep(tape, { kind: 'step', step: { advance }, answer: advanceTenantClock(this.#store, tenant, advance, this.#system) });
  }

  #nowMs(tenant: string): number {
    return this.#store.transact(tenant, (tx) => tx.nowMs());
  }

  #tapeOf(tenant: string): Tape {
    const tape = this.#tapes.get(tenant) ?? this.#newTape(tenant, this.#start, []);
    this.#tapes.set(tenant, tape);
    this.#dropOldest();
    return tape;
  }

  /** The tapes of other accounts only hold how far their clocks have advanced. */
  #dropOldest(): void {
    if (this.#tapes.size <= this.#limits.tapeTenants) return;
    for (const tenant of this.#tapes.keys()) if (tenant !== this.#account) return void this.#tapes.delete(tenant);
  }

  #newTape(tenant: string, start: Omit<RecordedStart, 'clock'>, entries: Recorded[]): Tape {
    const nowMs = this.#nowMs(tenant);
    return { start: { ...start, clock: isoTime(nowMs) }, entries, characters: 0, nowMs, caughtUpMs: this.#system() - this.#sinceMs };
  }
}

const charactersOf = ({ requestBytes, responseText }: Observed): number => (requestBytes?.length ?? 0) + (responseText?.length ?? 0);

/** Tests whether a timer of the tenant is due within a number of seconds of its clock's time. */
const isDueWithin = (store: Timed, tenant: string, seconds: number): boolean =>
  store.transact(tenant, (tx) => {
    const untilMs = tx.nowMs() + seconds * 1_000;
    for (const { at } of tx.list(timers)) if (Date.parse(at) <= untilMs) return true;
    return false;
  });
