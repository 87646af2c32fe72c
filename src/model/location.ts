import { anyMap, anyText, between, choice, type Form, id, integer, stamp, truth } from '../core/form.js';
import { also, checkOf, type FormsOf, list, openFields } from '../core/form-map.js';
import type { Point } from '../core/geo.js';
import type { WithMerchant } from '../core/merchant.js';
import { collection } from '../store/collection.js';
import { orderParts, texts } from './order-parts.js';
import type { PersonName } from './order-values.js';

export interface LocationAddress {
  addressLine1: string;
  addressLine2: string;
  addressLine3: string;
  addressLine4: string;
  city: string;
  state: string;
  country?: string;
  postalCode?: string;
  type?: string;
  contact?: { type: string; email?: string; phone?: { number?: string; type?: string }[]; name?: PersonName }[];
}

export interface OperatingHours {
  day?: string;
  hours?: { open: string; close?: string; type?: 'OPEN' | 'PICK_UP' }[];
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

const { name } = orderParts({ map: openFields, text: anyText, date: anyText });

const address = openFields({
  addressLine1: anyText,
  addressLine2: anyText,
  addressLine3: anyText,
  addressLine4: anyText,
  city: anyText,
  state: anyText,
  ...texts(anyText, ['country', 'postalCode', 'type']),
  'contact?': list(
    openFields({ type: anyText, 'email?': anyText, 'phone?': list(openFields({ 'number?': anyText, 'type?': anyText })), 'name?': name }),
  ),
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
});
