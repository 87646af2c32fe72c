import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/index.js';

let [open, closed]: Sandbox[] = [];
beforeAll(async () => {
  [open, closed] = await Promise.all([createSandbox({ seed: 'empty' }), createSandbox({ seed: 'empty', tokens: ['secret'] })]);
});
afterAll(async () => {
  await Promise.all([open?.close(), closed?.close()]);
});

const ask = (sandbox: Sandbox | undefined, body: object, type = 'form') =>
  request(sandbox?.app as Sandbox['app'])
    .post('/oauth/token')
    .type(type)
    .send(body);
const credentials = { grant_type: 'client_credentials', client_id: 'shop', client_secret: 'hidden' };
const read = (sandbox: Sandbox | undefined, token: string) =>
  request(sandbox?.app as Sandbox['app'])
    .get('/api/v2/order?orderNumber=none')
    .set('authorization', `Bearer ${token}`);

describe('POST /oauth/token', () => {
  it('answers any credentials with a token that the API accepts, the same for the same client', async () => {
    const [form, json, other] = [
      await ask(open, credentials),
      await ask(open, credentials, 'json'),
      await ask(open, { client_id: 'other' }),
    ];
    expect(form).toMatchObject({ status: 200, body: { token_type: 'Bearer', expires_in: 86_400 } });
    expect(json.body).toEqual(form.body);
    expect(other.body.access_token).not.toBe(form.body.access_token);
    expect(form.text).not.toContain('hidden');
    expect((await read(open, form.body.access_token)).status).toBe(404);
  });

  it('reads the credentials of a Basic header', async () => {
    const { body } = await request(open?.app as Sandbox['app'])
      .post('/oauth/token')
      .auth('shop', 'hidden');
    expect(body).toEqual((await ask(open, credentials)).body);
  });

  it('answers with an accepted token only to a client that knows one', async () => {
    const { body } = await ask(closed, { ...credentials, client_secret: 'secret' });
    expect((await read(closed, body.access_token)).status).toBe(404);
    expect(await ask(closed, credentials)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('answers with a token that belongs to the account of its headers, also in another process', async () => {
    const account = 'a'.repeat(24);
    const { body } = await ask(open, credentials).set('x-site-context', JSON.stringify({ account }));
    expect(body.access_token).not.toBe((await ask(open, credentials)).body.access_token);
    const again = await createSandbox({ seed: 'empty' });
    for (const sandbox of [open, again]) await read(sandbox, body.access_token);
    for (const sandbox of [open, again]) expect(sandbox?.tenant(account).requests().at(-1)?.operationId).toBe('getOrder');
    await again.close();
    const refused = await ask(open, credentials).set('x-site-context', '{"account":"short"}');
    expect(refused).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  });

  it('is in the request log like other requests, without the credentials', async () => {
    const tenant = open?.tenant();
    await ask(open, credentials).set('x-site-context', JSON.stringify({ account: tenant?.account }));
    await request(open?.app as Sandbox['app'])
      .get('/oauth/token?client_secret=hidden-too')
      .set('x-site-context', JSON.stringify({ account: tenant?.account }))
      .expect(405)
      .expect('allow', 'POST, OPTIONS');
    const seen = tenant?.requests().map(({ method, path, status }) => `${method} ${path} ${status}`);
    expect(seen).toEqual(['POST /oauth/token 200', 'GET /oauth/token 405']);
    expect(JSON.stringify(tenant?.requests())).not.toMatch(/hidden|sandbox-/);
  });

  it('refuses a body that is broken or too large, and the page of another site', async () => {
    expect((await ask(open, { client_id: 'x'.repeat(20_000) })).status).toBe(413);
    const broken = request(open?.app as Sandbox['app'])
      .post('/oauth/token')
      .type('json')
      .send('{');
    expect((await broken).status).toBe(400);
    const foreign = request(open?.app as Sandbox['app'])
      .post('/oauth/token')
      .set('host', 'evil.test');
    expect((await foreign).status).toBe(403);
  });
});
