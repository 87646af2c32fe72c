import type { Listing } from '../query/page.js';
import type { Found } from './lookup.js';

/** A page of records as v3 answers it (documented), each record by its view. */
export const pageToV3 =
  <R, V>(view: (row: R) => V) =>
  ({ rows, count, limit, offset }: Listing<R>) => ({ data: rows.map((row) => view(row)), pagination: { limit, offset, count } });

/** The same for a search that may want only the ids (documented). */
export const foundToV3 =
  <R, V, I>(view: (row: R) => V, idOf: (row: R) => I) =>
  ({ onlyIds, ...page }: Found<R>) =>
    pageToV3<R, V | I>(onlyIds ? idOf : view)(page);
