import type { Failure } from '../core/forms/errors.js';
import type { SearchSpelling } from '../core/text/path.js';
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
  /** The URL under which the client reached the sandbox, without a trailing slash. */
  self: string;
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
 * in a transaction. It calls `tellPart` if only a part of what was asked could be done.
 */
export interface CommandRoute extends Statuses {
  runs: (tx: Tx, call: Call, tell: Tell, tellPart?: () => void) => unknown;
  /** How the filters and the sort of a search may also name fields. */
  spelled?: SearchSpelling;
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
  /**
   * The same answer while it is being made, for a client that would rather have an event stream.
   */
  streams?: (call: Call, checked: Checked, wake: () => void) => Promise<Feed>;
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

/** A message of a live answer: a record with its id, or a note with a name. */
export interface Message {
  /** With it a reader can go on after this message; empty if there is nothing to go on from. */
  readonly id?: string;
  /** The name of a note; records have none. */
  readonly event?: string;
  readonly data: unknown;
}

/** The messages for one reader of a live answer. */
export interface Feed {
  /** Whether nothing comes after what waits; a feed without it goes on until its reader goes. */
  readonly over?: boolean;
  /**
   * Takes the next message; undefined if none waits. Throws if the reader is to be disconnected.
   */
  next(): Message | undefined;
  /** Stops collecting messages. */
  close(): void;
}

/**
 * An operation whose answer goes on as things happen. Its feed calls `wake` when there is something
 * new.
 */
export interface LiveRoute extends Statuses {
  follows: (call: Call, checked: Checked, wake: () => void) => Feed;
}

/**
 * A command that stages webhooks, and whose answer waits until they are sent. The answer is read in
 * a transaction of its own.
 */
export interface SendingRoute extends Statuses {
  stages: (tx: Tx, call: Call) => unknown;
  shows: (tx: Tx, staged: unknown) => unknown;
}

/** All ways to answer an operation. */
export type AnswerRoute = CommandRoute | DirectRoute | SendingRoute | StreamRoute | LiveRoute;

/** Routes by operationId. */
export type RouteTable = Readonly<Record<string, AnswerRoute>>;

/** An operation of a contract with its route, as `op` and `direct` make it. */
export type Op = AnswerRoute & { readonly operationId: string };

/** The operations of a family or of a part of the control API. */
export type Routes = readonly Op[];
