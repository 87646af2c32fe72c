import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/index.js';
import { apiContract } from './documents.js';
import { line, openSandbox, payment, type Tenant } from './tenant.js';

const contract = await apiContract();

/** The ways in which v3 names an order, by what its paths have. */
const ways = [
  { template: /^\/v3\/orders\/order-number\/\{orderNumber\}\//, name: () => 'order-number/A', nobody: 'order-number/Z' },
  { template: /^\/v3\/orders\/\{orderId\}\//, name: (orderId: string) => orderId, nobody: 'Z' },
  { template: /^\/v3\/orders\/\{order\w*Type\}\//, name: (orderId: string) => `order-id/${orderId}`, nobody: 'order-external-id/Z' },
];

/** The paths of an action, with the way in which each names the order. */
const pathsOf = (action: string) =>
  Object.keys(contract.paths).flatMap((path) => {
    const way = ways.find(({ template }) => template.test(path));
    return way && path.endsWith(`/actions/${action}`) ? [[path, way] as const] : [];
  });

async function place(open: () => Tenant) {
  const tenant = open();
  const { orderId } = await tenant.place('A', {
    currency: 'USD',
    items: [line({ shipToId: 'home' }), line({ lineItemId: 'L2', orderedQuantity: 2, shipToId: 'home' })],
    shipInfo: drafts.order({}).shipInfo.map((one: object) => ({ ...one, shipToId: 'home' })),
    payments: [payment({ authAmount: 30, chargedAmount: 30 })],
  });
  return { tenant, orderId: orderId as string };
}

/** An order as v2 shows it, with the events of it. */
const seen = async (tenant: Tenant) => ({ ...(await tenant.order('A')), events: await tenant.events('A') });

/** An action of v3 on an order that changes it. */
export interface Change {
  action: string;
  method?: 'POST' | 'PUT';
  /** What comes before it; answers what the body names. */
  prepares?: (tenant: Tenant, orderId: string) => Promise<string>;
  body?: (named: string) => object;
  /** What is seen of the order afterwards. */
  shows: object;
  /** A wrong body, and what its refusal says. */
  wrong?: readonly [body: object, message: string];
}

/** The tests of actions that change an order, in all ways in which v3 names it. */
export function describeChanges(changes: readonly Change[]): void {
  const open = openSandbox();
  const all = changes.flatMap((change) => pathsOf(change.action).map(([path, way]) => [path, { ...change, ...way }] as const));
  describe.each(all)('%s', (_path, { action, method = 'POST', prepares, body, shows, wrong, name, nobody }) => {
    const send = (tenant: Tenant, order: string, sent: object | undefined) =>
      tenant.v3(method, `/orders/${order}/actions/${action}`, sent && { body: sent });

    it('changes the order that it names', async () => {
      const { tenant, orderId } = await place(open);
      const made = (await prepares?.(tenant, orderId)) ?? '';
      expect(await seen(tenant)).not.toMatchObject(shows);
      const { status } = await send(tenant, name(orderId), body?.(made));
      expect([status, await seen(tenant)]).toMatchObject([200, shows]);
    });

    it('says what is wrong with a request, or that there is no such order, and changes nothing', async () => {
      const { tenant, orderId } = await place(open);
      const made = (await prepares?.(tenant, orderId)) ?? '';
      const before = await seen(tenant);
      if (wrong) {
        const refused = await send(tenant, name(orderId), wrong[0]);
        expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining(wrong[1])]);
      }
      const lost = await send(tenant, nobody, body?.(made));
      expect([lost.status, lost.body.message]).toEqual([404, 'Order Z not found']);
      expect(await seen(tenant)).toEqual(before);
    });
  });
}

/** An action of v3 on an order that only answers. */
export interface Question {
  action: string;
  answer: object;
  /** The parameter that limits it to lines. */
  of?: string;
}

/** The tests of actions that answer of an order, in all ways in which v3 names it. */
export function describeQuestions(questions: readonly Question[]): void {
  const open = openSandbox();
  const all = questions.flatMap((question) => pathsOf(question.action).map(([path, way]) => [path, { ...question, ...way }] as const));
  describe.each(all)('%s', (path, { action, answer, of, name, nobody }) => {
    const ask = (tenant: Tenant, order: string, query = '') => tenant.v3('POST', `/orders/${order}/actions/${action}${query}`);

    it('answers of the order that it names', async () => {
      const { tenant, orderId } = await place(open);
      expect(await tenant.ok(ask(tenant, name(orderId)))).toMatchObject({ ...answer, orderId });
    });

    it('says what is wrong with a request, or that there is no such order', async () => {
      const { tenant, orderId } = await place(open);
      if (of !== undefined) {
        const refused = await ask(tenant, name(orderId), `?${of}=L9`);
        expect([refused.status, refused.body.message]).toEqual([400, 'Line L9 is not on order A']);
      }
      const lost = await ask(tenant, nobody);
      expect([lost.status, lost.body.message]).toEqual([404, 'Order Z not found']);
      if (!path.includes('{orderIdType}')) return;
      const { status, body } = await ask(tenant, 'order-label/A');
      expect([status, body.message]).toEqual([400, expect.stringContaining('orderIdType must be one of')]);
    });
  });
}
