import { own } from '../core/text/path.js';

/** The source of a queried field's value in an entity. */
export interface Source {
  /**
   * The name of the stored field, as indexes and sorted pages know it; undefined if the value is
   * computed.
   */
  stored?: string | undefined;
  /** The name by which an index knows a value that is computed from the entity alone. */
  indexed?: string | undefined;
  read: (entity: unknown) => unknown;
}

/**
 * Finds the source of a field by its name. `asked` is its filter, for an object the filters of its
 * fields.
 */
export type Sources = (name: string, asked?: unknown) => Source;

/** The filter that asks for a path below a field, as `Sources` takes it. */
export const askedAt = (below: readonly string[]): unknown =>
  below.reduceRight<unknown>((asked, key) => ({ [key]: asked }), below.length > 0 ? null : undefined);

/** The source of a field that is stored under its own name. */
export const storedAs = (name: string): Source => ({ stored: name, read: (entity) => own(entity, name) });
