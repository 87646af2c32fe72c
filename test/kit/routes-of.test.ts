import { describe, expect, it } from 'vitest';
import type { Resource } from '../../src/kit/resource.js';
import type { Op } from '../../src/kit/route.js';
import { routesOf, tableOf } from '../../src/kit/routes-of.js';
import { collection } from '../../src/store/collection.js';

const answer = (operationId: string): Op => ({ operationId, answers: () => operationId });
const parcels = () => collection<{ id: string }>('parcels', { key: ({ id }) => id, check: () => undefined, label: 'Parcel' });
const contract = new Set(['getParcel', 'searchParcels']);

const parcel: Resource = { name: 'parcel', collections: [parcels()], v2: [answer('getParcel')], v3: [answer('searchParcels')] };

describe('the routes of all resources', () => {
  it('include those of every version, by operationId', () => {
    const routes = routesOf([parcel, { name: 'empty' }], contract);
    expect(Object.keys(routes)).toEqual(['getParcel', 'searchParcels']);
    expect(routes['getParcel']).toBe(parcel.v2?.[0]);
  });

  it('refuse two resources that claim the same operation, naming both', () => {
    const other: Resource = { name: 'letter', v3: [answer('getParcel')] };
    expect(() => routesOf([parcel, other], contract)).toThrow('The resources parcel and letter both claim the operation getParcel.');
  });

  it('refuse a resource that claims an operation twice', () => {
    const twice: Resource = { name: 'letter', v2: [answer('getParcel')], v3: [answer('getParcel')] };
    expect(() => routesOf([twice], contract)).toThrow('The resource letter claims the operation getParcel twice.');
  });

  it('refuse two resources that claim the same collection', () => {
    const other: Resource = { name: 'letter', collections: [parcels()] };
    expect(() => routesOf([parcel, other], contract)).toThrow('The resources parcel and letter both claim the collection parcels.');
  });

  it('refuse a route without an operation in the contract', () => {
    const stranger: Resource = { name: 'letter', v2: [answer('burnLetter')] };
    expect(() => routesOf([parcel, stranger], contract)).toThrow(
      'The resource letter answers burnLetter, which is not an operationId of the contract.',
    );
  });
});

it('a table refuses two routes for one operation', () => {
  expect(() => tableOf([answer('getParcel'), answer('getParcel')])).toThrow('Two routes answer the operation getParcel.');
});
