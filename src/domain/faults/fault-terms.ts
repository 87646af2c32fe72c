/**
 * Faults that act inside the domain: on the stock that orders see, on how a new order starts, or on
 * exports.
 */
export const businessKinds = ['noStock', 'splitAllocation', 'fraudHold', 'paymentDeclined', 'exportError'] as const;
export type BusinessKind = (typeof businessKinds)[number];

/**
 * Faults that act on webhooks: `duplicate` sends a delivery again after it arrived; `reorder` lets
 * the next one to its target pass it; `delay` sends it later; `lose` never sends it; `storm` makes
 * all retries although it arrived.
 */
export const webhookFaults = ['duplicate', 'reorder', 'delay', 'lose', 'storm'] as const;
export type WebhookFault = (typeof webhookFaults)[number];

/**
 * A fixed delay, or a range from which each call draws one. That of an answer is in real time, that
 * of a webhook in time of the tenant's clock.
 */
export type FaultDelay = { ms: number } | { minMs: number; maxMs: number };

/**
 * The number of calls that a window allows, and its length in seconds of the tenant's clock. A
 * window begins with its first call.
 */
export interface RateLimit {
  limit: number;
  perSeconds: number;
  /** The seconds in `Retry-After`; by default those until the window ends. */
  retryAfter?: number;
}

/**
 * Which calls a fault matches (those that fit every condition given), when it takes effect on them,
 * and its effect.
 */
export interface FaultTerms {
  /** The operationId, or several. */
  operation?: string | readonly string[];
  /** GET stands for HEAD too. */
  method?: string;
  /** The path; `*` matches any number of characters. */
  path?: string;
  /** How many matching calls pass first. */
  skip?: number;
  /** How often it takes effect; by default until it is lifted. */
  times?: number;
  /** From 0 to 1; by default 1. */
  probability?: number;
  /** The seed of its random choices; by default the fault's id. */
  seed?: string | number;
  /** The status, 400 to 599, that the call gets instead of the operation's answer. */
  status?: number;
  message?: string;
  /** Only v3's error bodies have one. */
  errorCode?: string;
  delay?: FaultDelay;
  rateLimit?: RateLimit;
  /** The connection is cut without an answer; the operation does not run. */
  connection?: 'cut';
  /** The operation runs, and its answer is damaged. */
  body?: 'empty' | 'truncated';
  business?: BusinessKind;
  /** The SKUs a business fault applies to; by default all. */
  skus?: readonly string[];
  webhook?: WebhookFault;
  /** The events whose deliveries a webhook fault applies to; by default all. */
  events?: readonly string[];
  /** How often a duplicated delivery is sent again; by default once. */
  copies?: number;
}

/** A fault as a request or a test asks for it. */
export interface FaultDescription extends FaultTerms {
  /** Only the n-th call: `skip` n − 1 and `times` 1. */
  nth?: number;
}
