import { type Answer, hint } from '../answer.js';
import { snapshotBefore, undoes } from '../before.js';
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
      hint('list_requests', {}, 'lists the requests, each of which can be undone'),
      hint('snapshot', { do: 'reset' }, 'starts over with fresh data of the seed; a snapshot is taken first'),
    ],
  };
}

const missing: Answer = {
  lines: ['A name is missing.'],
  next: [hint('snapshot', { do: 'list' }, 'lists the snapshots')],
  refused: true,
};

const unnamed: Answer = {
  lines: ['Which request? Its id is missing.'],
  next: [hint('list_requests', {}, 'lists the requests with their ids')],
  refused: true,
};

async function restore(connection: Connection, name: string): Promise<Answer> {
  // The snapshot that is restored must not make room for the one before it.
  const before = await snapshotBefore(connection, 'restore', name);
  const path = `/snapshots/${encodeURIComponent(name)}/restore`;
  const { orders: count } = await call<ControlAnswer<'restoreSnapshot'>>(connection, 'POST', path).catch(async (error: Error) => {
    await before.forget();
    throw error;
  });
  return { lines: [`Restored ${name}: ${count} orders.`, before.told], next: [orders, undoes(before)] };
}

/** Puts the data back as they were before a request. The sandbox takes the snapshot. */
async function undo(connection: Connection, request: number): Promise<Answer> {
  const { tenant } = await call<ControlAnswer<'openBranch', 201>>(connection, 'POST', '/branches', { request });
  const taken = await call<ControlAnswer<'takeOverBranch'>>(connection, 'POST', `/branches/${tenant}/take-over`);
  return {
    lines: [
      `The data are as they were before request ${request}.`,
      `The data as they were until now are in the snapshot ${taken.snapshot}.`,
    ],
    next: [orders, undoes({ name: taken.snapshot })],
  };
}

export const snapshot = tool({
  name: 'snapshot',
  description:
    'Keep the data under a name, restore them, reset them to the seed, undo a request and all since, or list what is kept. What is replaced is kept in a snapshot first.',
  instead: hint('snapshot', {}, 'lists the snapshots'),
  takes: {
    do: z.enum(['list', 'take', 'restore', 'reset', 'undo']).optional(),
    name: z.string().min(1).optional(),
    request: z.int().optional().describe('with undo: its id in list_requests'),
  },
  async run(connection, { do: asked, name, request }) {
    if (asked === undefined && (name !== undefined || request !== undefined)) throw new Error('What is to be done? Say it by `do`.');
    const what = asked ?? 'list';
    if (what === 'list') return list(connection);
    if (what === 'undo') return request === undefined ? unnamed : undo(connection, request);
    if (what === 'reset') {
      const before = await snapshotBefore(connection, 'reset');
      const { orders: count } = await call<ControlAnswer<'resetTenant'>>(connection, 'POST', '/reset');
      return {
        lines: [`Reset: ${count} orders.`, before.told],
        next: [orders, undoes(before)],
      };
    }
    if (name === undefined) return missing;
    if (what === 'restore') return restore(connection, name);
    const { orders: count } = await call<ControlAnswer<'saveSnapshot'>>(connection, 'POST', '/snapshots', { name });
    return { lines: [`Kept ${count} orders as ${name}.`], next: [hint('snapshot', { do: 'restore', name }, `comes back to ${name}`)] };
  },
});
