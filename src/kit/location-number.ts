import { invalid } from '../core/forms/errors.js';
import { wholeIn } from '../core/values/written-number.js';

/** The number of a location that v3 writes as a text. Refuses any other text, naming the field. */
export function locationNumIn(text: string, field = 'locationNumber'): number {
  const number = wholeIn(text);
  if (number === undefined) throw invalid(field, 'must be the number of a location, such as "12"');
  return number;
}
