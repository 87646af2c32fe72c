import { anyMap, anyText, choice, either, type Form, id, number, text, truth } from '../core/forms/form.js';
import { type FormsOf, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { foundBy } from './found-by.js';

const conditions = ['EQ', 'NEQ', 'IN', 'NIN', 'LT', 'GT', 'LTE', 'GTE'] as const;

/**
 * A condition on a field of locations. The published schema has no value to compare with, the
 * published example does; without one it has no effect (a policy).
 */
export interface ImportLocationFilter {
  field: string;
  condition?: (typeof conditions)[number];
  value?: string | number | boolean;
  values?: (string | number | boolean)[];
}

/**
 * Rules for files of stock whose names begin with a prefix: of which locations they take rows (a
 * policy).
 */
export interface ImportConfig extends WithMerchant {
  id: string;
  filePrefix: string;
  groupName: string;
  rules: { locationFilters: ImportLocationFilter[] };
}

const scalar: Form = either(either(anyText, number, ''), truth, 'a text, a number, true or false');
const filter = openFields({
  field: anyText,
  'condition?': choice(conditions, 'a condition'),
  'value?': scalar,
  'values?': list(scalar),
});

const forms = {
  id,
  filePrefix: text,
  groupName: anyText,
  rules: openFields({ locationFilters: list(filter) }),
  'merchant?': anyMap,
} satisfies FormsOf<ImportConfig>;

export const importConfigs = foundBy<ImportConfig, 'filePrefix'>('filePrefix', 'importConfigs', {
  key: 'id',
  label: 'Import configuration',
  forms,
});
