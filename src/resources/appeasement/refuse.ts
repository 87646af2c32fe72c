import { type FieldProblem, Refusal } from '../../core/forms/errors.js';
import type { Rule } from '../../core/forms/rules.js';

type Outcome = 'AMOUNT_EXCEEDS' | 'PAYMENT_NOT_FOUND' | 'NOT_FOUND' | 'INVALID_REQUEST';

/** Makes a refusal with a response code (documented codes; the status of each is a policy). */
export const refuse = (
  kind: 'notEligible' | 'notFound' | 'invalidInput' | 'missingInput',
  responseCode: Outcome,
  responseMessage: string,
  { fields = [], rule }: { fields?: readonly FieldProblem[]; rule?: Rule } = {},
): Refusal => new Refusal(kind, responseMessage, { fields, ...(rule && { rule }), details: { responseCode, responseMessage } });

/** Throws one refusal that names every problem; does nothing if there are none. */
export function refuseFields(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const message = `[${problems.map(({ field, message: said }) => `${field} ${said}`).join(', ')}]`;
  throw refuse('invalidInput', 'INVALID_REQUEST', message, { fields: problems });
}
