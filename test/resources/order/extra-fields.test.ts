import { beforeEach, describe, expect, it } from 'vitest';
import { line, newOrder, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeEach(() => {
  tenant = open();
});

/** What the sandbox keeps in an order and in a line for itself, as somebody might send it. */
const inner = { holds: ['FRAUD'], released: true, statusSetByMerchant: true, own: { discount: 9, fee: 9, tax: 9 } };
const innerOfLine = { units: { shipped: 3 }, releasedQuantity: 3, lineOrderStatus: 'SHIPPED' };
const system = {
  orderId: 'mine',
  version: 7,
  createdAt: '2001-01-01T00:00:00Z',
  updatedAt: '2001-01-01T00:00:00Z',
  auditLogs: [{ auditType: 'CREATE' }],
  originalSubTotal: 1,
  originalDiscounts: 2,
  originalFeeTotal: 3,
  originalTaxTotal: 4,
  originalOrderTotal: 5,
};
const later = {
  cancelTotal: 1,
  returnTotal: 2,
  invoiceTotal: 3,
  appeasementTotal: 4,
  appeasements: [{ appeasementCounter: 1, reasonCode: 'x', subReasonCode: 'y', value: 1 }],
  processName: 'CANCEL',
  cancellationDate: '2001-01-01T00:00:00Z',
  allocationDate: '2001-01-01T00:00:00Z',
  orderReleaseTimestamp: '2001-01-01T00:00:00Z',
};
const quantities = { cancelledQuantity: 1, shippedQuantity: 2, backOrderedQuantity: 3, returnedQuantity: 1, pendingShippedQuantity: 9 };

describe('a new order', () => {
  it('ignores fields that the system computes', async () => {
    const plain = await open().place('A');
    const odd = await tenant.place('A', {
      ...inner,
      ...system,
      ...later,
      items: [line({ ...innerOfLine, ...quantities, originalItemTotal: 1, invoiceTotal: 5 })],
    });
    const { orderId: _id, auditLogs: _logs, ...rest } = odd;
    const { orderId: _otherId, auditLogs: _otherLogs, ...expected } = plain;
    expect(rest).toEqual(expected);
    expect(await tenant.move('A', 'allocate')).toMatchObject({ statusCode: 'ORDER_ALLOCATED', items: [{ pendingShippedQuantity: 3 }] });
  });

  it('keeps unknown fields with any names', async () => {
    const sandbox = { a: [1, { b: null }] };
    const odd = { sandbox, constructor: 'c', toString: 'x', hasOwnProperty: 1, toJSON: 'no' };
    const order = await tenant.place('A', {
      ...odd,
      items: [line(odd)],
      customer: { name: { first: 'Ann', ...odd }, ...odd },
      attributes: odd,
    });
    expect(order).toMatchObject({
      sandbox,
      toString: 'x',
      items: [{ sandbox }],
      customer: { sandbox, name: { sandbox } },
      attributes: { sandbox },
    });
    for (const place of [order, order.items[0], order.customer, order.attributes]) {
      expect(Object.entries(odd).every(([name, value]) => JSON.stringify(place[name]) === JSON.stringify(value))).toBe(true);
    }
    expect(await tenant.order('A')).toEqual(order);
    expect(await tenant.ok(tenant.put('/order/A', order))).toMatchObject({ sandbox, toString: 'x', version: 1 });
    expect(await tenant.ok(tenant.cancel(order.orderId))).toMatchObject({ statusCode: 'ORDER_CANCELLED', sandbox });
  });

  it('accepts line fields that its documented body omits', async () => {
    const order = await tenant.place('A', { items: [line({ infiniteConsent: true, gifting: true, itemShippingTotal: 4.5 })] });
    expect(order.items).toMatchObject([{ infiniteConsent: true, gifting: true, itemShippingTotal: 4.5 }]);
  });

  it('shows type and value of each fee of a line, even if they were not sent', async () => {
    const order = await tenant.place('A', { items: [line({ fees: [{ value: 2 }, { type: 'wrap' }] })] });
    expect(order.items[0]).toMatchObject({
      fees: [
        { type: '', value: 2 },
        { type: 'wrap', value: 0 },
      ],
      itemFeeTotal: 2,
      itemTotal: 32,
    });
    expect(await tenant.ok(tenant.put('/order/A', order))).toMatchObject({ version: 1 });
  });
});

describe('a key that would reach an object’s prototype', () => {
  it.each<[string, string]>([
    ['__proto__', '"__proto__": {"statusCode": "X"}'],
    ['__proto__', '"attributes": {"deep": [{"__proto__": {"polluted": true}}]}'],
    ['constructor.prototype', '"constructor": {"prototype": {"polluted": true}}'],
  ])('is refused: %s', async (key, member) => {
    const body = `${JSON.stringify(newOrder('A')).slice(0, -1)}, ${member}}`;
    const refused = await tenant.post('/order', body);
    expect(refused).toMatchObject({ status: 400, body: { message: `[body must not have the key ${key}]` } });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused in a query too', async () => {
    const refused = await tenant.post('/order/query', '{"filters": {"__proto__": {"orderNumber": "A"}}}');
    expect(refused).toMatchObject({ status: 400, body: { message: '[body must not have the key __proto__]' } });
  });
});

/** A schema of the contract, as far as this test looks into it. */
interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
}

