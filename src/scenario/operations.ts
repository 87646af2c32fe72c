import { isObject, own } from '../core/path.js';

/** What a scenario needs to know about an operation of the contract. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path, with its parameters as `{name}`. */
  readonly path: string;
  readonly pathNames: readonly string[];
  /**
   * The documented request bodies by name: that of the example and, where it is a component, that
   * of the component.
   */
  readonly examples: ReadonlyMap<string, unknown>;
}

export type Operations = ReadonlyMap<string, Operation>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** Returns a node of the document and follows a reference in it. */
export function resolve(document: unknown, node: unknown): unknown {
  const reference = own(node, '$ref');
  if (typeof reference !== 'string') return node;
  return reference
    .slice(2)
    .split('/')
    .reduce((found, step) => own(found, step), document);
}

function examplesOf(document: unknown, operation: unknown): ReadonlyMap<string, unknown> {
  const body = resolve(document, own(operation, 'requestBody'));
  const media = own(own(body, 'content'), 'application/json');
  const examples = own(media, 'examples');
  const named = isObject(examples) ? Object.entries(examples) : [];
  const found = named.flatMap(([name, node]): [string, unknown][] => {
    const value = own(resolve(document, node), 'value');
    const component = String(own(node, '$ref') ?? name).replace(/^.*\//, '');
    return [
      [component, value],
      [name, value],
    ];
  });
  const single = own(media, 'example');
  return new Map(single === undefined ? found : [...found, ['example', single]]);
}

/** Reads the operations of an OpenAPI document, by operationId. */
export function operationsOf(document: unknown): Operations {
  const paths = own(document, 'paths');
  const found = Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, Operation][] => {
      const node = own(item, method);
      const id = own(node, 'operationId');
      if (typeof id !== 'string') return [];
      const pathNames = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
      return [[id, { id, method: method.toUpperCase(), path, pathNames, examples: examplesOf(document, node) }]];
    }),
  );
  return new Map(found);
}
