import { anyMap, anything, choice, described, duration, type Form, orKept, share, text, whole, word } from '../../core/forms/form.js';
import { type Fields, fields, list, mapOf } from '../../core/forms/form-map.js';
import { eventTypes } from '../../domain/events/event-types.js';
import { businessKinds, webhookFaults } from '../../domain/faults/fault-terms.js';
import { handMoves } from '../../domain/moves/moves-now.js';
import { holdTypes } from '../../model/order.js';
import { policyNames } from '../../policy-names.js';
import { checkExpected, matcherNames } from '../values/matchers.js';

/** A form for a value that an answer is compared with: a literal value, or matchers. */
const expected = (schema: Form['schema']): Form => ({
  schema,
  holds: (value) => checkExpected(value, []).length === 0,
  check: checkExpected,
});

const MATCHERS = `Partial: fields that are not named are not checked; a list of n entries means exactly n entries. Matchers: ${matcherNames.join(', ')}.`;

const eventName = choice(eventTypes, 'an event');
const eventList = list(orKept(eventName));
const checkEvents: Form['check'] = (value, path) => {
  if (Array.isArray(value)) return eventList.check(value, path);
  const wrong = anyMap.check(value, path);
  const contained = (value as { $contains?: unknown } | null)?.$contains;
  if (wrong.length > 0) return [{ path, message: `${wrong[0]?.message}, or a list of events` }];
  return [...checkExpected(value, path), ...(Array.isArray(contained) ? eventList.check(contained, [...path, '$contains']) : [])];
};
const events: Form = {
  schema: {
    anyOf: [eventList.schema, { type: 'object', properties: { $contains: eventList.schema, $length: { type: 'integer' } } }],
    description: 'The events that happened in this step, exactly these and in this order; { $contains: […] } for these among others.',
  },
  holds: (value) => checkEvents(value, []).length === 0,
  check: checkEvents,
};

const expectation = fields({
  'status?': described(
    expected({ anyOf: [{ type: 'integer' }, { type: 'string', enum: ['none'] }, { type: 'object' }] }),
    'The status; any from 200 to 299 if absent. none: the connection ended without an answer.',
  ),
  'body?': described(expected({}), `What the answer's body must hold. ${MATCHERS}`),
  'headers?': described(mapOf(expected({})), "What the answer's headers must be, by name."),
  'events?': events,
});

const keptName = word('^(?!fake$)[A-Za-z_][A-Za-z0-9_]*$', 'a name of letters, digits and underscores, and not fake');
const keptPath = word('^(body|headers|status)(\\.[^.\\s]+)*$', 'a part of the answer such as body.orderNumber or body.items.0.sku');
const snapshotName = word('^[\\w.-]{1,100}$', 'a name of letters, digits, dots, hyphens and underscores');

const stepName = described(text, 'What the step is called in reports.');

const common: Fields = {
  'name?': stepName,
  'expect?': described(expectation, 'What the answer must be.'),
};
const answering: Fields = {
  ...common,
  'keep?': described(mapOf(keptPath, keptName), 'Names for parts of the answer; later steps refer to them.'),
};

/** The value of a step that has no options. */
const always: Form = {
  schema: { type: 'boolean', enum: [true] },
  holds: (value) => value === true,
  check: (value, path) => (value === true ? [] : [{ path, message: 'must be true' }]),
};

const item = fields({
  lineItemId: described(text, 'The line of the order.'),
  'quantity?': described(orKept(whole(1)), 'How many units move; all that can if absent.'),
});

const delivery = fields({
  sku: described(text, 'What arrives.'),
  quantity: described(orKept(whole(1)), 'How many units arrive.'),
  'locationNum?': described(orKept(whole(0)), 'Where they arrive; by default the lowest location that stocks the SKU, or else 1.'),
  'channelId?': described(text, 'The channel of the stock record; 12 if absent.'),
});

