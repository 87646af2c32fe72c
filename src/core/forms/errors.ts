import type { Rule } from './rules.js';

/**
 * The reasons why the sandbox refuses a request. The names are the domain's; `server/errors.ts`
 * gives each a status and a body.
 */
export type Failure =
  | 'invalidInput'
  | 'missingInput'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'notEligible'
  | 'unauthorized'
  | 'forbidden'
  | 'notImplemented'
  | 'methodNotAllowed'
  | 'unsupportedMediaType'
  | 'tooLarge'
  | 'unavailable';

/**
 * One problem with one field of a request. `field` is a path such as `items[0].sku`; `message`
 * completes a sentence that starts with it ("must not be null").
 */
export interface FieldProblem {
  field: string;
  problem: 'missing' | 'invalid' | 'unknown';
  message: string;
}

interface RefusalMore {
  fields?: readonly FieldProblem[];
  details?: Record<string, unknown>;
  rule?: Rule;
}

/** An error that the API returns to the client. A refused request changes nothing. */
export class Refusal extends Error {
  readonly kind: Failure;
  readonly fields: readonly FieldProblem[];
  /**
   * What the client may need in addition to the message, such as the moves that are possible now.
   * Part of the body in v2 and the control API.
   */
  readonly details: Record<string, unknown> | undefined;
  /** The rule of business that was broken, if v3 has a code for it. */
  readonly rule: Rule | undefined;

  constructor(kind: Failure, message: string, more: RefusalMore = {}) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.fields = more.fields ?? [];
    this.details = more.details;
    this.rule = more.rule;
  }
}

/** Makes the refusal for a record that does not exist, e.g. `notFound('Order', '123')`. */
export const notFound = (what: string, key: string | number): Refusal => new Refusal('notFound', `${what} ${key} not found`);

/** The problem of a field that names what does not exist, as `message` says. */
export const unknownField = (field: string, message: string): FieldProblem => ({
  field,
  problem: 'unknown',
  message: `must be known; ${message}`,
});

/**
 * Makes the refusal for a record that a field of the body names and that does not exist, e.g.
 * `unknownIn('orders[0].orderNumber', 'Order', '123')`.
 */
export function unknownIn(field: string, what: string, key: string | number): Refusal {
  const { kind, message } = notFound(what, key);
  return new Refusal(kind, message, { fields: [unknownField(field, message)] });
}

/**
 * Runs work that looks for a record which a field of the body names: if it does not exist, the
 * refusal names the field.
 */
export function namedIn<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'notFound' || error.fields.length > 0) throw error;
    throw new Refusal(error.kind, error.message, { fields: [unknownField(field, error.message)] });
  }
}

/** Joins problems into one message: `[items[0].sku must not be null, limit must be a number]`. */
export const sentence = (problems: readonly FieldProblem[]): string =>
  `[${problems.map(({ field, message }) => `${field} ${message}`).join(', ')}]`;

/**
 * Makes the refusal that names every problem: `missingInput` if all problems are missing fields.
 */
export function invalidFields(fields: readonly FieldProblem[]): Refusal {
  const kind = fields.every(({ problem }) => problem === 'missing') ? 'missingInput' : 'invalidInput';
  return new Refusal(kind, sentence(fields), { fields });
}

/** A problem of one invalid field, to be refused with others. */
export const problemOf = (field: string, message: string): FieldProblem => ({ field, problem: 'invalid', message });

/** Throws one refusal that names every problem; does nothing if there are none. */
export function refuseAll(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw invalidFields(problems);
}

/** Makes the refusal for one invalid field, e.g. `invalid('statusCode', 'must be …')`. */
export const invalid = (field: string, message: string): Refusal => invalidFields([problemOf(field, message)]);

/** Makes the refusal for one missing field. */
export const missing = (field: string, message = 'must not be null'): Refusal => invalidFields([{ field, problem: 'missing', message }]);

/**
 * Makes the refusal for a key that another record already has, e.g. `taken('code', 'network
 * EAST')`.
 */
export function taken(field: string, record: string): Refusal {
  const fields = [problemOf(field, `must be unique; ${record} already exists`)];
  return new Refusal('conflict', sentence(fields), { fields });
}

/** Methods that every path answers, which nobody calls for what it does. */
const ASKING = ['HEAD', 'OPTIONS'];

/** Says that a method is not allowed, and which ones are. */
export function methodMessage(method: string | undefined, allowed: readonly string[]): string {
  const named = allowed.filter((one) => !ASKING.includes(one));
  return `${method} is not allowed here; ${named.join(', ')} ${named.length === 1 ? 'is' : 'are'}`;
}

/** Makes the refusal of a method, with those that are allowed. */
export const methodNotAllowed = (method: string | undefined, allowed: readonly string[]): Refusal =>
  new Refusal('methodNotAllowed', methodMessage(method, allowed));
