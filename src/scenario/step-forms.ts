import { anyMap, anything, choice, described, duration, type Form, orKept, share, text, whole, word } from '../core/form.js';
import { type Fields, fields, list, mapOf } from '../core/form-map.js';
import { eventTypes } from '../domain/events/event-types.js';
import { businessKinds } from '../domain/faults/fault-terms.js';
import { handMoves } from '../domain/moves/by-hand.js';
import { holdTypes } from '../model/order.js';
import { policyNames } from '../policy-names.js';
import { checkExpected, matcherNames } from './matchers.js';

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

const common: Fields = {
  'name?': described(text, 'What the step is called in reports.'),
  'expect?': described(expectation, 'What the answer must be.'),
};
const answering: Fields = {
  ...common,
  'keep?': described(mapOf(keptPath, keptName), 'Names for parts of the answer; later steps refer to them.'),
};

const item = fields({ lineItemId: text, 'quantity?': orKept(whole(1)) });

const delivery = fields({ sku: text, quantity: orKept(whole(1)), 'locationNum?': orKept(whole(0)), 'channelId?': text });

/** The form of a fault, as in the control API. */
const fault = (operationIds: readonly string[]): Form => {
  const operation = choice(operationIds, 'an operation of the contract');
  const operations = list(operation, 1);
  return fields({
    'operation?': {
      schema: { anyOf: [operation.schema, operations.schema] },
      holds: (value) => (Array.isArray(value) ? operations : operation).holds(value),
      check: (value, path) => (Array.isArray(value) ? operations : operation).check(value, path),
    },
    'method?': text,
    'path?': described(text, 'A path in which * stands for any run of characters.'),
    'nth?': described(whole(1), 'Only the n-th call.'),
    'skip?': described(whole(0), 'How many calls pass first.'),
    'times?': described(whole(1), 'How many times it takes effect.'),
    'probability?': described(share, 'The probability that it takes effect on a call.'),
    'seed?': anything,
    'status?': described(whole(400, 599), 'The status to answer instead of carrying out the operation.'),
    'message?': text,
    'errorCode?': text,
    'delay?': anyMap,
    'rateLimit?': anyMap,
    'connection?': choice(['cut'], 'what happens to a connection'),
    'body?': choice(['empty', 'truncated'], 'what happens to a body'),
    'business?': choice(businessKinds, 'a business fault'),
    'skus?': list(text, 1),
  });
};

/** The forms of every kind of step, by the field that names it. */
export const stepForms = (operationIds: readonly string[]): Readonly<Record<string, Fields>> => ({
  call: {
    call: described(choice(operationIds, 'an operation of the contract'), 'The operationId to call, in v2 or v3.'),
    'draft?': described(text, 'A body to start from: order, or the name of a documented example.'),
    'with?': described(
      fields({ 'path?': anyMap, 'query?': anyMap, 'headers?': anyMap, 'body?': anything }),
      'What is sent; the body is merged into the draft. $absent removes a field.',
    ),
    ...answering,
  },
  move: {
    move: described(choice(handMoves, 'a move'), 'A row of the table of moves, or release, hold or liftHold.'),
    order: described(text, 'The number of the order.'),
    'items?': described(list(item, 1), 'The lines whose units move; all movable units if absent.'),
    'reason?': text,
    'hold?': choice(holdTypes, 'a hold'),
    ...answering,
  },
  advance: { advance: described(orKept(duration), 'How far to advance the clock; timers that fall due on the way fire.'), ...answering },
  restock: { restock: described(delivery, 'Adds units of a SKU to the stock.'), ...answering },
  policy: { policy: described(mapOf(anything, choice(policyNames, 'a policy')), 'Policies and their new values.'), ...common },
  fault: { fault: described(fault(operationIds), 'A failure from now on.'), ...answering },
  lift: { lift: described(text, 'Ends a fault: `all`, or the id of one that was kept.'), ...common },
  snapshot: { snapshot: described(snapshotName, 'Saves the state of the tenant under a name.'), 'name?': text },
  restore: { restore: described(text, 'Restores the state that a snapshot saved.'), 'name?': text },
  note: { note: described(text, 'A comment for the reader.') },
  include: { include: described(text, 'The scenario file that this one begins with, relative to this file. Only as the first step.') },
});
