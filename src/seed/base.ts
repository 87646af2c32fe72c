import type { PartitionState } from '../store/state.js';
import type { Store } from '../store/store.js';

/**
 * Gives a store its base when a tenant first needs it, so that a start on an existing file does not
 * grow the seed. Called without a tenant, does so at once.
 */
export function lazyBase(store: Store, grow: () => Promise<PartitionState>): (tenant?: string) => Promise<void> | undefined {
  let grown = false;
  let growing: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    store.setBase(await grow());
    grown = true;
  };
  return (tenant) => {
    if (grown || (tenant !== undefined && store.has(tenant))) return undefined;
    growing ??= start().finally(() => {
      growing = undefined;
    });
    return growing;
  };
}
