import { Heap } from '../../core/values/heap.js';
import { byTime, type Timer } from './timers.js';

/** Timers, the next one due first. */
export class Agenda extends Heap<Timer> {
  constructor(timers: Iterable<Timer> = []) {
    super(byTime, timers);
  }
}
