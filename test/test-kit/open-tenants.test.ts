import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, type SandboxOptions } from '../../src/sandbox.js';
import { NINE, place } from './placing.js';

async function open(options: SandboxOptions = {}) {
  const sandbox = await createSandbox({ seed: 'empty', clock: NINE, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe('the tenants of a sandbox', () => {
  it('have accounts of 24 characters, the same in every run', async () => {
    const accounts = await Promise.all(
      [1, 2].map(async () => {
        const sandbox = await open();
        return [sandbox.tenant().account, sandbox.tenant().account];
      }),
    );
    expect(accounts[0]).toEqual(accounts[1]);
    expect(new Set(accounts[0]).size).toBe(2);
    expect(accounts[0]?.map((account) => account.length)).toEqual([24, 24]);
  });

  it('can be chosen by account, and are then not given to others', async () => {
    const sandbox = await open();
    const named = sandbox.tenant('000000000000000000000001');
    await place(sandbox.url, named, 'A1');
    expect(sandbox.tenant('000000000000000000000001').orders()).toHaveLength(1);
    expect(sandbox.tenant().account).not.toBe(named.account);
    expect(() => sandbox.tenant('short')).toThrow('An account has 24 characters; "short" has 5');
  });

  it('start with the seed', async () => {
    const sandbox = await open({ seed: 'default' });
    expect(sandbox.tenant().orders().length).toBeGreaterThan(10);
  });

  it('use a valid token if the sandbox requires one', async () => {
    const sandbox = await open({ tokens: ['secret'] });
    expect((await place(sandbox.url, sandbox.tenant(), 'A1')).status).toBe(200);
  });

  it('are isolated when a hundred are used at once', async () => {
    const sandbox = await open({ lifecycle: 'auto' });
    const shops = Array.from({ length: 100 }, () => sandbox.tenant());
    await Promise.all(
      shops.map(async (shop, i) => {
        const fault = i % 10 === 0 ? shop.fault({ operation: 'getOrder', status: 500 }) : undefined;
        if (i % 2 === 0) shop.policies({ holdFor: 'P1D' });
        await place(sandbox.url, shop, 'A1');
        shop.clock.advance(`PT${i + 60}S`);
        const { status } = await fetch(`${sandbox.url}/api/v2/order?orderNumber=A1`, { headers: shop.headers });
        expect(status).toBe(fault ? 500 : 200);
        if (i % 3 === 0) shop.reset();
      }),
    );
    for (const [i, shop] of shops.entries()) {
      const at = new Date(Date.parse(NINE) + (i % 3 === 0 ? 0 : i + 60) * 1_000).toISOString();
      expect(shop.clock.now()).toBe(at);
      const status = i % 2 === 0 ? 'ORDER_CREATED' : 'ORDER_ALLOCATED';
      expect(shop.orders().map(({ statusCode }) => statusCode)).toEqual(i % 3 === 0 ? [] : [status]);
      expect(shop.requests()).toHaveLength(i % 3 === 0 ? 0 : 2);
    }
  });
});

describe('a sandbox on an existing state file', () => {
  it('has its tenants at once, and others after their first request', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'oms-sandbox-kit-'));
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const db = join(directory, 'db.json');
    const first = await createSandbox({ seed: 'default', clock: NINE, db });
    const { account } = first.tenant();
    await place(first.url, first.tenant(account), 'A1');
    await first.close();

    const again = await open({ seed: 'default', db });
    expect(again.tenant(account).order('A1').statusCode).toBe('ORDER_CREATED');
    const other = again.tenant();
    expect(other.account).not.toBe(account);
    expect(() => other.orders()).toThrow('send it a request first');
    await place(again.url, other, 'A1');
    expect(other.order('A1').statusCode).toBe('ORDER_CREATED');
  });
});
