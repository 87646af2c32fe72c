import { after } from '../../core/duration.js';
import { policy } from '../policies.js';
import { schedule, timers } from '../timers/timers.js';
import type { Effect } from './move.js';

/** Effect of an allocation: in `auto`, the later steps that the policy `autopilot` names begin. */
export const startAutopilot: Effect = ({ tx, order }) => {
  const { orderId, orderNumber } = order;
  const on = policy(tx, 'lifecycle') === 'auto' && policy(tx, 'autopilot').length > 0;
  const under = tx.by(timers, 'orderId', orderId).some(({ timer }) => timer === 'autopilot');
  if (on && !under) schedule(tx, 'autopilot', after(tx.now(), policy(tx, 'autopilotAfter')), { orderId, orderNumber });
  return order;
};
