import { pick } from '../../core/values/reshape.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { getLocation } from '../../model/find-location.js';
import type { Location } from '../../model/location.js';
import type { Listing } from '../../query/page.js';
import { type LocationList, listLocations } from './list-locations.js';
import { type NearLocation, searchGeography } from './search-geography.js';
import { fields, locationToV2 } from './views/v2.js';
import { createLocation, deleteLocation, type LocationWrite, mergeLocation, replaceLocation } from './write-location.js';

/**
 * Reads a list request. The parameter `total` is documented without a meaning and changes nothing,
 * because a page always has its total (a policy).
 */
const listFromV2 = ({ locationNums, locationTypes, limit, offset }: LocationList): LocationList => ({
  locationNums,
  locationTypes,
  limit,
  offset,
});

const pageToV2 = ({ rows, count, limit, offset }: Listing<Location>) => ({
  locations: rows.map(locationToV2),
  pagination: { total: count, limit, offset },
});

/**
 * Shows v2's LocationNearby: a distance with some of a location's fields. It is not a view of one
 * record, so it has no table.
 */
const nearToV2 = ({ distance, location }: NearLocation) => ({ distance, ...pick(locationToV2(location), ['name', 'address', 'services']) });

const nearPageToV2 = ({ rows, count, limit, offset }: Listing<NearLocation>) => ({ count, limit, offset, locations: rows.map(nearToV2) });

const writeFromV2 = ({
  path,
  body,
  cleared,
}: {
  path: { locationNum: number };
  body: LocationWrite['sent'];
  cleared: readonly string[];
}): LocationWrite => ({
  locationNum: path.locationNum,
  sent: fields.record(body),
  cleared: fields.fieldsOf(cleared),
});

export const v2: Routes = [
  op('listLocations', { does: listLocations, with: ({ query }) => listFromV2(query), returns: pageToV2 }),
  op('createLocation', { does: createLocation, with: ({ body }) => fields.record(body), returns: locationToV2, errors: { conflict: 409 } }),
  op('getLocation', { does: getLocation, with: ({ path }) => path.locationNum, returns: locationToV2 }),
  op('replaceLocation', { does: replaceLocation, with: writeFromV2, returns: locationToV2, errors: { conflict: 409 } }),
  op('mergeLocation', { does: mergeLocation, with: writeFromV2, returns: locationToV2, errors: { conflict: 409 } }),
  op('deleteLocation', { does: deleteLocation, with: ({ path }) => path.locationNum, returns: locationToV2 }),
  op('searchLocationsByGeography', { does: searchGeography, with: ({ body }) => body, returns: nearPageToV2 }),
];
