import { once } from 'node:events';
import { type ClientRequest, createServer, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type InterceptOptions, intercept } from 'oms-sandbox/intercept';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createSandbox, drafts, type Sandbox } from '../../src/index.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty' });
});
afterAll(() => sandbox.close());

function intercepted(options?: InterceptOptions): void {
  const interception = intercept(sandbox, options);
  onTestFinished(() => interception.stop());
}

async function responseOf(call: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(call, 'response')) as [IncomingMessage];
  return answer;
}

it('fetch and https reach the sandbox at the real address', async () => {
  intercepted();
  const { headers, order } = sandbox.tenant();
  const created = await fetch('https://api.fabric.inc/api/v2/order', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(drafts.order({ orderNumber: 'I-1' })),
  });
  expect([created.status, order('I-1').statusCode]).toEqual([200, 'ORDER_CREATED']);

  const answer = await responseOf(https.request('https://api.fabric.inc/api/v2/order?orderNumber=I-1', { headers }).end());
  expect([answer.statusCode, await json(answer)]).toMatchObject([200, { orderNumber: 'I-1' }]);

  const body = JSON.stringify(drafts.order({ orderNumber: 'I-1' }));
  const second = https.request('https://api.fabric.inc/api/v2/order', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  expect((await responseOf(second.end(body))).statusCode).toBe(400);
});

it('a connection that the sandbox closes fails as one that the real address closes', async () => {
  intercepted();
  const shop = sandbox.tenant();
  shop.fault({ connection: 'cut' });
  await expect(fetch('https://api.fabric.inc/api/v2/order', { headers: shop.headers })).rejects.toThrow(TypeError);
});

it('a request to another machine is refused with the addresses that are answered', async () => {
  intercepted({ addresses: ['https://oms.example.com'] });
  await expect(fetch('https://api.fabric.inc/api/v2/order')).rejects.toThrow(
    /https:\/\/api\.fabric\.inc is not intercepted.*Answered are: https:\/\/oms\.example\.com;/,
  );
  const [error] = await once(https.request('https://other.example.com/').end(), 'error');
  expect(String(error)).toContain('https://other.example.com is not intercepted');
  expect((await fetch('https://oms.example.com/api/v2/order')).status).toBe(401);
});

it('requests to this machine pass, and those to others where that is wanted', async () => {
  const server = createServer((_, answer) => answer.end('own')).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  intercepted({ others: 'pass' });
  expect(await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).text()).toBe('own');
  // A name that no resolver knows shows that the request was let through.
  const failure = await fetch('http://nowhere.invalid/').catch((error: Error) => String(error.cause ?? error));
  expect(failure).not.toContain('intercepted');
});

it('after the end of an interception nothing is intercepted', async () => {
  const before = globalThis.fetch;
  intercept(sandbox).stop();
  expect(globalThis.fetch).toBe(before);
  expect(() => intercept(sandbox, { addresses: ['api.fabric.inc'] })).toThrow('addresses has "api.fabric.inc"');
});

it('a second interception is refused, and the end of the first, told once or twice, restores everything', async () => {
  const before = [globalThis.fetch, https.request];
  const first = intercept(sandbox);
  expect(() => intercept(sandbox, { addresses: ['https://oms.example.com'] })).toThrow('call stop() of that interception first');
  first.stop();
  expect([globalThis.fetch, https.request]).toEqual(before);
  const second = intercept(sandbox, { addresses: ['https://oms.example.com'] });
  first.stop();
  expect((await fetch('https://oms.example.com/api/v2/order')).status).toBe(401);
  second.stop();
  expect([globalThis.fetch, https.request]).toEqual(before);
});

it.each([
  [{ address: ['https://oms.example.com'] }, 'intercept has no option "address"; did you mean addresses?'],
  [{ others: 'let' }, 'the option "others" cannot be "let"'],
  [{ addresses: 'https://oms.example.com' }, 'addresses must be a list'],
  [{ addresses: ['https://oms.example.com/api'] }, 'a host is intercepted as a whole, so write https://oms.example.com'],
  [{ addresses: ['api.fabric.inc:443'] }, 'expected addresses such as https://api.fabric.inc'],
])('the options %j are refused, and nothing is intercepted', (options, sentence) => {
  const before = globalThis.fetch;
  expect(() => intercept(sandbox, options as InterceptOptions)).toThrow(sentence);
  expect(globalThis.fetch).toBe(before);
});
