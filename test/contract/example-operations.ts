import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Media {
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}
interface Described {
  operationId: string;
  tags: string[];
  requestBody?: { content: { 'application/json': Media } };
}
/** An operation and the example of its body. */
export interface Operation {
  family: string;
  method: string;
  path: string;
  takesBody: boolean;
  example: unknown;
}

const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'));

/** The example of a body: the one beside its schema, or the first of those that it refers to. */
function exampleOf({ example, examples = {} }: Media): unknown {
  const [named] = Object.values(examples);
  return named ? contract.components.examples[named.$ref.split('/').at(-1) ?? ''].value : example;
}

/** The operations of v2, by id. */
export const operations = new Map(
  Object.entries<Record<string, Described>>(contract.paths)
    .filter(([path]) => path.startsWith('/api/v2/'))
    .flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, tags, requestBody }]): [string, Operation] => [
        operationId,
        {
          family: tags[0] ?? '',
          method: method.toUpperCase(),
          path,
          takesBody: requestBody !== undefined,
          example: requestBody && exampleOf(requestBody.content['application/json']),
        },
      ]),
    ),
);
