import { anyMap, anyText, between, choice, duration, type Form, id, integer, stamp, truth } from '../core/forms/form.js';
import { also, checkOf, type FormsOf, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import type { Point } from '../core/values/geo.js';
import { collection } from '../store/collection.js';
import { texts } from './order-parts.js';

export interface LocationName {
  first?: string;
  middle?: string;
  last?: string;
}

export interface LocationContact {
  type?: string;
  email?: string;
  phone?: { number?: string; type?: string }[];
  name?: LocationName;
}

export interface LocationAddress {
  addressLine1?: string;
  addressLine2?: string;
  addressLine3?: string;
  addressLine4?: string;
  city?: string;
  state: string;
  country?: string;
  postalCode?: string;
  type?: string;
  contact?: LocationContact[];
}

export interface OperatingHours {
  day?: string;
  hours?: { open: string; close?: string; type?: 'OPEN' | 'PICK_UP' }[];
}

/** How a location takes transfers from other locations. */
export interface TransferSettings {
  /** How long received units wait until they are stocked, in ISO 8601. */
  autoStockWindow?: string;
  /** Whether units are received as soon as they are delivered. */
  isAutoReceiving?: boolean;
}

/** A warehouse or store. Coordinates are GeoJSON: longitude, then latitude, in degrees. */
export interface Location extends WithMerchant {
  id: string;
  locationNum: number;
  name: string;
  isActive?: boolean;
  type?: string;
  address?: LocationAddress;
  operatingHours?: OperatingHours[];
  coordinates?: { type: string; coordinates?: number[] };
  transfer?: TransferSettings;
  services?: Record<string, unknown>;
  attributes: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
}

/** Returns a location's position; undefined if it has no coordinates. */
export function pointOf({ coordinates }: Pick<Location, 'coordinates'>): Point | undefined {
  const [longitude, latitude] = coordinates?.coordinates ?? [];
  return longitude === undefined || latitude === undefined ? undefined : { latitude, longitude };
}

const contact = openFields({
  ...texts(anyText, ['type', 'email']),
  'phone?': list(openFields(texts(anyText, ['number', 'type']))),
  'name?': openFields(texts(anyText, ['first', 'middle', 'last'])),
});

const address = openFields({
  state: anyText,
  ...texts(anyText, ['addressLine1', 'addressLine2', 'addressLine3', 'addressLine4', 'city', 'country', 'postalCode', 'type']),
  'contact?': list(contact),
});

const hours = list(openFields({ open: anyText, 'close?': anyText, 'type?': choice(['OPEN', 'PICK_UP'], 'a type of hours') }));

/** Longitude and latitude. */
const position: Form = also(list(between(-180, 180)), ([, latitude, ...more]: number[]) => {
  if (latitude === undefined || more.length > 0) return { path: [], message: 'must be a longitude and a latitude' };
  return Math.abs(latitude) > 90 ? { path: [1], message: `must be a number from -90 to 90, not ${latitude}` } : undefined;
});

const forms = {
  id,
  locationNum: integer,
  name: anyText,
  'isActive?': truth,
  'type?': anyText,
  'address?': address,
  'operatingHours?': list(openFields({ 'day?': anyText, 'hours?': hours })),
  'coordinates?': openFields({ type: anyText, 'coordinates?': position }),
  'services?': anyMap,
  'transfer?': openFields({ 'autoStockWindow?': duration, 'isAutoReceiving?': truth }),
  attributes: anyMap,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<Location>;

export const locations = collection<Location, 'locationNum' | 'type'>('locations', {
  key: 'id',
  label: 'Location',
  check: checkOf(openFields(forms)),
  indexes: { locationNum: 'locationNum', type: 'type' },
  sorts: ['locationNum', 'createdAt'],
});
