import { fillWithRecords } from './many-records.js';
import { HEALTH, inTemporary, type Served, sandboxArgs, whileServing } from './process.js';
import type { Size } from './size.js';
import type { Row } from './table.js';
import { type Call, grown } from './timed.js';

const get = (path: string): Call => ({ path });
const post = (path: string, body: object): Call => ({ path, method: 'POST', body });
const query = (path: string, filters: object = {}): Call => post(`/api/v2${path}`, { filters });
const search = (path: string, field: string, value: string): Call => post(`/v3${path}/search`, { filters: [{ field, value }] });
/** The number of an order of the seed. */
const order = (n: number): string => `SB-${100_001 + (n % 20)}`;
const act = (n: number, action: string, body?: object): Call => ({
  path: `/v3/orders/order-number/${order(n)}/actions/${action}`,
  method: 'POST',
  ...(body && { body }),
});

/** One operation of each family, or the lists of one that has several kinds of records. */
const calls: Record<string, (n: number) => Call> = {
  'allocation: query for everything': () => query('/allocation/query'),
  'allocation: query by status': () => query('/allocation/query', { statusCode: 'SHIPPED' }),
  'allocation: search of v3 by status': () => search('/allocations', 'allocation.statusCode', 'SHIPPED'),
  'appeasement: eligibility': (n) => act(n, 'check-appeasement-eligibility'),
  'attribute: list': () => get('/api/v2/order/attribute'),
  'backorder: query of v3 by order': (n) => search('/backorders-preorders', 'backOrderPreOrder.orderNumber', order(n)),
  'backorder: search of v3 by status': () => search('/backorders-preorders', 'backOrderPreOrder.status', 'BACK_PREORDER_CREATED'),
  'cancellation: eligibility': (n) => act(n, 'check-cancel-eligibility'),
  'configuration: query': () => query('/configurations/tenant-config/query', { configType: 'DELIVERY' }),
  'counter: list': () => get('/api/v2/inventory/counter'),
  'credit: eligibility': (n) => act(n, 'check-credits-eligibility'),
  'cross-border: validation': (n) => post('/api/v2/order/cross-border/validate-order', { orderNumbers: [order(n)] }),
  'export: history by status': () => query('/exports/history', { status: 'INITIATED' }),
  'export: history by module': () => query('/exports/history', { module: 'NETWORK' }),
  'fraud: release': (n) => post('/api/v2/fraud/release', { orderNumber: order(n) }),
  'fraud configuration: list': () => get('/api/v2/configurations/fraud-config'),
  'import: search by status': () => search('/inventory-imports', 'import.statusCode', 'INITIATED'),
  'import configuration: list': () => get('/v3/inventory-import-configs'),
  'inventory: of one SKU': () => get('/api/v2/inventory?itemIds=70001&limit=10&offset=0'),
  'inventory: search of v3 by SKU': () => search('/inventories', 'inventory.sku', 'MUG-STONE-350'),
  'inventory transfer: query for everything': () => post('/v3/shipments/inventory-transfer/query', { filters: {}, limit: 10, offset: 0 }),
  'inventory transfer: query by status': () =>
    post('/v3/shipments/inventory-transfer/query', { filters: { statusCode: 'TRANSFER_SHIPMENT_CREATED' }, limit: 10, offset: 0 }),
  'invoice: query for everything': () => query('/invoice/query'),
  'invoice: query by status': () => query('/invoice/query', { invoiceStatus: 'CAPTURED' }),
  'invoice: search of v3 by status': () => search('/invoices', 'invoice.invoiceStatus', 'CAPTURED'),
  'list: those of a user': () => get('/api/v2/list/user/695a49a838bcab1951be0a50'),
  'location: list': () => get('/api/v2/location?limit=10&offset=0'),
  'network: list': () => get('/api/v2/inventory/network?limit=10&offset=0'),
  'notification: acknowledgment': (n) => post('/api/v2/notification/acknowledgment', { id: order(n), documentType: 'ORDER' }),
  'order: search of v3 by status': () => search('/orders', 'order.statusCode', 'ORDER_SHIPPED'),
  'order return: eligibility': (n) => act(n, 'check-return-eligibility'),
  'payment: authorization': (n) => post('/v3/orders/actions/authorize-payments', { orders: [{ orderNumber: order(n) }] }),
  'record import: search by module': () => search('/oms-imports', 'import.module', 'ORDER'),
  'shipment: query for everything': () => query('/shipment/query'),
  'shipment: query by status': () => query('/shipment/query', { statusCode: 'SHIPMENT_DELIVERED' }),
  'shipment: search of v3 by status': () => search('/shipments', 'shipment.statusCode', 'SHIPMENT_DELIVERED'),
  'shipping method: query for everything': () => query('/shipping/query'),
  'target configuration: list': () => get('/api/v2/configurations/target-config'),
  'tracking: acknowledgment': (n) => ({
    path: `/v3/orders/order-number/${order(n)}/actions/package-tracking-acknowledge`,
    method: 'PUT',
    body: { eventType: 'ORDER_CREATE_IN_PTS' },
  }),
  'upload log: list': () => get('/api/v2/inventory/upload/log/all?limit=10&offset=0'),
  'webhook: event log': () => query('/webhook/event/query'),
  'webhook: event log by status': () => query('/webhook/event/query', { status: 'FAILED' }),
};

/** How the time of an operation of each family grows with the records that a tenant has. */
export const families = ({ records: [few, many], samples }: Size): Promise<Row[]> =>
  inTemporary((directory) => {
    const filled = <T>(most: number, work: (server: Served) => Promise<T>): Promise<T> => {
      const args = [...sandboxArgs(`${directory}/${most}.json`), '--seed', 'default', '--limit', 'importBytes=1000000000'];
      return whileServing(args, HEALTH, async (server) => {
        await fillWithRecords(server.url, most);
        return work(server);
      });
    };
    return filled(few, (small) =>
      filled(many, async (large) => {
        const rows: Row[] = [];
        for (const [what, call] of Object.entries(calls))
          rows.push(await grown(`${what}, ${many} records`, `the same with ${few}`, [small, large], samples, call));
        return rows;
      }),
    );
  });
