import { memo } from '../../kit/memo.js';
import { type Call, op, type Routes } from '../../kit/resource.js';
import type { Location } from '../../model/location.js';
import { getLocation } from './find-location.js';
import { type LocationList, type LocationPage, listLocations } from './list-locations.js';
import { type NearLocation, type NearPage, searchGeography } from './search-geography.js';
import { createLocation, deleteLocation, type LocationWrite, mergeLocation, replaceLocation } from './write-location.js';

/** A location as v2's Location: its own fields have v2's names. */
const locationToV2 = memo((location: Location) => ({ ...location }));

/** `total` is documented without a meaning, and a page must tell its total anyway: it changes nothing (a policy). */
const listFromV2 = ({ locationNums, locationTypes, limit, offset }: Call['query']): LocationList => ({
  locationNums,
  locationTypes,
  limit,
  offset,
});

const pageToV2 = ({ rows, total, limit, offset }: LocationPage) => ({
  locations: rows.map(locationToV2),
  pagination: { total, limit, offset },
});

/** A location as v2's LocationNearby. */
const nearToV2 = ({ distance, name, address, services }: NearLocation) => ({
  distance,
  name,
  ...(address && { address }),
  ...(services && { services }),
});

const nearPageToV2 = ({ rows, count, limit, offset }: NearPage) => ({ count, limit, offset, locations: rows.map(nearToV2) });

const writeFromV2 = ({ path, body, cleared }: Call): LocationWrite => ({
  locationNum: path.locationNum,
  sent: body,
  cleared,
});

export const v2: Routes = {
  listLocations: op({ does: listLocations, with: ({ query }) => listFromV2(query), returns: pageToV2 }),
  createLocation: op({ does: createLocation, with: ({ body }) => body, returns: locationToV2, errors: { conflict: 409 } }),
  getLocation: op({ does: getLocation, with: ({ path }) => path.locationNum as number, returns: locationToV2 }),
  replaceLocation: op({ does: replaceLocation, with: writeFromV2, returns: locationToV2 }),
  mergeLocation: op({ does: mergeLocation, with: writeFromV2, returns: locationToV2 }),
  deleteLocation: op({ does: deleteLocation, with: ({ path }) => path.locationNum as number, returns: locationToV2 }),
  searchLocationsByGeography: op({ does: searchGeography, with: ({ body }) => body, returns: nearPageToV2 }),
};
