import type { Reaction } from '../store/store.js';
import { releaseWaiting } from './moves/release-waiting.js';

/** What follows from a change before it is committed, whatever caused it. */
export const reactions: readonly Reaction[] = [releaseWaiting];
