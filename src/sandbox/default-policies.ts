import { Refusal } from '../core/forms/errors.js';
import type { Policy } from '../core/forms/policy.js';
import { own } from '../core/text/path.js';
import { notKnown } from '../core/text/wording.js';
import { knownPolicies } from './declared.js';
import type { SandboxOptions } from './options.js';

/**
 * What is wrong with a policy's name or value, as the end of a sentence; undefined if nothing is.
 */
function policyProblem(name: string, value: unknown): string | undefined {
  const known = own(knownPolicies, name) as Policy<unknown> | undefined;
  return known ? known.check(value) : notKnown(name, 'a policy', Object.keys(knownPolicies));
}

/**
 * The values of policies that all tenants of a sandbox start with, from its options. Throws a
 * refusal for an unknown name or a wrong value.
 */
export function defaultPolicies({ lifecycle, lenient, unknownFields, policies = {} }: SandboxOptions): Record<string, unknown> {
  for (const [name, value] of Object.entries(policies)) {
    const problem = policyProblem(name, value);
    if (problem !== undefined) throw new Refusal('invalidInput', `The policy ${name} ${problem}`);
  }
  return {
    lifecycle: lifecycle ?? 'manual',
    siteContext: lenient ? 'optional' : 'required',
    unknownFields: unknownFields ?? 'tell',
    ...policies,
  };
}
