import { draftNames } from '../contract/draft.js';
import type { Operations } from '../contract/operations.js';
import type { Scenario, Step } from '../scenario.js';

/** A call as it can be repeated without its body. */
function withBody(step: Step, operations: Operations): Step {
  const operation = 'call' in step ? operations.get(step.call) : undefined;
  if (!operation || !('call' in step) || !operation.shapes().takesBody) return step;
  const [draft] = draftNames(operation);
  const status = step.expect?.status;
  const succeeded = typeof status === 'number' && status < 300;
  if (draft !== undefined && succeeded) return { ...step, draft };
  return { note: `${operation.id} was called here and answered ${String(status)}. Its body was not recorded.` };
}

/**
 * Gives calls whose bodies were not recorded the first draft of their operation, and makes others
 * notes.
 */
export const withBodies = (scenario: Scenario, operations: Operations): Scenario => ({
  ...scenario,
  steps: scenario.steps.map((step) => withBody(step, operations)),
});
