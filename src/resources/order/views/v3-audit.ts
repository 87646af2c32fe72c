import { pick } from '../../../core/values/reshape.js';
import { spellings } from '../../../kit/spelled.js';
import type { AuditLog } from '../../../model/order.js';

const same = [
  ...(['auditId', 'auditType', 'employeeId', 'source', 'reasonCode', 'subReasonCode', 'policyCode', 'note'] as const),
  ...(['lineItemId', 'lineItemNumber', 'sku', 'quantity', 'amount', 'updatedFields'] as const),
] as const;

/** An entry of a history as v3's AuditLog. */
export const auditToV3 = (entry: AuditLog) => ({
  ...pick(entry, same),
  auditedAt: entry.auditTimestamp,
  ...(entry.success !== undefined && { isSuccess: entry.success }),
});

/** How a search spells the fields of an entry. */
export const auditSpellings = spellings({ auditedAt: 'auditTimestamp', isSuccess: 'success' });
