import type { Tenant } from '../support/tenant.js';

interface Said {
  isError?: boolean;
  content: { text: string }[];
}

/** Sends one message of MCP to a sandbox and returns its result. */
export async function send<T>({ sandbox, account }: Tenant, method: string, params: object, more: Record<string, string> = {}): Promise<T> {
  const response = await fetch(`${sandbox.url}/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'x-fabric-tenant-id': account,
      ...more,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error } = (await response.json()) as { result?: T; error?: { message: string } };
  if (result === undefined) throw new Error(error?.message ?? `It answered ${response.status}`);
  return result;
}

const said = (shop: Tenant, name: string, args: object): Promise<Said> =>
  send<Said>(shop, 'tools/call', { name, arguments: args }, { 'x-sandbox-token': 'opener' });

const textOf = ({ content }: Said): string => content.map(({ text }) => text).join('\n');

/** What a tool answers, as a text. */
export const use = async (shop: Tenant, name: string, args: object = {}): Promise<string> => textOf(await said(shop, name, args));

/** What a tool answers to a call that must fail as MCP tells failures, and lead on. */
export async function misuse(shop: Tenant, name: string, args: object = {}): Promise<string> {
  const answer = await said(shop, name, args);
  const text = textOf(answer);
  if (answer.isError !== true || hintsIn(text).length === 0) throw new Error(`No failure that leads on: ${text}`);
  return text;
}

/** A call that an answer hints at. */
export interface Hinted {
  readonly tool: string;
  readonly arguments: object;
  /** The tool and its arguments, as the hint has them. */
  readonly call: string;
  readonly line: string;
}

/** The hints of an answer, in their order. */
export const hintsIn = (answer: string): Hinted[] =>
  Array.from((answer.split('\nNext:\n')[1] ?? '').matchAll(/^- (\w+) (\{.*\}): (.*)$/gm), ([line, tool = '', args = '{}']) => ({
    tool,
    call: `${tool} ${args}`,
    arguments: JSON.parse(args) as object,
    line,
  }));
