import { invalid, notFound, taken } from '../core/forms/errors.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { everything } from '../query/filter.js';
import type { Listing, Slice } from '../query/page.js';
import type { SortKey } from '../query/sort.js';
import type { Collection } from '../store/collection.js';
import type { Tx } from '../store/tx.js';
import { lookUp } from './lookup.js';

interface Dates {
  createdAt?: string;
  updatedAt?: string;
}

/** Declares plain records: requests only create, read, replace, delete and list them. */
export interface PlainSpec<R extends object, Id extends keyof R & string, Code extends keyof R & string, Sent extends WithMerchant> {
  /**
   * Its label names a record in refusals: "Network 12 not found", "network EAST already exists".
   */
  collection: Collection<R, Code>;
  /** The field with the id that the sandbox assigns. */
  id: Id;
  /** The indexed field that is unique among records; lists are sorted by it (a policy). */
  unique: Code;
  /** The field by which requests name a record. */
  named: Id | Code;
  /** Returns the fields to store of those that a body sets; refuses invalid ones. */
  accepts: (sent: Sent) => Omit<R, Id | keyof Dates>;
  /** Records that every tenant has. They are not stored, and lists begin with them. */
  givens?: readonly R[];
  /** Whether a record holds when it was created and last changed. */
  dated?: true;
  /** How many records of its own a tenant can have; one more is refused. */
  most?: number;
}

/** The commands of plain records. Every refusal is made here or in `accepts`. */
export interface Plain<R, Sent> {
  /** Creates a record with a new id. */
  create(tx: Tx, sent: Sent): R;
  /** Returns the record with this name. Refuses an unknown name with `notFound`. */
  read(tx: Tx, name: string): R;
  /** Replaces a record. Its id stays, and fields that are not sent are removed. */
  replace(tx: Tx, write: { name: string; sent: Sent }): R;
  /** Deletes a record and returns it as it was. */
  remove(tx: Tx, name: string): R;
  /**
   * Returns all records: the built-in ones, then the tenant's own, sorted by their unique field.
   */
  all(tx: Tx): R[];
  /** Returns one page of the tenant's own records, sorted by their unique field. */
  list(tx: Tx, slice: Slice): Listing<R>;
}

/** Makes the commands of plain records from their declaration. */
export function plainRecords<R extends object, Id extends keyof R & string, Code extends keyof R & string, Sent extends WithMerchant>(
  spec: PlainSpec<R, Id, Code, Sent>,
): Plain<R, Sent> {
  const { collection, id, unique, named, givens = [], dated, most = Number.POSITIVE_INFINITY } = spec;
  const textOf = (record: R, field: Id | Code): string => record[field] as string;
  const find = (tx: Tx, field: Id | Code, text: string): R | undefined =>
    givens.find((given) => given[field] === text) ?? (field === id ? tx.find(collection, text) : tx.by(collection, field as Code, text)[0]);
  const read: Plain<R, Sent>['read'] = (tx, name) => {
    const record = find(tx, named, name);
    if (!record) throw notFound(collection.label, name);
    return record;
  };
  const keep = (tx: Tx, sent: Sent, ownId?: string): R => {
    const accepted = spec.accepts(sent) as R;
    const code = textOf(accepted, unique);
    const other = find(tx, unique, code);
    const kind = collection.label.toLowerCase();
    if (other && textOf(other, id) !== ownId) throw taken(unique, `${kind} ${code}`);
    if (ownId === undefined && tx.count(collection) >= most)
      throw invalid(unique, `must not be added: the tenant has ${most}, the most that it can`);
    const { createdAt = tx.now() }: Dates = (ownId === undefined ? undefined : tx.find(collection, ownId)) ?? {};
    const dates = dated && { createdAt, updatedAt: tx.now() };
    return tx.put(collection, { ...accepted, [id]: ownId ?? tx.newId(), ...dates, ...(sent.merchant && { merchant: sent.merchant }) });
  };
  const sort: SortKey[] = [{ path: unique, direction: 'asc' }];
  const list: Plain<R, Sent>['list'] = (tx, { limit, offset }) => lookUp(tx, collection, { filter: everything, sort, limit, offset });
  return {
    create: (tx, sent) => keep(tx, sent),
    read,
    replace: (tx, { name, sent }) => keep(tx, sent, textOf(read(tx, name), id)),
    remove: (tx, name) => {
      const record = read(tx, name);
      tx.remove(collection, collection.key(record));
      return record;
    },
    all: (tx) => [...givens, ...list(tx, { limit: tx.count(collection), offset: 0 }).rows],
    list,
  };
}
