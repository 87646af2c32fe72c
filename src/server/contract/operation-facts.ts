import { isObject, type Json, type JsonObject, jsonSchemaOf, type OpenApiDocument, resolve } from '../../openapi/openapi-document.js';
import { componentsOf } from './cut.js';

/** Headers that the server checks itself, before the contract does. */
const OWN_HEADERS = new Set(['authorization', 'x-site-context', 'tenant-key']);

/** What the server needs to know of an operation for every request, computed once. */
export interface OperationFacts {
  readonly queryNames: ReadonlySet<string>;
  /** Query parameters whose values are joined by commas. */
  readonly commaLists: ReadonlySet<string>;
  /** Path and query parameters that are numbers or lists of numbers. */
  readonly numberNames: ReadonlySet<string>;
  /** In lower case, without those that the server checks itself. */
  readonly headerNames: readonly string[];
  readonly siteContextRequired: boolean;
  readonly body: 'none' | 'optional' | 'required';
  /** Statuses whose documented body is a plain JSON string. */
  readonly bareStatuses: ReadonlySet<number>;
  /**
   * The generation of v3's errors (`x-errors`): `plain`, or the service that errors with codes
   * name.
   */
  readonly errors: string | undefined;
  /** The fields whose values no log may show, because the contract marks them; in lower case. */
  readonly secretNames: ReadonlySet<string>;
}

const lowerName = (parameter: JsonObject): string => String(parameter['name']).toLowerCase();

/** Whether the server checks a parameter itself, instead of the contract. */
export const isOwnHeader = (parameter: JsonObject): boolean => parameter['in'] === 'header' && OWN_HEADERS.has(lowerName(parameter));

export function gatherFacts(document: OpenApiDocument, parameters: readonly JsonObject[], operation: JsonObject): OperationFacts {
  const body = resolve(document, operation['requestBody']);
  const placed = (place: string) => parameters.filter((parameter) => parameter['in'] === place);
  const responses = Object.entries((operation['responses'] ?? {}) as JsonObject);
  return {
    queryNames: new Set(placed('query').map((parameter) => String(parameter['name']))),
    commaLists: new Set(
      placed('query')
        .filter(({ explode, schema }) => explode === false && typeOf(document, schema) === 'array')
        .map(({ name }) => String(name)),
    ),
    numberNames: new Set(parameters.filter(({ schema }) => isNumeric(document, schema)).map(({ name }) => String(name))),
    headerNames: placed('header')
      .filter((header) => !isOwnHeader(header))
      .map(lowerName),
    siteContextRequired: placed('header').some((header) => header['required'] === true && lowerName(header) === 'x-site-context'),
    body: isObject(body) ? (body['required'] === true ? 'required' : 'optional') : 'none',
    bareStatuses: new Set(responses.filter(([, response]) => isBare(document, response)).map(([status]) => Number(status))),
    errors: typeof operation['x-errors'] === 'string' ? operation['x-errors'] : undefined,
    secretNames: new Set(secretsIn([operation, componentsOf(document, operation)])),
  };
}

/**
 * The names, in lower case, of the secret properties below a node: `x-secret: true` marks a
 * property, and `x-secret: [name, …]` those that a free-form object may have.
 */
function secretsIn(node: Json | undefined): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    const mark = isObject(value) ? value['x-secret'] : undefined;
    const marked = Array.isArray(mark) ? mark.map(String) : mark === true ? [name] : [];
    return [...marked.map((one) => one.toLowerCase()), ...secretsIn(value as Json)];
  });
}

function typeOf(document: OpenApiDocument, schema: Json | undefined): Json | undefined {
  const resolved = resolve(document, schema);
  return isObject(resolved) ? resolved['type'] : undefined;
}

/** Whether a schema describes a number or a list of numbers. */
function isNumeric(document: OpenApiDocument, schema: Json | undefined): boolean {
  const resolved = resolve(document, schema);
  const type = typeOf(document, resolved);
  return type === 'array' && isObject(resolved) ? isNumeric(document, resolved['items']) : type === 'number' || type === 'integer';
}

function isBare(document: OpenApiDocument, response: Json | undefined): boolean {
  return typeOf(document, jsonSchemaOf(document, response)) === 'string';
}
