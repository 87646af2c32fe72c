/**
 * Faults that act inside the domain: on what stock seems to be there, and on how a new order
 * starts.
 */
export const businessKinds = ['noStock', 'splitAllocation', 'fraudHold', 'paymentDeclined'] as const;
export type BusinessKind = (typeof businessKinds)[number];

/** A fixed delay, or one drawn anew for each call from a range. */
export type FaultDelay = { ms: number } | { minMs: number; maxMs: number };

/**
 * So many calls in a window of seconds of the tenant's clock; the window begins with the first of
 * them.
 */
export interface RateLimit {
  limit: number;
  perSeconds: number;
  /** Seconds the client is told to wait; what is left of the window unless given. */
  retryAfter?: number;
}

/**
 * Which calls a fault is about (all that is given must fit), when it takes effect on them, and what
 * it does.
 */
export interface FaultTerms {
  /** The operationId, or several. */
  operation?: string | readonly string[];
  /** GET stands for HEAD too. */
  method?: string;
  /** The path, in which `*` stands for any run of characters. */
  path?: string;
  /** How many calls it lets pass first. */
  skip?: number;
  /** How often it takes effect; until it is lifted unless given. */
  times?: number;
  /** From 0 to 1; 1 unless given. */
  probability?: number;
  /** What the random choices start from; the fault's id unless given. */
  seed?: string | number;
  /** The status that is answered in place of the operation, 400 to 599. */
  status?: number;
  message?: string;
  /** Only v3's error bodies have one. */
  errorCode?: string;
  delay?: FaultDelay;
  rateLimit?: RateLimit;
  /** The connection ends before an answer; the operation is not carried out. */
  connection?: 'cut';
  /** The operation is carried out and its answer damaged. */
  body?: 'empty' | 'truncated';
  business?: BusinessKind;
  /** The SKUs a business fault is about; all unless given. */
  skus?: readonly string[];
}

/** A fault as it is asked for. */
export interface FaultDescription extends FaultTerms {
  /** Only the n-th call: `skip` n − 1 and `times` 1. */
  nth?: number;
}
