import { isIP } from 'node:net';

const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/[^\s/?#@*]+\/?$/i;
const NAME = /^[^\s/?#@*:]+$/;

/**
 * What is wrong with the name of an origin, as the end of a sentence; undefined if nothing is. `*`
 * stands for all, and `null` is what browsers send for pages from files.
 */
export function originProblem(origin: string): string | undefined {
  if (['*', 'null'].includes(origin) || ORIGIN.test(origin)) return undefined;
  const bare = NAME.test(origin.replace(/:\d+$/, ''));
  const meant = bare ? `; did you mean https://${origin}?` : '';
  return `must be * or an origin, with a scheme and without a path, such as https://shop.example${meant}`;
}

/**
 * What is wrong with the name of a host, as the end of a sentence; undefined if nothing is. It has
 * no scheme, port or path.
 */
export function hostProblem(host: string): string | undefined {
  if (NAME.test(host) || isIP(host.replace(/^\[|\]$/g, '')) > 0) return undefined;
  const meant = URL.canParse(host) ? new URL(host).hostname : host.replace(/:\d+$/, '');
  return `must be the name of a host, without a scheme, a port or a path${NAME.test(meant) ? `; did you mean ${meant}?` : ''}`;
}
