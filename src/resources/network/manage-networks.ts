import { type FieldProblem, refuseAll } from '../../core/forms/errors.js';
import type { WithMerchant } from '../../core/forms/merchant.js';
import { plainRecords } from '../../kit/crud.js';
import { type Network, networks } from '../../model/network.js';

/** A network as a merchant sends it. The contract does not check its rules. */
export type SentNetwork = Pick<Network, 'code' | 'name' | 'lowStock' | 'description'> &
  Partial<Pick<Network, 'safetyStock'>> &
  WithMerchant & { rules?: Record<string, unknown> };

const listOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every(isOne));

const rules = {
  locationNums: { holds: listOf(Number.isInteger), message: 'must be a list of whole numbers' },
  locationTypes: { holds: listOf((value) => typeof value === 'string'), message: 'must be a list of texts' },
};

/**
 * Refuses blank names, negative quantities and rules of the wrong type (policies). Without a safety
 * stock, the network sells every unit.
 */
function accepted(sent: SentNetwork): Omit<Network, 'networkId'> {
  const problems: FieldProblem[] = [];
  const report = (field: string, message: string) => problems.push({ field, problem: 'invalid', message });
  for (const field of ['code', 'name'] as const) if (sent[field].trim() === '') report(field, 'must not be blank');
  for (const field of ['safetyStock', 'lowStock'] as const) if ((sent[field] ?? 0) < 0) report(field, 'must be at least 0');
  for (const [name, { holds, message }] of Object.entries(rules)) if (!holds(sent.rules?.[name])) report(`rules.${name}`, message);
  refuseAll(problems);
  const { merchant: _, rules: sentRules, safetyStock = 0, ...fields } = sent;
  return { ...fields, safetyStock, ...(sentRules && { rules: sentRules }) };
}

const spec = { collection: networks, id: 'networkId', unique: 'code', accepts: accepted, dated: true } as const;

/**
 * Networks: groups of locations whose stock is sold together. Deleting one does not change the
 * inventory of its locations.
 */
export const networkRecords = plainRecords({ ...spec, named: 'networkId' });

/** Networks that requests name by their code. */
export const networksByCode = plainRecords({ ...spec, named: 'code' });
