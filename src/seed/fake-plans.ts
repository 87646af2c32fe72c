import { instantOf } from '../core/time/instant.js';
import { type Random, seeded } from '../core/values/random.js';
import { inOrder, type Work } from '../core/work/slices.js';
import type { OrderDraft } from '../resources/order/order-draft.js';
import { fakeOrder } from '../resources/order/seed.js';
import { places } from './places.js';
import { drawTimes, type Plan, type Times } from './plan.js';
import type { ChannelId, Currency, Recipe, RecipeLocation, RecipeProduct } from './recipe.js';
import { recipeError } from './recipe-error.js';
import { Shelves, type Taking } from './shelves.js';
import { type Journey, journeys } from './steps.js';

const currencies: Readonly<Record<ChannelId, Currency>> = { '12': 'USD', '13': 'CAD' };
const FIRST_NUMBER = 100_001;

/** Most orders are small. */
const lineCounts = [1, 1, 2, 2, 3, 4];
const quantities = [1, 1, 1, 2, 2, 3, 4, 5];

/** An invented order for which only the status and the times are decided. */
interface Slot {
  readonly status: string;
  readonly journey: Journey;
  readonly random: Random;
  readonly seed: string;
  readonly times: Times;
}

/** The products and locations that invented orders draw on. */
interface Shop {
  readonly recipe: Recipe;
  readonly shelves: Shelves;
  readonly channels: readonly ChannelId[];
  readonly stores: readonly RecipeLocation[];
}

const lacks = (recipe: Recipe, { status }: Slot, what: string) =>
  recipeError(recipe, [{ path: ['orders', status], message: `cannot be created: ${what}` }]);

/**
 * Lists every requested order, each with its own stream of random numbers, so that more orders of
 * one status barely change the others.
 */
function* slotsOf({ seed, date, orders = {} }: Recipe): Iterable<Slot> {
  const endMs = instantOf(date) as number;
  for (const [status, count] of Object.entries(orders)) {
    for (let i = 0; i < count; i += 1) {
      const own = `${seed} ${status} ${i}`;
      const random = seeded(own);
      const journey = journeys[status] as Journey;
      yield { status, journey, random, seed: `${own} customer`, times: drawTimes(random, journey, endMs) };
    }
  }
}

interface Taken {
  product: RecipeProduct;
  quantity: number;
  taking: Taking;
}

/** Takes the products of one order from the shelves. */
function linesFor({ recipe, shelves }: Shop, slot: Slot, channelId: ChannelId, store: RecipeLocation | undefined): Taken[] {
  const { random, journey } = slot;
  const { wants } = journey;
  const least = wants.lines || wants.scarce ? 2 : 1;
  const count = Math.max(least, random.pick(lineCounts));
  const taken: Taken[] = [];
  for (let i = 0; i < count; i += 1) {
    const taking: Taking = wants.scarce && i === 1 ? 'scarce' : wants.untouched ? 'untouched' : 'covered';
    const not = new Set(taken.map(({ product }) => product));
    const most = random.pick(quantities);
    for (let quantity = most; quantity > 0; quantity -= 1) {
      const product = shelves.take(random, { channelId, taking, quantity, locationNum: store?.locationNum }, not);
      if (!product) continue;
      taken.push({ product, quantity, taking });
      break;
    }
  }
  if (wants.scarce && !taken.some(({ taking }) => taking === 'scarce')) {
    throw lacks(recipe, slot, `no product is left that is out of stock in channel ${channelId} and allows backorders or preorders`);
  }
  if (taken.length < least) throw lacks(recipe, slot, `the products have too little stock left in channel ${channelId}`);
  return taken;
}

function draftOf(shop: Shop, slot: Slot, orderNumber: string): OrderDraft {
  const { random, journey, seed, times } = slot;
  if (journey.wants.pickup && shop.stores.length === 0)
    throw lacks(shop.recipe, slot, 'no active location of type STORE exists for pickup');
  const store = journey.wants.pickup ? random.pick(shop.stores) : undefined;
  const channelId = store
    ? channelOf(shop, store)
    : random.chance(0.15)
      ? (shop.channels.at(-1) as ChannelId)
      : (shop.channels[0] as ChannelId);
  const currency = currencies[channelId];
  const around = places[channelId].filter(({ city }) => city === store?.address?.city);
  return {
    seed,
    orderNumber,
    channelId,
    currency,
    atMs: times.placedMs,
    places: around.length > 0 ? around : places[channelId],
    lines: linesFor(shop, slot, channelId, store).map(({ product, quantity, taking }) => ({
      sku: product.sku,
      itemId: product.itemId,
      title: product.title,
      price: product.prices[currency] as number,
      quantity,
      vendorId: product.vendorId,
      backorder: taking === 'scarce' && product.stock.some(({ backOrderLimit = 0 }) => backOrderLimit > 0),
    })),
    paid: journey.paid,
    pickupAt: store,
  };
}

/** The channel that has most of a store's stock. */
function channelOf({ recipe: { products = [] } }: Shop, { locationNum }: RecipeLocation): ChannelId {
  const here = products.flatMap(({ stock }) => stock.filter((one) => one.locationNum === locationNum));
  return here.filter(({ channelId }) => channelId === '13').length * 2 > here.length ? '13' : '12';
}

/**
 * Plans the invented orders of a recipe, numbered in the order in which they are placed. Making one
 * throws a `RecipeError` if the products that are left do not cover it.
 */
export function* planFakeOrders(recipe: Recipe): Work<Plan[]> {
  const { products = [], locations = [] } = recipe;
  const sold = new Set(products.flatMap(({ stock }) => stock.map(({ channelId = '12' }) => channelId)));
  const shop: Shop = {
    recipe,
    shelves: new Shelves(products),
    channels: (['12', '13'] as const).filter((channelId) => sold.has(channelId)),
    stores: locations.filter(({ type, isActive }) => type === 'STORE' && isActive !== false),
  };
  const plans: Plan[] = [];
  for (const slot of yield* inOrder(slotsOf(recipe), (a, b) => a.times.placedMs - b.times.placedMs)) {
    if (shop.channels.length === 0) throw lacks(recipe, slot, 'no product is in stock');
    const orderNumber = `SB-${FIRST_NUMBER + plans.length}`;
    const { status, journey, times } = slot;
    plans.push({ status, journey, times, orderNumber, order: () => fakeOrder(draftOf(shop, slot, orderNumber)), path: ['orders', status] });
    yield;
  }
  return plans;
}
