import type { Contract } from './contract.js';

/** Lets the first calls after a start go first. */
const FIRST_AFTER_MS = 500;
const PAUSE_MS = 5;
const BUSY_PAUSE_MS = 50;

/**
 * Prepares operations one by one, in the order of `operationIds`, while the server is idle, so that
 * first calls are fast; then does `last`. Never keeps the process alive. Returns a function that
 * stops it.
 */
export function startWarmUp(
  contract: Contract,
  operationIds: readonly string[],
  busy: () => boolean,
  last: () => Promise<void> = async () => {},
): () => void {
  const waiting = operationIds.flatMap((id) => contract.operations.get(id) ?? []);
  let timer: NodeJS.Timeout;
  let isStopped = false;
  const step = async (): Promise<void> => {
    if (busy()) return plan(BUSY_PAUSE_MS);
    const operation = waiting.shift();
    if (!operation) return isStopped ? undefined : last().catch(() => undefined);
    // This builds the router's tree for the path.
    contract.find(operation.method, operation.path);
    await operation.warm();
    plan(PAUSE_MS);
  };
  const plan = (ms: number): void => {
    // An operation that cannot be prepared fails at its first call, with its own error.
    timer = setTimeout(() => step().catch(() => plan(PAUSE_MS)), ms).unref();
  };
  plan(FIRST_AFTER_MS);
  return () => {
    isStopped = true;
    waiting.length = 0;
    clearTimeout(timer);
  };
}
