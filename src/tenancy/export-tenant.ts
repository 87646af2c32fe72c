import { Refusal } from '../core/forms/errors.js';
import type { Limits } from '../core/work/limits.js';
import type { Collection } from '../store/collection.js';
import { stateFormat } from '../store/disk/format.js';
import { pathText } from '../store/disk/state-check.js';
import type { PartitionJson } from '../store/state.js';
import { recordOf, type Stored } from '../store/unread.js';

/** Counts the exports that are being sent. */
export class Exports {
  readonly #most: number;
  #underWay = 0;

  constructor({ exports }: Pick<Limits, 'exports'>) {
    this.#most = exports;
  }

  /**
   * Counts an export until its last piece is taken or the client stops reading. Refuses one above
   * the limit.
   */
  *counted(pieces: Iterable<string>): Iterable<string> {
    if (this.#underWay >= this.#most)
      throw new Refusal('unavailable', `${this.#most} exports are being sent already, the limit: try again later`);
    this.#underWay += 1;
    try {
      yield* pieces;
    } finally {
      this.#underWay -= 1;
    }
  }
}

/** An export without its records. */
export const frameOf = ({ sequence, clock }: PartitionJson): PartitionJson & { format: number } => ({
  format: stateFormat,
  sequence,
  clock,
  collections: {},
});

/**
 * A tenant's export, record by record: all of its state, and the format by which an import reads
 * it. Throws for a record that no import would accept, before giving its text.
 */
export function* exportText(tenant: PartitionJson, collections: readonly Collection[]): Iterable<string> {
  yield JSON.stringify(frameOf(tenant)).slice(0, -'}}'.length);
  let before = '';
  for (const [name, records] of Object.entries(tenant.collections)) {
    yield `${before}${JSON.stringify(name)}:[`;
    yield* recordTexts(
      records,
      collections.find((one) => one.name === name),
    );
    yield ']';
    before = ',';
  }
  yield '}}';
}

function* recordTexts(records: readonly Stored[], collection: Collection | undefined): Iterable<string> {
  for (const [index, stored] of records.entries()) {
    const record = recordOf(stored);
    const problem = collection?.check(record);
    if (problem) throw new Error(`${pathText([collection?.name ?? '', index, ...problem.path])} ${problem.message}`);
    yield index === 0 ? JSON.stringify(record) : `,${JSON.stringify(record)}`;
  }
}
