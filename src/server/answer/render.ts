import { fieldProblems } from '../contract/field-problems.js';
import type { Operation } from '../contract/operation.js';
import type { Validator } from '../contract/validator.js';
import { ContractBreach } from './contract-breach.js';
import { TextCache } from './text-cache.js';

const kept = new TextCache();

/**
 * The JSON text of an answer; undefined for no body. Throws `ContractBreach` if the body breaks the
 * contract. A frozen body is checked and serialized once per operation; the same object then gives
 * the same text.
 */
export function render(operation: Operation, validator: Validator, status: number, body: unknown): string | undefined {
  const keepable = typeof body === 'object' && body !== null && Object.isFrozen(body) ? body : undefined;
  const known = keepable && kept.get(keepable, operation);
  if (known !== undefined) return known;
  const findings = validator.response(status, body);
  if (findings.length > 0) throw new ContractBreach(operation.id, fieldProblems(findings, { response: body }));
  if (body === undefined) return undefined;
  const text = JSON.stringify(body);
  if (keepable) kept.set(keepable, operation, text);
  return text;
}
