import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, fromKm, toKm } from '../../src/core/values/geo.js';

const seattle = { latitude: 47.6062, longitude: -122.3321 };
const newYork = { latitude: 40.7128, longitude: -74.006 };

const points = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distanceKm', () => {
  it('gives the distance between two cities', () => {
    expect(distanceKm(seattle, newYork)).toBeGreaterThan(3_850);
    expect(distanceKm(seattle, newYork)).toBeLessThan(3_880);
  });

  it('takes the short way across the date line', () => {
    expect(distanceKm({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.3, 1);
  });

  it('is exact to the meter', () => {
    expect(Number.isInteger(Math.round(distanceKm(seattle, newYork) * 1_000_000) / 1_000)).toBe(true);
  });

  it('is the same both ways, 0 to itself and at most half the earth’s circumference', () => {
    fc.assert(
      fc.property(points, points, (from, to) => {
        const distance = distanceKm(from, to);
        expect(distance).toBe(distanceKm(to, from));
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThan(20_038);
        expect(distanceKm(from, from)).toBeLessThanOrEqual(0.001);
      }),
    );
  });
});

describe('the units of a distance', () => {
  it('convert to kilometers and back', () => {
    expect(toKm(10, 'MILE')).toBeCloseTo(16.09344, 10);
    expect(toKm(2_500, 'METER')).toBe(2.5);
    expect(toKm(3, 'KILOMETER')).toBe(3);
    expect(fromKm(16.09344, 'MILE')).toBeCloseTo(10, 10);
    expect(fromKm(2.5, 'METER')).toBe(2_500);
  });
});
