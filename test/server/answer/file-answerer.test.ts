import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox, type Tenant } from '../../../src/index.js';

let sandbox: Sandbox;
let tenant: Tenant;
let url: URL;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z', control: false });
  tenant = sandbox.tenant();
  const [{ keyId }, second] = await Promise.all([exported(), exported()]);
  tenant.clock.advance('PT2S');
  await tenant.settled();
  url = await address(keyId);
  other = await address(second.keyId);
});
afterAll(() => sandbox.close());

let other: URL;

const call = async (path: string, body?: object): Promise<{ keyId: string; url: string }> => {
  const headers = { ...tenant.headers, 'content-type': 'application/json' };
  const answer = await fetch(`${sandbox.url}/api/v2${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) });
  return (await answer.json()) as { keyId: string; url: string };
};
const exported = () => call('/exports', { module: 'ORDER', filters: {} });
const address = async (keyId: string): Promise<URL> => new URL((await call(`/exports/download-url?keyId=${keyId}`)).url);
const get = async (path: string) => {
  const answer = await fetch(sandbox.url + path);
  return [answer.status, ((await answer.json()) as { message: string }).message];
};

const FOREIGN = 'The address is not one that the sandbox made for GET of this file, or the file is gone';

describe('the address of a file', () => {
  it('is on the host that the client asked, and needs no token and no control API', async () => {
    expect(url.origin).toBe(sandbox.url);
    const answer = await fetch(url);
    expect([answer.status, (await answer.text()).slice(0, 20)]).toEqual([200, 'orderId,orderNumber,']);
    const elsewhere = await request(sandbox.app)
      .get(url.pathname + url.search)
      .set('host', 'localhost:1');
    expect(elsewhere.status).toBe(200);
  });

  it('is refused with another signature, for another file and for another account', async () => {
    const { pathname, search, searchParams } = url;
    const later = new URLSearchParams({ expires: '9999999999999', signature: searchParams.get('signature') ?? '' });
    expect(await get(`${pathname}?${later}`)).toEqual([403, FOREIGN]);
    expect(await get(pathname)).toEqual([403, FOREIGN]);
    expect(await get(other.pathname + search)).toEqual([403, FOREIGN]);
    expect(await get(pathname.replace(tenant.account, 'a'.repeat(24)) + search)).toEqual([403, FOREIGN]);
  });

  it('is not for names that are not the sandbox’s, for other methods, and for other paths', async () => {
    const foreign = await request(sandbox.app)
      .get(url.pathname + url.search)
      .set('host', 'shop.example');
    expect(foreign.status).toBe(403);
    const posted = await fetch(url, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, expect.stringContaining('GET')]);
    expect(await get('/files/nothing')).toEqual([404, 'There is no such file']);
  });

  it('expires by the clock of its tenant', async () => {
    tenant.clock.advance('PT15M');
    expect((await fetch(url)).status).toBe(200);
    tenant.clock.advance('PT1S');
    expect(await get(url.pathname + url.search)).toEqual([403, 'The address expired at 2026-01-05T09:15:02.000Z: ask for a new one']);
  });
});
