import { isObject, own, type SearchSpelling } from '../../core/text/path.js';
import { isoTime } from '../../core/time/clock.js';
import { instantOf } from '../../core/time/instant.js';
import type { Work } from '../../core/work/slices.js';
import type { Shape } from '../../openapi/body-shape.js';
import { BodyNotes } from './body-notes.js';
import { noteFilters, noteSearch } from './filter-notes.js';
import { noteFieldName, noteSort, noteSortBy } from './named-field.js';
import type { Note } from './note.js';

/**
 * A text that fails the date check. It replaces dates that fit the check's grammar but name no real
 * time.
 */
const NO_DATE = '';

type Fields = Record<string, unknown>;

/** A date as it is stored and shown: in UTC with milliseconds, however it was written. */
function inUtc(text: string): string {
  const instant = instantOf(text);
  return instant === undefined ? NO_DATE : isoTime(instant);
}

/** A normalized body. */
export interface ReadBody {
  readonly body: unknown;
  /** The top-level fields that were null. */
  readonly cleared: readonly string[];
  /** Likely mistakes in it. */
  readonly notes: readonly Note[];
}

/** The shapes of the records that a query finds: what its filters and its sort can name. */
export interface Queried {
  readonly filtered: Shape | undefined;
  readonly sorted: Shape | undefined;
  /** How a search may also name fields. */
  readonly spelled?: SearchSpelling | undefined;
}

const NOTHING: readonly never[] = [];

/**
 * Normalizes a parsed body by its shape, in one pass and in place, before it is checked; a step is
 * one entry of a list. A null in
 * an optional field, or among a list of objects, is removed; dates are converted to UTC. Free-form
 * objects stay as they are. `queried` says what a query may ask for.
 */
export function* readingBody(body: unknown, shape: Shape | undefined, queried?: Queried): Work<ReadBody> {
  if (!shape) return { body, cleared: NOTHING, notes: NOTHING };
  const cleared: string[] = [];
  const notes = new BodyNotes();
  const value = yield* read(body, shape, notes, cleared);
  if (queried) noteQuery(value, queried, notes);
  return { body: value, cleared, notes: notes.of(value) };
}

/** Notes what a query asks for and no record has. */
function noteQuery(query: unknown, { filtered, sorted, spelled }: Queried, notes: BodyNotes): void {
  const noteIn = (name: string, note: (asked: unknown) => void): void => {
    notes.enter(name);
    note(own(query, name));
    notes.leave();
  };
  if (filtered)
    noteIn('filters', (filters) => {
      if (isObject(filters)) noteFilters(filters, filtered, notes);
      else if (Array.isArray(filters)) noteSearch(filters, filtered, notes, spelled);
    });
  if (!sorted) return;
  noteIn('sortBy', (name) => typeof name === 'string' && noteSortBy(name, sorted, notes));
  noteIn('sort', (sort) => typeof sort === 'string' && noteSort(sort, sorted, notes, spelled));
}

function* read(value: unknown, shape: Shape, notes: BodyNotes, cleared?: string[]): Work<unknown> {
  if (typeof value === 'string') return shape.isDate ? inUtc(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return yield* readList(value, shape.entry(), notes);
  yield* readFields(value as Fields, shape, notes, cleared);
  return value;
}

function* readList(list: unknown[], shape: Shape | undefined, notes: BodyNotes): Work<unknown[]> {
  if (!shape) return list;
  const kept = shape.isObject && list.includes(null) ? list.filter((entry) => entry !== null) : list;
  for (let i = 0; i < kept.length; i++) {
    notes.enter(i);
    kept[i] = yield* read(kept[i], shape, notes);
    notes.leave();
    yield;
  }
  return kept;
}

function* readFields(fields: Fields, shape: Shape, notes: BodyNotes, cleared?: string[]): Work<void> {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    const part = shape.field(name);
    if (!part && !shape.knows(name)) notes.unknown(name, shape.names);
    if (value === null) {
      if (!shape.dropsNull(name)) continue;
      delete fields[name];
      cleared?.push(name);
    } else if (part && typeof value === 'object') {
      notes.enter(name);
      fields[name] = yield* read(value, part, notes);
      notes.leave();
    } else if (part && typeof value === 'string') {
      if (part.isDate) fields[name] = inUtc(value);
      else if (part.refersTo !== undefined) notes.reference(name, value, part.refersTo);
      else if (part.namesFieldOf) noteFieldName(name, value, part.namesFieldOf(), notes);
    }
  }
}
