import { Refusal } from '../core/forms/errors.js';
import type { Problem } from '../core/forms/form.js';
import type { Path } from '../core/text/field-name.js';
import { instantOf } from '../core/time/instant.js';
import type { Progress } from '../core/work/progress.js';
import { inOrder, inSlices, type Work } from '../core/work/slices.js';
import { reactions } from '../domain/reactions.js';
import { findByNumber } from '../model/find-order.js';
import { seedStock } from '../resources/inventory/seed.js';
import { seedList } from '../resources/list/seed.js';
import { seedLocation } from '../resources/location/seed.js';
import { seedShippingMethod } from '../resources/shipping-method/seed.js';
import type { Collection } from '../store/collection.js';
import type { PartitionState } from '../store/state.js';
import { Store } from '../store/store.js';
import type { Tx } from '../store/tx.js';
import { checkingRecipe } from './check-recipe.js';
import { fixedReservations, planFixedOrders } from './fixed-plans.js';
import { type Occurrence, occurrencesOf, type Plan } from './plan.js';
import type { Recipe } from './recipe.js';
import { datingRecipe } from './recipe-dates.js';
import { recipeError } from './recipe-error.js';

const TENANT = 'seed';
const OPENED_DAYS_BEFORE = 90;
const DAY = 24 * 3_600_000;
const CHECKED_AT_ONCE = 100;

/** The locations and their stock, which exist before the first order. */
function* openShop({ date, locations = [], products = [] }: Recipe): Iterable<Occurrence> {
  const atMs = (instantOf(date) as number) - OPENED_DAYS_BEFORE * DAY;
  for (const [i, location] of locations.entries()) yield { atMs, does: (tx) => seedLocation(tx, location), path: ['locations', i] };
  for (const [i, { sku, itemId, vendorId, stock }] of products.entries()) {
    for (const [k, one] of stock.entries()) {
      yield {
        atMs,
        does: (tx) => seedStock(tx, { sku, itemId, channelId: '12', onHand: 0, ...(vendorId !== undefined && { vendorId }), ...one }),
        path: ['products', i, 'stock', k],
      };
    }
  }
}

/**
 * The shipping methods and lists, made last so that a recipe's other records have the same ids with
 * and without them.
 */
function offers({ date, products = [], shippingMethods = [], lists = [] }: Recipe): Occurrence[] {
  const atMs = instantOf(date) as number;
  const methods = shippingMethods.map(({ itemIds = products.map(({ itemId }) => itemId), ...method }, i): Occurrence => {
    const path = ['shippingMethods', i];
    return { atMs, does: (tx) => seedShippingMethod(tx, { ...method, itemIds: itemIds.map(String) }), path, record: path };
  });
  return [
    ...methods,
    ...lists.map((list, i): Occurrence => ({ atMs, does: (tx) => seedList(tx, list), path: ['lists', i], record: ['lists', i] })),
  ];
}

/** The invented orders. The code that invents them is loaded only if the recipe asks for any. */
async function fakePlans(recipe: Recipe): Promise<Plan[]> {
  if (Object.values(recipe.orders ?? {}).every((count) => count === 0)) return [];
  const { planFakeOrders } = await import('./fake-plans.js');
  return inSlices(planFakeOrders(recipe));
}

function* occurrencesIn(recipe: Recipe, plans: readonly Plan[]): Iterable<Occurrence> {
  yield* openShop(recipe);
  for (const plan of plans) yield* occurrencesOf(plan);
  yield* fixedReservations(recipe);
  yield* offers(recipe);
}

function* growing(recipe: Recipe, store: Store, plans: readonly Plan[], progress?: Progress): Work<void> {
  yield* carryOutAll(recipe, store, occurrencesIn(recipe, plans), progress);
  yield* checkStatuses(recipe, store, plans);
}

/** The path of a field in a refusal: `items[0].sku` is `['items', 0, 'sku']`. */
const pathOf = (field: string): Path => (field.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const isWritten = (recipe: Recipe, path: Path): boolean =>
  path.reduce<unknown>((value, step) => (Object(value) as Record<string | number, unknown>)[step], recipe) !== undefined;

/** What a refusal says about a recipe: of each field that the recipe has, else of the record. */
function problemsOf(recipe: Recipe, { fields, message }: Refusal, path: Path, record: Path = path): Problem[] {
  const named = fields.map((one) => ({ path: [...record, ...pathOf(one.field)], message: one.message }));
  const isHere = named.length > 0 && named.every((one) => isWritten(recipe, one.path));
  return isHere ? named : [{ path, message: `cannot be created: ${message}` }];
}

function* carryOutAll(recipe: Recipe, store: Store, occurrences: Iterable<Occurrence>, progress?: Progress): Work<void> {
  const sorted = yield* inOrder(occurrences, (a, b) => a.atMs - b.atMs);
  for (const [i, { atMs, does, path, record }] of sorted.entries()) {
    try {
      store.transact(TENANT, (tx) => void does(tx), { atMs });
    } catch (error) {
      if (error instanceof Refusal) throw recipeError(recipe, problemsOf(recipe, error, path, record));
      throw error;
    }
    progress?.('creating the seed', i + 1, sorted.length);
    yield;
  }
}

function missed(tx: Tx, { status, orderNumber, path }: Plan): Problem[] {
  const found = findByNumber(tx, orderNumber)?.statusCode;
  if (found === status) return [];
  return [{ path, message: `cannot be created: order ${orderNumber} ends as ${found}, not as ${status}; check its stock` }];
}

/**
 * Checks that every order reached its planned status. Too little stock for one part would leave it
 * short of that.
 */
function* checkStatuses(recipe: Recipe, store: Store, plans: readonly Plan[]): Work<void> {
  const problems: Problem[] = [];
  for (let at = 0; at < plans.length; at += CHECKED_AT_ONCE) {
    const some = plans.slice(at, at + CHECKED_AT_ONCE);
    problems.push(...store.transact(TENANT, (tx) => some.flatMap((plan) => missed(tx, plan))));
    yield;
  }
  if (problems.length > 0) throw recipeError(recipe, problems);
}

/**
 * Creates the state that a recipe describes by running the commands at moments before its reference
 * date. Every record could have been created through the API, and the same recipe gives the same
 * state to the byte. Other tenants are served meanwhile. Rejects with a `RecipeError` when the
 * recipe is invalid or its records cannot be created.
 */
export async function growSeed(written: Recipe, collections: readonly Collection[], progress?: Progress): Promise<PartitionState> {
  const recipe = await inSlices(datingRecipe(await inSlices(checkingRecipe(written))));
  const endMs = instantOf(recipe.date) as number;
  const store = new Store({ salt: String(recipe.seed), system: () => endMs, collections, defaults: { lifecycle: 'manual' }, reactions });
  const plans = (await inSlices(planFixedOrders(recipe))).concat(await fakePlans(recipe));
  await inSlices(growing(recipe, store, plans, progress));
  return store.snapshot(TENANT);
}
