import { type FieldProblem, Refusal } from './errors.js';

/** Throws one refusal that names every problem; nothing where there is none. */
export function refuseAll(problems: readonly FieldProblem[]): void {
  if (problems.length === 0) return;
  const kind = problems.every(({ problem }) => problem === 'missing') ? 'missingInput' : 'invalidInput';
  throw new Refusal(kind, `[${problems.map(({ field, message }) => `${field} ${message}`).join(', ')}]`, { fields: problems });
}
