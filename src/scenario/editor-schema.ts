import type { JsonSchema } from '../core/form.js';
import { isObject, own } from '../core/path.js';
import { type Json, type OpenApiDocument, resolve } from '../openapi/openapi-document.js';
import { type ContractSchemas, contractSchemas } from './contract-schemas.js';
import { draftNames } from './draft.js';
import { type Operation, operationsOf } from './operations.js';
import { scenarioSchema } from './scenario-form.js';
import { withSharedParts } from './shared-parts.js';

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The schema of a JSON body of a request or an answer; undefined if it has none. */
const bodyIn = (document: OpenApiDocument, node: unknown): unknown =>
  own(own(own(resolve(document, node as Json), 'content'), 'application/json'), 'schema');

/** The names of an operation's parameters of one kind. */
function parametersIn(document: OpenApiDocument, place: string, nodes: readonly unknown[], schemas: ContractSchemas): JsonSchema {
  const parameters = nodes.flatMap((node) => list(own(node, 'parameters'))).map((node) => resolve(document, node as Json));
  const named = parameters.flatMap((node) => {
    const description = own(node, 'description');
    const schema = { ...schemas.of(own(node, 'schema')), ...(typeof description === 'string' && { description }) };
    return own(node, 'in') === place ? [[String(own(node, 'name')), schema]] : [];
  });
  return { properties: Object.fromEntries(named) };
}

/** What a step that calls an operation can send and expect. */
function callSchema(document: OpenApiDocument, operation: Operation, schemas: ContractSchemas): JsonSchema {
  const item = own(own(document, 'paths'), operation.path);
  const node = own(item, operation.method.toLowerCase());
  const sent = bodyIn(document, own(node, 'requestBody'));
  const answer = Object.entries(own(node, 'responses') ?? {}).find(([status]) => status.startsWith('2'))?.[1];
  const received = bodyIn(document, answer);
  const drafts = [...new Set(draftNames(operation))];
  const parts = {
    path: parametersIn(document, 'path', [item, node], schemas),
    query: parametersIn(document, 'query', [item, node], schemas),
    ...(sent !== undefined && { body: schemas.of(sent) }),
  };
  return {
    if: { properties: { call: { const: operation.id } }, required: ['call'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: {
      properties: {
        ...(drafts.length > 0 && { draft: { anyOf: [{ enum: drafts }, {}] } }),
        with: { properties: parts },
        ...(received !== undefined && { expect: { properties: { body: schemas.of(received) } } }),
      },
    },
  };
}

/**
 * Makes the JSON Schema by which editors check and complete scenarios, with the bodies and
 * parameters of each operation of the contract. What occurs several times is written once.
 */
export function editorSchema(document: OpenApiDocument): JsonSchema {
  const operations = operationsOf(document);
  const schemas = contractSchemas(document);
  const calls = [...operations.values()].map((operation) => callSchema(document, operation, schemas));
  const { properties, ...rest } = scenarioSchema([...operations.keys()]);
  const steps = own(properties, 'steps') as JsonSchema;
  const items = { ...(steps['items'] as object), allOf: calls };
  const whole = { ...rest, properties: { ...(isObject(properties) && properties), steps: { ...steps, items } } };
  return withSharedParts({ ...whole, definitions: schemas.definitions });
}
