import type { Contract } from './contract.js';

/** The first calls after a start are answered first. */
const FIRST_AFTER_MS = 500;
const PAUSE_MS = 5;
const BUSY_PAUSE_MS = 50;

/**
 * Prepares operations one by one while the server is idle, `operationIds` in their order, so that a
 * first call is as quick as the next. Never keeps the process alive. Answers a function that stops
 * it.
 */
export function startWarmUp(contract: Contract, operationIds: readonly string[], busy: () => boolean): () => void {
  const waiting = operationIds.flatMap((id) => contract.operations.get(id) ?? []);
  let timer: NodeJS.Timeout;
  const step = async (): Promise<void> => {
    if (busy()) return plan(BUSY_PAUSE_MS);
    const operation = waiting.shift();
    if (!operation) return;
    // The router grows its trees where paths are asked for.
    contract.find(operation.method, operation.path);
    await operation.warm();
    plan(PAUSE_MS);
  };
  const plan = (ms: number): void => {
    // An operation that cannot be prepared says so at its first call.
    timer = setTimeout(() => step().catch(() => plan(PAUSE_MS)), ms).unref();
  };
  plan(FIRST_AFTER_MS);
  return () => {
    waiting.length = 0;
    clearTimeout(timer);
  };
}
