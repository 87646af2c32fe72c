import { problemOf, refuseAll } from '../../core/forms/errors.js';
import { withCapacity } from '../../domain/stock/capacity.js';
import { findLocation } from '../../model/find-location.js';
import { importConfigs } from '../../model/import-config.js';
import type { Tx } from '../../store/tx.js';
import { compileLocationFilters } from '../location/views/location-filters.js';

/** Whether a file takes rows of a location, and the prefix of the configuration that says so. */
export interface ImportRules {
  filePrefix: string;
  takes: (tx: Tx, locationNum: number) => boolean;
}

/**
 * The rules of the import configuration for a file: the one with the longest prefix that its name
 * begins with (a policy).
 */
export function rulesFor(tx: Tx, fileName: string): ImportRules | undefined {
  const configs = [...tx.list(importConfigs)].filter(({ filePrefix }) => fileName.startsWith(filePrefix));
  const config = configs.sort((a, b) => b.filePrefix.length - a.filePrefix.length)[0];
  if (!config) return undefined;
  const { matches } = compileLocationFilters(config.rules.locationFilters);
  const location = (reader: Tx, locationNum: number) => {
    const there = findLocation(reader, locationNum);
    return there ? withCapacity(reader, there) : { locationNum };
  };
  return { filePrefix: config.filePrefix, takes: (reader, locationNum) => matches(location(reader, locationNum)) };
}

/** Refuses a row of a location of which the file takes none. */
export function checkRules(tx: Tx, rules: ImportRules | undefined, locationNum: number): void {
  if (!rules || rules.takes(tx, locationNum)) return;
  refuseAll([problemOf('locationNum', `must be a location that import configuration ${rules.filePrefix} takes, not ${locationNum}`)]);
}
