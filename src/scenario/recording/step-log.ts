import { own } from '../../core/text/path.js';
import type { Limits } from '../../core/work/limits.js';
import { roughSize } from '../../core/work/rough-size.js';
import type { Store } from '../../store/store.js';
import { Rings } from '../../tenancy/rings.js';
import type { Step } from '../scenario.js';
import { controlStep } from './control-step.js';
import type { Controlled } from './watcher.js';

/** A call of the control API that a scenario can repeat. */
export interface LoggedStep {
  /** Counts the steps of all tenants. */
  readonly id: number;
  readonly operationId: string;
  readonly step: Step;
  readonly answer: unknown;
  /** The tenant's time before and after it, in milliseconds since 1970. */
  readonly fromMs: number;
  readonly atMs: number;
  /** How many requests the tenant's log had seen by then. */
  readonly requests: number;
  /** How many changes the tenant had before it; of an advance, after it. */
  readonly before: number;
  readonly weight: number;
}

const BARE_STEP = 300;

/** Where a tenant stands: how many requests and how many changes there were. */
export interface Standing {
  requests(tenant: string): number;
  changes(tenant: string): number;
}

/** What a reset made a tenant begin with: as the sandbox was started, where a field is absent. */
export interface StepStart {
  readonly seed?: string;
  /** ISO 8601; absent if the clock runs. */
  readonly clock?: string;
}

function startOf(body: unknown, answer: unknown): StepStart {
  const [seed, now] = [own(body, 'seed'), own(answer, 'now')];
  const clock = own(answer, 'frozen') === true && typeof now === 'string' && { clock: now };
  return { ...(typeof seed === 'string' && { seed }), ...clock };
}

/** The latest steps of each tenant by the control API, until the tenant is replaced as a whole. */
export class StepLog {
  readonly #rings: Rings<LoggedStep>;
  readonly #standing: Standing;
  readonly #starts = new Map<string, StepStart>();
  #last = 0;

  constructor(store: Pick<Store, 'onCommit'>, standing: Standing, { steps, stepBytes }: Pick<Limits, 'steps' | 'stepBytes'>) {
    this.#rings = new Rings(steps, stepBytes);
    this.#standing = standing;
    store.onCommit(({ tenant, replaced }) => {
      if (!replaced) return;
      this.#rings.forget(tenant);
      this.#starts.delete(tenant);
    });
  }

  /** Logs a call after it was carried out. */
  controlled(tenant: string, doing: Controlled): void {
    const { operationId, answer, fromMs, atMs } = doing;
    if (operationId === 'resetTenant') this.#starts.set(tenant, startOf(doing.body, answer));
    const step = controlStep(doing);
    if (!step) return;
    this.#last += 1;
    const [requests, before] = [this.#standing.requests(tenant), this.#standing.changes(tenant)];
    const weight = BARE_STEP + roughSize(step) + roughSize(answer);
    this.#rings.add(tenant, { id: this.#last, operationId, step, answer, fromMs, atMs, requests, before, weight });
  }

  /** What the latest reset of a tenant made it begin with; undefined if there was none. */
  startOf(tenant: string): StepStart | undefined {
    return this.#starts.get(tenant);
  }

  /** A tenant's steps, oldest first. */
  of(tenant: string): readonly LoggedStep[] {
    return this.#rings.of(tenant);
  }
}
