import { isDuration } from '../core/duration.js';
import { invalid } from '../core/errors.js';
import { anything, choice } from '../core/form.js';
import { also, checkOf, fields } from '../core/form-map.js';
import { orderStatusCodes } from '../model/order-statuses.js';
import { collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

/** A choice the sandbox makes where fabric's documents are silent: named, documented, and the tenant's to change. */
interface Policy<T> {
  readonly default: T;
  readonly describes: string;
  /** What a value must be, or undefined when it is fine; reads on after the policy's name. */
  readonly check: (value: unknown) => string | undefined;
}

const oneOf =
  (...values: string[]) =>
  (value: unknown) =>
    values.includes(value as string) ? undefined : `must be one of [${values.join(', ')}]`;
const isWait = (value: unknown) => (isDuration(value) ? undefined : 'must be an ISO 8601 duration such as PT2S or P60D');
const isText = (value: unknown) => (typeof value === 'string' && value !== '' ? undefined : 'must be a text that is not empty');
const isPeriod = (value: unknown) =>
  typeof value === 'string' && /^\d{1,4}D\d{2}H\d{2}M$/.test(value) ? undefined : 'must be a period such as 30D00H00M';
const listOf = (known: readonly string[] | undefined) => (value: unknown) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && (!known || known.includes(entry)))
    ? undefined
    : `must be a list of ${known ? `[${known.join(', ')}]` : 'texts'}`;

/** What `autopilot` can do by itself, one step after the other. */
export const autopilotMoves = ['readyForPickup', 'pickUp', 'ship', 'deliver'] as const;

export const policies = {
  lifecycle: {
    default: 'manual' as 'auto' | 'manual',
    describes: 'auto: a new order is released after holdFor and then allocated; manual: nothing moves until asked.',
    check: oneOf('auto', 'manual'),
  },
  holdFor: { default: 'PT2S', describes: 'How long a new order waits before its release, in auto.', check: isWait },
  autopilot: {
    default: [] as string[],
    describes: 'Later steps that auto takes by itself, each autopilotAfter the one before.',
    check: listOf(autopilotMoves),
  },
  autopilotAfter: { default: 'PT2S', describes: 'How long autopilot waits before each step.', check: isWait },
  unknownSku: {
    default: 'infinite' as 'infinite' | 'outOfStock',
    describes: 'What a SKU without an inventory record means: never runs out, or nothing there.',
    check: oneOf('infinite', 'outOfStock'),
  },
  cancelAfter: { default: 'P60D', describes: 'Backordered units without consent are cancelled this long after the order.', check: isWait },
  cancellableStatuses: {
    default: [
      'ORDER_CREATED',
      'ORDER_CONFIRMED',
      'ORDER_PARTIALLY_ALLOCATED',
      'ORDER_PARTIALLY_CANCELLED',
      ...orderStatusCodes.filter((code) => code.startsWith('ORDER_HOLD')),
    ] as string[],
    describes: 'Order statuses in which units may be cancelled; shipped units never may.',
    check: listOf(orderStatusCodes),
  },
  cancelReasonCodes: {
    default: ['wrong item', 'changed mind', 'found a better price', 'ordered by mistake'],
    describes: 'The reason codes a cancel eligibility names.',
    check: listOf(undefined),
  },
  cancelPolicyType: { default: 'Cancellation', describes: "The policy's name in a cancel eligibility.", check: isText },
  cancelPeriod: { default: '30D00H00M', describes: 'The period a cancel eligibility names (ddDhhHmmM).', check: isPeriod },
  captureAt: {
    default: 'shipment' as 'shipment' | 'checkout',
    describes: 'When authorised money is captured: as units are shipped or picked up, or all at once when the order is placed.',
    check: oneOf('shipment', 'checkout'),
  },
  orderTotalCountsReturns: {
    default: false,
    describes: 'Whether what a return refunds comes off orderTotal, as one page has it; the documented formula leaves it in.',
    check: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  },
  appeasableStatuses: {
    default: orderStatusCodes.filter((code) => code !== 'ORDER_HOLD_FRAUD') as string[],
    describes: 'Order statuses in which an appeasement may be granted; a fraud hold never lets one pass.',
    check: listOf(orderStatusCodes),
  },
  emptyQuery: {
    default: 'ok' as 'ok' | 'notFound',
    describes: 'What a v2 order query without a hit answers: 200 with count 0, or 404.',
    check: oneOf('ok', 'notFound'),
  },
  siteContext: {
    default: 'required' as 'required' | 'optional',
    describes: 'Whether x-site-context is asked for where fabric documents it as required; --lenient starts with optional.',
    check: oneOf('required', 'optional'),
  },
  listLimit: {
    default: 1_000,
    describes: 'How many orders GET /order without parameters answers at most; a tenant with more is told to query.',
    check: (value) => (Number.isInteger(value) && (value as number) >= 1 ? undefined : 'must be a whole number of at least 1'),
  },
} satisfies Record<string, Policy<unknown>>;

export type PolicyName = keyof typeof policies;
export type PolicyValues = { [P in PolicyName]: (typeof policies)[P]['default'] };
export const policyNames = Object.keys(policies) as PolicyName[];

interface StoredPolicy {
  name: PolicyName;
  value: unknown;
}
const form = also(fields({ name: choice(policyNames, 'a policy'), value: anything }), ({ name, value }: StoredPolicy) => {
  const message = policies[name].check(value);
  return message === undefined ? undefined : { path: ['value'], message };
});

export const storedPolicies = collection<StoredPolicy>('policies', { key: ({ name }) => name, label: 'Policy', check: checkOf(form) });

/** A policy's value for this tenant: what it set, else what the process was started with, else the default. */
export const policy = <P extends PolicyName>(tx: Tx, name: P): PolicyValues[P] =>
  (tx.find(storedPolicies, name)?.value ?? tx.defaults[name] ?? policies[name].default) as PolicyValues[P];

/** Every policy's value for this tenant. */
export const allPolicies = (tx: Tx): PolicyValues =>
  Object.fromEntries(policyNames.map((name) => [name, policy(tx, name)])) as PolicyValues;

/** Sets policies of a tenant; an unknown name or a wrong value is refused and changes nothing. `null` goes back to the default. */
export function setPolicies(tx: Tx, changes: Record<string, unknown>): PolicyValues {
  for (const [name, value] of Object.entries(changes)) {
    const known = policyNames.find((candidate) => candidate === name);
    if (!known) throw invalid(name, `is not a policy; there are [${policyNames.join(', ')}]`);
    if (value === null) {
      if (tx.find(storedPolicies, known)) tx.remove(storedPolicies, known);
      continue;
    }
    const problem = policies[known].check(value);
    if (problem) throw invalid(known, problem);
    tx.put(storedPolicies, { name: known, value });
  }
  return allPolicies(tx);
}
