import type { ImportLocationFilter } from '../../../model/import-config.js';
import { compileSearch } from '../../../query/v3-search.js';
import { searchable } from './v3.js';

/** What matches these filters has what is counted already. */
const counted = searchable((location) => location);
const PREFIX = `${counted.prefix}.`;

/** Whether a filter has a value to compare with, which the published schema does not know. */
const compares = ({ value, values }: ImportLocationFilter): boolean => value !== undefined || values !== undefined;

/**
 * Compiles the location filters of an import configuration: those with a value, in the language of
 * v3's searches, with or without the prefix `location.` (a policy). Refuses wrong ones, named as in
 * `filters[0].field`; the others have no effect.
 */
export const compileLocationFilters = (filters: readonly ImportLocationFilter[]) => {
  const prefixed = filters.map((one) => (compares(one) && !one.field.startsWith(PREFIX) ? { ...one, field: PREFIX + one.field } : one));
  // A filter without a value keeps its place, so that refusals count right.
  const neutral = { field: `${PREFIX}locationNumber`, condition: 'NEQ', value: null };
  return compileSearch(
    prefixed.map((one) => (compares(one) ? one : neutral)),
    counted,
  );
};
