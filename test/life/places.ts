import { expect } from 'vitest';
import type { Answer, Tenant } from '../support/tenant.js';

const regions = ['WA', 'NY', 'TX'] as const;

const placeAt = (number: number, maxAllocations: number) => ({
  ...{ locationNumber: number, name: `Location ${number}`, capacity: { maxAllocations } },
  address: { addressLine1: '1 Elm Street', city: 'Anywhere', region: regions[number - 1], countryCode: 'US' },
});

/** Says how many allocations a location takes. */
export const makeRoom = (tenant: Tenant, number: number, most: number): Promise<Answer> =>
  tenant.v3('PUT', `/locations/${number}`, { body: placeAt(number, most) });

/** Three locations, of which one takes few allocations, and the networks of two zones. */
export async function located(tenant: Tenant): Promise<void> {
  for (const number of [1, 2, 3]) {
    const { status, body } = await tenant.v3('POST', '/locations', { body: placeAt(number, number === 2 ? 3 : 99) });
    expect([status, status === 201 ? '' : body]).toEqual([201, '']);
  }
  for (const region of regions.slice(0, 2)) {
    const rule = { 'locationData.address.region': [region], 'locationData.address.countryCode': 'US' };
    const { status } = await tenant.v3('POST', '/inventory-networks', { body: { code: region, name: region, rule } });
    expect(status).toBe(201);
  }
}
