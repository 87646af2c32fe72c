import { type Transfer, type TransferAudit, type TransferItem, transfers } from '../../model/inventory-transfer.js';
import type { Tx } from '../../store/tx.js';

/** A new entry of a transfer's history. */
export const transferAudit = (tx: Tx, auditType: string, note: string): TransferAudit => ({
  auditId: tx.newId(),
  auditType,
  auditedAt: tx.now(),
  note,
});

/** Stores a changed transfer with an entry in its history. */
export const keepTransfer = (tx: Tx, changed: Transfer, note: string, auditType = 'UPDATE'): Transfer =>
  tx.put(transfers, { ...changed, updatedAt: tx.now(), auditLogs: [...changed.auditLogs, transferAudit(tx, auditType, note)] });

/** A transfer with its items changed. */
export const withItems = (transfer: Transfer, change: (item: TransferItem) => TransferItem): Transfer => ({
  ...transfer,
  cartons: transfer.cartons.map((carton) => ({ ...carton, items: carton.items.map(change) })),
});
