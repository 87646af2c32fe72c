import type { Connection } from './connection.js';

/** An operation of the API, as its contract describes it. */
interface Operation {
  operationId: string;
  summary: string;
  requestBody?: { content: Record<string, Media> };
}
interface Media {
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}
interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { examples: Record<string, { value: unknown }> };
}

/** An operation that was found, with a body to start from. */
export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly body?: unknown;
}

function exampleOf({ components }: Contract, { requestBody }: Operation): unknown {
  const { example, examples = {} } = requestBody?.content['application/json'] ?? {};
  const named = Object.values(examples)[0]?.$ref.split('/').at(-1) ?? '';
  return example ?? components.examples[named]?.value;
}

/** The operations whose id, summary and path have all words that are searched, by the contract. */
export async function findOperations({ url }: Connection, search: string): Promise<FoundOperation[]> {
  const contract = (await (await fetch(`${url}/openapi.json`)).json()) as Contract;
  const words = search.toLowerCase().split(/\s+/);
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { operationId, summary }]) => {
        const text = `${operationId} ${summary} ${path}`.toLowerCase();
        return words.every((word) => text.includes(word));
      })
      .map(([method, operation]) => {
        const body = exampleOf(contract, operation);
        return { method: method.toUpperCase(), path, summary: operation.summary, ...(body !== undefined && { body }) };
      }),
  );
}
