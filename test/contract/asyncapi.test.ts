import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aboutOf } from '../../scripts/asyncapi/about.js';
import { Floor } from '../../src/cli/client/triggers/floor.js';
import { triggers } from '../../src/cli/client/triggers/triggers.js';
import { eventTypes, subscribableTypes } from '../../src/domain/events/event-types.js';
import { createSandbox, type Sandbox } from '../../src/index.js';
import { apiContract } from '../support/documents.js';
import { openReceiver } from '../support/receiver.js';

interface Check {
  (value: unknown): boolean;
  errors?: unknown;
}
interface Ajv {
  compile(schema: object): Check;
  addSchema(schema: object, name: string): Ajv;
  addFormat(name: string, format: true): Ajv;
}

const require = createRequire(import.meta.url);
const fromValidator = createRequire(require.resolve('express-openapi-validator'));
const { default: Ajv } = fromValidator('ajv') as { default: new (options: object) => Ajv };
const { default: Ajv4 } = fromValidator('ajv-draft-04') as { default: new (options: object) => Ajv };
const { default: addFormats } = fromValidator('ajv-formats') as { default: (ajv: Ajv) => void };

const document = parse(readFileSync(new URL('../../asyncapi.yaml', import.meta.url), 'utf8'));
const { channels, components } = document;

/** Schemas in the dialect of the contract, with the references that `asyncapi.yaml` has to it. */
const engine = new Ajv4({ strict: false, allErrors: true });
addFormats(engine);
for (const format of ['int64', 'int32', 'double', 'float']) engine.addFormat(format, true);
engine.addSchema({ components: { schemas: (await apiContract()).components.schemas } }, 'contract');
const compiled = (schema: object): Check =>
  engine.compile(JSON.parse(JSON.stringify(schema).replaceAll(/"(?:\.\/openapi\.yaml)?#\/components/g, '"contract#/components')));

const checks = new Map<string, Check>();
/** What a message of the document is not. */
function wrong(name: string, value: unknown): unknown {
  const check = checks.get(name) ?? compiled(components.messages[name].payload.schema);
  checks.set(name, check);
  return check(value) ? undefined : { name, value, errors: check.errors };
}

describe('asyncapi.yaml', () => {
  it('is valid by the schema that AsyncAPI publishes', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync(require.resolve('@asyncapi/specs/schemas/3.0.0-without-$id.json'), 'utf8'));
    const check = ajv.compile(schema);
    expect([check(document), check.errors]).toEqual([true, null]);
    expect(check({ ...document, channels: { webhooks: { address: 5 } } })).toBe(false);
  });

  it('has a message in both versions for every event that a webhook can name', () => {
    expect(Object.keys(channels.webhooks.messages)).toEqual([...subscribableTypes]);
    expect(Object.keys(channels.webhooksV3.messages)).toEqual([...subscribableTypes]);
    expect(components.messages.event.payload.schema.properties.type.enum).toEqual([...eventTypes]);
  });

  it('refers only to what there is', () => {
    const references = JSON.stringify(document).match(/(?<="\$ref":"#\/)[^"]+/g) ?? [];
    const leads = (path: string) => path.split('/').reduce((node, key) => node?.[key], document) !== undefined;
    expect(references.length).toBeGreaterThan(300);
    expect(references.filter((path) => !leads(path))).toEqual([]);
  });
});

/** Events about each kind of record; their stories cause many others on the way. */
const played = [
  'ORDER_CREATE',
  'ORDER_HOLD_CSR',
  'ALLOCATION_CREATE',
  'BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL',
  'CREDIT_PENDING',
  'EXPORT_ORDER_COMPLETED',
  'FRAUD_RELEASE',
  'GIFTCARD_ACTIVATE',
  'INVENTORY_BULK',
  'INVOICE_POSTING',
  'LIST_UPDATE',
  'PICKUP_COMPLETED',
  'REFUND_NOTIFICATION_EMAIL',
  'SHIPMENT_CREATE_IN_PTS',
  'TRANSFER_CREATE',
] as const;

describe('what is sent', () => {
  const receiver = openReceiver();
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z' });
  });
  afterAll(() => sandbox.close());

  it('fits the message of its event, with the ids of what it is about or with that record', async () => {
    const [account, paths] = ['a'.repeat(24), ['/v2', '/v3']];
    const floor = () => new Floor({ url: sandbox.url, account });
    const webhook = { events: subscribableTypes, protocol: 'HTTP', requestType: 'POST', source: 'ORDER_SERVICE' };
    const [v2 = '', v3 = ''] = paths.map((path) => receiver.url + path);
    await floor().call('POST', '/api/v2/webhook', { ...webhook, tenantId: account, target: v2 });
    await floor().call('POST', '/v3/oms-webhooks', { ...webhook, target: v3 });
    for (const [i, type] of played.entries()) {
      await floor().call('PATCH', '/__sandbox/policies', { webhookPayload: i % 2 === 0 ? 'ids' : 'document' });
      await triggers[type]?.play(floor());
    }
    await floor().call('POST', '/__sandbox/webhooks/settle', {});
    const { events } = await floor().call<{ events: { type: string; about: { kind: string } }[] }>('GET', '/__sandbox/events?limit=1000');

    const [ofV2 = [], ofV3 = []] = paths.map((path) => receiver.at(path).map(({ body }) => body));
    expect(played.filter((type) => !ofV2.some(({ event }) => event === type))).toEqual([]);
    expect(ofV3).toHaveLength(ofV2.length);
    expect(ofV2.flatMap((body) => wrong(body.event, body) ?? [])).toEqual([]);
    expect(ofV3.flatMap((body) => wrong(`${body.event}_V3`, body) ?? [])).toEqual([]);
    expect(wrong('ORDER_CREATE', { ...ofV2[0], payload: {} })).toBeDefined();
    expect(events.flatMap((event) => wrong('event', event) ?? [])).toEqual([]);
    expect(events.filter(({ type, about }) => !aboutOf(type).some((kind) => kind === about.kind))).toEqual([]);
  });
});
