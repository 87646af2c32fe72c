import type { Path } from '../core/field-name.js';
import type { Problem } from '../core/form.js';
import { instantOf } from '../core/instant.js';
import { problemsAmong } from '../core/problems.js';
import type { Recipe } from './recipe.js';
import { momentOf } from './recipe-dates.js';
import { recipeError } from './recipe-error.js';
import { recipeShape } from './recipe-shape.js';

/** How many locations a problem lists. */
const LOCATIONS_TOLD = 100;

/** A value and its place in the recipe. */
type Placed = readonly [value: string | number | undefined, path: Path];

function again(entries: readonly Placed[]): Problem[] {
  const seen = new Set<string | number>();
  return problemsAmong(entries, ([value, path]) => {
    if (value === undefined) return [];
    if (seen.has(value)) return [{ path, message: `must be unique; "${value}" is already used` }];
    seen.add(value);
    return [];
  });
}

const placed = <T>(values: readonly T[] | undefined, at: Path, field: keyof T & string): Placed[] =>
  (values ?? []).map((value, i) => [value[field] as string | number | undefined, [...at, i, field]]);

function stockProblems({ products = [], locations = [] }: Recipe): Problem[] {
  const known = new Set(locations.map(({ locationNum }) => locationNum));
  const told = [...known].slice(0, LOCATIONS_TOLD).join(', ');
  return problemsAmong(products, ({ stock }, i) => {
    const at = (k: number): Path => ['products', i, 'stock', k, 'locationNum'];
    const places = stock.map(({ locationNum, channelId = '12' }, k): Placed => [`${locationNum} in channel ${channelId}`, at(k)]);
    const unknown = problemsAmong(stock, ({ locationNum }, k) =>
      known.has(locationNum) ? [] : [{ path: at(k), message: `names unknown location ${locationNum}; expected one of [${told}]` }],
    );
    return [...unknown, ...again(places)];
  });
}

function duplicates({ locations, products, records = {} }: Recipe): Problem[] {
  const at: Path = ['records', 'orders'];
  return [
    ...again(placed(locations, ['locations'], 'locationNum')),
    ...again(placed(products, ['products'], 'sku')),
    ...again(placed(products, ['products'], 'itemId')),
    ...again(placed(records.orders, at, 'orderId')),
    ...again((records.orders ?? []).map(({ order }, i): Placed => [order.orderNumber, [...at, i, 'order', 'orderNumber']])),
    ...again(placed(records.reservations, ['records', 'reservations'], 'id')),
  ];
}

/** Checks that no record in the recipe is dated after the reference date. */
function lateOnes(recipe: Recipe): Problem[] {
  const { date, records: { orders = [], reservations = [] } = {} } = recipe;
  const end = instantOf(date) as number;
  const late = (list: 'orders' | 'reservations', entries: readonly { at?: string }[]) =>
    problemsAmong(entries, ({ at }, i) =>
      at !== undefined && momentOf(recipe, at) > end
        ? [{ path: ['records', list, i, 'at'], message: `must not be after the reference date ${date}` }]
        : [],
    );
  return [...late('orders', orders), ...late('reservations', reservations)];
}

/** Checks a recipe. Throws a `RecipeError` that names every problem. */
export function assertRecipe(recipe: unknown): asserts recipe is Recipe {
  const malformed = recipeShape.check(recipe, []);
  const problems =
    malformed.length > 0 ? malformed : [...stockProblems(recipe as Recipe), ...duplicates(recipe as Recipe), ...lateOnes(recipe as Recipe)];
  if (problems.length > 0) throw recipeError(recipe, problems);
}
