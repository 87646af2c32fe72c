import { anyText, choice, either, number, whole, word } from '../../core/forms/form.js';
import { fields, list } from '../../core/forms/form-map.js';
import { businessKinds, webhookFaults } from './fault-terms.js';

const COUNTED = Number.MAX_SAFE_INTEGER;

/** The types of a stored fault's fields. `checkFault` checks their bounds. */
export const faultForm = fields({
  id: word('^[1-9]\\d{0,14}$', 'a whole number of at least 1, in quotes'),
  calls: whole(0, COUNTED),
  hits: whole(0, COUNTED),
  'operation?': either(anyText, list(anyText), 'an operationId or a list of them'),
  'method?': anyText,
  'path?': anyText,
  'skip?': number,
  'times?': number,
  'probability?': number,
  'seed?': either(anyText, number, 'a string or a number'),
  'status?': number,
  'message?': anyText,
  'errorCode?': anyText,
  'delay?': fields({ 'ms?': number, 'minMs?': number, 'maxMs?': number }),
  'rateLimit?': fields({ limit: number, perSeconds: number, 'retryAfter?': number }),
  'connection?': choice(['cut'], 'what happens to a connection'),
  'body?': choice(['empty', 'truncated'], 'what happens to a body'),
  'business?': choice(businessKinds, 'a business fault'),
  'skus?': list(anyText),
  'webhook?': choice(webhookFaults, 'a webhook fault'),
  'events?': list(anyText),
  'copies?': number,
  'window?': fields({ sinceMs: number, calls: whole(0, COUNTED) }),
});
