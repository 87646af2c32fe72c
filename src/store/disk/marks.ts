import type { Change, Origin, Origins, Reset } from '../change.js';
import type { Step } from './journal-line.js';

/** How many states have a number at a time. A replay holds that many in memory. */
const slots = 16;

/** A state with a number in a journal. */
interface Marked extends Origin {
  /** The count of marks in this journal; numbers repeat after `slots` of them. */
  readonly serial: number;
}

/**
 * The marks of one journal, which save it from writing the same records twice. Before a tenant with
 * a snapshot is reset or restored, a line gives a number to its records; so does a line after the
 * first new tenant, for the base it starts with. A later line that sets a tenant to a number stands
 * for all those records, and only the differences follow.
 *
 * A number is valid only in its own journal, and the next journal starts without any. So whatever
 * an entry builds on stands before it in the same file, even if the file is torn or cut, and
 * whether or not the state file already contains the earlier journals; and nothing depends on a
 * base that another version of the program might make differently. Records without a number are
 * written in full. Marks keep records in memory only as long as someone can go back to them.
 */
export class Marks {
  readonly #marked = new WeakMap<object, Marked>();
  #drawn = 0;

  /**
   * The mark of a life. The number that is reused next does not count, because one entry may both
   * use a number and give one.
   */
  find(life: object | undefined): Marked | undefined {
    const marked = life && this.#marked.get(life);
    return marked && marked.serial > this.#drawn - slots ? marked : undefined;
  }

  /** The steps to write for an entry, and the marks that are valid once they are written. */
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
