import { type Ended, nextDue, noteAttempt, type Outcome } from '../domain/webhooks/deliveries.js';
import { type Message, messageOf } from '../domain/webhooks/message.js';
import type { Store } from '../store/store.js';
import type { Slots } from './slots.js';

/** So many outcomes are noted together, so that a fast target does not cost a commit a delivery. */
const NOTED_TOGETHER = 20;
/** An outcome is noted after this time at the latest. */
const NOTED_WITHIN_MS = 50;
const NOTHING_TO_SEND: Outcome = { error: 'The webhook or the event is gone', final: true };

/** What the courier needs beside the store. */
export interface Around {
  /** Sends a message once; it never throws. */
  send: (message: Message, tenant: string) => Promise<Outcome>;
  /**
   * A promise to await while long work on a tenant is in progress; undefined otherwise. It never
   * rejects.
   */
  free: (tenant: string) => Promise<void> | undefined;
  /** How many requests there may be at the same time. */
  atOnce: number;
  onError: (error: unknown) => void;
}

/** What a line belongs to. */
export interface LineOf {
  store: Store;
  around: Around;
  slots: Slots;
  tenant: string;
  target: string;
  /** Called with the end of every attempt once it is noted. */
  count: (ended: Ended) => void;
}

/**
 * The deliveries of a tenant to one target, one after the other. In memory are the one that is
 * being sent and the outcomes that are not noted yet; if the process ends before, those are sent
 * again.
 */
export class Line {
  readonly #of: LineOf;
  readonly #unnoted = new Map<string, Outcome>();
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(of: LineOf) {
    this.#of = of;
  }

  /** Sends until nothing is due. */
  async run(): Promise<void> {
    while (!this.#stopped && (await this.#sendNext()));
  }

  /** Ends the sending and notes what is known. */
  stop(): void {
    if (!this.#of.around.free(this.#of.tenant)) this.#noteNow();
    this.#stopped = true;
  }

  /** Returns false if nothing was due. */
  async #sendNext(): Promise<boolean> {
    const { store, around, slots, tenant, target } = this.#of;
    await store.settled();
    const next = store.transact(tenant, (tx) => {
      const due = nextDue(tx, target, this.#unnoted);
      return due && { id: due.id, message: messageOf(tx, due), comesAgain: due.copies !== undefined || due.storm === true };
    });
    if (!next) return this.#note();
    const { id, message, comesAgain } = next;
    const outcome = message ? await slots.run(() => around.send(message, tenant)) : NOTHING_TO_SEND;
    this.#unnoted.set(id, outcome);
    const ended = outcome.statusCode === undefined || outcome.statusCode >= 300 || comesAgain;
    if (ended || this.#unnoted.size >= NOTED_TOGETHER) await this.#note();
    else this.#timer ??= setTimeout(() => void this.#note().catch(around.onError), NOTED_WITHIN_MS);
    return true;
  }

  /** Notes the outcomes once the tenant is free. Returns false if there were none. */
  async #note(): Promise<boolean> {
    const { around, tenant } = this.#of;
    for (let held = around.free(tenant); held; held = around.free(tenant)) await held;
    return this.#noteNow();
  }

  #noteNow(): boolean {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { store, tenant, count } = this.#of;
    const outcomes = [...this.#unnoted];
    if (this.#stopped || outcomes.length === 0) return false;
    const ended = store.transact(tenant, (tx) => outcomes.map(([id, outcome]) => noteAttempt(tx, id, outcome)));
    for (const [id] of outcomes) this.#unnoted.delete(id);
    for (const one of ended) if (one) count(one);
    return true;
  }
}
