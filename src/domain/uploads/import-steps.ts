import { after } from '../../core/time/duration.js';
import { aboutImport } from '../../model/about.js';
import { type RecordImport, recordImports } from '../../model/record-import.js';
import type { Tx } from '../../store/tx.js';
import { note } from '../events/events.js';
import { policy } from '../policies.js';
import { schedule } from '../timers/timers.js';
import { fileSteps } from './file-steps.js';
import { keepErrorFile } from './keep-error-file.js';

/** The steps of imports of records. */
export const importSteps = fileSteps(recordImports);

/**
 * Lets an import whose file is stored begin after `importAfter` on the tenant's clock (a policy).
 */
export function awaitImport(tx: Tx, keyId: string): void {
  const one = tx.find(recordImports, keyId);
  if (one?.status === 'INITIATED') schedule(tx, 'readImport', after(tx.now(), policy(tx, 'importAfter')), aboutImport(one));
}

/** Begins to apply the rows of an import; what follows the timer is its job. */
export function beginImport(tx: Tx, keyId: string): void {
  const one = tx.find(recordImports, keyId);
  if (one?.status === 'INITIATED') importSteps.keep(tx, one, { status: 'PROCESSING' });
}

/** Ends an import whose rows have all been read; one of stock tells it as a stock file does. */
export function finishImport(tx: Tx, one: RecordImport): void {
  keepErrorFile(tx, one);
  importSteps.finish(tx, one);
  if (one.module === 'INVENTORY') note(tx, { type: 'INVENTORY_BULK', about: aboutImport(one) });
}
