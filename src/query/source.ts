import { own } from '../core/path.js';

/** Where the value of a field that a query names is found in an entity. */
export interface Source {
  /**
   * The name under which the entity itself holds the value, as indexes and sorted pages know it;
   * none where it is computed.
   */
  stored?: string | undefined;
  read: (entity: unknown) => unknown;
}

/**
 * Finds the source of a field by its name; `asked` is what is asked of it, an object of what lies
 * below it where it is that.
 */
export type Sources = (name: string, asked?: unknown) => Source;

/** The source of a field that an entity holds under its own name. */
export const storedAs = (name: string): Source => ({ stored: name, read: (entity) => own(entity, name) });
