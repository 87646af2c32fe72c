import { type Shape, shapeOf } from '../../openapi/body-shape.js';
import { type Json, type JsonObject, jsonSchemaOf, type OpenApiDocument, parametersOf } from '../../openapi/openapi-document.js';

/** Shapes by name; undefined for one that may be anything. */
export type Shapes = ReadonlyMap<string, Shape | undefined>;

/** The parts of an operation's requests and answers, as the contract describes them. */
export interface OperationShapes {
  readonly takesBody: boolean;
  readonly body: Shape | undefined;
  readonly path: Shapes;
  readonly query: Shapes;
  /** The parameters of the query whose lists are joined by commas, not sent entry by entry. */
  readonly joined: ReadonlySet<string>;
  /** The bodies of answers, by status: `200`, `default`. */
  readonly answers: Shapes;
}

/** Reads the shapes of the operation at a path of the document. */
export function shapesOf(document: OpenApiDocument, path: string, method: string): OperationShapes {
  const operation = document.paths[path]?.[method] as JsonObject;
  const content = (holder: Json | undefined) => shapeOf(document, jsonSchemaOf(document, holder));
  const parameters = parametersOf(document, path, operation);
  const placed = (place: string): Shapes =>
    new Map(parameters.filter((one) => one['in'] === place).map(({ name, schema }) => [String(name), shapeOf(document, schema)]));
  const answers = Object.entries((operation['responses'] ?? {}) as JsonObject);
  return {
    takesBody: operation['requestBody'] !== undefined,
    body: content(operation['requestBody']),
    path: placed('path'),
    query: placed('query'),
    joined: new Set(parameters.filter((one) => one['in'] === 'query' && one['explode'] === false).map(({ name }) => String(name))),
    answers: new Map(answers.map(([status, answer]) => [status, content(answer)])),
  };
}
