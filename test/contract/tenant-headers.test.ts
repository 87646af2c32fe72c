import { beforeAll, expect, it } from 'vitest';
import { apiContract } from '../support/documents.js';
import { openSandbox, type Tenant } from '../support/tenant.js';

const open = openSandbox();
let tenant: Tenant;
beforeAll(() => {
  tenant = open();
});

const contract = await apiContract();
/** The operations that take no body and document 400: a wrong header is one reason for it. */
// biome-ignore lint/suspicious/noExplicitAny: the contract as it is written
const bodiless = Object.entries<any>(contract.paths).flatMap(([path, item]) =>
  ['get', 'post', 'put', 'delete']
    .filter((method) => item[method]?.responses['400'] && !item[method].requestBody)
    .map((method) => [item[method].operationId as string, method.toUpperCase(), path.replace(/\{[^}]+\}/g, '1')] as const),
);

it.each(bodiless)('%s names the header that is to name its tenant and does not', async (_id, method, path) => {
  const [name, value] = path.startsWith('/v3') ? ['x-fabric-tenant-id', 'nobody'] : ['x-site-context', '{"account":"nobody"}'];
  const { status, body } = await tenant.call(method, path, { headers: { [name]: value } });
  expect([status, typeof body === 'string' ? body : body.message]).toEqual([400, expect.stringMatching(RegExp(`^\\[?${name} must `))]);
});
