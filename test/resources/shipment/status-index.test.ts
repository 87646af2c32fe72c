import { beforeEach, describe, expect, it } from 'vitest';
import { carton, openShop, type Shop } from './story.js';

const open = openShop();
let shop: Shop;
beforeEach(async () => {
  shop = await open();
});

/** The numbers of what a query by status finds, in both versions where both have one. */
async function found(kind: 'shipment' | 'allocation', statuses: string | string[]): Promise<string[]> {
  const id = `${kind}Id`;
  const v2 = await shop.tenant.ok(shop.tenant.post(`/${kind}/query`, { filters: { statusCode: statuses } }));
  const filters = [{ field: `${kind}.statusCode`, condition: 'IN', values: [statuses].flat() }];
  const v3 = await shop.tenant.ok(shop.tenant.v3('POST', `/${kind}s/search`, { body: { filters } }));
  const ids = (kind === 'shipment' ? v2.shipments : v2).map((one: Record<string, string>) => one[id]);
  expect(v3.data.map((one: Record<string, string>) => one[id]).sort()).toEqual([...ids].sort());
  return ids;
}

describe('a search by a status that follows from units', () => {
  it('finds a shipment under the status that it has now, whatever it had before', async () => {
    const [one, two] = [await shop.ship(carton('1', 1)), await shop.ship(carton('2', 2))];
    const of = (shipment: { shipmentId: string }) => shipment.shipmentId;
    expect((await found('shipment', 'SHIPMENT_CREATED')).sort()).toEqual([of(one), of(two)].sort());
    expect(await found('shipment', 'SHIPMENT_DELIVERED')).toEqual([]);

    await shop.tenant.ok(shop.put(two, { statusCode: 'SHIPMENT_DELIVERED' }));
    await shop.tenant.ok(shop.put(one, { statusCode: 'SHIPMENT_CANCELLED' }));
    expect(await found('shipment', 'SHIPMENT_CREATED')).toEqual([]);
    expect(await found('shipment', 'SHIPMENT_DELIVERED')).toEqual([of(two)]);
    expect(await found('shipment', 'SHIPMENT_CANCELLED')).toEqual([of(one)]);
    const both = ['SHIPMENT_CANCELLED', 'SHIPMENT_DELIVERED', 'PICKUP_CREATED'];
    expect((await found('shipment', both)).sort()).toEqual([of(one), of(two)].sort());
    expect((await found('shipment', 'SHIPMENT_*')).length).toBe(2);
  });

  it('finds an allocation likewise', async () => {
    expect(await found('allocation', 'PENDING_PICK')).toEqual([shop.allocationId]);
    await shop.ship(carton('1', 1));
    expect(await found('allocation', 'PENDING_PICK')).toEqual([]);
    expect(await found('allocation', ['SHIPPED', 'PARTIALLY_SHIPPED'])).toEqual([shop.allocationId]);
    await shop.ship(carton('2', 2));
    expect(await found('allocation', 'SHIPPED')).toEqual([shop.allocationId]);
  });
});
