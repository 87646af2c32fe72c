import { lifecycleCollections } from '../../../src/domain/collections.js';
import type { FaultDescription } from '../../../src/domain/faults/fault-terms.js';
import { addFault } from '../../../src/domain/faults/manage-faults.js';
import { strikeCall } from '../../../src/domain/faults/strike.js';
import type { Disturbance } from '../../../src/ports/disturbance.js';
import { Store } from '../../../src/store/store.js';

/** A tenant with faults, at a clock that stands still, and what they do to its calls. */
export class FaultyTenant {
  readonly store: Store;
  nowMs = Date.parse('2026-01-05T09:00:00.000Z');

  constructor(...faults: FaultDescription[]) {
    this.store = new Store({ freeze: true, collections: lifecycleCollections(), system: () => this.nowMs });
    for (const fault of faults) addFault(this.store, 'a', fault);
  }

  call(path = '/api/v2/order', method = 'GET', operationId = 'getOrder'): Disturbance | undefined {
    return this.store.transact('a', (tx) => strikeCall(tx, { path, method, operationId }));
  }

  calls(count: number): (Disturbance | undefined)[] {
    return Array.from({ length: count }, () => this.call());
  }
}
