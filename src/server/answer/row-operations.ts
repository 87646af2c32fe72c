import { invalidFields } from '../../core/forms/errors.js';
import type { RowOperation } from '../../kit/job.js';
import type { CommandRoute } from '../../kit/route.js';
import { fieldProblems } from '../contract/field-problems.js';
import type { Operation } from '../contract/operation.js';
import { bodyOfRows, columnProblems } from '../contract/row-body.js';
import type { Validator } from '../contract/validator.js';
import type { Api } from './answer.js';

/** An operation whose requests are made of rows: the contract checks them as it checks others. */
function rowOperation(operation: Operation, route: CommandRoute, validator: Validator): RowOperation {
  const { bodyShape } = operation;
  return {
    problemsOf: (columns) => columnProblems(bodyShape, columns),
    bodyOf: (columns, rows) => bodyOfRows(bodyShape, columns, rows),
    run(tx, { path: named = {}, headers: sentHeaders = {}, body: sent }) {
      const path = { ...named };
      const headers = { 'content-type': 'application/json', 'x-fabric-tenant-id': tx.tenant, ...sentHeaders };
      const { body, cleared } = operation.readBody(structuredClone(sent));
      const findings = validator.request({ path, query: {}, headers, body });
      if (findings.length > 0) throw invalidFields(fieldProblems(findings, { body, params: path }));
      const call = { path, query: {}, headers, body, cleared, tenant: tx.tenant, channel: tx.channel, self: '' };
      route.runs(tx, call, () => {});
    },
  };
}

/** Returns a function that gives an operation of an API for the rows of a file. */
export const rowOperations =
  ({ contract, routes }: Api) =>
  async (operationId: string): Promise<RowOperation> => {
    const [operation, route] = [contract.operations.get(operationId), routes[operationId]];
    if (!operation || !route || !('runs' in route)) throw new Error(`There is no operation ${operationId} for rows`);
    return rowOperation(operation, route, await operation.validator());
  };
