import { Heap } from '../../core/heap.js';
import { byTime, type Timer } from './timers.js';

/** Timers in the order in which they are due. */
export class Agenda extends Heap<Timer> {
  constructor(timers: Iterable<Timer> = []) {
    super(byTime, timers);
  }
}
