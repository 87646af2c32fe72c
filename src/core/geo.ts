import { createRequire } from 'node:module';

/** A place on the globe, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The units a radius may be given in (documented). */
export type RadiusUnit = 'KILOMETER' | 'METER' | 'MILE';

const KILOMETERS: Record<RadiusUnit, number> = { KILOMETER: 1, METER: 0.001, MILE: 1.609344 };

const require = createRequire(import.meta.url);

/** The library, loaded by the first search near a place: a start should not wait for what most runs never ask. */
const geolib = (): typeof import('geolib') => require('geolib');

/** The shortest way between two points over the sphere, in kilometres, to the metre. */
export const distanceKm = (from: Point, to: Point): number => geolib().getDistance(from, to) / 1_000;

/** A distance in `unit`, in kilometres. */
export const toKm = (value: number, unit: RadiusUnit): number => value * KILOMETERS[unit];

/** A distance in kilometres, in `unit`. */
export const fromKm = (km: number, unit: RadiusUnit): number => km / KILOMETERS[unit];
