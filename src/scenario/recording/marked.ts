import type { Path } from '../../core/text/field-name.js';
import { isObject } from '../../core/text/path.js';
import { contractProblems } from '../contract/contract-problems.js';
import type { Operations } from '../contract/operations.js';
import type { Step } from '../scenario.js';
import { RAW } from '../values/raw.js';

/** Replaces the value at a path by the same value, marked; keeps a value without that path. */
function markedAt(value: unknown, [step, ...more]: Path): unknown {
  if (step === undefined) return { [RAW]: value };
  if (Array.isArray(value)) return value.map((entry, i) => (i === step ? markedAt(entry, more) : entry));
  if (!isObject(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: markedAt(value[step], more) };
}

/**
 * Marks with `$raw` what a recorded step sends or expects that the contract does not have, because
 * clients do send such fields, and the scenario must send the same.
 */
export function marked(step: Step, operations: Operations): Step {
  const paths = contractProblems(step, operations).map(({ path }) => path);
  const wrong = paths.filter(([part]) => part === 'with' || part === 'expect');
  return wrong.reduce<unknown>((changed, path) => markedAt(changed, path), step) as Step;
}
