import type { Routes } from '../kit/route.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/**
 * `GET /__sandbox/health`: that the sandbox is up, and how many operations of the contract it
 * implements.
 */
export const healthRoutes = ({ version, contract, routes }: ControlContext): Routes => [
  direct('getHealth', {
    answers: () => ({
      status: 'ok' as const,
      version,
      operations: {
        total: contract.operations.size,
        implemented: [...contract.operations.keys()].filter((id) => Object.hasOwn(routes, id)).length,
      },
    }),
  }),
];
