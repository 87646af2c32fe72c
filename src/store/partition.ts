import type { ClockSetting } from '../core/clock.js';
import type { Change } from './change.js';
import type { PartitionState } from './state.js';
import { Table } from './table.js';

/** One tenant's records, clock and id sequence. */
export class Partition {
  #tables = new Map<string, Table>();
  #sequence: number;
  #clock: ClockSetting;

  /** Shares the state's records and maps; the first write to a collection copies its map. */
  constructor(state: PartitionState) {
    this.#sequence = state.sequence;
    this.#clock = state.clock;
    for (const [name, records] of state.collections) this.#tables.set(name, new Table(records));
  }

  get sequence(): number {
    return this.#sequence;
  }

  get clock(): ClockSetting {
    return this.#clock;
  }

  table(name: string): Table {
    return this.#tables.get(name) ?? new Table();
  }

  state(): PartitionState {
    const collections = new Map<string, ReadonlyMap<string, object>>();
    for (const [name, table] of this.#tables) if (table.size > 0) collections.set(name, table.share());
    return { sequence: this.#sequence, clock: this.#clock, collections };
  }

  /** Works out a change, which may throw, and returns what makes it, which cannot. */
  prepare({ sequence, clock, cleared, changes }: Change): () => void {
    const tables = new Map(this.#tables);
    for (const name of cleared) tables.delete(name);
    const steps: (() => void)[] = [];
    for (const [name, records] of changes) {
      const table = tables.get(name) ?? new Table();
      tables.set(name, table);
      steps.push(table.prepare(records));
    }
    return () => {
      for (const step of steps) step();
      this.#tables = tables;
      this.#sequence = sequence;
      this.#clock = clock;
    };
  }
}
