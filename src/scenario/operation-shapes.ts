import { type Shape, shapeOf } from '../openapi/body-shape.js';
import { isObject, type Json, type JsonObject, type OpenApiDocument, resolve } from '../openapi/openapi-document.js';

/** Shapes by name; undefined for one that may be anything. */
export type Shapes = ReadonlyMap<string, Shape | undefined>;

/** The parts of an operation's requests and answers, as the contract describes them. */
export interface OperationShapes {
  readonly takesBody: boolean;
  readonly body: Shape | undefined;
  readonly path: Shapes;
  readonly query: Shapes;
  /** The bodies of answers, by status: `200`, `default`. */
  readonly answers: Shapes;
}

const child = (node: Json | undefined, name: string): Json | undefined => (isObject(node) ? node[name] : undefined);

/** Reads the shapes of the operation at a path of the document. */
export function shapesOf(document: OpenApiDocument, path: string, method: string): OperationShapes {
  const item = document.paths[path];
  const operation = item?.[method] as JsonObject;
  const content = (holder: Json | undefined) =>
    shapeOf(document, child(child(child(resolve(document, holder), 'content'), 'application/json'), 'schema'));
  const parameters = [item?.['parameters'], operation['parameters']].flatMap((list) => (list ?? []) as Json[]);
  const placed = (place: string): Shapes =>
    new Map(
      parameters
        .map((parameter) => resolve(document, parameter))
        .filter((parameter) => child(parameter, 'in') === place)
        .map((parameter) => [String(child(parameter, 'name')), shapeOf(document, child(parameter, 'schema'))]),
    );
  const answers = Object.entries((operation['responses'] ?? {}) as JsonObject);
  return {
    takesBody: operation['requestBody'] !== undefined,
    body: content(operation['requestBody']),
    path: placed('path'),
    query: placed('query'),
    answers: new Map(answers.map(([status, answer]) => [status, content(answer)])),
  };
}
