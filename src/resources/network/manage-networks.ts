import { type FieldProblem, refuseAll } from '../../core/errors.js';
import type { WithMerchant } from '../../core/merchant.js';
import { plainRecords } from '../../kit/crud.js';
import { type Network, networks } from '../../model/network.js';

/** A network as a merchant sends it. The contract does not check its rules. */
export type SentNetwork = Pick<Network, 'code' | 'name' | 'safetyStock'> & WithMerchant & { rules?: Record<string, unknown> };

const listOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every(isOne));

const rules = {
  locationNums: { holds: listOf(Number.isInteger), message: 'must be a list of whole numbers' },
  locationTypes: { holds: listOf((value) => typeof value === 'string'), message: 'must be a list of texts' },
};

/** Refuses blank names, negative safety stock and rules of the wrong type (policies). */
function accepted(sent: SentNetwork): Omit<Network, 'networkId'> {
  const problems: FieldProblem[] = [];
  const report = (field: string, message: string) => problems.push({ field, problem: 'invalid', message });
  for (const field of ['code', 'name'] as const) if (sent[field].trim() === '') report(field, 'must not be blank');
  if (sent.safetyStock < 0) report('safetyStock', 'must be at least 0');
  for (const [name, { holds, message }] of Object.entries(rules)) if (!holds(sent.rules?.[name])) report(`rules.${name}`, message);
  refuseAll(problems);
  const { code, name, safetyStock, rules: sentRules } = sent;
  return { code, name, safetyStock, ...(sentRules && { rules: sentRules }) };
}

/**
 * Networks: groups of locations whose stock is sold together. Deleting one does not change the
 * inventory of its locations.
 */
export const networkRecords = plainRecords({
  collection: networks,
  id: 'networkId',
  unique: 'code',
  named: 'networkId',
  accepts: accepted,
});
