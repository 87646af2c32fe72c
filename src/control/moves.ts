import { type HandMove, moveByHand } from '../domain/moves/by-hand.js';
import type { RouteTable } from '../kit/direct-route.js';
import { op } from '../kit/resource.js';
import type { ControlContext } from './context.js';

/** `POST /__sandbox/orders/{orderNumber}/moves`: a move by hand; answers the order as v2's getOrder does. */
export const moveRoutes = ({ orderView }: ControlContext): RouteTable => ({
  moveOrder: op({
    does: moveByHand,
    with: ({ path, body }): HandMove => ({ ...body, orderNumber: path.orderNumber }),
    returns: orderView,
  }),
});
