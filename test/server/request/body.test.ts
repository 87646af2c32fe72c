import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitsWith } from '../../../src/core/work/limits.js';
import { call, fixtureApp } from '../fixtures/app.js';

const echo = {
  does: (_tx: unknown, input: unknown) => input,
  with: ({ body }: { body: unknown }) => body ?? null,
  returns: (body: unknown) => body,
};
let app: RequestListener;

beforeAll(async () => {
  const search = { ...echo, with: ({ body }: { body: unknown }) => ({ got: body === undefined ? 'nothing' : body }) };
  app = await fixtureApp(
    { ping: echo, search, createThing: { ...echo, status: 201 } },
    { settings: { bodyLimit: '10kb', limits: limitsWith({ bodyValues: 500 }) } },
  );
});

const post = (body: string | Buffer, type?: string, path = '/api/v2/search') => {
  const request = call(app, 'post', path);
  if (type !== undefined) request.set('content-type', type);
  return request.serialize((value) => value as string).send(body);
};

describe('a request body', () => {
  it.each(['application/json', 'application/json; charset=UTF-8', 'Application/JSON;x=1', 'application/vnd.fabric+json; v=2'])(
    'may have the content type %s',
    async (type) => {
      expect((await post('{"a":1}', type)).body).toEqual({ got: { a: 1 } });
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', 'nonsense', 'application/json; charset=latin1'])(
    'as %s answers 415',
    async (type) => {
      expect((await post('{"a":1}', type)).status).toBe(415);
    },
  );

  it('in an unknown encoding answers 415', async () => {
    expect((await post('{"a":1}', 'application/json').set('content-encoding', 'rot13')).status).toBe(415);
  });

  it('may be compressed, within the limit', async () => {
    const send = (text: string) => post(gzipSync(text), 'application/json').set('content-encoding', 'gzip');
    expect((await send('{"a":1}')).body).toEqual({ got: { a: 1 } });
    expect((await send(`{"a":"${'x'.repeat(50_000)}"}`)).status).toBe(413);
  });

  it('over the limit answers 413 with the limit', async () => {
    const response = await post(JSON.stringify({ a: 'x'.repeat(20_000) }), 'application/json');
    expect(response).toMatchObject({ status: 413, body: { message: 'The body is larger than the limit of 10240 bytes' } });
  });

  it('that is not JSON answers 400 with line and column', async () => {
    const response = await post('{\n  "a": x\n}', 'application/json');
    expect(response).toMatchObject({
      status: 400,
      body: { message: 'The body is not valid JSON: line 2, column 8: expected a value, found "x"' },
    });
  });

  it('that is not UTF-8 answers 400', async () => {
    expect((await post(Buffer.from([0x22, 0xff, 0x22]), 'application/json')).body.message).toBe('The body is not valid UTF-8');
  });

  it('may be missing if the contract does not require it', async () => {
    expect((await call(app, 'post', '/api/v2/search')).body).toEqual({ got: 'nothing' });
    expect((await post('', 'text/plain')).body).toEqual({ got: 'nothing' });
  });

  it('that is required is refused if missing or empty', async () => {
    const missing = { status: 400, body: { message: '[body must not be null]' } };
    expect(await call(app, 'post', '/api/v2/ping')).toMatchObject(missing);
    const chunked = call(app, 'post', '/api/v2/ping').set('content-type', 'application/json').set('transfer-encoding', 'chunked');
    expect(await chunked).toMatchObject(missing);
  });

  it('is refused if nested deeper than 64 levels', async () => {
    const nested = (levels: number) => post('['.repeat(levels) + ']'.repeat(levels), 'application/json', '/api/v2/ping');
    expect((await nested(64)).status).toBe(200);
    expect(await nested(65)).toMatchObject({ status: 400, body: { message: '[body must not be nested deeper than 64 levels]' } });
    expect((await nested(5_000)).status).toBe(400);
  });

  it('is refused with more values than the limit bodyValues', async () => {
    const send = (count: number) => post(JSON.stringify({ a: Array(count).fill(0) }), 'application/json');
    expect((await send(498)).status).toBe(200);
    expect(await send(499)).toMatchObject({ status: 400, body: { message: '[body must not hold more than 500 values]' } });
  });

  it.each(['9007199254740993', '-9007199254740993', '12345678901234567890', '9007199254740993.5', '1e400', '1.2345678901234567891e19'])(
    'is refused with a number that would be rounded: %s',
    async (number) => {
      const response = await post(`{"a":[1,{"b":${number}}]}`, 'application/json');
      expect(response.status).toBe(400);
      expect(response.body.message).toBe(`[a[1].b must be a number that keeps its digits: ${number} would be rounded]`);
    },
  );

  it.each(['9007199254740991', '9007199254740992', '-1e21', '100000000000000000000', '0.1', '1.50', '9007199254740992.0', '1E3'])(
    'keeps the number %s',
    async (number) => {
      expect((await post(`{"a":${number}}`, 'application/json')).body).toEqual({ got: { a: Number(number) } });
    },
  );

  it('keeps the last value of a duplicate key', async () => {
    expect((await post('{"a":1,"a":2}', 'application/json')).body).toEqual({ got: { a: 2 } });
  });

  it('is refused with keys that would reach a prototype', async () => {
    expect((await post('{"attributes":{"__proto__":{"polluted":1}}}', 'application/json')).status).toBe(400);
    expect((await post('{"a":[{"\\u005f_proto__":1}]}', 'application/json')).status).toBe(400);
    expect((await post('{"constructor":{"prototype":{"polluted":1}}}', 'application/json')).status).toBe(400);
    expect((await post('{"constructor":"Smith & Sons","prototype":true}', 'application/json')).status).toBe(200);
    expect({}).not.toHaveProperty('polluted');
  });
});
