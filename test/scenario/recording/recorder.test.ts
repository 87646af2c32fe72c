import { describe, expect, it, onTestFinished } from 'vitest';
import { limitsWith } from '../../../src/core/work/limits.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import type { OpenOptions } from '../../../src/sandbox/options.js';
import { createSandbox, type Sandbox } from '../../../src/sandbox.js';
import { play } from '../../../src/scenario/playing/play.js';
import { stageAt } from '../../../src/scenario/playing/stage.js';
import { readStory } from '../../../src/scenario/reading/read-story.js';
import { recordedScenario } from '../../../src/scenario/recording/recorded-scenario.js';
import { Recorder } from '../../../src/scenario/recording/recorder.js';
import { scenarioYaml } from '../../../src/scenario/recording/scenario-yaml.js';
import { contractOperations, directoryWith } from '../files.js';

const NINE = '2026-01-05T09:00:00.000Z';
const ACCOUNT = '5f689caa4216e7000750d1ef';

interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers as it pleases
  body: any;
}

/** A sandbox that is recorded, a machine clock that the test moves, and a client. */
async function recorded({ limits, ...options }: OpenOptions = {}) {
  let nowMs = Date.parse(NINE);
  let recorder!: Recorder;
  const [seed, lifecycle] = ['empty', options.lifecycle ?? 'manual'];
  const watch: OpenOptions['watch'] = (store) => {
    recorder = new Recorder(store, { seed, lifecycle }, () => nowMs, limitsWith(limits));
    return recorder;
  };
  const sandbox = await createOpenSandbox({ seed, lifecycle, clock: NINE, watch, ...options });
  onTestFinished(() => sandbox.close());
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
    account = ACCOUNT,
  ): Promise<Reply> => {
    const response = await fetch(sandbox.url + path, {
      method,
      headers: { ...sandbox.tenant(account).headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const pass = (seconds: number): void => {
    nowMs += seconds * 1_000;
  };
  return { sandbox, recorder, call, pass };
}

const order = (orderNumber: string, line: object = {}) => ({
  orderNumber,
  channelId: '12',
  statusCode: 'ORDER_CREATED',
  shipInfo: [{ shipToId: 'home', taxCode: 'T' }],
  items: [
    { lineItemId: 'l', lineItemNumber: 1, itemId: '1', sku: 'LAMP', shipToId: 'home', orderedQuantity: 3, itemUnitPrice: 10, ...line },
  ],
});

/** What plays a recording finds, on a sandbox of its own that has been used before. */
async function replay(recorder: Recorder): Promise<unknown> {
  const operations = await contractOperations();
  const text = scenarioYaml(recordedScenario(recorder.recording, 'Recorded', operations));
  const story = await readStory('recorded.yaml', operations, directoryWith({ 'recorded.yaml': text }));
  const other: Sandbox = await createSandbox({ seed: 'default', lifecycle: 'auto' });
  onTestFinished(() => other.close());
  const { ok, steps } = await play(story, await stageAt(other.url, { operations, token: 'any' }));
  return ok || { text, failed: steps.at(-1) };
}

const kinds = ({ recording }: Recorder): string[] =>
  recording.entries.map((entry) => (entry.kind === 'call' ? entry.operationId : (Object.keys(entry.step)[0] ?? '')));

describe('a recording', () => {
  it('plays back without failures: calls, ids, refusals, moves, time', async () => {
    const { recorder, call } = await recorded();
    const stock = { sku: 'LAMP', locationNum: 1, channelId: '12', itemId: 1, vendorId: 'v', backOrderLimit: 10, counters: { onHand: 1 } };
    await call('PUT', '/api/v2/inventory', stock);
    const { body: placed } = await call('POST', '/api/v2/order', order('W-1', { backorder: true }));
    expect((await call('POST', '/api/v2/order', order('W-1'))).status).toBe(400);
    expect((await call('POST', '/api/v2/order', { orderNumber: 'W-2' })).status).toBe(400);
    await call('GET', `/api/v2/order?orderId=${placed.orderId}`);
    await call('POST', '/__sandbox/orders/W-1/moves', { move: 'ship' });
    await call('POST', '/__sandbox/orders/W-1/moves', { move: 'allocate' });
    const { body: found } = await call('GET', '/api/v2/backpre-order/backorderpreorder-reserve/W-1');
    await call('POST', '/__sandbox/clock/advance', { by: 'P31D' });
    await call('POST', `/v3/backorders-preorders/${found[0].id}/actions/save-delay-consent`, { consent: 'ACCEPT' });
    await call('POST', '/__sandbox/restock', { sku: 'LAMP', quantity: 5 });
    await call('POST', '/api/v2/order/query', { filters: {} });
    expect(kinds(recorder)).toEqual([
      ...['replaceInventory', 'createOrder', 'createOrder', 'createOrder', 'getOrder', 'move', 'listReservations'],
      ...['advance', 'saveDelayConsent', 'restock', 'queryOrders'],
    ]);
    expect(await replay(recorder)).toBe(true);
  });

  it('has no key of a webhook or of a target configuration, and plays back without it', async () => {
    const { recorder, call } = await recorded();
    const webhook = {
      ...{ events: ['ORDER_CREATE'], protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE', tenantId: ACCOUNT },
      ...{ target: 'http://localhost:9/', targetApiKey: 'key-1', headers: [{ headerName: 'X-Key', headerValue: 'key-2', isSecret: true }] },
    };
    const { body } = await call('POST', '/api/v2/webhook', webhook);
    await call('PATCH', `/api/v2/webhook/${body.webhookId}`, { targetApiKey: 'key-3' });
    expect((await call('GET', `/api/v2/webhook/${body.webhookId}`)).body.targetApiKey).toBe('key-3');
    const targetService = [{ serviceName: 'MAIL', serviceAttributes: { url: 'http://localhost:9/', clientSecret: 'key-4' } }];
    await call('POST', '/api/v2/configurations/target-config', { processName: 'SHIP', serviceName: 'ORDER_SERVICE', targetService });
    expect((await call('GET', '/api/v2/configurations/target-config')).body).toMatchObject([{ targetService }]);
    expect(kinds(recorder)).toEqual(['createWebhook', 'updateWebhook', 'getWebhook', 'createTargetConfig', 'listTargetConfigs']);
    expect(JSON.stringify(recorder.recording)).not.toMatch(/key-\d/);
    expect(await replay(recorder)).toBe(true);
  });

  it('advances the clock only when a timer is due, and records that', async () => {
    const { recorder, call, pass } = await recorded({ lifecycle: 'auto' });
    await call('POST', '/api/v2/order', order('W-1'));
    pass(1);
    await call('GET', '/api/v2/order?orderNumber=W-1');
    pass(59.5);
    const { body } = await call('GET', '/api/v2/order?orderNumber=W-1');
    expect(body.statusCode).toBe('ORDER_ALLOCATED');
    pass(3_600);
    await call('GET', '/api/v2/order?orderNumber=W-1');
    expect(kinds(recorder)).toEqual(['createOrder', 'getOrder', 'advance', 'getOrder']);
    expect(recorder.recording.entries[2]).toMatchObject({ step: { advance: 'PT60S' } });
    expect(await replay(recorder)).toBe(true);
  });

  it('records repeated reads with the same answer once', async () => {
    const { recorder, call } = await recorded();
    await call('POST', '/api/v2/order', order('W-1'));
    for (let i = 0; i < 3; i += 1) await call('GET', '/api/v2/order?orderNumber=W-1');
    await call('POST', '/api/v2/order/cancel', { orderNumber: 'W-1' });
    await call('GET', '/api/v2/order?orderNumber=W-1');
    expect(kinds(recorder).filter((kind) => kind === 'getOrder')).toHaveLength(2);
  });

  it('plays back faults, preferences, policies and snapshots', async () => {
    const { recorder, call } = await recorded();
    await call('PATCH', '/__sandbox/policies', { unknownSku: 'outOfStock' });
    await call('POST', '/__sandbox/snapshots', { name: 'start' });
    const { body: fault } = await call('POST', '/__sandbox/faults', { operation: 'createOrder', status: 503, times: 1 });
    expect((await call('POST', '/api/v2/order', order('W-1'))).status).toBe(503);
    await call('DELETE', `/__sandbox/faults/${fault.id}`);
    await call('POST', '/__sandbox/faults', { operation: 'createOrder', body: 'truncated' });
    await call('POST', '/api/v2/order', order('W-1')).catch(() => undefined);
    await call('DELETE', '/__sandbox/faults');
    await call('POST', '/__sandbox/snapshots/start/restore');
    expect((await call('GET', '/api/v2/order', undefined, { prefer: 'code=500' })).status).toBe(500);
    expect((await call('POST', '/api/v2/order', order('W-1'))).status).toBe(200);
    expect(kinds(recorder)).toEqual([
      ...['policy', 'snapshot', 'fault', 'createOrder', 'lift', 'fault', 'createOrder', 'lift', 'restore', 'getOrder', 'createOrder'],
    ]);
    expect(await replay(recorder)).toBe(true);
  });

  it('records an advance to a time as the advance by the time between', async () => {
    const { recorder, call } = await recorded();
    await call('POST', '/api/v2/order', order('W-1'));
    await call('POST', '/__sandbox/orders/W-1/moves', { move: 'allocate' });
    await call('POST', '/__sandbox/clock/advance', { to: '2026-01-06T09:00:01Z' });
    expect(kinds(recorder)).toEqual(['createOrder', 'move', 'advance']);
    expect(recorder.recording.entries[2]).toMatchObject({ step: { advance: 'PT86401S' } });
    expect(await replay(recorder)).toBe(true);
  });

  it('records a clock set forward as an advance, and a clock set back as a note', async () => {
    const { recorder, call } = await recorded({ lifecycle: 'auto' });
    await call('POST', '/api/v2/order', order('W-1'));
    await call('PUT', '/__sandbox/clock', { now: '2026-01-05T10:00:00Z', frozen: false });
    await call('GET', '/api/v2/order?orderNumber=W-1');
    expect(kinds(recorder)).toEqual(['createOrder', 'advance', 'getOrder']);
    // The clock runs: a millisecond may pass before it is read.
    expect(recorder.recording.entries[1]).toMatchObject({ step: { advance: expect.stringMatching(/^PT3600(\.0\d+)?S$/) } });
    expect(await replay(recorder)).toBe(true);
    await call('PUT', '/__sandbox/clock', { now: NINE });
    expect(kinds(recorder).at(-1)).toBe('note');
  });

  it('starts again at a reset', async () => {
    const { recorder, call } = await recorded();
    await call('POST', '/api/v2/order', order('W-1'));
    await call('POST', '/__sandbox/reset', { seed: 'default', clock: '2026-02-01T00:00:00Z' });
    await call('POST', '/api/v2/order/query', { filters: { statusCode: { operator: 'EQ', value: 'ORDER_SHIPPED' } } });
    expect(recorder.recording.start).toEqual({ seed: 'default', clock: '2026-02-01T00:00:00.000Z', lifecycle: 'manual' });
    expect(kinds(recorder)).toEqual(['queryOrders']);
    expect(await replay(recorder)).toBe(true);
  });

  it('contains only calls of the first account that a scenario can make', async () => {
    const { recorder, call, sandbox } = await recorded();
    expect(recorder.recording.entries).toEqual([]);
    await call('POST', '/__sandbox/restock', { sku: 'MUG', quantity: 1 }, {}, 'other-account-24-letters');
    await call('POST', '/api/v2/order', order('W-1'));
    await call('POST', '/api/v2/order', order('W-2'), {}, 'other-account-24-letters');
    await fetch(`${sandbox.url}/favicon.ico`);
    await fetch(`${sandbox.url}/api/v2/order`);
    await call('HEAD', '/api/v2/order');
    await call('POST', '/api/v2/order', order('W-3'), { 'x-site-context': 'no JSON' });
    expect(recorder.account).toBe(ACCOUNT);
    expect(kinds(recorder)).toEqual(['createOrder']);
    expect(recorder.leftOut).toEqual({
      others: 1,
      requests: ['GET /favicon.ico', 'GET /api/v2/order', 'HEAD /api/v2/order', 'POST /api/v2/order'],
      beyond: 0,
    });
  });
});

describe('the tape of a recorder', () => {
  it('ends at its limit and counts later calls', async () => {
    const { recorder, call } = await recorded({ limits: { tapeEntries: 2 } });
    for (const number of ['1', '2', '3', '4']) await call('POST', '/api/v2/order', order(number));
    expect([recorder.recording.entries.length, recorder.leftOut.beyond]).toEqual([2, 2]);
  });

  it('ends at a call whose body exceeds its limit of characters', async () => {
    const { recorder, call } = await recorded({ limits: { tapeCharacters: 20_000 } });
    await call('POST', '/api/v2/order', order('1'));
    await call('POST', '/api/v2/order', order('2', { note: 'x'.repeat(30_000) }));
    await call('POST', '/api/v2/order', order('3'));
    expect([recorder.recording.entries.length, recorder.leftOut.beyond]).toEqual([1, 2]);
  });

  it('of the recorded account is kept, however many other accounts call', async () => {
    const { recorder, call } = await recorded({ limits: { tapeTenants: 2 } });
    await call('POST', '/api/v2/order', order('1'));
    for (const other of ['b', 'c', 'd']) await call('GET', '/api/v2/order?orderNumber=1', undefined, {}, other.repeat(24));
    expect([recorder.recording.entries.length, recorder.leftOut.others]).toEqual([1, 3]);
  });
});
