import type { RequestListener } from 'node:http';
import request from 'supertest';
import { afterAll, beforeAll } from 'vitest';
import { drafts } from '../../../src/index.js';
import { createOpenSandbox } from '../../../src/sandbox/create-open-sandbox.js';
import type { OpenSandbox } from '../../../src/sandbox/open-sandbox.js';

/** The empty sandbox that the tests of a file share; there is one only while they run. */
export function openSandbox(): () => OpenSandbox {
  let sandbox: OpenSandbox;
  beforeAll(async () => {
    sandbox = await createOpenSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z' });
  });
  afterAll(() => sandbox.close());
  return () => sandbox;
}

let last = 0;

/** An answer of the API: its status and body. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: each test says what it expects of the body
  body: any;
}

/** A tenant that nobody has used, and its requests to the v2 API. */
export function freshTenant(app: RequestListener) {
  last += 1;
  const account = last.toString(16).padStart(24, 'a');
  const headers = { authorization: 'Bearer test', 'x-site-context': JSON.stringify({ account }) };
  const send = async (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object): Promise<Answer> => {
    const call = request(app)[method](`/api/v2${path}`).set(headers);
    const { status, body: answer } = await (body === undefined ? call : call.send(body));
    return { status, body: answer };
  };
  return {
    account,
    get: (path: string) => send('get', path),
    post: (path: string, body: object) => send('post', path, body),
    put: (path: string, body: object) => send('put', path, body),
    patch: (path: string, body: object) => send('patch', path, body),
    delete: (path: string) => send('delete', path),
  };
}

export type Tenant = ReturnType<typeof freshTenant>;

/** A record as a request writes it: 100 units of item 1 at location 1. */
export const stock = (changes: object = {}) => drafts.stock({ sku: 'SHIRT', ...changes });
