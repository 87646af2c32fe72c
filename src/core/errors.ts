/** Why the sandbox refuses. The words are the domain's; `server/errors.ts` gives each a status and a body. */
export type Failure =
  | 'invalidInput'
  | 'missingInput'
  | 'notFound'
  | 'conflict'
  | 'stale'
  | 'notEligible'
  | 'unauthorized'
  | 'notImplemented'
  | 'methodNotAllowed'
  | 'unsupportedMediaType'
  | 'tooLarge'
  | 'unavailable';

/** One thing wrong with one field of a request. `field` is a path such as `items[0].sku`; `message` reads on after it ("must not be null"). */
export interface FieldProblem {
  field: string;
  problem: 'missing' | 'invalid' | 'unknown';
  message: string;
}

/** A refusal the API would make: it changes nothing and is told to the client. */
export class Refusal extends Error {
  readonly kind: Failure;
  readonly fields: readonly FieldProblem[];
  /** What the client may need beside the sentence, e.g. the moves that are possible now; part of the body in v2 and the control API. */
  readonly details: Record<string, unknown> | undefined;

  constructor(kind: Failure, message: string, more: { fields?: readonly FieldProblem[]; details?: Record<string, unknown> } = {}) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.fields = more.fields ?? [];
    this.details = more.details;
  }
}

/** The refusal for a record that is not there, e.g. `notFound('Order', '123')`. */
export const notFound = (what: string, key: string | number): Refusal => new Refusal('notFound', `${what} ${key} not found`);

/** Problems in one sentence: `[items[0].sku must not be null, limit must be a number]`. */
export const sentence = (problems: readonly FieldProblem[]): string =>
  `[${problems.map(({ field, message }) => `${field} ${message}`).join(', ')}]`;

/** The refusal that names every problem: `missingInput` where nothing but missing fields is wrong. */
export function invalidFields(fields: readonly FieldProblem[]): Refusal {
  const kind = fields.every(({ problem }) => problem === 'missing') ? 'missingInput' : 'invalidInput';
  return new Refusal(kind, sentence(fields), { fields });
}

/** Throws one refusal that names every problem; does nothing where there is none. */
export function refuseAll(problems: readonly FieldProblem[]): void {
  if (problems.length > 0) throw invalidFields(problems);
}

/** The refusal for one bad field, e.g. `invalid('statusCode', 'must be …')`. */
export const invalid = (field: string, message: string): Refusal => invalidFields([{ field, problem: 'invalid', message }]);

/** The refusal for one field that must be there. */
export const missing = (field: string, message = 'must not be null'): Refusal => invalidFields([{ field, problem: 'missing', message }]);

/** The refusal for a key that another record has, e.g. `taken('code', 'network EAST')`. */
export function taken(field: string, record: string): Refusal {
  const fields: FieldProblem[] = [{ field, problem: 'invalid', message: `must be unique; ${record} already exists` }];
  return new Refusal('conflict', sentence(fields), { fields });
}
