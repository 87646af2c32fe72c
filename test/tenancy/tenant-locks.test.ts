import { describe, expect, it } from 'vitest';
import { TenantLocks } from '../../src/tenancy/tenant-locks.js';

/** Work that goes on until it is told to end. */
function held(locks: TenantLocks, tenant: string): () => Promise<void> {
  let end!: () => void;
  const until = new Promise<void>((resolve) => {
    end = resolve;
  });
  const done = locks.alone(tenant, () => until);
  return () => {
    end();
    return done;
  };
}

describe('long work on a tenant', () => {
  it('delays its own calls only', async () => {
    const locks = new TenantLocks();
    const end = held(locks, 'a');
    const waiting = locks.free('a');
    expect([locks.isHeld('a'), locks.free('b')]).toEqual([true, undefined]);
    await end();
    await waiting;
    expect([locks.isHeld('a'), locks.free('a')]).toEqual([false, undefined]);
  });

  it('holds the sandbox’s own work up, which no limit of calls refuses', async () => {
    const locks = new TenantLocks({ lockedWait: 1, lockedWaiting: 0 });
    const end = held(locks, 'a');
    await expect(locks.free('a')).rejects.toThrow('0 calls wait already');
    const waiting = locks.opened('a');
    expect(locks.opened('b')).toBeUndefined();
    await end();
    await waiting;
    expect(locks.opened('a')).toBeUndefined();
  });

  it('runs one at a time', async () => {
    const locks = new TenantLocks();
    const end = held(locks, 'a');
    const order: string[] = [];
    const second = locks.alone('a', () => void order.push('second'));
    order.push('first');
    await end();
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  it('lets calls in while it pauses', async () => {
    const locks = new TenantLocks();
    const seen: boolean[] = [];
    await locks.alone('a', async (pause) => {
      const call = (locks.free('a') as Promise<void>).then(() => seen.push(locks.free('a') === undefined));
      await pause();
      await call;
      const next = locks.free('a');
      seen.push(next !== undefined);
    });
    expect(seen).toEqual([true, true]);
  });

  it('lets its calls go on when it fails', async () => {
    const locks = new TenantLocks();
    await expect(locks.alone('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(locks.free('a')).toBeUndefined();
  });

  it('refuses calls that wait too long and those above the limit', async () => {
    const locks = new TenantLocks({ lockedWait: 1, lockedWaiting: 1 });
    const end = held(locks, 'a');
    const waiting = locks.free('a');
    await expect(locks.free('a')).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(waiting).rejects.toThrow('for more than 1 ms: try again later');
    await end();
  });
});
