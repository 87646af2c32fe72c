import { describe, expect, it } from 'vitest';
import { ContractExamples } from '../support/contract-examples.js';
import { openSandbox } from '../support/tenant.js';

const examples = new ContractExamples('/v3/', openSandbox({ seed: 'default' }));
const { call } = examples;

describe('the examples of the v3 contract are answered with 2xx on a fresh sandbox, in order', () => {
  it('of locations', async () => {
    const created = await call('createLocationV3');
    expect(created).toMatchObject({ locationNumber: 12, name: 'Pike Street' });
    expect(await call('updateLocation', { locationNumber: 12 })).toMatchObject({ address: { addressLine1: '301 Pike Street' } });
    expect((await call('searchLocations')).data).toContainEqual(await call('getLocationV3', { locationNumber: 12 }));
    await call('searchLocationsNearby');
    expect(await call('deleteLocationV3', { locationNumber: 12 })).toMatchObject({ locationId: created.locationId });
  });

  it('of shipping methods', async () => {
    const { shippingMethodId } = await call('createShippingMethodV3');
    const named = { shippingMethodId };
    await call('addShippingMethodItemsV3', named);
    await call('deleteShippingMethodItems', named);
    expect(await call('listShippingMethodItemsV3', named)).toMatchObject({ data: ['70002'] });
    expect((await call('searchShippingMethods')).data).toContainEqual(await call('getShippingMethodV3', named));
    const replaced = await call('replaceShippingMethod', named);
    expect(replaced).toMatchObject({ code: '2DAY', cost: 9.95 });
    expect((await call('filterShippingMethodsByItem', {}, '?itemId=70002')).shippingMethods).toContainEqual(replaced);
    expect(await call('deleteShippingMethodV3', named)).toEqual({ ...replaced, isDeleted: true });
  });

  it('of lists', async () => {
    const { listId, userId } = await call('createListV3');
    const named = { listId, userId };
    expect(await call('addOrUpdateListItems', named)).toMatchObject([{ sku: 'MUG-STONE-350' }, { sku: 'APRON-LINEN-GREY' }]);
    expect(await call('deleteListItems', named)).toMatchObject({ errors: [], data: [{ itemId: 70001 }] });
    expect((await call('getListItemsV3', named)).data).toHaveLength(1);
    const list = await call('replaceList', named);
    expect(list).toMatchObject({ name: 'Birthday 2026', itemCount: 1 });
    expect(await call('getListV3', named)).toEqual(list);
    expect((await call('getListsOfUserV3', named)).data).toEqual([list]);
    expect((await call('getListsOfUserWithItems', named)).data).toEqual([await call('getListDetails', named)]);
    expect(await call('deleteListV3', named)).toEqual(list);
  });

  it('of webhooks', async () => {
    const named = await call('createWebhookV3');
    expect((await call('searchWebhooks')).data).toEqual([await call('getWebhookV3', named)]);
    expect((await call('retryWebhookEventV3')).retryResponses).toMatchObject([{ webhookId: named.webhookId, status: 'FAILED' }]);
    expect((await call('searchEventLogs')).data).toMatchObject([{ event: 'LIST_UPDATE', retryCount: 0 }]);
    const replaced = await call('replaceWebhook', named);
    expect(replaced).toMatchObject({ requestType: 'PUT', events: ['ORDER_CREATE'] });
    expect(await call('deleteWebhookV3', named)).toEqual(replaced);
  });

  it('and every operation of these families is among them', () => {
    expect(examples.uncalled()).toEqual([]);
  });
});
