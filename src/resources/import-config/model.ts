import { anyMap, anyText, choice, id, text } from '../../core/form.js';
import { checkOf, type FormsOf, fields, list, openFields } from '../../core/form-map.js';
import type { WithMerchant } from '../../core/merchant.js';
import { collection } from '../../store/collection.js';

const conditions = ['EQ', 'NEQ', 'IN', 'NIN', 'LT', 'GT', 'LTE', 'GTE'] as const;

/** A condition on a field of locations. fabric publishes no value for it, so it has no effect. */
export interface ImportLocationFilter {
  field: string;
  condition?: (typeof conditions)[number];
}

/**
 * Rules for files of stock whose names begin with a prefix. The sandbox only keeps them (a policy).
 */
export interface ImportConfig extends WithMerchant {
  id: string;
  filePrefix: string;
  groupName: string;
  rules: { locationFilters: ImportLocationFilter[] };
}

const forms = {
  id,
  filePrefix: text,
  groupName: anyText,
  rules: openFields({ locationFilters: list(openFields({ field: anyText, 'condition?': choice(conditions, 'a condition') })) }),
  'merchant?': anyMap,
} satisfies FormsOf<ImportConfig>;

export const importConfigs = collection<ImportConfig, 'filePrefix'>('importConfigs', {
  key: 'id',
  label: 'Import configuration',
  check: checkOf(fields(forms)),
  indexes: { filePrefix: 'filePrefix' },
});
