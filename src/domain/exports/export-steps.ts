import { aboutExport } from '../../model/about.js';
import { type ExportJob, exportJobs } from '../../model/export-job.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { strikesExport } from '../faults/business-faults.js';

/** What the webhooks of an export are called, after the name of its module. */
export type ExportStep = 'INITIATED' | 'COMPLETED' | 'ERROR';

/** Stores a changed export. */
export const keepExport = (tx: Tx, job: ExportJob, changes: Partial<ExportJob>): ExportJob =>
  tx.put(exportJobs, { ...job, ...changes, version: job.version + 1, updatedAt: tx.now() });

/** Stores the event of a step: `EXPORT_ORDER_COMPLETED` (documented names). */
export const exportStep = (tx: Tx, job: ExportJob, step: ExportStep): void =>
  void note(tx, { type: `EXPORT_${job.module}_${step}`, about: aboutExport(job) });

/** Begins to write the file of an export that waits; what follows the timer is its job. */
export function beginExport(tx: Tx, keyId: string): void {
  const job = tx.find(exportJobs, keyId);
  if (job?.status !== 'INITIATED') return;
  if (strikesExport(tx)) failExport(tx, job, 'A fault of the tenant makes exports fail');
  else keepExport(tx, job, { status: 'PROCESSING' });
}

/** Ends an export that cannot be written, with the reason. */
export function failExport(tx: Tx, job: ExportJob, reason: string): void {
  exportStep(tx, keepExport(tx, job, { status: 'SYSTEM_ERROR', reason }), 'ERROR');
}
