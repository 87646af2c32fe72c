import { type FieldProblem, sentence } from '../../core/forms/errors.js';

/**
 * An answer that breaks the contract: a bug of the sandbox. The message names the operation and the
 * fields.
 */
export class ContractBreach extends Error {
  constructor(operationId: string, fields: readonly FieldProblem[]) {
    super(`The answer of ${operationId} breaks the contract: ${sentence(fields)}`);
    this.name = 'ContractBreach';
  }
}
