import { isObject, type Json, type JsonObject, jsonSchemaOf, type OpenApiDocument, resolve } from '../../src/openapi/openapi-document.js';

/** The bodies that each operation of v2 is tested with; `wrong` is one that is refused. */
export const bodyKinds = ['complete', 'minimal', 'wrong'] as const;
export type BodyKind = (typeof bodyKinds)[number];

/** How many optional fields a minimal body can have. */
const OPTIONAL = 2;

/** The top-level fields of an operation's body; of a list, those of its entries. */
interface BodyFields {
  /** Those of the example in the contract. */
  example: readonly string[];
  required: readonly string[];
}

const ofEntry = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** The names of the fields of a body, or of the first entry of a list. */
export const fieldsIn = (body: unknown): string[] => {
  const entry = ofEntry(body);
  return isObject(entry) ? Object.keys(entry) : [];
};

function requiredIn(document: OpenApiDocument, schema: Json | undefined): string[] {
  const node = resolve(document, schema);
  if (!isObject(node)) return [];
  const parts = [node['items'], ...((node['allOf'] ?? []) as Json[])];
  return [...((node['required'] ?? []) as string[]), ...parts.flatMap((part) => requiredIn(document, part))];
}

/** The example beside the schema, or the first that is referred to. */
function exampleIn(document: OpenApiDocument, { example, examples }: JsonObject): unknown {
  const [first] = Object.values((examples ?? {}) as JsonObject);
  return first === undefined ? example : (resolve(document, first) as JsonObject)['value'];
}

/** The fields of an operation's body; undefined if it takes none. */
export function bodyFieldsOf(document: OpenApiDocument, { requestBody }: JsonObject): BodyFields | undefined {
  const body = resolve(document, requestBody) as JsonObject | undefined;
  const media = (body?.['content'] as JsonObject | undefined)?.['application/json'] as JsonObject | undefined;
  if (!media) return undefined;
  return { example: fieldsIn(exampleIn(document, media)), required: requiredIn(document, jsonSchemaOf(document, body)) };
}

/**
 * What kinds of body a call had. A complete one has every field of the example. A minimal one has
 * at most two fields that the contract does not require: many operations need one of several keys,
 * and what to do.
 */
export function kindsOf({ example, required }: BodyFields, status: number, sent: readonly string[] | undefined): BodyKind[] {
  if (status >= 400) return status === 400 ? ['wrong'] : [];
  if (!sent) return [];
  const kinds: BodyKind[] = [];
  if (example.every((name) => sent.includes(name))) kinds.push('complete');
  if (sent.filter((name) => !required.includes(name)).length <= OPTIONAL) kinds.push('minimal');
  return kinds;
}
