import { beforeAll, expect, it } from 'vitest';
import { apiContract } from '../support/documents.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

/** A key that no record has. */
const NOBODY = 'ffffffffffffffffffffffff';
const LAST = '987654321';

/** A parameter of the query. */
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { type?: string; enum?: string[] };
}

/** A value for a parameter of the path that names no record. */
const nobodyOf = ({ type, enum: choices }: Parameter['schema'] = {}): string => choices?.[0] ?? (type === 'integer' ? LAST : NOBODY);

/** An operation that reads, and its parameters. */
interface Reader {
  id: string;
  path: string;
  parameters: Parameter[];
  statuses: string[];
}

const contract = await apiContract();
const resolved = (node: { $ref?: string }) =>
  node.$ref === undefined
    ? node
    : node.$ref
        .slice('#/'.length)
        .split('/')
        .reduce((at, key) => at[key], contract);

// biome-ignore lint/suspicious/noExplicitAny: the contract as it is written
const readers: Reader[] = Object.entries<any>(contract.paths).flatMap(([path, item]) => {
  if (!item.get) return [];
  const parameters: Parameter[] = [...(item.parameters ?? []), ...(item.get.parameters ?? [])]
    .map(resolved)
    .map((one) => ({ ...one, schema: resolved(one.schema) }));
  const inPath = (name: string) => parameters.find((one) => one.in === 'path' && one.name === name)?.schema;
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => nobodyOf(inPath(name)));
  const inQuery = parameters.filter((one) => one.in === 'query');
  return [{ id: item.get.operationId, path: filled, parameters: inQuery, statuses: Object.keys(item.get.responses) }];
});

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const valid = ({ name, schema }: Parameter) => `${name}=${schema.enum?.[0] ?? (schema.type === 'integer' ? 1 : NOBODY)}`;
const headers = () => ({ 'x-fabric-tenant-id': tenant.account, 'x-fabric-channel-id': '12' });
const asked = async ({ path }: Reader, query: readonly string[]) => {
  const { status, body } = await tenant.call('GET', `${path}?${query.join('&')}`, { headers: headers() });
  return { status, message: typeof body === 'string' ? body : String(body?.message) };
};

const typed = readers.flatMap((reader) => reader.parameters.map((one) => [reader.id, one.name, reader, one] as const));
const isText = ({ schema }: Parameter) => schema.enum === undefined && !['integer', 'number', 'boolean'].includes(schema.type ?? '');

it.each(typed.filter(([, , , one]) => !isText(one)))('%s refuses a wrong %s by its name', async (_id, name, reader, wrong) => {
  const others = reader.parameters.filter((one) => one.required && one !== wrong).map(valid);
  const answer = await asked(reader, [...others, `${name}={wrong`]);
  expect(answer).toEqual({ status: 400, message: expect.stringContaining(name) });
});

it.each(typed.filter(([, , , one]) => one.required))(
  '%s refuses to be asked without %s, by its name',
  async (_id, name, reader, missing) => {
    const others = reader.parameters.filter((one) => one.required && one !== missing).map(valid);
    expect(await asked(reader, others)).toEqual({ status: 400, message: expect.stringContaining(name) });
  },
);

/** Whose records are listed, though there are none: an empty list (a policy). */
const lists = ['listReservations', 'getListsOfUser', 'listShippingMethodsOfItem', 'getListsOfUserV3', 'getListsOfUserWithItems'];
const named = readers.filter(({ path }) => path.includes(NOBODY) || path.includes(LAST));

it.each(named.filter(({ id }) => !lists.includes(id)).map((reader) => [reader.id, reader] as const))(
  '%s answers for a record that is not there with a status that the contract has, and says so',
  async (_id, reader) => {
    const answer = await asked(reader, reader.parameters.filter(({ required }) => required).map(valid));
    expect(answer.message).toContain('not found');
    expect(reader.statuses).toContain(String(answer.status));
    expect(answer.status).toBe(reader.statuses.includes('404') ? 404 : 400);
  },
);
