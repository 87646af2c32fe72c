import { clearInstantOf } from '../core/time/instant.js';
import { isPattern, type Scalar } from './condition.js';

/**
 * Lists the keys, in an index of strings and numbers, of every value that equals one of the
 * scalars: both 12 and "12" for either. Undefined if other values would match too, as for a
 * pattern, a date, null, true and false.
 */
export function exactValues(scalars: readonly Scalar[]): (string | number)[] | undefined {
  const keys = new Set<string | number>();
  for (const scalar of scalars) {
    const text = String(scalar);
    if (scalar === null || isPattern(scalar) || text === 'true' || text === 'false' || clearInstantOf(scalar) !== undefined)
      return undefined;
    keys.add(text);
    if (String(Number(text)) === text) keys.add(Number(text));
  }
  return [...keys];
}
