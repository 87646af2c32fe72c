import { either, type Form, instant, word } from '../core/forms/form.js';
import { isoTime } from '../core/time/clock.js';
import { afterMs, isDistance } from '../core/time/duration.js';
import { instantOf } from '../core/time/instant.js';
import type { Work } from '../core/work/slices.js';
import { type ReadDate, withFullDates } from '../model/full-dates.js';
import type { Recipe } from './recipe.js';
import { keepSource } from './recipe-error.js';

const distance: Form = { ...word('^-?P.', 'a duration'), holds: isDistance };

/** A date in a recipe: a date, or how far it is from the reference date. */
export const recipeDate = either(
  instant,
  distance,
  'an ISO 8601 date and time such as 2026-01-05T09:00:00Z, or a duration from the reference date such as P28D or -P3D',
);

const readFrom =
  (date: string): ReadDate =>
  (value) =>
    isDistance(value) ? afterMs(instantOf(date) as number, value) : instantOf(value);

/** When an entry of the recipe happens, in milliseconds since 1970. */
export const momentOf = ({ date }: Recipe, at: string): number => readFrom(date)(at) as number;

/**
 * Returns a recipe, entry by entry, with its dates in the format that is stored. Those that it
 * gives as durations count from its reference date.
 */
export function* datingRecipe(recipe: Recipe): Work<Recipe> {
  const { date, products, records } = recipe;
  const read = readFrom(date);
  const dated = <T extends { at?: string }>(entry: T): T => ({
    ...withFullDates(entry, read),
    ...(entry.at !== undefined && { at: isoTime(momentOf(recipe, entry.at)) }),
  });
  return keepSource(recipe, {
    ...recipe,
    ...(products && { products: yield* each(products, (product) => withFullDates(product, read)) }),
    ...(records && { records: { orders: yield* each(records.orders, dated), reservations: yield* each(records.reservations, dated) } }),
  });
}

function* each<T>(entries: readonly T[] | undefined, does: (entry: T) => T): Work<T[]> {
  const done: T[] = [];
  for (const entry of entries ?? []) {
    done.push(does(entry));
    yield;
  }
  return done;
}
