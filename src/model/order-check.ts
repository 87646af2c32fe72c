import type { RecordProblem } from '../store/collection.js';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of some fields that has not the type it needs. */
function wrongType(record: Record<string, unknown>, type: 'string' | 'number', fields: readonly string[]): RecordProblem | undefined {
  const field = fields.find((name) => typeof record[name] !== type);
  return field === undefined ? undefined : { path: [field], message: `is no ${type}` };
}

function lineProblem(line: unknown, buckets: readonly string[]): RecordProblem | undefined {
  if (!isRecord(line) || !isRecord(line['units'])) return { path: isRecord(line) ? ['units'] : [], message: 'is no object' };
  const wrong =
    wrongType(line, 'string', ['lineItemId', 'itemId', 'sku', 'shipToId']) ??
    wrongType(line, 'number', ['orderedQuantity', 'itemSubTotal', 'itemFeeTotal', 'itemDiscountsTotal', 'itemTaxTotal', 'itemTotal']);
  if (wrong) return wrong;
  const units = Object.entries(line['units']);
  const odd = units.find(([bucket, count]) => !buckets.includes(bucket) || !Number.isInteger(count) || Number(count) < 0);
  if (odd) return { path: ['units', odd[0]], message: `is no count of units; the buckets are ${buckets.join(', ')}` };
  const sum = units.reduce((total, [, count]) => total + Number(count), 0);
  return sum === line['orderedQuantity']
    ? undefined
    : { path: ['units'], message: `adds up to ${sum}, not to the orderedQuantity ${line['orderedQuantity']}` };
}

/** What a hand edit may have broken in an order, so that it could not be read or moved any more. */
export function orderProblem(order: object, buckets: readonly string[]): RecordProblem | undefined {
  const fields = order as Record<string, unknown>;
  const lists = ['items', 'shipInfo', 'auditLogs', 'holds'].find((name) => !Array.isArray(fields[name]));
  if (lists) return { path: [lists], message: 'is no list' };
  const wrong =
    wrongType(fields, 'string', ['orderNumber', 'statusCode', 'channelId', 'orderDate', 'createdAt', 'updatedAt']) ??
    wrongType(fields, 'number', ['version', 'orderSubTotal', 'orderDiscount', 'feeTotal', 'taxTotal', 'orderTotal', 'cancelTotal']);
  if (wrong) return wrong;
  for (const [index, line] of (fields['items'] as unknown[]).entries()) {
    const problem = lineProblem(line, buckets);
    if (problem) return { path: ['items', index, ...problem.path], message: problem.message };
  }
  return undefined;
}
