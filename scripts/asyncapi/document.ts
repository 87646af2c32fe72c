import { own } from '../../src/core/text/path.js';
import { subscribableTypes } from '../../src/domain/events/event-types.js';
import type { Message } from '../../src/kit/route.js';
import { type Json, type JsonObject, type OpenApiDocument, resolve } from '../../src/openapi/openapi-document.js';
import { MISSED, RESET } from '../../src/tenancy/notes.js';
import { aboutOf, schemasOf } from './about.js';
import { BY_HAND, causesOf, NOTHING } from './causes.js';

type Version = 'v2' | 'v3';

/** The dialect of the schemas in the contract. */
const OPENAPI_SCHEMA = 'application/vnd.oai.openapi+yaml;version=3.0.0';

const inContract = (name: string): JsonObject => ({ $ref: `./openapi.yaml#/components/schemas/${name}` });
const nameOf = (type: string, version: Version): string => (version === 'v2' ? type : `${type}_V3`);
const local = (path: string): JsonObject => ({ $ref: `#/${path}` });

/** The payload of an event: the ids of what it is about, or that record. */
function payloadOf(type: string, version: Version): JsonObject {
  const kinds = aboutOf(type);
  const ids = kinds.map((kind): JsonObject => ({ required: [`${kind}Id`], properties: { [`${kind}Id`]: { type: 'string' } } }));
  const records = kinds.flatMap((kind) => {
    const { v2, v3 } = schemasOf[kind] ?? {};
    const name = version === 'v2' ? (v2 ?? v3) : v3;
    return name === undefined ? [] : [inContract(name)];
  });
  return { anyOf: [...ids, ...records] };
}

const summaryOf = (causes: string): string => {
  if (causes === NOTHING) return 'Nothing causes it yet.';
  return causes === BY_HAND ? 'Only `sendNotification` causes it.' : `Caused by: ${causes}.`;
};

function messageOf(type: (typeof subscribableTypes)[number], version: Version): JsonObject {
  const own = { properties: { event: { enum: [type] }, payload: payloadOf(type, version) } };
  return {
    name: type,
    summary: summaryOf(causesOf(type)),
    headers: local('components/schemas/webhookHeaders'),
    payload: {
      schemaFormat: OPENAPI_SCHEMA,
      schema: { allOf: [inContract(version === 'v2' ? 'WebhookMessage' : 'WebhookMessageV3'), own] },
    },
  };
}

/** The schemas of the control API with their references replaced by what they lead to. */
function whole(control: OpenApiDocument, node: Json | undefined): Json {
  const resolved = resolve(control, node);
  if (Array.isArray(resolved)) return resolved.map((one) => whole(control, one));
  if (typeof resolved !== 'object' || resolved === null) return resolved ?? null;
  return Object.fromEntries(Object.entries(resolved).map(([name, value]) => [name, whole(control, value)]));
}

const noteOf = ({ event = '', data }: Message): JsonObject => ({
  name: event,
  summary: `${String(own(data, 'message'))}.`,
  payload: { type: 'object', required: ['message'], properties: { message: { type: 'string' } } },
});

const channelOf = (version: Version): JsonObject => ({
  address: null,
  title: `Webhooks of ${version}`,
  description: `The target of a webhook that ${version === 'v2' ? '`POST /api/v2/webhook`' : '`POST /v3/oms-webhooks`'} made. It gets the events that the webhook names.`,
  servers: [local('servers/target')],
  messages: Object.fromEntries(subscribableTypes.map((type) => [type, local(`components/messages/${nameOf(type, version)}`)])),
});

const sends = (channel: string, summary: string, method: string): JsonObject => ({
  action: 'send',
  channel: local(`channels/${channel}`),
  summary,
  bindings: { http: { method, bindingVersion: '0.3.0' } },
});

/**
 * The AsyncAPI document of what the sandbox sends by itself: webhooks in both versions, and the
 * stream of events of the control API.
 */
export function asyncApiDocument(version: string, control: OpenApiDocument): JsonObject {
  const versions = ['v2', 'v3'] as const;
  const messages = versions.flatMap((one) => subscribableTypes.map((type) => [nameOf(type, one), messageOf(type, one)]));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'oms-sandbox: events',
      version,
      description:
        'What the sandbox tells by itself: webhooks, to the targets that subscribe, and a stream of all events. The schemas of records are those of openapi.yaml, beside this file.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: {
      target: { host: 'localhost:3000', protocol: 'http', description: 'Your receiver: the host of the `target` of a webhook.' },
      sandbox: { host: '127.0.0.1:4010', protocol: 'http', description: 'The sandbox, where it listens by default.' },
    },
    channels: {
      webhooks: channelOf('v2'),
      webhooksV3: channelOf('v3'),
      events: {
        address: '/__sandbox/events/stream',
        title: 'The events of a tenant',
        description: 'Server-sent events, as they happen. A message without a name is an event.',
        servers: [local('servers/sandbox')],
        messages: Object.fromEntries(['event', 'reset', 'missed'].map((name) => [name, local(`components/messages/${name}`)])),
      },
    },
    operations: {
      sendWebhook: sends('webhooks', 'Sends an event to a target, with the method of its webhook. GET and DELETE have no body.', 'POST'),
      sendWebhookV3: sends(
        'webhooksV3',
        'Sends an event to a target, with the method of its webhook. GET and DELETE have no body.',
        'POST',
      ),
      streamEvents: sends('events', 'Sends the events of a tenant to whoever reads them.', 'GET'),
    },
    components: {
      schemas: {
        webhookHeaders: {
          type: 'object',
          required: ['x-sandbox-event', 'x-sandbox-delivery'],
          properties: {
            'x-sandbox-event': { type: 'string', description: 'The event, also where there is no body.' },
            'x-sandbox-delivery': { type: 'string', description: 'The same in every attempt of a delivery.' },
            'x-api-key': { type: 'string', description: 'The `targetApiKey` of the webhook, if it has one.' },
          },
        },
      },
      messages: {
        ...Object.fromEntries(messages),
        event: {
          name: 'event',
          summary: 'Something that happened to a record.',
          payload: { schemaFormat: OPENAPI_SCHEMA, schema: whole(control, local('components/schemas/Event')) },
        },
        reset: noteOf(RESET),
        missed: noteOf(MISSED),
      },
    },
  };
}
