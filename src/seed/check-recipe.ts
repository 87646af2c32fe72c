import { checkingForm, type Problem } from '../core/forms/form.js';
import { gathering } from '../core/forms/problems.js';
import type { Path } from '../core/text/field-name.js';
import { instantOf } from '../core/time/instant.js';
import type { Work } from '../core/work/slices.js';
import type { Recipe, RecipeOrder } from './recipe.js';
import { momentOf } from './recipe-dates.js';
import { recipeError } from './recipe-error.js';
import { recipeShape } from './recipe-shape.js';

/** How many locations a problem lists. */
const LOCATIONS_TOLD = 100;

/** A value and its place in the recipe. */
type Placed = readonly [value: string | number | undefined, path: Path];

const again = (entries: Iterable<Placed>): Work<Problem[]> => {
  const seen = new Set<string | number>();
  return gathering(entries, ([value, path]) => {
    if (value !== undefined && seen.has(value)) return [{ path, message: `must be unique; "${value}" is already used` }];
    if (value !== undefined) seen.add(value);
    return [];
  });
};

function* placed<T>(values: readonly T[] | undefined, at: Path, field: keyof T & string): Iterable<Placed> {
  for (const [i, value] of (values ?? []).entries()) yield [value[field] as string | number | undefined, [...at, i, field]];
}

function* orderNumbers(orders: readonly RecipeOrder[] | undefined, at: Path): Iterable<Placed> {
  for (const [i, { order }] of (orders ?? []).entries()) yield [order.orderNumber, [...at, i, 'order', 'orderNumber']];
}

function* stockProblems({ products = [], locations = [] }: Recipe): Work<Problem[]> {
  const known = new Set<number>();
  for (const { locationNum } of locations) {
    known.add(locationNum);
    yield;
  }
  const told = locations
    .slice(0, LOCATIONS_TOLD)
    .map(({ locationNum }) => locationNum)
    .join(', ');
  return yield* gathering(products, function* ({ stock }, i) {
    const at = (k: number): Path => ['products', i, 'stock', k, 'locationNum'];
    const unknown = yield* gathering(stock, ({ locationNum }, k) =>
      known.has(locationNum) ? [] : [{ path: at(k), message: `names unknown location ${locationNum}; expected one of [${told}]` }],
    );
    const places = stock.map(({ locationNum, channelId = '12' }, k): Placed => [`${locationNum} in channel ${channelId}`, at(k)]);
    return [...unknown, ...(yield* again(places))];
  });
}

function* duplicates({ locations, products, records = {} }: Recipe): Work<Problem[]> {
  const at: Path = ['records', 'orders'];
  return yield* gathering(
    [
      placed(locations, ['locations'], 'locationNum'),
      placed(products, ['products'], 'sku'),
      placed(products, ['products'], 'itemId'),
      placed(records.orders, at, 'orderId'),
      orderNumbers(records.orders, at),
      placed(records.reservations, ['records', 'reservations'], 'id'),
    ],
    again,
  );
}

/** Checks that no record in the recipe is dated after the reference date. */
function* lateOnes(recipe: Recipe): Work<Problem[]> {
  const { date, records: { orders = [], reservations = [] } = {} } = recipe;
  const end = instantOf(date) as number;
  const late = (list: 'orders' | 'reservations', entries: readonly { at?: string }[]) =>
    gathering(entries, ({ at }, i) => {
      const isLate = at !== undefined && momentOf(recipe, at) > end;
      return isLate ? [{ path: ['records', list, i, 'at'], message: `must not be after the reference date ${date}` }] : [];
    });
  return [...(yield* late('orders', orders)), ...(yield* late('reservations', reservations))];
}

/** Checks a recipe entry by entry. Throws a `RecipeError` that names the problems. */
export function* checkingRecipe(written: unknown): Work<Recipe> {
  const malformed = yield* checkingForm(recipeShape, written, []);
  const recipe = written as Recipe;
  const problems =
    malformed.length > 0 ? malformed : [...(yield* stockProblems(recipe)), ...(yield* duplicates(recipe)), ...(yield* lateOnes(recipe))];
  if (problems.length > 0) throw recipeError(written, problems);
  return recipe;
}
