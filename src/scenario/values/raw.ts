import { isObject } from '../../core/text/path.js';

/**
 * Marks a value that is wrong on purpose: `{ $raw: value }` is sent, or compared, but not checked.
 */
export const RAW = '$raw';

/** Tests whether a value is marked. */
export const isRaw = (value: unknown): value is { [RAW]: unknown } =>
  isObject(value) && Object.hasOwn(value, RAW) && Object.keys(value).length === 1;
