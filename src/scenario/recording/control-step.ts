import { isObject } from '../../core/text/path.js';
import type { Step } from '../scenario.js';
import type { Controlled } from './watcher.js';

const steps: Readonly<Record<string, (path: Controlled['path'], body: Record<string, unknown>, passedMs: number) => unknown>> = {
  moveOrder: (path, { move, ...how }) => ({ move, order: path['orderNumber'], ...how }),
  advanceClock: (_, { by }, passedMs) => ({ advance: by ?? `PT${passedMs / 1_000}S` }),
  restock: (_, body) => ({ restock: body }),
  setPolicies: (_, body) => ({ policy: body }),
  addFault: (_, body) => ({ fault: body }),
  liftFault: ({ id }) => ({ lift: id }),
  liftFaults: () => ({ lift: 'all' }),
  settleWebhooks: () => ({ settle: true }),
  saveSnapshot: (_, { name }) => ({ snapshot: name }),
  restoreSnapshot: ({ name }) => ({ restore: name }),
};

/** Control operations that change a tenant in a way that no step can. */
const BEYOND = ['importTenant', 'forgetTenant'];

/**
 * Returns the step that repeats a control API call: a note if no step can, undefined if the call
 * changed nothing.
 */
export function controlStep({ operationId, path, body, fromMs, atMs }: Controlled): Step | undefined {
  if (BEYOND.includes(operationId))
    return { note: `${operationId} was called here. No step can do that, so the following steps may have other results.` };
  return steps[operationId]?.(path, isObject(body) ? body : {}, atMs - fromMs) as Step | undefined;
}
