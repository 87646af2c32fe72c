import { invalid, taken } from '../../core/forms/errors.js';
import { mergedMerchant } from '../../core/forms/merchant.js';
import { durationForm, isDuration } from '../../core/time/duration.js';
import { pick, without } from '../../core/values/reshape.js';
import { checkLocationAttributes } from '../../domain/attributes/check-attributes.js';
import { findLocation, getLocation } from '../../model/find-location.js';
import { type Location, locations, type TransferSettings } from '../../model/location.js';
import type { Tx } from '../../store/tx.js';

/** A location as a merchant sends it. The system's own fields are ignored. */
export type NewLocation = Omit<Location, 'id' | 'createdAt' | 'updatedAt'>;

/** The same, where attributes may be left out. */
export type SentLocation = Omit<NewLocation, 'attributes'> & Partial<Pick<NewLocation, 'attributes'>>;

/**
 * Refuses invalid coordinates. GeoJSON puts the longitude first (documented order). If they are
 * swapped, most mistakes show as a latitude outside −90 to 90.
 */
function checkPosition(position: readonly number[] | undefined): void {
  if (position === undefined) return;
  const [longitude, latitude] = position;
  if (longitude === undefined || latitude === undefined || position.length > 2) {
    throw invalid('coordinates.coordinates', 'must be a longitude and a latitude');
  }
  if (Math.abs(longitude) > 180) throw invalid('coordinates.coordinates[0]', 'must be a longitude from -180 to 180');
  if (Math.abs(latitude) > 90) throw invalid('coordinates.coordinates[1]', 'must be a latitude from -90 to 90');
}

function checkNumber(locationNum: number, sent: NewLocation): void {
  if (sent.locationNum !== locationNum) throw invalid('locationNum', `must be the one in the path, ${locationNum}`);
}

function checkTransfer({ autoStockWindow }: TransferSettings = {}): void {
  if (autoStockWindow !== undefined && !isDuration(autoStockWindow))
    throw invalid('transfer.autoStockWindow', `must be ${durationForm(autoStockWindow, ' such as PT10M')}`);
}

function store(tx: Tx, location: Location, before?: Location): Location {
  checkPosition(location.coordinates?.coordinates);
  checkTransfer(location.transfer);
  checkLocationAttributes(tx, location, before === undefined);
  return tx.put(locations, location);
}

const positionOf = ({ coordinates }: Pick<Location, 'coordinates'>): readonly number[] => coordinates?.coordinates ?? [];

/** Refuses coordinates that another location has with `conflict` (documented for a new one). */
function checkPlace(tx: Tx, sent: Pick<Location, 'coordinates'>, before?: Location): void {
  const [longitude, latitude] = positionOf(sent);
  const isThere = (one: Pick<Location, 'coordinates'>) => {
    const [x, y] = positionOf(one);
    return x !== undefined && x === longitude && y === latitude;
  };
  if (before && isThere(before)) return;
  const there = [...tx.list(locations)].find(isThere);
  if (there) throw taken('coordinates', `location ${there.locationNum} at these coordinates`);
}

/**
 * Creates a location. Refuses a number or coordinates that another location has, with `conflict`
 * (documented).
 */
export function createLocation(tx: Tx, { attributes = {}, ...sent }: SentLocation): Location {
  if (findLocation(tx, sent.locationNum)) throw taken('locationNum', `location ${sent.locationNum}`);
  checkPlace(tx, sent);
  return store(tx, { ...sent, attributes, id: tx.newId(), createdAt: tx.now(), updatedAt: tx.now() });
}

/** Some fields of a location, written over those that it has. */
export interface LocationChange {
  locationNum: number;
  sent: Partial<NewLocation>;
}

/**
 * Replaces the fields that are sent; a list or an object is replaced as a whole, and the other
 * fields stay (a policy). Refuses an unknown number with `notFound`, and coordinates that another
 * location has with `conflict`.
 */
export function changeLocation(tx: Tx, { locationNum, sent }: LocationChange): Location {
  const before = getLocation(tx, locationNum);
  const next = { ...before, ...sent, ...mergedMerchant(before, sent), updatedAt: tx.now() };
  checkPlace(tx, next, before);
  return store(tx, next, before);
}

/** A write to an existing location: its number must be the one in the path (a policy). */
export interface LocationWrite {
  locationNum: number;
  sent: NewLocation;
  /** The fields that a merge removes. */
  cleared: readonly string[];
}

/**
 * Replaces a location, or creates it if there is none. What is not sent is removed (documented),
 * except what only v3 can say: how it takes transfers (a policy).
 * Refuses coordinates that another location has with `conflict` (a policy).
 */
export function replaceLocation(tx: Tx, { locationNum, sent }: LocationWrite): Location {
  const before = findLocation(tx, locationNum);
  checkNumber(locationNum, sent);
  checkPlace(tx, sent, before);
  const { id = tx.newId(), createdAt = tx.now() } = before ?? {};
  return store(tx, { ...(before && pick(before, ['transfer'])), ...sent, id, createdAt, updatedAt: tx.now() }, before);
}

const mergedByKey = ['attributes', 'services', 'address'] as const;

/**
 * Writes the sent fields over a location's; attributes, services and address are merged by key.
 * Fields sent as null are removed (policies).
 */
export function mergeLocation(tx: Tx, { locationNum, sent, cleared }: LocationWrite): Location {
  const before = getLocation(tx, locationNum);
  checkNumber(locationNum, sent);
  checkPlace(tx, sent, before);
  const merged = Object.fromEntries(mergedByKey.flatMap((field) => (sent[field] ? [[field, { ...before[field], ...sent[field] }]] : [])));
  const next = without({ ...before, ...sent, ...merged, ...mergedMerchant(before, sent) }, cleared);
  return store(tx, { ...next, id: before.id, createdAt: before.createdAt, updatedAt: tx.now() }, before);
}

/**
 * Deletes a location and returns it. Its inventory stays, and can still be allocated (a policy).
 */
export function deleteLocation(tx: Tx, locationNum: number): Location {
  const location = getLocation(tx, locationNum);
  tx.remove(locations, location.id);
  return location;
}
