import { isLoopback } from '../../core/text/loopback.js';

const LONGEST = 2_000;

/** The host of a URL, without the brackets of IPv6 and the trailing dot of a name. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** Whether a host is this machine or one of those that the sandbox was told to send to. */
export const isSafeHost = (host: string, allowed: readonly string[]): boolean =>
  isLoopback(host) || allowed.some((name) => name.toLowerCase() === host);

/**
 * What is wrong with a target, as the end of a sentence; undefined if nothing is. A target is on
 * this machine or on an `allowed` host, so that a webhook reaches no one by mistake (a policy).
 */
export function targetProblem(target: string, allowed: readonly string[]): string | undefined {
  if (target.length > LONGEST) return `must have at most ${LONGEST} characters`;
  const url = URL.canParse(target) ? new URL(target) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'must be a URL with http or https, such as http://localhost:3000/hooks';
  if (url.username !== '' || url.password !== '') return 'must not contain a user name or password: use targetApiKey or headers';
  const host = hostOf(url);
  if (isSafeHost(host, allowed)) return undefined;
  return `must be on this machine, such as http://localhost:3000/hooks, or on a host of the option --webhook-hosts; ${host} is neither`;
}
