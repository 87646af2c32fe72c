import { isObject, own } from '../../../core/text/path.js';
import type { RadiusUnit } from '../../../core/values/geo.js';
import type { Place } from '../../../domain/stock/places.js';
import { openTable } from '../../../kit/open-table.js';
import type { Location } from '../../../model/location.js';

/** A place, and between which distances from it stock is sought. */
interface Origin extends Place {
  least?: number;
  radius?: number;
  unit?: RadiusUnit;
}

/** The fields of v3's GeoOrigin, which a body gives. */
export const origins = openTable<Origin>()({
  region: 'state',
  countryCode: 'country',
  latitude: 'lat',
  longitude: 'lng',
  minDistance: 'least',
  maxDistance: 'radius',
  distanceUnit: 'unit',
});

/** A location near a place as v3's LocationWithStock. */
export function nearToV3({ location: { locationNum, type, merchant }, distance }: { location: Location; distance: number }) {
  const capacity = own(merchant, 'capacity');
  return {
    locationNumber: locationNum,
    distance,
    ...(type !== undefined && { locationType: type }),
    ...(isObject(capacity) && { capacity }),
  };
}
