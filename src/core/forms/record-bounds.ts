import { numbersOf } from '../work/bounds.js';

/**
 * What a tenant and a record can have at most, so that no request delays the others (policies).
 */
export const recordBounds = {
  settings: { most: 500, describes: 'tenant settings of a tenant' },
  settingCharacters: { most: 50_000, describes: 'characters of the value of a setting, as JSON' },
  targetConfigs: { most: 500, describes: 'target configurations of a tenant' },
  targetServices: { most: 50, describes: 'services of a target configuration' },
  fraudConfigs: { most: 500, describes: 'fraud configurations of a tenant' },
  attributes: { most: 1_000, describes: 'attributes that a tenant declares for orders; as many for locations, and for inventory' },
  importConfigs: { most: 500, describes: 'import configurations of a tenant' },
  counters: { most: 500, describes: 'inventory counters of a tenant, without those that every tenant has' },
  orderLines: { most: 1_000, describes: 'lines of an order' },
  assignedItems: { most: 10_000, describes: 'items in a request that assigns them to a shipping method' },
  webhookHeaders: { most: 50, describes: 'headers of a webhook' },
} as const;

/** The bounds as numbers. */
export const RECORD_BOUNDS = numbersOf(recordBounds);
