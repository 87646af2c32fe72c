import { keysOf, namedKeys, type SearchSpelling } from '../../core/text/path.js';
import type { Shape } from '../../openapi/body-shape.js';
import type { BodyNotes } from './body-notes.js';

/** The documented sort of a v2 query. */
const USUAL_SORT = 'updatedAt';
/** A sort with more keys is refused. */
const MOST_KEYS = 16;

/** Where a path leads in a record: to values of a shape, or to a field that there is not. */
interface Way {
  /** The shape of the values; undefined if it is not known. */
  shape?: Shape | undefined;
  /** The paths that there are where the way ends too early. */
  instead?: readonly string[];
}

function wayOf(keys: readonly string[], record: Shape): Way {
  const found: string[] = [];
  let shape = record;
  for (const key of keys) {
    const part = shape.field(key);
    if (!part) {
      if (shape.isObject && shape.knows(key)) return {};
      return { instead: shape.isObject ? shape.names.map((name) => [...found, name].join('.')) : [found.join('.')] };
    }
    found.push(key);
    shape = part.entry() ?? part;
  }
  return { shape };
}

/**
 * Notes at the current position a field of a v3 search, `order.items.sku`, that no record has in
 * either spelling; otherwise returns the shape of its values, if it is known.
 */
export function noteSearched(name: string, record: Shape, notes: BodyNotes, spelled?: SearchSpelling): Shape | undefined {
  const [kind = '', ...keys] = namedKeys(name);
  const asWritten = wayOf(keys, record);
  const { shape, instead } = asWritten.instead && spelled ? wayOf(spelled(keys, kind), record) : asWritten;
  if (instead)
    notes.fieldName(
      name,
      instead.map((path) => `${kind}.${path}`),
    );
  return shape;
}

/** Notes a text in the field `place` that should name a field of a record, such as `items.sku`. */
export function noteFieldName(place: string, name: string, record: Shape | undefined, notes: BodyNotes): void {
  const { instead } = record ? wayOf(namedKeys(name), record) : {};
  if (!instead) return;
  notes.enter(place);
  notes.fieldName(name, instead);
  notes.leave();
}

/**
 * Notes a field by which a v2 query is sorted and that no record has. The documented default is
 * never a mistake.
 */
export function noteSortBy(name: string, record: Shape, notes: BodyNotes): void {
  if (name === USUAL_SORT) return;
  const { instead } = wayOf(keysOf(name), record);
  if (instead) notes.fieldName(name, instead);
}

/** Notes the fields by which a v3 search is sorted, `-order.createdAt`, and that no record has. */
export function noteSort(sort: string, record: Shape, notes: BodyNotes, spelled?: SearchSpelling): void {
  for (const one of sort.split(',', MOST_KEYS)) noteSearched(one.trim().replace(/^[+-]/, ''), record, notes, spelled);
}
