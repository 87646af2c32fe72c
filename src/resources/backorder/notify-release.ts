import { releaseBackorders } from '../../domain/moves/release-waiting.js';
import { reservations, waiting } from '../../model/reservation.js';
import type { Tx } from '../../store/tx.js';

/** The ping that follows a release (documented): whatever stock covers by now is released. */
export const notifyRelease = (tx: Tx): void =>
  releaseBackorders(
    tx,
    [...tx.list(reservations)].filter((one) => waiting(one) > 0).map(({ sku }) => sku),
  );
