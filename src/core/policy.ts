/**
 * A choice that the sandbox makes where fabric's documents are silent: named, documented, and the
 * tenant's to change.
 */
export interface Policy<T> {
  readonly default: T;
  readonly describes: string;
  /** What a value must be, or undefined when it is fine; reads on after the policy's name. */
  readonly check: (value: unknown) => string | undefined;
}

/** Policies by name. */
export type PolicyTable = Readonly<Record<string, Policy<unknown>>>;
