import type { Reaction } from '../store/store.js';
import { releaseWaiting } from './moves/release-waiting.js';
import { followPreorderDates } from './stock/preorder-dates.js';

/** What follows from any change before it is committed, in this order. */
export const reactions: readonly Reaction[] = [releaseWaiting, followPreorderDates];
