import { type FieldProblem, sentence } from '../../core/errors.js';

/**
 * An answer that breaks the contract: a fault of the sandbox, told with the operation and the
 * field.
 */
export class ContractBreach extends Error {
  constructor(operationId: string, fields: readonly FieldProblem[]) {
    super(`The answer of ${operationId} breaks the contract: ${sentence(fields)}`);
    this.name = 'ContractBreach';
  }
}
