import { describe, expect, it } from 'vitest';
import { drafts } from '../../../src/index.js';
import { apiContract } from '../../support/documents.js';
import { line, openSandbox, payment, type Tenant } from '../../support/tenant.js';

const contract = await apiContract();
const open = openSandbox();

/** The ways in which v3 names an order, by what its paths have. */
const ways = [
  { template: /^\/v3\/orders\/order-number\/\{orderNumber\}\//, name: () => 'order-number/A', nobody: 'order-number/Z' },
  { template: /^\/v3\/orders\/\{orderId\}\//, name: (orderId: string) => orderId, nobody: 'Z' },
  { template: /^\/v3\/orders\/\{order\w*Type\}\//, name: (orderId: string) => `order-id/${orderId}`, nobody: 'order-external-id/Z' },
];

/** An action on an order that changes it. */
interface Action {
  action: string;
  method?: 'POST' | 'PUT';
  /** What comes before it; answers what the body names. */
  prepares?: (tenant: Tenant, orderId: string) => Promise<string>;
  body?: (named: string) => object;
  /** What is seen of the order afterwards. */
  shows: object;
  /** A wrong body, and how its refusal begins. */
  wrong?: readonly [body: object, message: string];
}

const by = { source: 'CSR', userId: 'U1' };
const giftCard = { type: 'GIFT_CARD', amount: 2, currency: 'USD', reasonCode: 'goodwill', source: 'CSR' };
const onFraudHold = async (tenant: Tenant) => {
  await tenant.move('A', 'hold', { hold: 'FRAUD' });
  return '';
};
const credited = async (tenant: Tenant, orderId: string) => {
  const answer = await tenant.ok(tenant.v3('POST', `/orders/${orderId}/actions/create-credits`, { body: { credits: [giftCard] } }));
  return answer.credits[0].creditId as string;
};

const actions: Action[] = [
  {
    action: 'create-appeasement',
    body: () => ({ ...by, appeasements: [{ amount: 4, reasonCode: 'late' }] }),
    shows: { appeasementTotal: 4, appeasements: [{ value: 4 }] },
    wrong: [{ ...by, appeasements: [{ reasonCode: 'late' }] }, 'appeasements[0].amount must not be null'],
  },
  {
    action: 'cancel',
    body: () => ({ reasonCode: 'wrong item' }),
    shows: { statusCode: 'ORDER_CANCELLED', items: [{ cancelledQuantity: 3 }, {}] },
    wrong: [{}, 'reasonCode must not be null'],
  },
  {
    action: 'create-credits',
    body: () => ({ credits: [giftCard] }),
    shows: { events: expect.arrayContaining(['CREDIT_PENDING']) },
    wrong: [{ credits: [{ ...giftCard, type: 'CASH' }] }, 'credits[0].type must be one of [GIFT_CARD]'],
  },
  {
    action: 'update-credit-status',
    prepares: credited,
    body: (creditId) => ({ creditId, statusCode: 'CONFIRMED' }),
    shows: { events: expect.arrayContaining(['CREDIT_CONFIRMED']) },
    wrong: [{ statusCode: 'CONFIRMED' }, 'creditId must not be null'],
  },
  { action: 'fraud-release', prepares: onFraudHold, shows: { statusCode: 'ORDER_CONFIRMED' } },
  {
    action: 'fraud-cancel',
    prepares: onFraudHold,
    body: () => ({ reasonCode: 'stolen card' }),
    shows: { statusCode: 'ORDER_CANCELLED' },
    wrong: [{}, 'reasonCode must not be null'],
  },
  {
    action: 'update-attributes',
    body: () => ({ attributes: { gift: 'Y' } }),
    shows: { attributes: { gift: 'Y' } },
    wrong: [{}, 'attributes must not be null'],
  },
  {
    action: 'update-fees-and-taxes',
    body: () => ({ fees: [{ name: 'GIFT', amount: 3 }] }),
    shows: { feeTotal: 3 },
    wrong: [{ fees: 'GIFT' }, 'fees must be a list'],
  },
  {
    action: 'update-items-shipping-info',
    body: () => ({ lineItemIds: ['L1'], shipinfo: { shipToId: 'mum', shipToAddress: { city: 'Waco' } }, updatedBy: 'csr-1' }),
    shows: { items: [{ shipToId: 'mum' }, { shipToId: 'home' }] },
    wrong: [{ lineItemIds: 'L1' }, 'lineItemIds must be a list'],
  },
  {
    action: 'update-payment-status',
    body: () => ({ paymentIdentifier: 'P1', status: 'PAID', balances: { authorized: 50 } }),
    shows: { payments: [{ paymentStatus: 'PAID', authAmount: 50 }] },
    wrong: [{ paymentIdentifier: 'P1', balances: { authorized: -1 } }, 'balances.authorized must'],
  },
  {
    action: 'package-tracking-acknowledge',
    method: 'PUT',
    body: () => ({ eventType: 'ORDER_CREATE_IN_PTS' }),
    shows: { auditLogs: expect.arrayContaining([expect.objectContaining({ note: 'Package tracking acknowledged ORDER_CREATE_IN_PTS' })]) },
    wrong: [{}, 'eventType must not be null'],
  },
];

/** Actions that only answer. */
const questions = [
  { action: 'check-appeasement-eligibility', answer: { totalRefundableAmount: 30, eligibleItems: [{ lineItemId: 'L1' }, {}] } },
  { action: 'check-cancel-eligibility', answer: { items: [{ eligibleQuantity: 3 }, { eligibleQuantity: 2 }] }, of: 'lineItemIds' },
  { action: 'check-credits-eligibility', answer: { policyType: 'credits', description: 'Credits can be issued' } },
  { action: 'check-return-eligibility', answer: { items: [{ isEligible: false }, { isEligible: false }] }, of: 'lineItemId' },
  { action: 'check-exchange-eligibility', answer: { items: [{ isEligible: false }, { isEligible: false }] }, of: 'lineItemId' },
];

async function place() {
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

/** The paths of actions, with the action and the way in which they name the order. */
const named = <A extends { action: string }>(all: readonly A[]) =>
  all.flatMap((one) =>
    Object.keys(contract.paths).flatMap((path) => {
      const way = ways.find(({ template }) => template.test(path));
      return way && path.endsWith(`/actions/${one.action}`) ? [[path, { ...one, ...way }] as const] : [];
    }),
  );

describe.each(named(actions))('%s', (_path, { action, method = 'POST', prepares, body, shows, wrong, name, nobody }) => {
  const send = (tenant: Tenant, order: string, sent: object | undefined) =>
    tenant.v3(method, `/orders/${order}/actions/${action}`, sent && { body: sent });

  it('changes the order that it names', async () => {
    const { tenant, orderId } = await place();
    const made = (await prepares?.(tenant, orderId)) ?? '';
    expect(await seen(tenant)).not.toMatchObject(shows);
    const { status } = await send(tenant, name(orderId), body?.(made));
    expect([status, await seen(tenant)]).toMatchObject([200, shows]);
  });

  it('says what is wrong with a request, or that there is no such order, and changes nothing', async () => {
    const { tenant, orderId } = await place();
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

describe.each(named(questions))('%s', (_path, { action, answer, of, name, nobody }) => {
  const ask = (tenant: Tenant, order: string, query = '') => tenant.v3('POST', `/orders/${order}/actions/${action}${query}`);

  it('answers of the order that it names', async () => {
    const { tenant, orderId } = await place();
    expect(await tenant.ok(ask(tenant, name(orderId)))).toMatchObject({ ...answer, orderId });
  });

  it('says what is wrong with a request, or that there is no such order', async () => {
    const { tenant, orderId } = await place();
    if (of !== undefined) {
      const refused = await ask(tenant, name(orderId), `?${of}=L9`);
      expect([refused.status, refused.body.message]).toEqual([400, 'Line L9 is not on order A']);
    }
    const lost = await ask(tenant, nobody);
    expect([lost.status, lost.body.message]).toEqual([404, 'Order Z not found']);
    if (nobody.includes('/') && !nobody.startsWith('order-number')) {
      const { status, body } = await ask(tenant, 'order-label/A');
      expect([status, body.message]).toEqual([400, expect.stringContaining('orderIdType must be one of')]);
    }
  });
});
