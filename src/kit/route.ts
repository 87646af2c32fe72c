import type { Failure } from '../core/errors.js';
import type { Tx } from '../store/tx.js';

/** A request that has been checked against the contract. */
export interface Call {
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  /** Every header as the client sent it. */
  headers: Readonly<Record<string, string | undefined>>;
  body: unknown;
  /**
   * The optional fields that were null in the body. They are removed from it, and a PATCH clears
   * them.
   */
  cleared: readonly string[];
  /** The account whose data the request may touch. */
  tenant: string;
  /** The channel whose orders the request sees; undefined if it sees every channel. */
  channel: string | undefined;
}

interface Statuses {
  /** The success status; 200 by default. */
  status?: number;
  /**
   * Statuses of this operation that differ from the version's. For example, v2 allocations answer
   * 400 for an unknown id.
   */
  errors?: Partial<Record<Failure, number>>;
}

/** Sets a header of the answer. */
export type Tell = (name: string, value: string) => void;

/**
 * An operation that is a command on one tenant's state. The command and the check of its answer run
 * in a transaction.
 */
export interface CommandRoute extends Statuses {
  runs: (tx: Tx, call: Call, tell: Tell) => unknown;
}

/**
 * Returns an answer that follows the contract and throws for one that does not. A route calls it
 * before it does what the answer reports.
 */
export type Checked = <T>(answer: T) => T;

/**
 * An operation that is not a command on one tenant's state, such as health, scenarios and
 * snapshots. It runs outside a transaction.
 */
export interface DirectRoute extends Statuses {
  answers: (call: Call, checked: Checked) => unknown;
  /** Whether its body may be as large as a whole tenant. */
  longBody?: true;
}

/**
 * An operation whose answer may be as large as a whole tenant. It is JSON text in pieces, and each
 * is made once the client has received those before it. An error before the first 64 kB is answered
 * like any other; a later one ends the connection.
 */
export interface StreamRoute extends Statuses {
  pieces: (call: Call, checked: Checked) => Promise<Iterable<string>>;
}

/** All ways to answer an operation. */
export type AnswerRoute = CommandRoute | DirectRoute | StreamRoute;

/** Routes by operationId. */
export type RouteTable = Readonly<Record<string, AnswerRoute>>;

/** An operation of a contract with its route, as `op` and `direct` make it. */
export type Op = AnswerRoute & { readonly operationId: string };

/** The operations of a family or of a part of the control API. */
export type Routes = readonly Op[];
