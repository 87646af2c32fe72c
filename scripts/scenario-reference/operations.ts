import { type Json, type JsonObject, jsonSchemaOf, type OpenApiDocument, parametersOf } from '../../src/openapi/openapi-document.js';
import { draftNames } from '../../src/scenario/contract/draft.js';
import type { Operations } from '../../src/scenario/contract/operations.js';
import { codes } from './markdown.js';
import { referredIn, typeText } from './objects.js';

/** An operation of the contract as a reader sees it. */
export interface Described {
  readonly id: string;
  readonly text: string;
  /** The names of the schemas that its body and answers refer to. */
  readonly schemas: readonly string[];
}

/** The schemas of the answers that are no errors, by status. */
function answersOf(document: OpenApiDocument, node: JsonObject): [status: string, schema: Json | undefined][] {
  const good = Object.entries((node['responses'] ?? {}) as JsonObject).filter(([status]) => status.startsWith('2'));
  return good.map(([status, answer]) => [status, jsonSchemaOf(document, answer)]);
}

/**
 * The parameters of one kind, for `with: { path, query }`; the ones that must be sent have a star.
 */
function parametersText(parameters: readonly JsonObject[], place: string): string {
  return parameters
    .filter((parameter) => parameter['in'] === place)
    .map(({ name, required, schema }) => `\`${String(name)}\`${required ? ' *' : ''} (${typeText(schema)})`)
    .join(', ');
}

/** Describes an operation: what it does, what `with` and `draft` can have, and what is answered. */
function described(document: OpenApiDocument, operations: Operations, id: string): Described {
  const operation = operations.get(id);
  if (!operation) throw new Error(`The contract has no operation ${id}`);
  const { method, path } = operation;
  const node = document.paths[path]?.[method.toLowerCase()] as JsonObject;
  const parameters = parametersOf(document, path, node);
  const body = jsonSchemaOf(document, node['requestBody']);
  const answers = answersOf(document, node);
  const drafts = [...new Set(draftNames(operation))];
  const facts = [
    ['path', parametersText(parameters, 'path')],
    ['query', parametersText(parameters, 'query')],
    ['body', body === undefined ? '' : typeText(body)],
    ['drafts', codes(drafts)],
    ['answers', answers.map(([status, schema]) => (schema === undefined ? status : `${status} ${typeText(schema)}`)).join('; ')],
  ].filter(([, text]) => text !== '');
  const summary = `\`${method} ${path}\`. ${String(node['summary'] ?? '')}.`;
  const text = [`### ${id}`, '', summary, '', ...facts.map(([name, fact]) => `- ${name}: ${fact}`), ''].join('\n');
  return { id, text, schemas: [body, ...answers.map(([, schema]) => schema)].flatMap(referredIn) };
}

/** Describes these operations, in the order of their names. */
export const describedOperations = (document: OpenApiDocument, operations: Operations, ids: readonly string[]): Described[] =>
  [...ids].sort((a, b) => a.localeCompare(b, 'en')).map((id) => described(document, operations, id));
