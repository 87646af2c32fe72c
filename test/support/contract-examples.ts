import { expect } from 'vitest';
import { apiContract } from './documents.js';
import type { Answer, Tenant } from './tenant.js';

interface Media {
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}
interface Described {
  operationId: string;
  tags: string[];
  requestBody?: { content: { 'application/json': Media } };
}
interface Operation {
  family: string;
  method: string;
  path: string;
  takesBody: boolean;
  example: unknown;
}

const contract = await apiContract();

/** An example of the contract, by its name there. */
export const contractExample = (name: string) => contract.components.examples[name].value;

/** The example of a body: the one beside its schema, or the first of those that it refers to. */
function exampleOf({ example, examples = {} }: Media): unknown {
  const [named] = Object.values(examples);
  return named ? contractExample(named.$ref.split('/').at(-1) ?? '') : example;
}

const operationsUnder = (prefix: string): Map<string, Operation> =>
  new Map(
    Object.entries<Record<string, Described>>(contract.paths)
      .filter(([path]) => path.startsWith(prefix))
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

/** Calls the operations of one version with the examples of the contract, as one tenant. */
export class ContractExamples {
  /** What the system makes, by the ids that stand for it in the examples. */
  readonly made = new Map<string, string>();
  /** The bodies that are sent instead of examples, by their operations. */
  readonly instead = new Map<string, object>();
  readonly operations: ReadonlyMap<string, Operation>;
  readonly #called = new Set<string>();
  readonly #tenantOf: () => Tenant;
  readonly #headers: Record<string, string>;
  #tenant: Tenant | undefined;

  constructor(prefix: '/api/v2/' | '/v3/', tenantOf: () => Tenant) {
    this.operations = operationsUnder(prefix);
    this.#tenantOf = tenantOf;
    this.#headers = prefix === '/v3/' ? { 'x-fabric-channel-id': '12' } : {};
  }

  get tenant(): Tenant {
    this.#tenant ??= this.#tenantOf();
    return this.#tenant;
  }

  /** The example of an operation's body with the ids that the system made; none without a body. */
  textOf(operationId: string): string | undefined {
    const { takesBody, example: documented } = this.operations.get(operationId) as Operation;
    if (!takesBody) return undefined;
    const example = this.instead.get(operationId) ?? documented;
    expect([operationId, example]).toEqual([operationId, expect.anything()]);
    return Array.from(this.made).reduce((sofar, [stand, id]) => sofar.replaceAll(stand, id), JSON.stringify(example));
  }

  /** Sends the example of an operation, in which only ids that the system makes are replaced. */
  send = (operationId: string, path: Record<string, string | number> = {}, query = ''): Promise<Answer> => {
    const { method, path: template } = this.operations.get(operationId) as Operation;
    const text = this.textOf(operationId);
    const url = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? `no ${name}`));
    const headers = { ...this.#headers, 'x-fabric-tenant-id': this.tenant.account };
    return this.tenant.call(method, url + query, { headers, ...(text !== undefined && { body: text }) });
  };

  /** Calls an operation with its example. The answer has to be 2xx. */
  call = async (operationId: string, path: Record<string, string | number> = {}, query = ''): Promise<Answer['body']> => {
    this.#called.add(operationId);
    const { status, body } = await this.send(operationId, path, query);
    expect([operationId, status >= 200 && status < 300 ? '' : { status, body }]).toEqual([operationId, '']);
    return body;
  };

  /** The operations of the called families that were not called. */
  uncalled(): string[] {
    const families = new Set([...this.#called].map((operationId) => this.operations.get(operationId)?.family));
    return [...this.operations].flatMap(([operationId, { family }]) =>
      families.has(family) && !this.#called.has(operationId) ? operationId : [],
    );
  }
}
