import { type Answer, hint } from '../answer.js';
import { snapshotBefore } from '../before.js';
import { type Connection, call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

const orders = hint('find_orders', {}, 'lists the orders there are now');

async function list(connection: Connection): Promise<Answer> {
  const { snapshots } = await call<ControlAnswer<'listSnapshots'>>(connection, 'GET', '/snapshots');
  const rows = snapshots.map(({ name, at, orders: count }) => `${name}: ${count} orders, ${at}`);
  return {
    lines: rows.length === 0 ? ['There is no snapshot.'] : rows,
    next: [
      hint('snapshot', { do: 'take', name: 'now' }, 'keeps the data as they are now'),
      ...snapshots.slice(-5).map(({ name }) => hint('snapshot', { do: 'restore', name }, `restores ${name}; a snapshot is taken first`)),
      hint('snapshot', { do: 'reset' }, 'starts over with fresh data of the seed; a snapshot is taken first'),
    ],
  };
}

const missing: Answer = {
  lines: ['A name is missing.'],
  next: [hint('snapshot', { do: 'list' }, 'lists the snapshots')],
};

async function restore(connection: Connection, name: string): Promise<Answer> {
  // A restore must not replace the snapshot that it restores.
  const kept = await snapshotBefore(connection, name === 'before-restore' ? 'restore-2' : 'restore');
  const { orders: count } = await call<ControlAnswer<'restoreSnapshot'>>(
    connection,
    'POST',
    `/snapshots/${encodeURIComponent(name)}/restore`,
  );
  return { lines: [`Restored ${name}: ${count} orders.`, kept], next: [orders] };
}

export const snapshot = tool({
  name: 'snapshot',
  description:
    'Keep the data under a name, restore them, reset them to the seed, or list what is kept. Restore and reset take a snapshot first.',
  takes: { do: z.enum(['list', 'take', 'restore', 'reset']).optional(), name: z.string().min(1).optional() },
  async run(connection, { do: what = 'list', name }) {
    if (what === 'list') return list(connection);
    if (what === 'reset') {
      const kept = await snapshotBefore(connection, 'reset');
      const { orders: count } = await call<ControlAnswer<'resetTenant'>>(connection, 'POST', '/reset');
      return {
        lines: [`Reset: ${count} orders.`, kept],
        next: [orders, hint('snapshot', { do: 'restore', name: 'before-reset' }, 'undoes this')],
      };
    }
    if (name === undefined) return missing;
    if (what === 'restore') return restore(connection, name);
    const { orders: count } = await call<ControlAnswer<'saveSnapshot'>>(connection, 'POST', '/snapshots', { name });
    return { lines: [`Kept ${count} orders as ${name}.`], next: [hint('snapshot', { do: 'restore', name }, `comes back to ${name}`)] };
  },
});
