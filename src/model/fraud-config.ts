import { type FieldProblem, problemOf } from '../core/forms/errors.js';
import { anyMap, anyText, anything, integer, text } from '../core/forms/form.js';
import { also, checkOf, type FormsOf, fields, list, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { keysOf } from '../core/text/path.js';
import { QUERY_BOUNDS } from '../query/bounds.js';
import { collection } from '../store/collection.js';
import { conditionProblems, type FraudCondition } from './fraud-condition.js';

/** Rules that hold an order for a fraud check. */
export interface FraudRules {
  /** An order is suspect if it meets all conditions of one group (a policy). */
  conditions?: readonly (readonly FraudCondition[])[];
}

/** The fraud rules of a process and service, as they were written. */
export interface FraudConfig extends WithMerchant {
  processName: string;
  serviceName: string;
  configuration?: FraudRules;
}

/** Lists what cannot be read of fraud rules; `place` is their field in the request. */
export function rulesProblems({ conditions = [] }: FraudRules, place: string): FieldProblem[] {
  const at = (i: number): string => `${place}conditions[${i}]`;
  if (conditions.flat().length > QUERY_BOUNDS.conditions)
    return [problemOf(`${place}conditions`, `must have at most ${QUERY_BOUNDS.conditions} conditions`)];
  return conditions.flatMap((group, i) =>
    group.length === 0
      ? [problemOf(at(i), 'must not be empty')]
      : group.flatMap((condition, j) => {
          const place = `${at(i)}[${j}]`;
          return [...placeProblems(condition, place), ...conditionProblems(condition, place)];
        }),
  );
}

/** A key such as `items[0].sku` leads to no field; it is told when the rules are written. */
const placeProblems = ({ key }: FraudCondition, place: string): FieldProblem[] =>
  /\[\d+\]/.test(key) ? [problemOf(`${place}.key`, 'must not name a place in a list: one matching entry is enough, as in items.sku')] : [];

const dateValue = openFields({ comparisonType: text, date: text, unit: text, 'plusValue?': integer });
const condition = also(
  openFields({ key: text, operator: text, type: text, value: anything, 'dateValue?': dateValue }),
  (sent: FraudCondition) => {
    const [problem] = conditionProblems(sent, 'condition');
    return problem && { path: keysOf(problem.field).slice(1), message: problem.message };
  },
);

const forms = {
  processName: anyText,
  serviceName: anyText,
  'configuration?': openFields({ 'conditions?': list(list(condition, 1)) }),
  'merchant?': anyMap,
} satisfies FormsOf<FraudConfig>;

/** The key of the rules of a process and service. */
export const fraudKey = ({ processName, serviceName }: Pick<FraudConfig, 'processName' | 'serviceName'>): string =>
  JSON.stringify([processName, serviceName]);

export const fraudConfigs = collection<FraudConfig>('fraudConfigs', {
  key: fraudKey,
  label: 'Fraud configuration',
  check: checkOf(fields(forms)),
});
