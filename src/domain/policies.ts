import { invalid } from '../core/forms/errors.js';
import { anything, choice } from '../core/forms/form.js';
import { also, checkOf, fields } from '../core/forms/form-map.js';
import { isFilledText, isOneOf, isPeriodText, type PolicyTable } from '../core/forms/policy.js';
import { own } from '../core/text/path.js';
import { expected } from '../core/text/wording.js';
import { durationForm, isDuration } from '../core/time/duration.js';
import { orderStatusCodes } from '../model/order-statuses.js';
import { collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';

const isWait = (value: unknown) => (isDuration(value) ? undefined : `must be ${durationForm(value, ' such as PT2S or P60D')}`);
const listOf = (known: readonly string[] | undefined) => (value: unknown) =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string' && (!known || known.includes(entry)))
    ? undefined
    : `must be a list of ${known ? `[${known.join(', ')}]` : 'texts'}`;

/** The steps that `autopilot` can take by itself, in order. */
export const autopilotMoves = ['readyForPickup', 'pickUp', 'ship', 'deliver'] as const;

export const policies = {
  lifecycle: {
    default: 'manual' as 'auto' | 'manual',
    describes: 'auto: a new order is released after holdFor and then allocated; manual: nothing moves until asked.',
    check: isOneOf('auto', 'manual'),
  },
  holdFor: { default: 'PT1M', describes: 'How long a new order waits before its release, in auto.', check: isWait },
  autopilot: {
    default: [] as string[],
    describes: 'Later steps that auto takes by itself, each autopilotAfter the one before.',
    check: listOf(autopilotMoves),
  },
  autopilotAfter: { default: 'PT2S', describes: 'How long autopilot waits before each step.', check: isWait },
  unknownSku: {
    default: 'infinite' as 'infinite' | 'outOfStock',
    describes: 'What a SKU without an inventory record means: never runs out, or nothing there.',
    check: isOneOf('infinite', 'outOfStock'),
  },
  unknownShipMethod: {
    default: 'accept' as 'accept' | 'refuse',
    describes: 'What happens to a new order or shipment that names a shipping method the tenant does not have: it is accepted, or 400.',
    check: isOneOf('accept', 'refuse'),
  },
  shipToEstimates: {
    default: 'method' as 'method' | 'sent',
    describes: "What a new order's ship-to without dates or a price gets: those of the shipping method that it names, or none.",
    check: isOneOf('method', 'sent'),
  },
  cancelAfter: { default: 'P60D', describes: 'Backordered units without consent are cancelled this long after the order.', check: isWait },
  softReservationFor: {
    default: 'PT15M',
    describes: 'How long a soft reservation lasts that names no expiresAt; an order that takes it over keeps it.',
    check: isWait,
  },
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
  cancelPolicyType: { default: 'Cancellation', describes: "The policy's name in a cancel eligibility.", check: isFilledText },
  cancelPeriod: { default: '30D00H00M', describes: 'The period a cancel eligibility names (ddDhhHmmM).', check: isPeriodText },
  captureAt: {
    default: 'shipment' as 'shipment' | 'checkout',
    describes: 'When authorised money is captured: as units are shipped or picked up, or all at once when the order is placed.',
    check: isOneOf('shipment', 'checkout'),
  },
  authorizeAfter: {
    default: 'PT2S',
    describes: 'How long it takes to authorize the payments of orders that v3 names without sync.',
    check: isWait,
  },
  invoiceAt: {
    default: 'capture' as 'capture' | 'request',
    describes: 'When an invoice is there: as money moves, or as a draft until POST /invoice asks for it.',
    check: isOneOf('capture', 'request'),
  },
  scratchedStock: {
    default: 'release' as 'release' | 'writeOff',
    describes: 'What becomes of the stock of units that a shipment scratches: free again, or gone from what is on hand.',
    check: isOneOf('release', 'writeOff'),
  },
  orderTotalCountsReturns: {
    default: false,
    describes: 'Whether what a return refunds comes off orderTotal, as one page has it; the documented formula leaves it in.',
    check: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  },
  cancelTotalCounts: {
    default: 'formula' as 'formula' | 'taken',
    describes: 'What cancelTotal adds up: the cancelled share of each original itemTotal, as documented, or what cancelling took off.',
    check: isOneOf('formula', 'taken'),
  },
  contradictoryQuantities: {
    default: 'ignore' as 'ignore' | 'refuse',
    describes: 'What an update does whose quantities contradict each other: units stay where they are, or 400.',
    check: isOneOf('ignore', 'refuse'),
  },
  staleVersion: {
    default: 'accept' as 'accept' | 'refuse',
    describes: "What an update does that names another version than the order's: it is taken, or refused.",
    check: isOneOf('accept', 'refuse'),
  },
  unsentFields: {
    default: 'remove' as 'remove' | 'keep',
    describes: 'What becomes of optional fields that an update leaves out: they are gone, or stay as they were.',
    check: isOneOf('remove', 'keep'),
  },
  appeasableStatuses: {
    default: orderStatusCodes.filter((code) => code !== 'ORDER_HOLD_FRAUD') as string[],
    describes: 'Order statuses in which an appeasement may be granted; a fraud hold never lets one pass.',
    check: listOf(orderStatusCodes),
  },
  emptyQuery: {
    default: 'ok' as 'ok' | 'notFound',
    describes: 'What a v2 order query without a hit answers: 200 with count 0, or 404.',
    check: isOneOf('ok', 'notFound'),
  },
  siteContext: {
    default: 'required' as 'required' | 'optional',
    describes: 'Whether x-site-context is asked for where fabric documents it as required; --lenient starts with optional.',
    check: isOneOf('required', 'optional'),
  },
  unknownFields: {
    default: 'tell' as 'tell' | 'refuse' | 'ignore',
    describes:
      'What the sandbox does with unknown fields (in filters and sorts too), duplicate keys and references that lead nowhere: accept them and name them in the header x-sandbox-unknown-fields, answer 400, or accept them silently. --strict starts with refuse.',
    check: isOneOf('tell', 'refuse', 'ignore'),
  },
  exportAfter: { default: 'PT2S', describes: 'How long an export waits before its file is written.', check: isWait },
  importAfter: {
    default: 'PT2S',
    describes: 'How long an import of records waits, once its file is sent, before it is read.',
    check: isWait,
  },
  importHaltShare: {
    default: 0.5,
    describes:
      'The share of the rows of an import that may leave a record without units on hand; with more it is halted until it is forced.',
    check: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'must be a number from 0 to 1'),
  },
  fileAddressFor: { default: 'PT15M', describes: 'How long the address of a file is valid.', check: isWait },
  subTypes: {
    default: [] as string[],
    describes: 'What the subType of an order can be in addition to Android, IOS and International.',
    check: listOf(undefined),
  },
  listLimit: {
    default: 1_000,
    describes: 'How many orders GET /order without parameters answers at most; a tenant with more is told to query.',
    check: (value) => (Number.isInteger(value) && (value as number) >= 1 ? undefined : 'must be a whole number of at least 1'),
  },
  attributeCheck: {
    default: 'documented' as 'documented' | 'always' | 'never',
    describes:
      'When attributes must match their declarations: documented: a new location needs the required ones; always: required and type whenever an order or a location is written, and inventory records carry declared attributes only; never.',
    check: isOneOf('documented', 'always', 'never'),
  },
  webhookRetryAfter: {
    default: ['PT1S', 'PT2S', 'PT4S'],
    describes: 'How long each retry of a webhook waits after the attempt before it.',
    check: (value) =>
      Array.isArray(value) && value.length <= 10 && value.every(isDuration) ? undefined : 'must be a list of up to 10 ISO 8601 durations',
  },
  webhookPayload: {
    default: 'ids' as 'ids' | 'document',
    describes:
      'What the payload of a webhook has: the ids of what the event is about, or that record as the version of the webhook shows it.',
    check: isOneOf('ids', 'document'),
  },
  webhookLog: {
    default: 10_000,
    describes: 'How many events the log of webhooks keeps; the oldest finished ones are dropped first.',
    check: (value) => (Number.isInteger(value) && (value as number) >= 1 ? undefined : 'must be a whole number of at least 1'),
  },
} satisfies PolicyTable;

