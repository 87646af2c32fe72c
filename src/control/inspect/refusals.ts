import { isoTime } from '../../core/time/clock.js';
import type { LogEntry } from '../../tenancy/request-log.js';
import { messageOf } from './told-by-requests.js';

/** Requests that were refused for the same reason. */
export interface RefusalGroup {
  /** Names the reason: the operation, the status, the field and the message without its values. */
  rule: string;
  operationId?: string;
  status: number;
  field?: string;
  /** The message of the latest one. */
  message: string;
  count: number;
  firstAt: string;
  lastAt: string;
  latestRequestId: number;
}

/** A message without what differs from request to request: numbers, ids and quoted texts. */
const withoutValues = (message: string): string =>
  message
    .replaceAll(/"[^"]*"/g, '…')
    .replaceAll(/[^\s,;:()[\]]*\d[^\s,;:()[\]]*/g, '…')
    .slice(0, 300);

interface Reason {
  field?: string;
  message: string;
  rule: string;
}

function reasonsOf(entry: LogEntry): Reason[] {
  const { operationId, method, path, status, findings, faults } = entry;
  const what = `${operationId ?? `${method} ${path}`} ${status}`;
  if (faults.length > 0) return [{ message: `Fault ${faults.join(', ')}`, rule: `${what} fault ${faults.join(', ')}` }];
  if (findings.length === 0) {
    const message = messageOf(entry) ?? 'Refused without a message';
    return [{ message, rule: `${what} ${withoutValues(message)}` }];
  }
  const reasons = findings.map(({ field, problem, message }) => {
    const place = field.replaceAll(/\[\d+\]/g, '[]');
    return { field: place, message: `${place} ${message}`, rule: `${what} ${place} ${problem} ${withoutValues(message)}` };
  });
  return reasons.filter(({ rule }, i) => reasons.findIndex((one) => one.rule === rule) === i);
}

/**
 * The refused requests of a log by their reason, the most frequent first. A request that was
 * refused for several fields counts in the group of each.
 */
export function refusalGroups(entries: readonly LogEntry[]): RefusalGroup[] {
  const groups = new Map<string, RefusalGroup>();
  for (const entry of entries) {
    const { id, atMs, operationId, status } = entry;
    if (status !== 0 && status < 400) continue;
    for (const { rule, field, message } of reasonsOf(entry)) {
      const at = isoTime(atMs);
      const known = groups.get(rule);
      groups.set(rule, {
        rule,
        ...(operationId !== undefined && { operationId }),
        status,
        ...(field !== undefined && { field }),
        message,
        count: (known?.count ?? 0) + 1,
        firstAt: known?.firstAt ?? at,
        lastAt: at,
        latestRequestId: id,
      });
    }
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.latestRequestId - a.latestRequestId);
}
