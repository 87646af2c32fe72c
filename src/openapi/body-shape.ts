import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from './openapi-document.js';

/**
 * The part of a schema that is needed to normalize a body. The shapes of nested values are made on
 * demand, since schemas may be circular.
 */
export interface Shape {
  /** The JSON types that a value may have; undefined if any. */
  readonly types: readonly string[] | undefined;
  readonly isDate: boolean;
  /** Whether null is a value like any other: true for a schema without a type. */
  readonly takesNull: boolean;
  readonly isObject: boolean;
  /** The names of the fields that are documented. */
  readonly names: readonly string[];
  /**
   * Whether a field of this name is documented, or any name is allowed, as in free-form objects.
   */
  readonly knows: (name: string) => boolean;
  /** The documented values, if there is a list of them; the check may accept others. */
  readonly values: readonly Json[] | undefined;
  /** The path in the body where the same value must exist: `shipInfo.shipToId`. */
  readonly refersTo: string | undefined;
  /** The shape of the record whose fields a text can name, such as `items.sku`. */
  readonly namesFieldOf: (() => Shape | undefined) | undefined;
  /**
   * The shape of a field; undefined if it may be anything, as in free-form objects and for
   * undocumented fields.
   */
  readonly field: (name: string) => Shape | undefined;
  /** Whether null in this field means that the field is absent. */
  readonly dropsNull: (name: string) => boolean;
  readonly entry: () => Shape | undefined;
}

const UNIONS = ['anyOf', 'oneOf'] as const;

const schemasIn = (document: OpenApiDocument, node: JsonObject, keyword: string): JsonObject[] =>
  ((node[keyword] ?? []) as Json[]).map((part) => resolve(document, part)).filter(isObject);

/**
 * A schema merged with its `allOf` and the branches of its unions. A field of a union is required
 * if every branch requires it.
 */
function flattened(document: OpenApiDocument, node: JsonObject): JsonObject {
  const parts = schemasIn(document, node, 'allOf').map((part) => flattened(document, part));
  const branches = UNIONS.flatMap((keyword) => schemasIn(document, node, keyword)).map((branch) => flattened(document, branch));
  if (parts.length + branches.length === 0) return node;
  const requiredBy = ({ required = [] }: JsonObject) => required as string[];
  const inAll = requiredBy(branches[0] ?? {}).filter((name) => branches.every((branch) => requiredBy(branch).includes(name)));
  const all = [...branches, ...parts, node];
  return {
    ...Object.assign({}, ...all),
    properties: Object.assign({}, ...all.map(({ properties }) => properties ?? {})),
    required: [...requiredBy(node), ...parts.flatMap(requiredBy), ...inAll],
  };
}

/** The types that a schema allows: those of its unions together; undefined if it allows any. */
function typesOf(document: OpenApiDocument, node: JsonObject): string[] | undefined {
  if (typeof node['type'] === 'string') return [node['type']];
  const [part] = schemasIn(document, node, 'allOf').flatMap((one) => [typesOf(document, one) ?? []].filter(({ length }) => length > 0));
  if (part) return part;
  const branches = UNIONS.flatMap((keyword) => schemasIn(document, node, keyword)).map((branch) => typesOf(document, branch));
  return branches.length > 0 && branches.every((types) => types !== undefined) ? branches.flat() : undefined;
}

const known = new WeakMap<JsonObject, Shape>();

/** The shape of a schema; undefined without a schema. */
export function shapeOf(document: OpenApiDocument, schema: Json | undefined): Shape | undefined {
  const node = resolve(document, schema);
  if (!isObject(node)) return undefined;
  const shape = known.get(node) ?? newShape(document, flattened(document, node), typesOf(document, node));
  known.set(node, shape);
  return shape;
}

function newShape(document: OpenApiDocument, node: JsonObject, types: readonly string[] | undefined): Shape {
  const {
    type,
    format,
    additionalProperties: others,
    items,
    anyOf,
    oneOf,
    enum: values = node['x-known-values'],
    'x-refers-to': refersTo,
    'x-names-field-of': named,
  } = node;
  const properties = new Map(Object.entries((node['properties'] ?? {}) as JsonObject));
  const required = new Set((node['required'] ?? []) as string[]);
  const isFree = properties.size === 0 && (!isObject(others) || Object.keys(others).length === 0);
  const isOpen = properties.size === 0 || others === true || isObject(others);
  const other = isObject(others) ? others : undefined;
  const fields = new Map<string, Shape | undefined>();
  const field = (name: string): Shape | undefined => {
    if (!fields.has(name) && properties.has(name)) fields.set(name, shapeOf(document, properties.get(name)));
    return fields.get(name) ?? shapeOf(document, other);
  };
  return {
    types,
    isDate: type === 'string' && format === 'date-time',
    takesNull: type === undefined && properties.size === 0 && anyOf === undefined && oneOf === undefined,
    isObject: type === 'object' || properties.size > 0,
    names: [...properties.keys()],
    knows: (name) => isOpen || properties.has(name),
    values: Array.isArray(values) ? values : undefined,
    refersTo: typeof refersTo === 'string' ? refersTo : undefined,
    namesFieldOf: named === undefined ? undefined : () => shapeOf(document, named),
    field,
    dropsNull: (name) => !isFree && !required.has(name) && (properties.has(name) || others !== false) && field(name)?.takesNull !== true,
    entry: () => shapeOf(document, items),
  };
}
