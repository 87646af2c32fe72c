import { isObject, own } from '../../core/text/path.js';
import type { Shape } from '../../openapi/body-shape.js';
import type { Json } from '../../openapi/openapi-document.js';
import type { Queried } from './body-reader.js';

/** An operation that answers records of a shape. */
interface Answering {
  readonly recordShape: Shape | undefined;
}

/** Finds an operation of the contract. */
type Find = (id: string) => Answering | undefined;

/**
 * Says what the filters and the sort of an operation can name: fields of the records that it
 * answers, unless `x-records` of the contract names an operation that answers them. For records of
 * several kinds that is a table of operations for `filters`, and one for `sort` if it names other
 * fields, by the value that the body has under `by`.
 */
export function queriedBy(records: Json | undefined, operation: Answering, find: Find): (body: unknown) => Queried {
  if (!isObject(records)) {
    const shape = (typeof records === 'string' ? find(records) : operation)?.recordShape;
    return () => ({ filtered: shape, sorted: shape });
  }
  const { by, filters, sort = filters } = records;
  const shapeIn = (table: unknown, kind: unknown) => {
    const id = own(table, String(kind));
    return typeof id === 'string' ? find(id)?.recordShape : undefined;
  };
  return (body) => {
    const kind = own(body, String(by));
    return { filtered: shapeIn(filters, kind), sorted: shapeIn(sort, kind) };
  };
}
