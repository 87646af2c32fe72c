import { own } from '../../core/text/path.js';
import { nearest } from '../../core/text/wording.js';
import type { Story, StoryStep } from '../scenario.js';
import type { Answer } from './client.js';
import type { StepOutcome } from './outcome.js';

/**
 * Says that a `restock` step made the first stock record of its SKU, which a mistyped SKU does too,
 * and which SKU of `given` was probably meant. Nothing for other steps, for a SKU of `given`, and
 * for a step that expects `created` itself.
 */
export function newStockHint({ given }: Story, { step }: StoryStep, { body }: Answer): Pick<StepOutcome, 'hint'> {
  if (!('restock' in step) || own(body, 'created') !== true || own(step.expect?.body, 'created') !== undefined) return {};
  const [sku, locationNum] = ['sku', 'locationNum'].map((name) => String(own(own(body, 'inventory'), name)));
  const known = new Set(given.flatMap(({ given: { stock = [] } }) => stock.map((one) => one.sku)));
  if (known.has(sku ?? '')) return {};
  const near = nearest(sku ?? '', [...known]);
  return { hint: `${sku} at location ${locationNum} is a new stock record${near === undefined ? '' : `; did you mean ${near}?`}` };
}
