import { releaseBackorders } from '../../domain/moves/release-waiting.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';

/**
 * Releases every backorder that the stock covers by now. fabric sends this notification after a
 * release (documented).
 */
export const notifyRelease = (tx: Tx): void =>
  releaseBackorders(
    tx,
    [...tx.list(reservations)].filter((one) => waiting(one) > 0).map(({ sku }) => sku),
  );
