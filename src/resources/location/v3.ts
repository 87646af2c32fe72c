import { withCapacity } from '../../domain/stock/capacity.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { getLocation } from '../../model/find-location.js';
import type { Tx } from '../../store/tx.js';
import type { NearLocation } from './search-geography.js';
import { searchLocations, searchNearPlace } from './search-locations.js';
import { fields, locationToV3, searchable } from './views/v3.js';
import { changeLocation, createLocation, deleteLocation, type LocationChange, type SentLocation } from './write-location.js';

/** A location near a place as v3's LocationWithDistance. */
const nearToV3 = ({ distance, location }: NearLocation) => ({ ...locationToV3(location), distance });

const { names } = fields;

export const v3: Routes = [
  op('createLocationV3', {
    does: (tx: Tx, sent: SentLocation) => withCapacity(tx, createLocation(tx, sent)),
    with: ({ body }) => fields.record(body),
    returns: locationToV3,
    status: 201,
    errors: { conflict: 409 },
    names,
  }),
  op('searchLocations', {
    does: searchLocations,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: fields.spelled,
    returns: pageToV3(locationToV3),
  }),
  op('searchLocationsNearby', {
    does: searchNearPlace,
    spelled: fields.spelled,
    with: ({ query, body: { filters, origin } }) => ({
      ...query,
      filters,
      searchable,
      place: { postalCode: origin.postalCode, city: origin.city, state: origin.region, country: origin.countryCode },
      least: origin.minDistance,
      most: origin.maxDistance,
      unit: origin.distanceUnit,
    }),
    returns: pageToV3(nearToV3),
  }),
  op('getLocationV3', {
    does: (tx: Tx, locationNum: number) => withCapacity(tx, getLocation(tx, locationNum)),
    with: ({ path }) => path.locationNumber,
    returns: locationToV3,
  }),
  op('updateLocation', {
    does: (tx: Tx, change: LocationChange) => withCapacity(tx, changeLocation(tx, change)),
    with: ({ path, body }) => ({ locationNum: path.locationNumber, sent: fields.record(body) }),
    returns: locationToV3,
    errors: { conflict: 409 },
    names,
  }),
  op('deleteLocationV3', {
    does: (tx: Tx, locationNum: number) => withCapacity(tx, deleteLocation(tx, locationNum)),
    with: ({ path }) => path.locationNumber,
    returns: locationToV3,
  }),
];
