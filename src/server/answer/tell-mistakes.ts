import type { FieldProblem } from '../../core/forms/errors.js';
import { type Note, noteText } from '../contract/note.js';
import { bodyFacts } from '../request/body.js';
import type { Exchange } from '../request/exchange.js';
import type { Services } from '../request/services.js';

const HEADER = 'x-sandbox-unknown-fields';
const LONGEST_HEADER = 1_000;
const NOT_ASCII = /[^\x20-\x7e]/g;

/**
 * Makes a text safe for a header: other letters are escaped as in JSON, and its length is bounded.
 */
function headerText(text: string): string {
  const ascii = text.replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return ascii.length > LONGEST_HEADER ? `${ascii.slice(0, LONGEST_HEADER)}...` : ascii;
}

const twice = (field: string): Note => ({ field, message: 'is sent twice; the last value counts', hint: 'sent twice' });

/**
 * Handles unknown fields and other likely mistakes as the tenant's policy says (a policy: the real
 * system accepts them): reports them in a header, the log and to the observer, or returns them as
 * problems to refuse. The control API always reports them. What is wrong is always refused.
 */
export function handleMistakes(exchange: Exchange, tenant: string, notes: readonly Note[], services: Services): FieldProblem[] {
  const { req, res, entry, conventions, operation } = exchange;
  const { duplicateKeys } = bodyFacts(req);
  const wrong = notes.filter(({ isWrong }) => isWrong);
  if (wrong.length > 0) return wrong.map(({ field, message }) => ({ field, problem: 'invalid', message }));
  if (notes.length + duplicateKeys.length === 0) return [];
  const rule = conventions.simulated ? services.unknownFieldsOf(tenant) : 'tell';
  if (rule === 'ignore') return [];
  const all = [...notes, ...duplicateKeys.map(twice)];
  if (rule === 'refuse') return all.map(({ field, message }) => ({ field, problem: 'unknown', message }));
  const mistakes = all.map(noteText);
  const text = mistakes.join(', ');
  res.setHeader(HEADER, headerText(text));
  entry.unknownFields = text;
  exchange.mistakes = mistakes;
  services.reportMistakes?.(operation?.id ?? '', mistakes);
  return [];
}

/** Adds the field that was probably meant to problems with unknown fields. */
export function withHints(problems: readonly FieldProblem[], notes: readonly Note[]): FieldProblem[] {
  if (notes.length === 0) return [...problems];
  const messages = new Map(notes.map(({ field, message }) => [field, message]));
  return problems.map((problem) =>
    problem.problem === 'unknown' ? { ...problem, message: messages.get(problem.field) ?? problem.message } : problem,
  );
}
