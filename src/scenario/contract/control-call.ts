import type { ActingStep, CallStep } from '../scenario.js';

/** The call of the control API by which a step acts. */
export interface ControlCall {
  readonly operationId: string;
  readonly method: string;
  /** The path below `/__sandbox`, with its parameters as `{name}`. */
  readonly path: string;
  /** The values of the names in the path. */
  readonly names: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const call = (
  operationId: string,
  method: string,
  path: string,
  body?: unknown,
  names: Readonly<Record<string, unknown>> = {},
): ControlCall => ({ operationId, method, path, names, ...(body !== undefined && { body }) });

/** Returns the call of the control API that carries out a step. */
export function controlCall(step: Exclude<ActingStep, CallStep>): ControlCall {
  if ('move' in step) {
    const { move, order, items, reason, hold } = step;
    return call('moveOrder', 'POST', '/orders/{orderNumber}/moves', { move, items, reason, hold }, { orderNumber: order });
  }
  if ('advance' in step) return call('advanceClock', 'POST', '/clock/advance', { by: step.advance });
  if ('restock' in step) return call('restock', 'POST', '/restock', step.restock);
  if ('policy' in step) return call('setPolicies', 'PATCH', '/policies', step.policy);
  if ('fault' in step) return call('addFault', 'POST', '/faults', step.fault);
  if ('settle' in step) return call('settleWebhooks', 'POST', '/webhooks/settle');
  if ('snapshot' in step) return call('saveSnapshot', 'POST', '/snapshots', { name: step.snapshot });
  if ('restore' in step) return call('restoreSnapshot', 'POST', '/snapshots/{name}/restore', undefined, { name: step.restore });
  if (step.lift === 'all') return call('liftFaults', 'DELETE', '/faults');
  return call('liftFault', 'DELETE', '/faults/{id}', undefined, { id: step.lift });
}
