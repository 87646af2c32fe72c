import type { Routes } from '../kit/route.js';
import type { ControlContext } from './context.js';
import { direct } from './op.js';

/** `GET /__sandbox/health`: up, and how much of the contract is answered. */
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
