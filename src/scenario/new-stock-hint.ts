import { own } from '../core/path.js';
import { nearest } from '../core/wording.js';
import type { Answer } from './client.js';
import type { StepOutcome } from './outcome.js';
import type { Story, StoryStep } from './scenario.js';

/**
 * Says that a `restock` step made a new stock record, which a mistyped SKU or location does too,
 * and which SKU of `given` was probably meant. Nothing for other steps, and for one that expects
 * `created` itself.
 */
export function newStockHint({ given }: Story, { step }: StoryStep, { body }: Answer): Pick<StepOutcome, 'hint'> {
  if (!('restock' in step) || own(body, 'created') !== true || own(step.expect?.body, 'created') !== undefined) return {};
  const [sku, locationNum] = ['sku', 'locationNum'].map((name) => String(own(own(body, 'inventory'), name)));
  const others = given.flatMap(({ given: { stock = [] } }) => stock.map((one) => one.sku)).filter((other) => other !== sku);
  const near = nearest(sku ?? '', [...new Set(others)]);
  return { hint: `${sku} at location ${locationNum} is a new stock record${near === undefined ? '' : `; did you mean ${near}?`}` };
}
