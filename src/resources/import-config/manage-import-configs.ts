import { invalid } from '../../core/forms/errors.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { plainRecords } from '../../kit/crud.js';
import { type ImportConfig, importConfigs } from '../../model/import-config.js';
import { compileLocationFilters } from '../location/views/location-filters.js';

/** A configuration as it is sent. */
type Sent = Omit<ImportConfig, 'id'>;

/** Refuses a blank prefix and location filters that are none. */
function accepted({ filePrefix, groupName, rules }: Sent): Omit<ImportConfig, 'id'> {
  if (filePrefix.trim() === '') throw invalid('filePrefix', 'must not be blank');
  compileLocationFilters(rules.locationFilters);
  return { filePrefix, groupName, rules };
}

/** Import configurations; no two have the same file prefix (a policy). */
export const importConfigRecords = plainRecords({
  collection: importConfigs,
  id: 'id',
  unique: 'filePrefix',
  named: 'id',
  accepts: accepted,
  most: RECORD_BOUNDS.importConfigs,
});
