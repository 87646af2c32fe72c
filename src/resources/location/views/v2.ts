import { fieldTable } from '../../../kit/fields.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import type { Location, LocationAddress, LocationContact, LocationName } from '../../../model/location.js';

/** What v2 requires of an address is empty where the location was written without it. */
const contacts = openTable<LocationContact>()({
  type: { of: 'type', shows: ({ type = '' }) => type },
  name: { of: 'name', one: openTable<LocationName>()({ first: { of: 'first', shows: ({ first = '' }) => first } }) },
});

/** The fields of v2's Address of a location. */
export const locationAddresses = openTable<LocationAddress>()({
  addressLine1: { of: 'addressLine1', shows: ({ addressLine1 = '' }) => addressLine1 },
  addressLine2: { of: 'addressLine2', shows: ({ addressLine2 = '' }) => addressLine2 },
  addressLine3: { of: 'addressLine3', shows: ({ addressLine3 = '' }) => addressLine3 },
  addressLine4: { of: 'addressLine4', shows: ({ addressLine4 = '' }) => addressLine4 },
  city: { of: 'city', shows: ({ city = '' }) => city },
  contact: { of: 'contact', each: contacts },
});

/** The fields of v2's Location. */
export const fields = fieldTable<Location>()(
  {
    id: { readOnly: 'id' },
    locationNum: 'locationNum',
    name: 'name',
    isActive: 'isActive',
    type: 'type',
    address: { of: 'address', one: locationAddresses },
    operatingHours: 'operatingHours',
    coordinates: 'coordinates',
    services: 'services',
    attributes: 'attributes',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { transfer: 'inner', merchant: 'inner' },
);

/** A location as v2's Location. */
export const locationToV2 = memo((location: Location) => fields.view(location));
