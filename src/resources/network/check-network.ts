import { type FieldProblem, refuseAll, taken } from '../../core/errors.js';
import { networkByCode } from '../../domain/stock/network-stock.js';
import type { Network } from '../../model/network.js';
import type { Tx } from '../../store/tx.js';

/** A network as a merchant writes it; the contract leaves its rules free. */
export type SentNetwork = Pick<Network, 'code' | 'name' | 'safetyStock'> & { rules?: Record<string, unknown> };

const listOf = (isOne: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.every(isOne));

const rules = {
  locationNums: { holds: listOf(Number.isInteger), message: 'must be a list of whole numbers' },
  locationTypes: { holds: listOf((value) => typeof value === 'string'), message: 'must be a list of texts' },
};

/** Refuses blank names, safety stock below 0, rules of the wrong kind (policies), and a code that another network has. `own` is the network's own id. */
export function checkedNetwork(tx: Tx, sent: SentNetwork, own?: string): Omit<Network, 'networkId'> {
  const problems: FieldProblem[] = [];
  const report = (field: string, message: string) => problems.push({ field, problem: 'invalid', message });
  for (const field of ['code', 'name'] as const) if (sent[field].trim() === '') report(field, 'must not be blank');
  if (sent.safetyStock < 0) report('safetyStock', 'must be at least 0');
  for (const [name, { holds, message }] of Object.entries(rules)) if (!holds(sent.rules?.[name])) report(`rules.${name}`, message);
  refuseAll(problems);
  const other = networkByCode(tx, sent.code);
  if (other && other.networkId !== own) throw taken('code', `network ${sent.code}`);
  return sent;
}
