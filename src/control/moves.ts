import { moveByHand } from '../domain/moves/by-hand.js';
import type { Routes } from '../kit/route.js';
import type { ControlContext } from './context.js';
import { op } from './op.js';

/**
 * `POST /__sandbox/orders/{orderNumber}/moves`: makes a move of an order; answers the order as v2's
 * getOrder does.
 */
export const moveRoutes = ({ orderView }: ControlContext): Routes => [
  op('moveOrder', {
    does: moveByHand,
    with: ({ path, body }) => ({ ...body, orderNumber: path.orderNumber }),
    returns: orderView,
  }),
];
