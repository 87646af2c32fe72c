import type { JsonSchema } from '../../core/forms/form.js';
import { isObject, own } from '../../core/text/path.js';

const COMPONENTS = '#/components/schemas/';

/** The JSON Schemas for editors of what the contract describes; components become definitions. */
export interface ContractSchemas {
  /** Makes the schema of a node; components that it refers to are added to the definitions. */
  of(node: unknown): JsonSchema;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

const described = (node: unknown): JsonSchema => {
  const description = own(node, 'description');
  return typeof description === 'string' ? { description } : {};
};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Makes schemas by which an editor completes names and words without refusing anything that a
 * scenario may say: no field is required, since a draft has the rest, and a placeholder, a matcher
 * or a wrong value can stand anywhere.
 */
export function contractSchemas(document: unknown): ContractSchemas {
  const definitions: Record<string, JsonSchema> = {};
  const components = own(own(document, 'components'), 'schemas');

  function referred(name: string): JsonSchema {
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = {};
      definitions[name] = of(own(components, name));
    }
    return { $ref: `#/definitions/${name}` };
  }

  function of(node: unknown): JsonSchema {
    const reference = own(node, '$ref');
    if (typeof reference === 'string') return referred(reference.slice(COMPONENTS.length));
    const properties = own(node, 'properties');
    const [all, any, words] = ['allOf', 'anyOf', 'enum'].map((key) => list(own(node, key)));
    const either = [...(any ?? []).map(of), ...(words && words.length > 0 ? [{ enum: words }, {}] : [])];
    return {
      ...described(node),
      ...(own(node, 'type') === 'array' && { type: ['array', 'object', 'string', 'null'], items: of(own(node, 'items')) }),
      ...(isObject(properties) && { properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, of(one)])) }),
      ...(all && all.length > 0 && { allOf: all.map(of) }),
      ...(either.length > 0 && { anyOf: either }),
    };
  }

  return { of, definitions };
}