/** The form of a fault, as in the control API. */
const fault = (operationIds: readonly string[]): Form => {
  const operation = choice(operationIds, 'an operation of the contract');
  const operations = list(operation, 1);
  return fields({
    'operation?': {
      schema: { anyOf: [operation.schema, operations.schema], description: 'The operation, or operations, whose calls fail.' },
      holds: (value) => (Array.isArray(value) ? operations : operation).holds(value),
      check: (value, path) => (Array.isArray(value) ? operations : operation).check(value, path),
    },
    'method?': described(text, 'Only calls with this method.'),
    'path?': described(text, 'A path in which * stands for any run of characters.'),
    'nth?': described(whole(1), 'Only the n-th call.'),
    'skip?': described(whole(0), 'How many calls pass first.'),
    'times?': described(whole(1), 'How many times it takes effect.'),
    'probability?': described(share, 'The probability that it takes effect on a call.'),
    'seed?': described(anything, 'Decides at which calls a fault with a probability takes effect.'),
    'status?': described(whole(400, 599), 'The status to answer instead of carrying out the operation.'),
    'message?': described(text, 'The message of the error.'),
    'errorCode?': described(text, 'The code of the error, where the version has one.'),
    'delay?': described(anyMap, 'How long the answer waits.'),
    'rateLimit?': described(anyMap, 'How many calls pass in a period before the others are refused.'),
    'connection?': described(choice(['cut'], 'what happens to a connection'), 'cut: the connection ends without an answer.'),
    'body?': described(choice(['empty', 'truncated'], 'what happens to a body'), 'What becomes of the body of the answer.'),
    'business?': described(choice(businessKinds, 'a business fault'), 'A failure of the business, such as a declined payment.'),
    'skus?': described(list(text, 1), 'Only these SKUs.'),
    'webhook?': described(choice(webhookFaults, 'a webhook fault'), 'What becomes of deliveries to webhooks, such as duplicate or lose.'),
    'events?': described(list(text, 1), 'Only deliveries of these events.'),
    'copies?': described(whole(1), 'How often a duplicated delivery is sent again.'),
  });
};

/** The forms of every kind of step, by the field that names it. */
export const stepForms = (operationIds: readonly string[]): Readonly<Record<string, Fields>> => ({
  call: {
    call: described(choice(operationIds, 'an operation of the contract'), 'The operationId to call, in v2 or v3.'),
    'draft?': described(text, 'A body to start from: order, the name of a documented example, or a placeholder for a body that was kept.'),
    'with?': described(
      fields({
        'path?': described(anyMap, 'The values of the names in the path.'),
        'query?': described(anyMap, 'The parameters after the question mark.'),
        'headers?': described(anyMap, 'Headers beside those that name the tenant.'),
        'body?': described(anything, 'The body, or changes to the draft.'),
      }),
      'What is sent; the body is merged into the draft. $absent removes a field.',
    ),
    ...answering,
  },
  move: {
    move: described(choice(handMoves, 'a move'), 'A row of the table of moves, or release, hold or liftHold.'),
    order: described(text, 'The number of the order.'),
    'items?': described(list(item, 1), 'The lines whose units move; all movable units if absent.'),
    'reason?': described(text, 'A note for the history of the order.'),
    'hold?': described(choice(holdTypes, 'a hold'), 'The hold to place, or the one to lift.'),
    ...answering,
  },
  advance: { advance: described(orKept(duration), 'How far to advance the clock; timers that fall due on the way fire.'), ...answering },
  restock: { restock: described(delivery, 'Adds units of a SKU to the stock.'), ...answering },
  policy: { policy: described(mapOf(anything, choice(policyNames, 'a policy')), 'Policies and their new values.'), ...common },
  fault: { fault: described(fault(operationIds), 'A failure from now on.'), ...answering },
  lift: { lift: described(text, 'Ends a fault: `all`, or the id of one that was kept.'), ...common },
  settle: {
    settle: described(always, 'true: waits until every webhook that is due was sent.'),
    ...answering,
  },
  snapshot: { snapshot: described(snapshotName, 'Saves the state of the tenant under a name.'), 'name?': stepName },
  restore: { restore: described(text, 'Restores the state that a snapshot saved.'), 'name?': stepName },
  note: { note: described(text, 'A comment for the reader.') },
  include: { include: described(text, 'The scenario file that this one begins with, relative to this file. Only as the first step.') },
});
