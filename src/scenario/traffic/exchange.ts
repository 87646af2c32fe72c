/** A request and its answer, as somebody else recorded it. */
export interface Exchange {
  readonly method: string;
  /** The name of the host with its port; empty if it is not recorded. */
  readonly host: string;
  readonly path: string;
  /** The query, without its question mark. */
  readonly search: string;
  /** The account that it names, if it names one. */
  readonly account?: string | undefined;
  /** The channel that it names, if it names one. */
  readonly channel?: string | undefined;
  readonly prefer?: string | undefined;
  readonly requestText?: string | undefined;
  /** 0 if there was no answer. */
  readonly status: number;
  readonly responseText?: string | undefined;
  /** When it was sent, in milliseconds since 1970. */
  readonly atMs: number;
  /** Whether the sandbox says that a fault took effect on it. */
  readonly struck?: boolean;
}

/** What was read of a file. */
export interface Traffic {
  readonly exchanges: readonly Exchange[];
  /** What the file does not say, a sentence each. */
  readonly missing: readonly string[];
}
