import type { JsonSchema } from '../../core/forms/form.js';
import { isObject, own } from '../../core/text/path.js';
import { type JsonObject, jsonSchemaOf, type OpenApiDocument, parametersOf } from '../../openapi/openapi-document.js';
import { type ContractSchemas, contractSchemas } from '../contract/contract-schemas.js';
import { draftNames } from '../contract/draft.js';
import { type Operation, operationsOf } from '../contract/operations.js';
import { scenarioSchema } from './scenario-form.js';
import { withSharedParts } from './shared-parts.js';

/** The names of an operation's parameters of one kind. */
function parametersIn(place: string, parameters: readonly JsonObject[], schemas: ContractSchemas): JsonSchema {
  const named = parameters.flatMap(({ in: placed, name, schema: node, description }) => {
    const schema = { ...schemas.of(node), ...(typeof description === 'string' && { description }) };
    return placed === place ? [[String(name), schema]] : [];
  });
  return { properties: Object.fromEntries(named) };
}

/** What a step that calls an operation can send and expect. */
function callSchema(document: OpenApiDocument, operation: Operation, schemas: ContractSchemas): JsonSchema {
  const node = document.paths[operation.path]?.[operation.method.toLowerCase()] as JsonObject;
  const parameters = parametersOf(document, operation.path, node);
  const sent = jsonSchemaOf(document, node['requestBody']);
  const answer = Object.entries((node['responses'] ?? {}) as JsonObject).find(([status]) => status.startsWith('2'))?.[1];
  const received = jsonSchemaOf(document, answer);
  const drafts = [...new Set(draftNames(operation))];
  const parts = {
    path: parametersIn('path', parameters, schemas),
    query: parametersIn('query', parameters, schemas),
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
