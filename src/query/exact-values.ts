import { clearInstantOf } from '../core/instant.js';
import { isPattern, type Scalar } from './condition.js';

/**
 * The keys, in an index of texts and numbers, of every value that equals one of the scalars: 12 and "12" for either. Undefined where
 * other values equal too: those of a pattern, a date, null, true and false.
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
