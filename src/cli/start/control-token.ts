import { newSecret } from '../../core/values/secret.js';
import type { StartOptions } from './start-options.js';

/** Whether only this machine reaches an address. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/**
 * The options with the control token that they need: one that is new for each start where other
 * machines reach the sandbox, no token is set and the control API is on.
 */
export function withControlToken<T extends Pick<StartOptions, 'host' | 'control' | 'controlToken'>>(options: T): T {
  if (options.controlToken !== undefined || !options.control || isLoopback(options.host)) return options;
  return { ...options, controlToken: newSecret() };
}
