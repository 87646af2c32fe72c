import type { Courier } from '../courier/courier.js';
import type { JobRunner } from '../tenancy/job-runner.js';

/**
 * Waits for what a tenant has under way: first for its jobs, such as exports, then for the webhooks
 * that are due.
 */
export const settleAll = (jobs: JobRunner, courier: Courier): Pick<Courier, 'settle'> => ({
  settle: async (tenant, withinMs) => {
    const untilMs = performance.now() + withinMs;
    await jobs.settle(tenant, withinMs);
    return courier.settle(tenant, untilMs - performance.now());
  },
});
