import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createContract } from '../../../src/server/contract/contract.js';
import { startWarmUp } from '../../../src/server/contract/warm-up.js';
import { fixtureDocument } from '../fixtures/app.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A contract whose operations only note that they were warmed. */
async function coldContract(failing?: string) {
  const contract = createContract(await fixtureDocument());
  const warmed: string[] = [];
  for (const operation of contract.operations.values()) {
    vi.spyOn(operation, 'warm').mockImplementation(async () => {
      if (operation.id === failing) throw new Error('broken');
      warmed.push(operation.id);
    });
  }
  return { contract, warmed };
}

describe('the warm-up', () => {
  it('prepares the operations one by one, in the order given', async () => {
    const { contract, warmed } = await coldContract();
    startWarmUp(contract, ['createThing', 'unknown', 'getPage'], () => false);
    expect(warmed).toEqual([]);
    await vi.advanceTimersToNextTimerAsync();
    expect(warmed).toEqual(['createThing']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(warmed).toEqual(['createThing', 'getPage']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does what is last once, even if that fails, and not after a stop', async () => {
    const { contract, warmed } = await coldContract();
    const last = vi.fn(async () => {
      expect(warmed).toEqual(['createThing']);
      throw new Error('no list');
    });
    startWarmUp(contract, ['createThing'], () => false, last);
    await vi.advanceTimersByTimeAsync(1000);
    expect(last).toHaveBeenCalledTimes(1);
    startWarmUp(contract, ['createThing'], () => false, last)();
    await vi.advanceTimersByTimeAsync(1000);
    expect(last).toHaveBeenCalledTimes(1);
  });

  it('pauses while requests are open', async () => {
    const { contract, warmed } = await coldContract();
    let busy = true;
    startWarmUp(contract, ['createThing'], () => busy);
    await vi.advanceTimersByTimeAsync(1000);
    expect(warmed).toEqual([]);
    busy = false;
    await vi.advanceTimersByTimeAsync(1000);
    expect(warmed).toEqual(['createThing']);
  });

  it('can be stopped', async () => {
    const { contract, warmed } = await coldContract();
    startWarmUp(contract, ['createThing'], () => false)();
    await vi.advanceTimersByTimeAsync(1000);
    expect(warmed).toEqual([]);
  });

  it('continues after an operation that cannot be prepared', async () => {
    const { contract, warmed } = await coldContract('createThing');
    startWarmUp(contract, ['createThing', 'getPage'], () => false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(warmed).toEqual(['getPage']);
  });
});
