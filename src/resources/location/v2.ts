import { ownFields, withMerchant } from '../../core/merchant.js';
import { memo } from '../../kit/memo.js';
import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { type Location, locationFields } from '../../model/location.js';
import type { Listing } from '../../query/page.js';
import { getLocation } from './find-location.js';
import { type LocationList, listLocations } from './list-locations.js';
import { type NearLocation, searchGeography } from './search-geography.js';
import { createLocation, deleteLocation, type LocationWrite, mergeLocation, type NewLocation, replaceLocation } from './write-location.js';

/** A location as v2's Location: its own fields have v2's names. */
export const locationToV2 = memo(({ merchant, ...location }: Location) => withMerchant(location, merchant));

const sentFromV2 = (body: NewLocation): NewLocation => ownFields(body, locationFields);

/**
 * `total` is documented without a meaning, and a page must tell its total anyway: it changes
 * nothing (a policy).
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

/** A location as v2's LocationNearby. */
const nearToV2 = ({ distance, name, address, services }: NearLocation) => ({
  distance,
  name,
  ...(address && { address }),
  ...(services && { services }),
});

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
  sent: sentFromV2(body),
  cleared,
});

export const v2: Routes = [
  op('listLocations', { does: listLocations, with: ({ query }) => listFromV2(query), returns: pageToV2 }),
  op('createLocation', { does: createLocation, with: ({ body }) => sentFromV2(body), returns: locationToV2, errors: { conflict: 409 } }),
  op('getLocation', { does: getLocation, with: ({ path }) => path.locationNum, returns: locationToV2 }),
  op('replaceLocation', { does: replaceLocation, with: writeFromV2, returns: locationToV2 }),
  op('mergeLocation', { does: mergeLocation, with: writeFromV2, returns: locationToV2 }),
  op('deleteLocation', { does: deleteLocation, with: ({ path }) => path.locationNum, returns: locationToV2 }),
  op('searchLocationsByGeography', { does: searchGeography, with: ({ body }) => body, returns: nearPageToV2 }),
];
