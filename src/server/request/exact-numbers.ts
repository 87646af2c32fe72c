import { invalid } from '../../core/forms/errors.js';
import { keepsItsDigits } from '../../core/values/written-number.js';

const NUMBER = /^-?\d/;

/** Refuses path and query parameters whose numbers would be rounded, naming the parameter. */
export function checkDigits(parameters: Readonly<Record<string, unknown>>, numberNames: ReadonlySet<string>): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (!numberNames.has(name)) continue;
    const rounded = [value].flat().find((text) => typeof text === 'string' && NUMBER.test(text) && !keepsItsDigits(text));
    if (rounded !== undefined) throw invalid(name, 'must be a number that keeps its digits: it would be rounded');
  }
}
