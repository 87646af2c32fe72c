import type { Failure } from '../core/errors.js';
import type { Tx } from '../store/tx.js';

/** A request that the contract has checked already. */
export interface Call {
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  /** Every header as the client sent it. */
  headers: Readonly<Record<string, string | undefined>>;
  body: unknown;
  /**
   * The optional fields of the body that were null, and are not in it any more: what a PATCH is to
   * clear.
   */
  cleared: readonly string[];
  /** The account whose data the request may touch. */
  tenant: string;
  /** The channel whose orders the request sees; undefined if it sees every channel. */
  channel: string | undefined;
}

interface Statuses {
  /** The status of success; 200 unless said. */
  status?: number;
  /**
   * Where this operation's statuses differ from the version's, e.g. v2 allocation answers 400 for
   * an unknown id.
   */
  errors?: Partial<Record<Failure, number>>;
}

/** Says a header of the answer. */
export type Tell = (name: string, value: string) => void;

/**
 * An operation that is a command on one tenant's state: it runs in a transaction, and so does the
 * check of its answer.
 */
export interface CommandRoute extends Statuses {
  runs: (tx: Tx, call: Call, tell: Tell) => unknown;
}

/**
 * Passes on an answer that keeps the contract and throws for one that does not: a route asks it
 * before it does what the answer tells.
 */
export type Checked = <T>(answer: T) => T;

/**
 * An operation that is no command on one tenant's state (health, scenarios, snapshots): it runs
 * outside any transaction.
 */
export interface DirectRoute extends Statuses {
  answers: (call: Call, checked: Checked) => unknown;
  /** Whether its body may be as large as a whole tenant. */
  longBody?: true;
}

/**
 * An operation whose answer may be as large as a whole tenant: JSON text, piece by piece, each made
 * once the client has taken those before it. What is thrown before the first 64 kB is an error as
 * any other; later it ends the connection.
 */
export interface StreamRoute extends Statuses {
  pieces: (call: Call, checked: Checked) => Promise<Iterable<string>>;
}

/** Any way to answer an operation. */
export type AnswerRoute = CommandRoute | DirectRoute | StreamRoute;

/** Routes by operationId. */
export type RouteTable = Readonly<Record<string, AnswerRoute>>;

/** An operation of a contract with its route: what `op` and `direct` make. */
export type Op = AnswerRoute & { readonly operationId: string };

/** What a family or a part of the control API answers. */
export type Routes = readonly Op[];
