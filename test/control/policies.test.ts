import { describe, expect, it } from 'vitest';
import { knownPolicies } from '../../src/sandbox/declared.js';
import { openShops } from './shop.js';

const newShop = openShops();

describe('the policies', () => {
  it('are listed with their values, their defaults and what they decide', async () => {
    const shop = newShop();
    const all = await shop.ok(shop.get('/policies'));
    expect(Object.keys(all)).toEqual(Object.keys(knownPolicies));
    for (const [name, { default: own, describes }] of Object.entries(knownPolicies)) {
      expect(all[name]).toEqual({ value: own, default: own, describes });
    }
  });

  it('are set for one tenant and take effect', async () => {
    const [shop, other] = [newShop(), newShop()];
    const before = await other.ok(other.get('/policies'));
    const set = await shop.policies({ unknownSku: 'outOfStock', autopilot: ['ship'] });
    expect([set.unknownSku.value, set.unknownSku.default, set.autopilot.value]).toEqual(['outOfStock', 'infinite', ['ship']]);
    expect(await shop.ok(shop.get('/policies'))).toEqual(set);
    expect(await other.ok(other.get('/policies'))).toEqual(before);
    await shop.place('A-1', [{ sku: 'LAMP' }]);
    expect(await shop.move('A-1', { move: 'allocate' })).toMatchObject({ status: 409 });
  });

  it('return to their defaults with null', async () => {
    const shop = newShop();
    const before = await shop.ok(shop.get('/policies'));
    await shop.policies({ holdFor: 'PT1M' });
    expect(await shop.policies({ holdFor: null, cancelAfter: null })).toEqual(before);
  });

  it.each([
    [{ holdForever: 'PT1M' }, 'holdForever', 'is not a policy'],
    [{ lifecycle: 'fast' }, 'lifecycle', 'must be one of [auto, manual]'],
    [{ holdFor: 'a minute' }, 'holdFor', 'must be an ISO 8601 duration such as PT2S or P60D'],
    [{ holdFor: 'PT1M', autopilot: ['fly'] }, 'autopilot', 'must be a list of [readyForPickup, pickUp, ship, deliver]'],
    [{ holdFor: 'PT1M', constructor: null }, 'constructor', 'is not a policy'],
  ])('refuse %j and change nothing', async (changes, field, message) => {
    const shop = newShop();
    const before = await shop.ok(shop.get('/policies'));
    const refused = await shop.call('PATCH', '/__sandbox/policies', changes);
    expect([refused.status, refused.body.fields]).toEqual([
      400,
      [expect.objectContaining({ field, message: expect.stringContaining(message) })],
    ]);
    expect(await shop.ok(shop.get('/policies'))).toEqual(before);
  });

  it('name the known policies when one is unknown', async () => {
    const { body } = await newShop().call('PATCH', '/__sandbox/policies', { nothing: 1 });
    for (const name of Object.keys(knownPolicies)) expect(body.message).toContain(name);
  });

  it('are refused if they are not an object', async () => {
    expect(await newShop().call('PATCH', '/__sandbox/policies', ['lifecycle'])).toMatchObject({ status: 400 });
  });
});

describe('the policies of a sandbox that was started with its own', () => {
  const newAutoShop = openShops({ lifecycle: 'auto', clock: '2026-01-05T09:00:00Z' });

  it('return to the values that the sandbox was started with', async () => {
    const shop = newAutoShop();
    expect((await shop.policies({ lifecycle: 'manual' })).lifecycle).toMatchObject({ value: 'manual', default: 'auto' });
    expect((await shop.policies({ lifecycle: null })).lifecycle).toMatchObject({ value: 'auto', default: 'auto' });
  });
});
