import { own } from '../../../core/text/path.js';
import { fieldTable } from '../../../kit/fields.js';
import { openTable } from '../../../kit/open-table.js';
import type { Location, LocationAddress, LocationContact, LocationName } from '../../../model/location.js';
import type { Searchable } from '../../../query/v3-field.js';

const contacts = openTable<LocationContact>()({
  name: { of: 'name', one: openTable<LocationName>()({ firstName: 'first', middleName: 'middle', lastName: 'last' }) },
});

/** The fields of v3's address of a location. */
export const locationAddressesV3 = openTable<LocationAddress>()({
  region: 'state',
  countryCode: 'country',
  contacts: { of: 'contact', each: contacts },
});

/**
 * The fields of v3's Location. Bodies set services and attributes, which the view does not show.
 */
export const fields = fieldTable<Location>()(
  {
    locationNumber: 'locationNum',
    name: 'name',
    locationId: { readOnly: 'id' },
    isActive: 'isActive',
    address: { of: 'address', one: locationAddressesV3 },
    type: 'type',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    operatingHours: 'operatingHours',
    coordinates: 'coordinates',
    transfer: 'transfer',
    services: { writeOnly: 'services' },
    attributes: { writeOnly: 'attributes' },
  },
  { id: 'inner', locationNum: 'inner', merchant: 'inner' },
);

/** A location as v3's Location. */
export const locationToV3 = fields.view;

const asWritten = fields.sources((location) => location);

/** Its fields are kept as the merchant sent them, with what is counted beside them. */
const CAPACITY = 'capacity';

/**
 * The fields that a search can name. Published samples name some as v2 does (documented). `count`
 * adds what is counted of a location's capacity, as answers show it (a policy).
 */
export const searchable = (count: (location: Location) => Location): Searchable => ({
  prefix: 'location',
  fields: { ...fields, has: (name) => name === CAPACITY || fields.has(name), known: [...fields.known, CAPACITY] },
  sources: (name, asked) =>
    name === CAPACITY ? { read: (location) => own(own(count(location as Location), 'merchant'), name) } : asWritten(name, asked),
});