it('a field of a wrong type in a new order never causes an internal error', async () => {
  const { components } = await tenant.ok(tenant.raw('GET', '/openapi.json'));
  const resolved = ({ $ref, ...schema }: Schema): Schema => ($ref ? components.schemas[$ref.split('/').at(-1) as string] : schema);
  /**
   * Every path to a field that an order shows, down to the third level, and a value of another type
   * than the field's.
   */
  const wrongFields = (schema: Schema, depth = 0): { path: string[]; wrong: unknown }[] =>
    Object.entries(resolved(schema).properties ?? {}).flatMap(([name, held]) => {
      const { type, items } = resolved(held);
      const below = wrongFields(type === 'array' ? (items as Schema) : held, depth + 1).map(({ path, wrong }) => ({
        path: [name, ...path],
        wrong,
      }));
      return [{ path: [name], wrong: type === 'string' ? true : 'odd' }, ...(depth < 2 ? below : [])];
    });
  const complete = () =>
    newOrder('A', {
      payments: [payment()],
      fees: [{ type: 'a', value: 1 }],
      discounts: [{ quantity: 1 }],
      customer: { name: { first: 'Ann' } },
      notes: [{ timestamp: 'x', user: 'y' }],
      retail: { locationNum: 1 },
      items: [line({ fees: [{}], discounts: [{ quantity: 1 }], taxDetail: [{}], notes: [{ timestamp: 'x', user: 'y' }] })],
    });
  const all = wrongFields({ $ref: '#/components/schemas/Order' });
  expect(all.length).toBeGreaterThan(250);
  const outcomes = await Promise.all(
    all.map(async ({ path, wrong }, i) => {
      const order = complete() as Record<string, unknown>;
      let at = order;
      for (const key of path.slice(0, -1)) {
        const held = at[key] ?? {};
        at[key] = held;
        at = (Array.isArray(held) ? held[0] : held) as Record<string, unknown>;
      }
      if (typeof at !== 'object') return '';
      at[path.at(-1) as string] = wrong;
      const { status } = await tenant.post('/order', { ...order, ...(path[0] !== 'orderNumber' && { orderNumber: `A${i}` }) });
      return status === 200 || status === 400 ? '' : `${path.join('.')} = ${wrong}: ${status}`;
    }),
  );
  expect(outcomes.filter((outcome) => outcome !== '')).toEqual([]);
  expect((await tenant.post('/order/query', { filters: {}, limit: 1000 })).status).toBe(200);
});
