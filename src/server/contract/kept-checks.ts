import type { Check, CheckSources, Checks } from './validator.js';

/** Compiled checks by operationId; within an operation, by the name that the validator uses. */
export type ContractChecks = Readonly<Record<string, Readonly<Record<keyof CheckSources, Readonly<Record<string, Check>>>>>>;

/** Finds the compiled checks of an operation; undefined if they must be compiled. */
export type FindChecks = (operationId: string) => CheckSources | undefined;

/** Makes a lookup of compiled checks. */
export const findChecksIn =
  (compiled: ContractChecks): FindChecks =>
  (operationId) => {
    const checks = compiled[operationId];
    return checks && { parameters: kept(checks.parameters), body: kept(checks.body), response: kept(checks.response) };
  };

/** Nothing reads the text that the validator makes of errors. */
const kept = (checks: Readonly<Record<string, Check>>): Checks => ({
  getSchema: (name) => checks[name],
  addSchema: (_schema, name) => {
    throw new Error(`No check was compiled by the name ${name}`);
  },
  errorsText: () => '',
});
