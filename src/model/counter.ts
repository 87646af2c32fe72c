import { anyMap, id, text } from '../core/forms/form.js';
import type { FormsOf } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { foundBy } from './found-by.js';

/** A counter that inventory records may have. */
export interface Counter extends WithMerchant {
  id: string;
  /** The name of the counter in inventory records. */
  code: string;
  name: string;
}

/** The counters that every tenant has (documented; the ids are ours). */
export const builtInCounters: readonly Counter[] = [
  { id: '00000000000000000000c001', code: 'onHand', name: 'On hand' },
  { id: '00000000000000000000c002', code: 'allocated', name: 'Allocated' },
  { id: '00000000000000000000c003', code: 'shipped', name: 'Shipped' },
];

const forms = { id, code: text, name: text, 'merchant?': anyMap } satisfies FormsOf<Counter>;

/** The merchant's own counters. */
export const counters = foundBy<Counter, 'code'>('code', 'counters', { key: 'id', label: 'Counter', forms });
