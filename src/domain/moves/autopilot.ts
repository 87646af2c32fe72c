import { after } from '../../core/time/duration.js';
import { aboutOrder } from '../../model/about.js';
import { policy } from '../policies.js';
import { schedule, timersOf } from '../timers/timers.js';
import type { Effect } from './move.js';

/** Effect of an allocation: in `auto`, starts the steps that the policy `autopilot` names. */
export const startAutopilot: Effect = ({ tx, order }) => {
  const on = policy(tx, 'lifecycle') === 'auto' && policy(tx, 'autopilot').length > 0;
  const under = timersOf(tx, aboutOrder(order)).some(({ timer }) => timer === 'autopilot');
  if (on && !under) schedule(tx, 'autopilot', after(tx.now(), policy(tx, 'autopilotAfter')), aboutOrder(order), order);
  return order;
};
