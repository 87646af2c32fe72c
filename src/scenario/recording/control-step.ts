import { isObject } from '../../core/path.js';
import type { Step } from '../scenario.js';
import type { Controlled } from './watcher.js';

const steps: Readonly<Record<string, (path: Controlled['path'], body: Record<string, unknown>) => unknown>> = {
  moveOrder: (path, { move, ...how }) => ({ move, order: path['orderNumber'], ...how }),
  advanceClock: (_, { by }) => ({ advance: by }),
  restock: (_, body) => ({ restock: body }),
  setPolicies: (_, body) => ({ policy: body }),
  addFault: (_, body) => ({ fault: body }),
  liftFault: ({ id }) => ({ lift: id }),
  liftFaults: () => ({ lift: 'all' }),
  saveSnapshot: (_, { name }) => ({ snapshot: name }),
  restoreSnapshot: ({ name }) => ({ restore: name }),
};

/** What changes a tenant in a way that no step can. */
const BEYOND = ['importTenant', 'forgetTenant'];

/** The step that does what was asked of the control API, a note where none can, nothing where it changed nothing. */
export function controlStep({ operationId, path, body }: Controlled): Step | undefined {
  if (BEYOND.includes(operationId))
    return { note: `${operationId} was called here, which no step does: what follows may come out otherwise.` };
  return steps[operationId]?.(path, isObject(body) ? body : {}) as Step | undefined;
}
