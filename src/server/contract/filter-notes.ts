import { isObject, namedKeys, type SearchSpelling } from '../../core/text/path.js';
import type { Shape } from '../../openapi/body-shape.js';
import type { BodyNotes } from './body-notes.js';
import { noteSearched } from './named-field.js';

const BOUNDS = ['gt', 'gte', 'lt', 'lte'];
/** Deeper filters are refused. */
const DEEPEST = 16;

/**
 * Returns the shape of the records in an answer that is a list or a page of them; undefined for any
 * other answer.
 */
export function recordShape(answer: Shape | undefined): Shape | undefined {
  const list = answer?.entry() ?? answer?.names.map((name) => answer.field(name)?.entry()).find((entry) => entry !== undefined);
  return list?.isObject === true && list.names.length > 0 ? list : undefined;
}

/**
 * Notes the fields in the filters of a v2 query that no record has, the values that none can have,
 * and as wrong the operators that there are not. The filters mirror the record.
 */
export function noteFilters(filters: Record<string, unknown>, record: Shape, notes: BodyNotes): void {
  if (notes.depth > DEEPEST) return;
  for (const [name, asked] of Object.entries(filters)) {
    const part = record.field(name);
    if (!part && !record.knows(name)) {
      const nested = nestedForm(name, record);
      notes.unknown(name, nested === undefined ? record.names : [nested], nested && `${nested}?`);
    }
    if (!part) continue;
    const values = Array.isArray(asked) ? asked : [asked];
    notes.enter(name);
    for (const one of values) noteAsked(one, part.entry() ?? part, notes);
    notes.leave();
  }
}

/**
 * A dotted name written as filters are, `items: { sku }`; undefined if it does not begin with a
 * field.
 */
function nestedForm(name: string, record: Shape): string | undefined {
  const keys = namedKeys(name);
  if (keys.length < 2 || !record.field(keys[0] as string)) return undefined;
  return keys.reduceRight((below, key) => (below === '' ? key : `${key}: { ${below} }`), '');
}

/**
 * Notes the fields in the filters of a v3 search that no record has, and the values that none can
 * have. The name of a field begins with the kind of record: `order.items.sku`.
 */
export function noteSearch(filters: readonly unknown[], record: Shape, notes: BodyNotes, spelled?: SearchSpelling): void {
  for (const [i, filter] of filters.entries()) {
    if (!isObject(filter) || typeof filter['field'] !== 'string') continue;
    notes.enter(i);
    notes.enter('field');
    const shape = noteSearched(filter['field'], record, notes, spelled);
    notes.leave();
    if (shape && !shape.isObject) {
      for (const name of ['value', 'values']) {
        notes.enter(name);
        for (const one of [filter[name]].flat()) if (!isObject(one)) noteAsked(one, shape, notes);
        notes.leave();
      }
    }
    notes.leave();
  }
}

function noteAsked(asked: unknown, shape: Shape, notes: BodyNotes): void {
  if (isObject(asked)) {
    const others = Object.keys(asked).filter((key) => !BOUNDS.includes(key));
    if (shape.isObject && others.length > 0) noteFilters(asked, shape, notes);
    else if (!shape.isObject && !shape.takesNull) for (const name of others) notes.wrong(name, BOUNDS);
    return;
  }
  const values = shape.values?.filter((value) => typeof value === 'string');
  if (!values || typeof asked !== 'string' || asked.includes('*') || values.includes(asked)) return;
  notes.value(asked, values);
}
