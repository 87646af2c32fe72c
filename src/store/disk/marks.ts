import type { Change, Origin, Origins, Reset } from '../change.js';
import type { Step } from './journal-line.js';

/** How many states have a number at a time. A replay holds as many in memory. */
const slots = 16;

/** A state that a journal has given a number. */
interface Marked extends Origin {
  /** Counts the marks of one journal; the numbers begin again after `slots` of them. */
  readonly serial: number;
}

/**
 * What one journal need not say twice. Before a tenant is reset or restored of which somebody holds
 * a snapshot, a line gives a number to what it was; so does one after the first new tenant, to the
 * base that it starts with. A later line that makes a tenant what a number says stands for all
 * those records, and only what differs from them follows.
 *
 * A number is good in its own journal, and the next journal begins without any. So what an entry
 * builds on stands before it in the same file, wherever that is torn or cut, and whether the state
 * file holds the journals before it already or not; and nothing hangs on a base that another
 * version of the program might make otherwise. What has no number is written in full. Here, records
 * are kept no longer than somebody could go back to them.
 */
export class Marks {
  readonly #marked = new WeakMap<object, Marked>();
  #drawn = 0;

  /**
   * What has a number. The one that is given anew next does not count, for an entry may both use a
   * number and give one.
   */
  find(life: object | undefined): Marked | undefined {
    const marked = life && this.#marked.get(life);
    return marked && marked.serial > this.#drawn - slots ? marked : undefined;
  }

  /** What a journal says for an entry, and what has a number as soon as that is written. */
  stepsOf(entry: Change | Reset, { from, leaves }: Origins): { steps: Step[]; marked: Marked[] } {
    const { tenant } = entry;
    const steps: Step[] = [];
    const marked: Marked[] = [];
    const mark = ({ life, collections }: Origin): void => {
      steps.push({ tenant, mark: this.#drawn % slots });
      marked.push({ life, collections, serial: this.#drawn++ });
    };
    const known = this.find(from?.life);
    if (leaves) mark(leaves);
    if (known) steps.push({ tenant, from: known.serial % slots });
    else if (from && 'changes' in entry && isFilled(from)) {
      steps.push({ ...entry, changes: from.collections });
      mark(from);
    }
    return { steps: [...steps, entry], marked };
  }

  keep(marked: readonly Marked[]): void {
    for (const one of marked) this.#marked.set(one.life, one);
  }
}

const isFilled = ({ collections }: Origin): boolean => [...collections.values()].some(({ size }) => size > 0);
