import { account, ask, headers, mustAsk } from './ask.js';
import { orderBody } from './order.js';

/** What a tenant's export has: records by collection. */
interface Exported {
  collections: Record<string, object[]>;
}

/** Collections whose records refer to each other: orders and all that became of them. */
const linked = ['orders', 'allocations', 'shipments', 'invoices', 'events'];
/** Collections that have as many records as there are orders. */
const alone = [
  'exports',
  'files',
  'uploads',
  'lists',
  'shippingMethods',
  'shippingMethodItems',
  'locations',
  'inventories',
  'reservations',
];

const ID = /\b([0-9a-f]{8})[0-9a-f]{10}([0-9a-f]{6})\b/g;

/** The n-th copy of a record: other ids, order numbers and locations, and otherwise the same. */
function copy(text: string, n: number): object {
  const ids = text.replace(ID, (id, time: string, count: string) =>
    id === account ? id : time + n.toString(16).padStart(10, '0') + count,
  );
  return JSON.parse(ids.replaceAll('"SB-', `"SB-${n}-`));
}

/** Moves a copy of a location, or of what is stocked there, to a place of its own. */
const moved = (record: object, n: number): object =>
  'locationNum' in record && typeof record.locationNum === 'number' ? { ...record, locationNum: record.locationNum + 1_000 * n } : record;

/**
 * Fills a sandbox on the default seed until it has so many orders, with all that became of them,
 * and as many of each other record that a large tenant has many of.
 */
export async function fillWithRecords(url: string, most: number): Promise<void> {
  const post = (path: string, body: object) => mustAsk(url + path, { method: 'POST', body });
  const hook = { protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE', tenantId: account, events: ['ORDER_CREATE'] };
  await post('/api/v2/webhook', { ...hook, target: 'http://127.0.0.1:9/hook' });
  await post('/api/v2/order', orderBody('SB-1'));
  await post('/api/v2/exports', { module: 'NETWORK', filters: {} });
  await post('/api/v2/inventory/aws/upload-url', { fileName: 'stock.csv' });
  const { collections, ...rest } = JSON.parse((await ask(`${url}/__sandbox/export`)).text) as Exported;
  const times = Math.ceil(most / (collections['orders']?.length ?? 1));
  const many = Object.entries(collections).map(([name, records]) => {
    const count = linked.includes(name) ? times : alone.includes(name) ? Math.ceil(most / records.length) : 1;
    const texts = records.map((record) => JSON.stringify(record));
    const copies = Array.from({ length: count - 1 }, (_, i) => texts.map((text) => copy(text, i + 1)));
    const placed = ['locations', 'inventories'].includes(name) ? copies.map((some, i) => some.map((one) => moved(one, i + 1))) : copies;
    return [name, [...records, ...placed.flat()]];
  });
  const body = JSON.stringify({ ...rest, collections: Object.fromEntries(many) });
  const answer = await fetch(`${url}/__sandbox/import`, { method: 'PUT', headers, body });
  if (!answer.ok) throw new Error(`The records were refused with ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
}
