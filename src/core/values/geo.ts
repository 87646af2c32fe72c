import { createRequire } from 'node:module';

/** A place on the globe, in degrees. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The units in which a radius can be given (documented). */
export type RadiusUnit = 'KILOMETER' | 'METER' | 'MILE';

const KILOMETERS: Record<RadiusUnit, number> = { KILOMETER: 1, METER: 0.001, MILE: 1.609344 };

const require = createRequire(import.meta.url);

/**
 * The library, loaded for the first search near a place so that a start does not wait for what most
 * runs never use.
 */
const geolib = (): typeof import('geolib') => require('geolib');

/** The great-circle distance between two points in kilometers, rounded to the meter. */
export const distanceKm = (from: Point, to: Point): number => geolib().getDistance(from, to) / 1_000;

/** Converts a distance from `unit` to kilometers. */
export const toKm = (value: number, unit: RadiusUnit): number => value * KILOMETERS[unit];

/** Converts a distance from kilometers to `unit`. */
export const fromKm = (km: number, unit: RadiusUnit): number => km / KILOMETERS[unit];
