import { type FieldProblem, refuseAll } from '../../core/forms/errors.js';
import type { Problem } from '../../core/forms/form.js';
import { checkOf } from '../../core/forms/form-map.js';
import { notKnown } from '../../core/text/wording.js';
import { subscribableTypes } from '../events/event-types.js';
import { faultForm } from './fault-form.js';
import { businessKinds, type FaultDescription, webhookFaults } from './fault-terms.js';

/** The longest delay of an answer. */
export const LONGEST_DELAY_MS = 60_000;
const DAY_SECONDS = 86_400;
/** The longest delay of a webhook, which waits for the tenant's clock. */
const LONGEST_WAIT_MS = DAY_SECONDS * 1_000;
const MOST_COPIES = 100;
const MANY = 1_000_000;

/**
 * A fault as a request describes it. Its delay has not been checked yet: it may be neither a fixed
 * one nor a range.
 */
export type SentFault = Omit<FaultDescription, 'delay'> & { delay?: { ms?: number; minMs?: number; maxMs?: number } };

type Field = keyof FaultDescription;

const effects = ['status', 'rateLimit', 'connection', 'body', 'business', 'webhook'] as const satisfies readonly Field[];

/** The fields that only webhook faults have. */
const ofWebhooks = ['events', 'copies'] as const satisfies readonly Field[];

/** The fields that have no meaning beside each effect. */
const idle: Readonly<Record<(typeof effects)[number], readonly Field[]>> = {
  status: ['skus', ...ofWebhooks],
  rateLimit: ['skus', ...ofWebhooks],
  connection: ['message', 'errorCode', 'skus', ...ofWebhooks],
  body: ['message', 'errorCode', 'skus', ...ofWebhooks],
  business: ['message', 'errorCode', 'operation', 'method', 'path', 'delay', ...ofWebhooks],
  webhook: ['message', 'errorCode', 'operation', 'method', 'path', 'skus'],
};

const problem = (field: string, message: string): FieldProblem => ({ field, problem: 'invalid', message });

/** Each number of a fault with its lowest and highest value. */
const numbers = ({
  skip,
  nth,
  times,
  probability,
  status,
  delay,
  rateLimit,
  webhook,
  copies,
}: SentFault): [string, number | undefined, number, number][] => [
  ['copies', copies, 1, MOST_COPIES],
  ['skip', skip, 0, MANY],
  ['nth', nth, 1, MANY],
  ['times', times, 1, MANY],
  ['status', status, 400, 599],
  ['probability', probability, 0, 1],
  ...Object.entries(delay ?? {}).map(([name, ms]): [string, number, number, number] => [
    `delay.${name}`,
    ms,
    0,
    webhook === undefined ? LONGEST_DELAY_MS : LONGEST_WAIT_MS,
  ]),
  ['rateLimit.limit', rateLimit?.limit, 0, MANY],
  ['rateLimit.perSeconds', rateLimit?.perSeconds, 1, DAY_SECONDS],
  ['rateLimit.retryAfter', rateLimit?.retryAfter, 0, DAY_SECONDS],
];

const outOfBounds = (fault: SentFault): FieldProblem[] =>
  numbers(fault).flatMap(([field, value, least, most]) => {
    const whole = field === 'probability' || Number.isInteger(value);
    if (value === undefined || (whole && value >= least && value <= most)) return [];
    return [problem(field, `must be ${field === 'probability' ? 'a number' : 'a whole number'} from ${least} to ${most}`)];
  });

function contradictions(fault: SentFault): FieldProblem[] {
  const given = (field: Field) => fault[field] !== undefined;
  const [effect, ...more] = effects.filter(given);
  if (!effect && !given('delay'))
    return [{ field: 'status', problem: 'missing', message: `must be given, or one of [delay, ${effects.slice(1).join(', ')}]` }];
  const countsNothing = fault.business === 'noStock' || fault.business === 'splitAllocation';
  const beside: [Field, readonly Field[]][] = [
    [effect ?? 'delay', effect ? idle[effect] : ['message', 'errorCode', 'skus', ...ofWebhooks]],
    ['nth', given('nth') ? ['skip', 'times'] : []],
    ['business', countsNothing ? ['nth', 'skip', 'times'] : []],
  ];
  return [
    ...more.map((other) => problem(other, `cannot be combined with ${effect}: a fault has one effect`)),
    ...beside.flatMap(([one, others]) => others.filter(given).map((other) => problem(other, `cannot be combined with ${one}`))),
  ];
}

/** What is wrong with the fields of a webhook fault together. */
function webhookProblems({ webhook, events = [], copies, delay }: SentFault): FieldProblem[] {
  if (webhook === undefined) return [];
  const known: readonly string[] = subscribableTypes;
  const cannot = (field: string) => problem(field, `cannot be combined with webhook ${webhook}`);
  return [
    ...(webhookFaults.includes(webhook) ? [] : [problem('webhook', `must be one of [${webhookFaults.join(', ')}]`)]),
    ...events.flatMap((event, i) => (known.includes(event) ? [] : [problem(`events[${i}]`, notKnown(event, 'an event', known))])),
    ...(copies !== undefined && webhook !== 'duplicate' ? [cannot('copies')] : []),
    ...(delay && webhook !== 'delay' && webhook !== 'reorder' ? [cannot('delay')] : []),
    ...(!delay && webhook === 'delay' ? [{ ...problem('delay', 'must be given with webhook delay'), problem: 'missing' as const }] : []),
  ];
}

function unknownNames({ operation, business, delay }: SentFault, known?: { has(operationId: string): boolean }): FieldProblem[] {
  const named = [operation ?? []].flat();
  const unknown = known ? named.filter((id) => !known.has(id)) : [];
  return [
    ...unknown.map((id) => problem('operation', `must be an operationId of the API; "${id}" is none`)),
    ...(business !== undefined && !businessKinds.includes(business)
      ? [problem('business', `must be one of [${businessKinds.join(', ')}]`)]
      : []),
    ...(delay ? wrongRange(delay) : []),
  ];
}

function wrongRange({ ms, minMs, maxMs }: { ms?: number; minMs?: number; maxMs?: number }): FieldProblem[] {
  const isRange = minMs !== undefined && maxMs !== undefined;
  const isFixed = ms !== undefined && minMs === undefined && maxMs === undefined;
  if (!isFixed && (!isRange || ms !== undefined)) return [problem('delay', 'must have either ms or both of minMs and maxMs')];
  return isRange && minMs > maxMs ? [problem('delay.maxMs', 'must be at least minMs')] : [];
}

const problemsOf = (fault: SentFault, known?: { has(operationId: string): boolean }): FieldProblem[] => [
  ...outOfBounds(fault),
  ...contradictions(fault),
  ...webhookProblems(fault),
  ...unknownNames(fault, known),
];

/**
 * Refuses an invalid fault and names every field that is wrong. `known` are the operations of the
 * API.
 */
export function checkFault(fault: SentFault, known?: { has(operationId: string): boolean }): asserts fault is FaultDescription {
  refuseAll(problemsOf(fault, known));
}

/** The first problem of a stored fault; undefined if it is valid. */
export function faultProblem(fault: unknown): Problem | undefined {
  const wrong = checkOf(faultForm)(fault);
  const [first] = wrong ? [] : problemsOf(fault as SentFault);
  return first ? { path: first.field.split('.'), message: first.message } : wrong;
}
