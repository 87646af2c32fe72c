import { isObject, own } from '../../core/text/path.js';
import { type Json, type OpenApiDocument, resolve } from '../../openapi/openapi-document.js';
import { type OperationShapes, shapesOf } from './operation-shapes.js';

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
  /** Returns the parts of its requests and answers; read on first use. */
  readonly shapes: () => OperationShapes;
}

type Table = ReadonlyMap<string, Operation>;

/** What scenarios may name. */
export interface Operations extends Table {
  /** The operations of the control API, by which moves, advances and other steps act. */
  readonly own: Table;
  /** The names of the seeds; undefined if any is accepted. */
  readonly seeds: readonly string[] | undefined;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

function examplesOf(document: OpenApiDocument, operation: unknown): ReadonlyMap<string, unknown> {
  const body = resolve(document, own(operation, 'requestBody') as Json | undefined);
  const media = own(own(body, 'content'), 'application/json');
  const examples = own(media, 'examples');
  const named = isObject(examples) ? Object.entries(examples) : [];
  const found = named.flatMap(([name, node]): [string, unknown][] => {
    const value = own(resolve(document, node as Json), 'value');
    const component = String(own(node, '$ref') ?? name).replace(/^.*\//, '');
    return [
      [component, value],
      [name, value],
    ];
  });
  const single = own(media, 'example');
  return new Map(single === undefined ? found : [...found, ['example', single]]);
}

function tableOf(document: OpenApiDocument): Map<string, Operation> {
  const found = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, Operation][] => {
      const node = own(item, method);
      const id = own(node, 'operationId');
      if (typeof id !== 'string') return [];
      const pathNames = Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = '']) => name);
      let read: OperationShapes | undefined;
      const shapes = () => {
        read ??= shapesOf(document, path, method);
        return read;
      };
      return [[id, { id, method: method.toUpperCase(), path, pathNames, examples: examplesOf(document, node), shapes }]];
    }),
  );
  return new Map(found);
}

/**
 * Reads the operations of an OpenAPI document, by operationId. `more` is the document of the
 * control API and the names of the seeds; without them, what depends on them is not checked.
 */
export function operationsOf(document: OpenApiDocument, more: { control?: OpenApiDocument; seeds?: readonly string[] } = {}): Operations {
  const { control, seeds } = more;
  return Object.assign(tableOf(document), { own: control ? tableOf(control) : new Map<string, Operation>(), seeds });
}
