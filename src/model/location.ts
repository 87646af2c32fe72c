import type { Point } from '../core/geo.js';
import { collection } from '../store/collection.js';

/** A warehouse or store. Coordinates are GeoJSON: longitude, then latitude, in degrees. */
export interface Location {
  id: string;
  locationNum: number;
  name: string;
  isActive?: boolean;
  type?: string;
  address?: Record<string, unknown>;
  operatingHours?: unknown[];
  coordinates?: { type: string; coordinates?: number[] };
  services?: Record<string, unknown>;
  attributes: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/** Where a location is; undefined where it has no coordinates. */
export function pointOf({ coordinates }: Pick<Location, 'coordinates'>): Point | undefined {
  const [longitude, latitude] = coordinates?.coordinates ?? [];
  return longitude === undefined || latitude === undefined ? undefined : { latitude, longitude };
}

export const locations = collection<Location, 'locationNum' | 'type'>('locations', {
  key: ({ id }) => id,
  label: 'Location',
  indexes: { locationNum: ({ locationNum }) => locationNum, type: ({ type }) => type },
});
