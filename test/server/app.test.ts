import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/core/forms/errors.js';
import type { Call, Checked } from '../../src/kit/route.js';
import { ACCOUNT, call, fakeStore, fixtureApp, siteContext } from './fixtures/app.js';

const echo = {
  does: (_tx: unknown, input: unknown) => input,
  with: ({ body }: { body: unknown }) => body,
  returns: (body: unknown) => body,
};
const thing = { does: () => ({ sku: 'A' }), with: () => undefined, returns: (body: unknown) => body };
const create = { ...echo, status: 201 };

describe('the app', () => {
  it('answers an operation with the result of its route', async () => {
    const route = {
      does: (_tx: unknown, input: object) => input,
      with: ({ path, query, tenant }: { path: object; query: object; tenant: string }) => ({ path, query, tenant }),
      returns: (output: object) => output,
    };
    const app = await fixtureApp({ findThings: route });
    const response = await call(app, 'get', '/api/v2/thing/?limit=5&sku=a%20b').set('x-site-context', siteContext());
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(response.body).toEqual({ path: {}, query: { limit: 5, sku: 'a b' }, tenant: ACCOUNT });
  });

  it('sends neither the framework’s header nor an etag', async () => {
    const { headers } = await call(await fixtureApp({ getThing: thing }), 'get', '/api/v2/thing/7');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('etag');
  });

  it('answers HEAD as GET, without the body', async () => {
    const response = await call(await fixtureApp({ getThing: thing }), 'head', '/api/v2/thing/7');
    expect(response.status).toBe(200);
    expect(response.headers['content-length']).toBe('11');
    expect(response.text).toBeUndefined();
  });

  it('answers OPTIONS with the methods of the path, without a token', async () => {
    const response = await call(await fixtureApp({}), 'options', '/api/v2/thing').unset('authorization');
    expect(response.status).toBe(204);
    expect(response.headers['allow']).toBe('GET, POST, HEAD, OPTIONS');
    expect((await call(await fixtureApp({}), 'options', '/api/v2/nothing')).status).toBe(404);
  });

  it('answers 404 for an unknown path and 405 for another method', async () => {
    const app = await fixtureApp({ getThing: thing });
    expect(await call(app, 'get', '/api/v2/nothing')).toMatchObject({
      status: 404,
      body: { message: 'There is no /api/v2/nothing; did you mean /api/v2/thing?' },
    });
    expect(await call(app, 'get', '/v3/nothing')).toMatchObject({ status: 404, body: { type: 'CLIENT_ERROR', errorCode: 'SERVICE-4004' } });
    const other = await call(app, 'put', '/api/v2/thing/7');
    expect(other).toMatchObject({ status: 405, body: { message: 'PUT is not allowed here; GET, DELETE are' } });
    expect(other.headers['allow']).toBe('GET, DELETE, HEAD, OPTIONS');
  });

  it('answers 400 for a path that is not valid percent-encoding', async () => {
    expect((await call(await fixtureApp({}), 'get', '/api/v2/thing/%E4%')).status).toBe(400);
  });

  it('requires a bearer token', async () => {
    const app = await fixtureApp({ getThing: thing, getThingV3: thing });
    const v2 = await call(app, 'get', '/api/v2/thing/7').unset('authorization');
    expect(v2).toMatchObject({ status: 401, body: { message: 'Unauthorized' } });
    expect(v2.headers['www-authenticate']).toBe('Bearer');
    const v3 = await call(app, 'get', '/v3/things/7').set('authorization', 'Basic dTpw');
    expect(v3).toMatchObject({ status: 401, body: { type: 'CLIENT_ERROR', message: 'Unauthorized request', errorCode: 'SERVICE-4001' } });
  });

  it('accepts only configured tokens', async () => {
    const app = await fixtureApp({ getThing: thing }, { settings: { tokens: ['secret'] } });
    expect((await call(app, 'get', '/api/v2/thing/7').set('authorization', 'bearer secret')).status).toBe(200);
    expect((await call(app, 'get', '/api/v2/thing/7').set('authorization', 'Bearer Secret')).status).toBe(401);
  });

  it('names an operation that it does not implement, whatever the body', async () => {
    const response = await call(await fixtureApp({}), 'post', '/api/v2/unserved').send({ wrong: true });
    expect(response.status).toBe(501);
    expect(response.headers['x-sandbox-unimplemented']).toBe('unserved');
    expect(response.body).toEqual({ message: 'The sandbox does not implement unserved yet' });
  });

  it('names all wrong fields and changes nothing', async () => {
    const store = fakeStore();
    const app = await fixtureApp({ createThing: create }, { store });
    const response = await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ quantity: '1' });
    expect(response).toMatchObject({ status: 400, body: { message: '[sku must not be null, quantity must be an integer]' } });
    expect(store.committed).toEqual([]);
  });

  it('names the first wrong field of a body of thousands of values', async () => {
    const app = await fixtureApp({ createThing: create });
    const send = (parts: number) =>
      call(app, 'post', '/api/v2/thing')
        .set('x-site-context', siteContext())
        .send({ sku: 'A', parts: Array(parts).fill({}) });
    expect((await send(4000)).body.message).toBe('[parts[0].sku must not be null]');
    expect((await send(2)).body.message).toBe('[parts[0].sku must not be null, parts[1].sku must not be null]');
  });

  it('runs a command for the tenant that the request names', async () => {
    const store = fakeStore();
    const app = await fixtureApp({ createThing: create }, { store });
    const response = await call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ sku: 'A' });
    expect(response).toMatchObject({ status: 201, body: { sku: 'A' } });
    expect(store.committed).toEqual([ACCOUNT]);
  });

  it('turns an answer that breaks the contract into a 500 without a trace', async () => {
    const store = fakeStore();
    const app = await fixtureApp({ getThing: { ...thing, does: () => ({ sku: 7 }) } }, { store });
    const response = await call(app, 'get', '/api/v2/thing/7');
    expect(response.status).toBe(500);
    expect(response.body.message).toContain('getThing breaks the contract: [sku must be a string]');
    expect(store.committed).toEqual([]);
  });

  it('checks the answer of a route without a command before the route changes anything', async () => {
    const changed: unknown[] = [];
    const answers = (_call: Call, checked: Checked) => {
      const answer = checked({ sku: 7 });
      changed.push(answer);
      return answer;
    };
    const response = await call(await fixtureApp({ getThing: { answers } }), 'get', '/api/v2/thing/7');
    expect(response.status).toBe(500);
    expect(response.body.message).toContain('getThing breaks the contract: [sku must be a string]');
    expect(changed).toEqual([]);
  });

  it('answers plain strings as JSON, and no body if the contract documents none', async () => {
    const app = await fixtureApp({
      getCancellable: { ...thing, does: () => 'all' },
      deleteThing: { ...thing, does: () => undefined },
    });
    expect((await call(app, 'get', '/api/v2/thing/cancel')).text).toBe('"all"');
    const empty = await call(app, 'delete', '/api/v2/thing/7');
    expect(empty).toMatchObject({ status: 200, text: '' });
    expect(empty.headers['content-length']).toBe('0');
  });

  it('accepts any JSON value as a body if the contract allows it', async () => {
    const app = await fixtureApp({ ping: echo });
    for (const value of ['text', 7, false, [1], { a: 1 }]) {
      const response = await call(app, 'post', '/api/v2/ping').set('content-type', 'application/json').send(JSON.stringify(value));
      expect(response.body).toEqual(value);
    }
  });

  it('checks and serializes a frozen body once and sends the same bytes again', async () => {
    let written = 0;
    const body = Object.freeze({
      sku: 'A',
      attributes: Object.freeze({
        toJSON: () => {
          written++;
          return {};
        },
      }),
    });
    const app = await fixtureApp({ getThing: { ...thing, does: () => body } });
    const texts = [await call(app, 'get', '/api/v2/thing/1'), await call(app, 'get', '/api/v2/thing/2')].map(({ text }) => text);
    expect(texts).toEqual(['{"sku":"A","attributes":{}}', '{"sku":"A","attributes":{}}']);
    expect(written).toBe(1);
  });

  it('waits until a change is durable and answers 503 if it cannot be, while reads still work', async () => {
    const store = fakeStore();
    const app = await fixtureApp({ getThing: thing, createThing: create }, { store });
    const post = () => call(app, 'post', '/api/v2/thing').set('x-site-context', siteContext()).send({ sku: 'A' });
    store.durable = () => Promise.resolve();
    expect((await post()).status).toBe(201);
    store.durable = () => Promise.reject(new Refusal('unavailable', 'The disk is full'));
    expect(await post()).toMatchObject({ status: 503, body: { message: 'The disk is full' } });
    expect((await call(app, 'get', '/api/v2/thing/7')).status).toBe(200);
  });

  it('answers an internal error with 500 in the version’s shape', async () => {
    const broken = {
      ...thing,
      does: () => {
        throw new TypeError('no such thing');
      },
    };
    const app = await fixtureApp({ getThing: broken, getThingV3: broken });
    expect(await call(app, 'get', '/api/v2/thing/7')).toMatchObject({ status: 500, body: { message: 'Internal error: no such thing' } });
  });

  it('answers errors as plain strings if the contract documents them', async () => {
    const refuse = {
      ...thing,
      errors: { notFound: 400 },
      does: () => {
        throw new Refusal('notFound', 'Allocation 7 not found');
      },
    };
    const response = await call(await fixtureApp({ getAllocation: refuse }), 'get', '/api/v2/allocation/7');
    expect(response).toMatchObject({ status: 400, text: '"Allocation 7 not found"' });
  });

  it('runs a direct route outside a transaction and checks its answer', async () => {
    const store = fakeStore();
    const app = await fixtureApp({ getThing: { answers: async () => ({ sku: 'A' }) }, getPage: { answers: () => 'no object' } }, { store });
    expect((await call(app, 'get', '/api/v2/thing/7')).body).toEqual({ sku: 'A' });
    expect((await call(app, 'get', '/api/v2/page/7')).status).toBe(500);
    expect(store.committed).toEqual([]);
  });
});
