import type { ClockSetting } from '../core/time/clock.js';
import type { Work } from '../core/work/slices.js';
import type { Before, Change, Origin } from './change.js';
import type { Collection } from './collection.js';
import type { Long } from './long.js';
import { type Collections, emptyState, keyed, type PartitionJson, type PartitionState, toJson } from './state.js';
import { Table } from './table.js';

/** What a collection without records is read from; nothing is ever written to it. */
const NONE = new Table();

/** One tenant's records, clock and id sequence. */
export class Partition {
  #tables: Map<string, Table>;
  #sequence: number;
  #clock: ClockSetting;
  #life: object | undefined;

  constructor({ sequence, clock }: Pick<PartitionState, 'sequence' | 'clock'> = emptyState, tables = new Map<string, Table>()) {
    this.#sequence = sequence;
    this.#clock = clock;
    this.#tables = tables;
  }

  /** Shares the state's records and maps; the first write to a collection copies its map. */
  static sharing(state: PartitionState): Partition {
    return new Partition(state, new Map(Array.from(state.collections, ([name, records]) => [name, Table.sharing(records)])));
  }

  /** Takes JSON that has been checked, record by record. */
  static *reading(json: PartitionJson, collections: readonly Collection[]): Work<Partition> {
    const tables = new Map<string, Table>();
    for (const one of collections) {
      const records = json.collections[one.name];
      if (records) tables.set(one.name, new Table(yield* keyed(records, one)));
    }
    return new Partition(json, tables);
  }

  get sequence(): number {
    return this.#sequence;
  }

  get clock(): ClockSetting {
    return this.#clock;
  }

  table(name: string): Table {
    return this.#tables.get(name) ?? NONE;
  }

  /** The live records; the next write may change these maps. */
  get collections(): Collections {
    return new Map(Array.from(this.#tables, ([name, table]) => [name, table.records]));
  }

  /** Shares the maps with the state; the next write to a collection copies its map. */
  state(): PartitionState {
    const collections = new Map(Array.from(this.#tables, ([name, table]) => [name, table.share()]));
    return { sequence: this.#sequence, clock: this.#clock, collections };
  }

  /**
   * An object that identifies this life of the tenant for states that are taken of it; always the
   * same.
   */
  lend(): object {
    this.#life ??= {};
    return this.#life;
  }

  /** This life's records; undefined if no state was taken of it. Valid until the next write. */
  get origin(): Origin | undefined {
    return this.#life && { life: this.#life, collections: this.collections };
  }

  /** The records as lists. Cheaper than copying the maps, and later writes stay as fast. */
  toJson(): PartitionJson {
    return toJson(this);
  }

  /** Copies all records that are shared with a state, so that the next writes need not. */
  *owning(): Work<void> {
    for (const table of this.#tables.values()) yield* table.owning();
  }

  /** What a change will replace. */
  before({ changes }: Change): Before {
    const records = new Map<string, ReadonlyMap<string, object | undefined>>();
    for (const [name, changed] of changes) {
      const table = this.#tables.get(name);
      const found = new Map<string, object | undefined>();
      for (const key of changed.keys()) found.set(key, table?.get(key));
      records.set(name, found);
    }
    return { sequence: this.#sequence, clock: this.#clock, records };
  }

  /** Prepares a change, which may throw, and returns a function that applies it and cannot fail. */
  prepare({ sequence, clock, cleared, changes }: Change, long?: Long): () => void {
    const tables = new Map(this.#tables);
    for (const name of cleared) tables.delete(name);
    const steps: (() => void)[] = [];
    for (const [name, records] of changes) {
      const table = tables.get(name) ?? new Table();
      tables.set(name, table);
      steps.push(table.prepare(records, name, long));
    }
    return () => {
      for (const step of steps) step();
      this.#tables = tables;
      this.#sequence = sequence;
      this.#clock = clock;
    };
  }
}