export type PolicyName = keyof typeof policies;
export type PolicyValues = { [P in PolicyName]: (typeof policies)[P]['default'] };

interface StoredPolicy {
  name: string;
  value: unknown;
}

/**
 * The collection of the policies that tenants set. `known` are all policies, those of the families
 * included.
 */
export function storedPoliciesOf(known: PolicyTable) {
  const form = also(fields({ name: choice(Object.keys(known), 'a policy'), value: anything }), ({ name, value }: StoredPolicy) => {
    const message = known[name]?.check(value);
    return message === undefined ? undefined : { path: ['value'], message };
  });
  return collection<StoredPolicy>('policies', { key: 'name', label: 'Policy', check: checkOf(form) });
}

const storedPolicies = storedPoliciesOf(policies);

const currentOf = (tx: Tx, known: PolicyTable, name: string): unknown =>
  tx.find(storedPolicies, name)?.value ?? tx.defaults[name] ?? known[name]?.default;

/** The default of a store that holds the table of all policies. */
export const KNOWN_POLICIES = 'knownPolicies';

/** All policies that a tenant can set: those that families declare too, if the store knows them. */
export const knownPolicies = (tx: Tx): PolicyTable => (tx.defaults[KNOWN_POLICIES] ?? policies) as PolicyTable;

/** The value of any known policy for this tenant. */
export const policyValue = (tx: Tx, name: string): unknown => currentOf(tx, knownPolicies(tx), name);

/**
 * Returns a function that reads policies of a table, such as those that a family declares.
 * @public families declare policies of their own
 */
export const policyIn =
  <T extends PolicyTable>(table: T) =>
  <P extends keyof T & string>(tx: Tx, name: P): T[P]['default'] =>
    currentOf(tx, table, name) as T[P]['default'];

/**
 * A policy's value for this tenant: the tenant's own, or the one the process was started with, or
 * the default.
 */
export const policy = policyIn(policies);

/**
 * Every policy by name: its value for this tenant, its default for the tenant, and what it decides.
 */
export const describePolicies = (tx: Tx, known: PolicyTable) =>
  Object.fromEntries(
    Object.entries(known).map(([name, { default: own, describes }]) => [
      name,
      { value: currentOf(tx, known, name), default: tx.defaults[name] ?? own, describes },
    ]),
  );

/**
 * Sets policies of a tenant and returns the value of every policy. `null` restores the default.
 * Refuses an unknown name or a wrong value, and then changes nothing.
 */
export function setPolicies(tx: Tx, changes: Record<string, unknown>, known: PolicyTable = policies): Record<string, unknown> {
  for (const [name, value] of Object.entries(changes)) {
    const one = own(known, name) as PolicyTable[string] | undefined;
    if (!one) throw invalid(name, `is not a policy${expected(name, Object.keys(known))}`);
    if (value === null) {
      if (tx.find(storedPolicies, name)) tx.remove(storedPolicies, name);
      continue;
    }
    const problem = one.check(value);
    if (problem) throw invalid(name, problem);
    tx.put(storedPolicies, { name, value });
  }
  return Object.fromEntries(Object.keys(known).map((name) => [name, currentOf(tx, known, name)]));
}
