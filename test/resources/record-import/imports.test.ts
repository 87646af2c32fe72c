import { beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const send = (method: string, path: string, body?: object) => tenant.v3(method, `/oms-imports${path}`, { body });
const start = async (module: string, fileName = `${module.toLowerCase()}.csv`) =>
  (await send('POST', '', { fileName, module, type: 'BULK' })).body;
const advance = () => tenant.call('POST', '/__sandbox/clock/advance', { body: { by: 'PT2S' } });
const put = async (url: string, rows: readonly string[]) =>
  expect((await fetch(url, { method: 'PUT', body: rows.join('\n') })).status).toBe(200);

/** Sends a file, waits until it has been read, and returns the import. */
async function imported(module: string, ...rows: string[]) {
  const { importId, uploadFileUrl } = await start(module);
  await put(uploadFileUrl, rows);
  await advance();
  return (await send('GET', `/${importId}`)).body;
}

const ORDER_COLUMNS =
  'orderNumber,statusCode,currency,attributes.source,items.lineItemId,items.lineItemNumber,items.itemId,items.sku,items.shipToId,items.orderedQuantity,items.itemUnitPrice,shipInfo.shipToId,shipInfo.taxCode,shipInfo.shipToType,shipInfo.shipMethod';
const orderRow = (orderNumber: string, line: number, quantity: unknown, source = '') =>
  `${orderNumber},ORDER_CREATED,USD,${source},L${line},${line},${line},SKU-${line},home,${quantity},10,home,NONE,SHIP_TO_ADDRESS,Standard Delivery`;

describe('an import', () => {
  it('waits for its file and its time, and tells the rows that were wrong', async () => {
    const started = await start('LOCATION');
    expect(started).toMatchObject({ module: 'LOCATION', type: 'BULK', statusCode: 'INITIATED', attributes: { fileName: 'location.csv' } });
    const columns = 'locationNumber,name,type,capacity.maxAllocations,attributes.district';
    await put(started.uploadFileUrl, [columns, '21,Harbor,STORE,40,North', '22,Garden,STORE,many,', '21,Harbor,WAREHOUSE,,']);
    expect((await send('GET', `/${started.importId}`)).body).toMatchObject({ statusCode: 'INITIATED', importCount: { uploaded: 0 } });
    await advance();
    const { body } = await send('GET', `/${started.importId}`);
    expect(body).toMatchObject({ statusCode: 'COMPLETED', importCount: { uploaded: 3, processed: 2, error: 1 } });
    expect(await (await fetch(body.errorFileUrl)).text()).toBe('row,error\r\n3,[capacity.maxAllocations must be an integer]\r\n');
    expect(await (await fetch(body.originalFileUrl)).text()).toContain('22,Garden');
    expect((await tenant.v3('GET', '/locations/21')).body).toMatchObject({
      name: 'Harbor',
      type: 'WAREHOUSE',
      capacity: { maxAllocations: 40 },
    });
    expect((await tenant.v3('GET', '/locations/22')).status).toBe(404);
  });

  it('makes one record of rows that follow one another with the same number, as a request would', async () => {
    const rows = [orderRow('I-1', 1, 2, 'file'), orderRow('I-1', 2, 1), orderRow('I-2', 1, 'many'), orderRow('I-1', 3, 1)];
    const done = await imported('ORDER', ORDER_COLUMNS, ...rows);
    expect(done).toMatchObject({ module: 'ORDER', statusCode: 'COMPLETED', importCount: { uploaded: 4, processed: 2, error: 2 } });
    const order = await tenant.order('I-1');
    expect(order).toMatchObject({ orderSubTotal: 30, channelId: '12', attributes: { source: 'file' }, shipInfo: [{ shipToId: 'home' }] });
    expect(order.items.map(({ sku, orderedQuantity }: Record<string, unknown>) => [sku, orderedQuantity])).toEqual([
      ['SKU-1', 2],
      ['SKU-2', 1],
    ]);
    const errors = await (await fetch(done.errorFileUrl)).text();
    expect(errors).toMatch(/^4,\[items\[0\].orderedQuantity must be an integer\]\r$/m);
    expect(errors).toMatch(/^5,\[orderNumber must be unique; order I-1 already exists\]\r$/m);
    expect(await tenant.events('I-1')).toContain('ORDER_CREATE');
  });

  it('writes stock over what is there, and tells it as a stock file does', async () => {
    const rows = ['1,SKU-1,21,8', '1,SKU-1,21,5', '1,SKU-1,99,5'];
    const done = await imported('INVENTORY', 'itemId,sku,locationNumber,counters.onHand', ...rows);
    expect(done).toMatchObject({ importCount: { uploaded: 3, processed: 3 } });
    const { body } = await tenant.v3('POST', '/inventories/search', { body: { filters: [{ field: 'inventory.sku', value: 'SKU-1' }] } });
    expect(
      body.data.map(({ locationNumber, counters, channelId }: Record<string, unknown>) => [locationNumber, counters, channelId]),
    ).toEqual(expect.arrayContaining([[21, expect.objectContaining({ onHand: 5 }), '12']]));
    const { events } = await tenant.ok(tenant.call('GET', '/__sandbox/events?type=INVENTORY_BULK'));
    expect(events).toMatchObject([{ about: { kind: 'import', id: done.importId } }]);
  });

  it('changes allocations, makes their shipments and sends transfers on their way', async () => {
    await tenant.move('I-1', 'allocate');
    const search = { filters: [{ field: 'allocation.items.orderNumber', value: 'I-1' }] };
    const [{ allocationId, allocationRequestId, locationNumber }] = (await tenant.v3('POST', '/allocations/search', { body: search })).body
      .data;
    const allocations = await imported(
      'ALLOCATION',
      'allocationRequestId,locationNumber,attributes.wave',
      `${allocationRequestId},${locationNumber},7`,
    );
    expect(allocations).toMatchObject({ importCount: { uploaded: 1, error: 0 } });
    expect((await tenant.v3('GET', `/allocations/${allocationId}`)).body.attributes).toEqual({ wave: 7 });
    const shipments = await imported(
      'SHIPMENT',
      'shipmentNumber,allocationId,cartons.trackingNumber,cartons.items.lineItemId,cartons.items.shippedQuantity',
      `S-1,${allocationId},TR-1,L1,2`,
      `S-1,${allocationId},TR-2,L2,1`,
    );
    expect(shipments).toMatchObject({ importCount: { uploaded: 2, processed: 2 } });
    expect((await tenant.v3('GET', '/shipments/shipment-number/S-1')).body.cartons).toHaveLength(2);
    expect(await tenant.order('I-1')).toMatchObject({ statusCode: 'ORDER_SHIPPED' });
    const transfers = await imported(
      'TRANSFER',
      'shipmentNumber,transferNumber,type,shipFrom.locationNumber,shipTo.locationNumber,cartons.cartonNumber,cartons.trackingNumber,cartons.items.sku,cartons.items.packedQuantity',
      'T-1,R-1,TRANSFER,21,99,C-1,TR-3,SKU-1,1',
    );
    expect(transfers).toMatchObject({ importCount: { uploaded: 1, error: 0 } });
  });

  it('that cannot be read says why, and changes nothing', async () => {
    expect(await imported('SHIPMENT', 'shipmentNumber,cartons.items.skuu', '1,A')).toMatchObject({
      statusCode: 'SYSTEM_ERROR',
      attributes: { reason: expect.stringMatching(/header\[1\] is not a column: cartons.items.skuu; did you mean cartons.items.sku\?/) },
      importCount: { uploaded: 0 },
    });
    expect(await imported('INVOICE', '')).toMatchObject({ attributes: { reason: '[the first row must name the columns]' } });
  });

  it('is searched by its fields, the newest first', async () => {
    const search = async (filters: object[]) => (await send('POST', '/search', { filters })).body;
    const found = await search([{ field: 'import.statusCode', value: 'COMPLETED' }]);
    expect(found.data[0]).toMatchObject({ module: 'TRANSFER' });
    expect((await search([{ field: 'import.module', condition: 'IN', values: ['SHIPMENT', 'INVOICE'] }])).pagination.count).toBe(3);
    const wrong = await send('POST', '/search', { filters: [{ field: 'import.size', value: 1 }] });
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining('filters[0].field must name a field of import')]);
    expect((await send('GET', '/none')).status).toBe(404);
    expect((await send('POST', '', { fileName: ' ', module: 'ORDER', type: 'BULK' })).body.message).toBe('fileName must not be blank');
    expect((await send('POST', '', { fileName: 'a.csv', module: 'WEBHOOK', type: 'BULK' })).status).toBe(400);
  });
});
