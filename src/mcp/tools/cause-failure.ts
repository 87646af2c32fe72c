import { type Answer, type Hint, hint } from '../answer.js';
import { type Connection, call } from '../connection.js';
import type { ControlAnswer } from '../control-answer.js';
import { z } from '../packages.js';
import { tool } from '../tool.js';

type Fault = ControlAnswer<'listFaults'>['faults'][number];

const business = {
  paymentDeclined: 'payments of new orders are declined',
  fraudHold: 'new orders are held because of fraud',
  noStock: 'orders find no stock',
  splitAllocation: 'allocations are split between locations',
  exportError: 'exports fail',
} as const;
/** What happens if the next order alone meets it. */
const once = {
  paymentDeclined: 'the card of the next order is declined, once; later payments go through',
  fraudHold: 'the next order is held because of fraud, and only that one',
} as const;
const kinds = Object.keys(business) as (keyof typeof business)[];

const faultText = ({ id, operation, business: kind, status, hits, ...rest }: Fault): string =>
  `${id}: ${kind ?? `${operation ?? 'every operation'} ${status ?? JSON.stringify(rest)}`}, took effect ${hits} times`;

const lifts = (faults: readonly Fault[]): Hint[] => [
  ...(faults.length > 0 ? [hint('cause_failure', { lift: 'all' }, 'lifts all failures again')] : []),
  ...faults.slice(0, 5).map(({ id }) => hint('cause_failure', { lift: id }, `lifts failure ${id} alone`)),
];

async function list(connection: Connection): Promise<Answer> {
  const { faults } = await call<ControlAnswer<'listFaults'>>(connection, 'GET', '/faults');
  return {
    lines: faults.length === 0 ? ['No failure is set.'] : faults.map(faultText),
    next: [
      ...lifts(faults),
      ...kinds.map((kind) => hint('cause_failure', { business: kind }, `${business[kind]} from now on`)),
      ...Object.entries(once).map(([kind, does]) => hint('cause_failure', { business: kind, times: 1 }, does)),
      hint('cause_failure', { operation: 'createOrder', status: 503, times: 1 }, 'one call fails with a status'),
    ],
  };
}

export const causeFailure = tool({
  name: 'cause_failure',
  description: 'Make payments, stock or calls of the API fail, or lift that; without arguments list it.',
  instead: hint('cause_failure', {}, 'lists what can fail'),
  takes: {
    business: z.enum(kinds).optional(),
    operation: z.string().optional().describe('operationId, such as createOrder; all by default'),
    status: z.int().min(400).max(599).optional(),
    times: z.int().min(1).optional().describe('until lifted by default'),
    lift: z.string().optional().describe('the id of a failure, or all'),
  },
  async run(connection, { lift, ...fault }) {
    if (lift !== undefined) {
      await call(connection, 'DELETE', lift === 'all' ? '/faults' : `/faults/${encodeURIComponent(lift)}`);
      const { lines, next } = await list(connection);
      return { lines: ['Lifted.', ...lines], next: [hint('find_orders', { waiting: true }, 'lists the orders that still wait'), ...next] };
    }
    if (Object.values(fault).every((value) => value === undefined)) return list(connection);
    if (fault.business === undefined && fault.status === undefined) {
      throw new Error('What is to happen? Name a `business` failure, or the `status` that calls answer.');
    }
    const set = await call<Fault>(connection, 'POST', '/faults', fault);
    return {
      lines: [`Set: ${faultText(set)}`],
      next: [...lifts([set]), hint('list_requests', { refused: true }, 'tells, after your calls, which of them failed')],
    };
  },
});
