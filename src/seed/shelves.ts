import type { Random } from '../core/values/random.js';
import type { ChannelId, RecipeProduct, RecipeStock } from './recipe.js';

/**
 * What an order takes: `covered` by stock, `scarce` (only a backorder or preorder covers it), or
 * nothing yet.
 */
export type Taking = 'covered' | 'scarce' | 'untouched';

export interface Wish {
  channelId: ChannelId;
  taking: Taking;
  quantity: number;
  /** Only at this location. */
  locationNum?: number | undefined;
}

const onShelf = ({ onHand = 0, safetyStock = 0, infiniteInventory }: RecipeStock): number =>
  infiniteInventory ? Number.POSITIVE_INFINITY : Math.max(0, onHand - safetyStock);

const room = ({ backOrderLimit = 0, preOrderLimit = 0 }: RecipeStock): number => Math.max(backOrderLimit, preOrderLimit);

const keyOf = (sku: string, { channelId = '12', locationNum }: RecipeStock): string => `${sku} ${channelId} ${locationNum}`;

/**
 * The products of a recipe and the stock that invented orders can still take, so that orders meant
 * to ship have stock and orders meant to wait do not.
 */
export class Shelves {
  readonly #products: readonly RecipeProduct[];
  readonly #left = new Map<string, number>();

  constructor(products: readonly RecipeProduct[]) {
    this.#products = products;
    for (const { sku, stock } of products) for (const one of stock) this.#left.set(keyOf(sku, one), onShelf(one) || room(one));
  }

  /** Takes a product that meets the wish from the shelf; undefined if none is left. */
  take(random: Random, wish: Wish, not: ReadonlySet<RecipeProduct>): RecipeProduct | undefined {
    const fitting = this.#products.filter((product) => !not.has(product) && this.#available(product, wish) >= wish.quantity);
    if (fitting.length === 0) return undefined;
    const product = random.pick(fitting);
    if (wish.taking !== 'untouched') this.#remove(product, wish);
    return product;
  }

  #places({ sku, stock }: RecipeProduct, { channelId, locationNum }: Wish): string[] {
    return stock
      .filter((one) => (one.channelId ?? '12') === channelId && (locationNum === undefined || one.locationNum === locationNum))
      .map((one) => keyOf(sku, one));
  }

  #available(product: RecipeProduct, wish: Wish): number {
    if (wish.channelId === '13' && product.prices.CAD === undefined) return 0;
    const stocked = product.stock.some((one) => (one.channelId ?? '12') === wish.channelId && onShelf(one) > 0);
    if (stocked !== (wish.taking !== 'scarce')) return 0;
    if (wish.taking === 'untouched') return Number.POSITIVE_INFINITY;
    return this.#places(product, wish).reduce((sum, key) => sum + (this.#left.get(key) ?? 0), 0);
  }

  #remove(product: RecipeProduct, wish: Wish): void {
    let rest = wish.quantity;
    const places = this.#places(product, wish).sort((a, b) => (this.#left.get(b) ?? 0) - (this.#left.get(a) ?? 0));
    for (const key of places) {
      const left = this.#left.get(key) ?? 0;
      const part = Math.min(rest, left);
      if (part > 0) this.#left.set(key, left - part);
      rest -= part;
    }
  }
}
