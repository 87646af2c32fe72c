import { isObject } from '../../core/path.js';
import type { Shape } from '../../openapi/body-shape.js';
import type { BodyNotes } from './body-notes.js';

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
 * Notes the fields in the filters of a v2 query that no record has, and the values that none can
 * have. The filters mirror the record.
 */
export function noteFilters(filters: Record<string, unknown>, record: Shape, notes: BodyNotes): void {
  if (notes.depth > DEEPEST) return;
  for (const [name, asked] of Object.entries(filters)) {
    const part = record.field(name);
    if (!part && !record.knows(name)) notes.unknown(name, record.names);
    if (!part) continue;
    const values = Array.isArray(asked) ? asked : [asked];
    notes.enter(name);
    for (const one of values) noteAsked(one, part.entry() ?? part, notes);
    notes.leave();
  }
}

function noteAsked(asked: unknown, shape: Shape, notes: BodyNotes): void {
  if (isObject(asked)) {
    const others = Object.keys(asked).filter((key) => !BOUNDS.includes(key));
    if (shape.isObject && others.length > 0) noteFilters(asked, shape, notes);
    else if (!shape.isObject && !shape.takesNull) for (const name of others) notes.unknown(name, BOUNDS);
    return;
  }
  const values = shape.values?.filter((value) => typeof value === 'string');
  if (!values || typeof asked !== 'string' || asked.includes('*') || values.includes(asked)) return;
  notes.value(asked, values);
}
