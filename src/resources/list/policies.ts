import { isOneOf, type PolicyTable } from '../../core/forms/policy.js';
import { policyIn } from '../../domain/policies.js';

const isCount = (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 1 ? undefined : 'must be a whole number of at least 1';

export const listPolicies = {
  itemsPerList: { default: 1_000, describes: 'How many items one list may have.', check: isCount },
  listsPerUser: { default: 100, describes: 'How many lists one user may have.', check: isCount },
  listItemAgain: {
    default: 'replace' as 'replace' | 'add',
    describes: 'What the quantity of an item does that is on the list already: it replaces the quantity there, or is added to it.',
    check: isOneOf('replace', 'add'),
  },
} satisfies PolicyTable;

/** A policy of lists, for this tenant. */
export const listPolicy = policyIn(listPolicies);
