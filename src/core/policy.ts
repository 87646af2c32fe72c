/**
 * A choice that the sandbox makes where fabric's documentation is silent: it has a name and a
 * description, and each tenant can change it.
 */
export interface Policy<T> {
  readonly default: T;
  readonly describes: string;
  /**
   * Returns what a value must be, in words that continue after the policy's name, or undefined if
   * the value is valid.
   */
  readonly check: (value: unknown) => string | undefined;
}

/** Policies by name. */
export type PolicyTable = Readonly<Record<string, Policy<unknown>>>;
