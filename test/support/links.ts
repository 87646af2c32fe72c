import { expect } from 'vitest';
import type { ContractExamples } from './contract-examples.js';
import { apiContract } from './documents.js';
import type { Answer } from './tenant.js';

interface Link {
  operationId: string;
  parameters: Record<string, string>;
}
type Values = Record<string, string | number>;

const contract = await apiContract();
// biome-ignore lint/suspicious/noExplicitAny: the contract as it is
const nodes = new Map<string, any>(
  Object.values<object>(contract.paths).flatMap((item) => Object.values(item).map((node) => [node.operationId, node])),
);

/** The links of an operation's successful answer. */
function linksOf(operationId: string): Link[] {
  const [, answer] =
    Object.entries<{ links?: Record<string, Link> }>(nodes.get(operationId).responses).find(([status]) => status < '300') ?? [];
  return Object.values(answer?.links ?? {});
}

const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], root);

interface Answered {
  path: Values;
  sent: unknown;
  body: unknown;
}

interface Asking {
  query?: string;
  learn?: (body: Answer['body']) => unknown;
}

function resolved(expression: string, { path, sent, body }: Answered): unknown {
  const [, source = '', rest = ''] = /^\$(response\.body#|request\.body#|request\.path\.)(.*)$/.exec(expression) ?? [];
  return source === 'request.path.' ? path[rest] : at(source === 'request.body#' ? sent : body, rest);
}

/** Follows links, each from the state in which its operation was answered. */
export class LinkWalk {
  readonly #examples: ContractExamples;
  readonly #followed = new Set<string>();

  constructor(examples: ContractExamples) {
    this.#examples = examples;
  }

  /** The operations with links that were not called. */
  left = (): string[] => [...this.#examples.operations.keys()].filter((id) => linksOf(id).length > 0 && !this.#followed.has(id));

  /**
   * Calls an operation with its example and follows each link of its answer. `learn` takes what
   * the examples of the operations that the links lead to need of it.
   */
  call = async (operationId: string, path: Values = {}, { query = '', learn = () => undefined }: Asking = {}): Promise<Answer['body']> => {
    const sent = this.#examples.textOf(operationId);
    const body = await this.#examples.call(operationId, path, query);
    learn(body);
    this.#followed.add(operationId);
    const wrong: string[] = [];
    for (const link of linksOf(operationId)) wrong.push(...(await this.#follow(link, { path, sent: sent && JSON.parse(sent), body })));
    expect([operationId, wrong]).toEqual([operationId, []]);
    return body;
  };

  /**
   * What is wrong with a link: a value that is not there, or an operation that refuses it as it
   * refuses one that was made up. A refusal for another reason, such as the state of the order,
   * shows that the operation knows what the link names.
   */
  async #follow({ operationId, parameters }: Link, answered: Answered): Promise<string[]> {
    const values = Object.entries(parameters).map(
      ([name, expression]) => [name.replace(/^(path|query)\./, ''), expression, resolved(expression, answered)] as const,
    );
    const lacking = values.filter(([, , value]) => typeof value !== 'string' && typeof value !== 'number');
    if (lacking.length > 0) return lacking.map(([, expression]) => `${operationId}: ${expression} leads nowhere`);
    const named = Object.fromEntries(values.map(([name, , value]) => [name, value])) as Values;
    const { status, body } = await this.#try(operationId, named);
    if (status < 300) return [];
    const madeUp = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, String(value).replace(/[0-9a-z]/gi, '9')]));
    const other = await this.#try(operationId, madeUp);
    const without = (answer: unknown, given: Values) =>
      Object.values(given).reduce<string>((text, value) => text.replaceAll(String(value), ''), JSON.stringify(answer));
    return without(body, named) === without(other.body, madeUp) ? [`${operationId}: ${status} ${JSON.stringify(body)}`] : [];
  }

  /** Calls an operation with these parameters, and undoes what that changed. */
  async #try(operationId: string, named: Values): Promise<Answer> {
    const { tenant, operations, send } = this.#examples;
    const template = operations.get(operationId)?.path ?? '';
    const asked = Object.entries(named).flatMap(([name, value]) => (template.includes(`{${name}}`) ? [] : `${name}=${value}`));
    const shop = tenant.sandbox.tenant(tenant.account);
    const before = shop.snapshot();
    const answer = await send(operationId, named, asked.length === 0 ? '' : `?${asked.join('&')}`);
    shop.restore(before);
    return answer;
  }
}
