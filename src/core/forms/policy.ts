import { isPeriod } from '../time/period.js';

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

type Check = Policy<unknown>['check'];

/** Checks for policies of these kinds. */
export const isFilledText: Check = (value) => (typeof value === 'string' && value !== '' ? undefined : 'must be a non-empty string');
export const isAnyText: Check = (value) => (typeof value === 'string' ? undefined : 'must be a string');
export const areTexts: Check = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? undefined : 'must be a list of strings';
export const isPeriodText: Check = (value) => (isPeriod(value) ? undefined : 'must be a period such as 30D00H00M');
export const isOneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    values.some((one) => one === value) ? undefined : `must be one of [${values.join(', ')}]`;

/** Policies by name. */
export type PolicyTable = Readonly<Record<string, Policy<unknown>>>;
