import type { Check, CheckSources, Checks } from './validator.js';

/** Compiled checks by operationId, each under the name by which the validator asks for it. */
export type ContractChecks = Readonly<Record<string, Readonly<Record<keyof CheckSources, Readonly<Record<string, Check>>>>>>;

/** The checks of an operation; undefined where they have to be compiled. */
export type FindChecks = (operationId: string) => CheckSources | undefined;

/** Finds an operation's checks among compiled ones. */
export const findChecksIn =
  (compiled: ContractChecks): FindChecks =>
  (operationId) => {
    const checks = compiled[operationId];
    return checks && { parameters: kept(checks.parameters), body: kept(checks.body), response: kept(checks.response) };
  };

/** The text that the validator has made of errors is read by no one. */
const kept = (checks: Readonly<Record<string, Check>>): Checks => ({
  getSchema: (name) => checks[name],
  addSchema: (_schema, name) => {
    throw new Error(`No check was compiled by the name ${name}`);
  },
  errorsText: () => '',
});
