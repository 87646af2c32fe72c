import { lifecycleCollections } from '../../src/domain/collections.js';
import { resources } from '../../src/resources/index.js';
import { growSeed } from '../../src/seed/grow.js';
import type { Recipe } from '../../src/seed/recipe.js';
import type { Collection } from '../../src/store/collection.js';
import type { PartitionState } from '../../src/store/state.js';

export const collections: Collection[] = [...lifecycleCollections(), ...resources.flatMap((resource) => resource.collections ?? [])];

export const grown = (recipe: Recipe): Promise<PartitionState> => growSeed(recipe, collections);

/** The records of one collection, oldest first. */
export const recordsOf = <R extends object>(state: PartitionState, { name }: Collection<R>): R[] =>
  [...(state.collections.get(name)?.values() ?? [])] as R[];

/** All of a state as one text. */
export const textOf = ({ sequence, clock, collections: all }: PartitionState): string =>
  JSON.stringify({ sequence, clock, collections: [...all].map(([name, records]) => [name, [...records]]) });

/** A shop with a product in stock and one that is sold out, at a warehouse and a store. */
export const smallShop = {
  name: 'small',
  seed: 'small',
  date: '2026-01-05T09:00:00.000Z',
  locations: [
    { locationNum: 1, name: 'Warehouse', type: 'WAREHOUSE', latitude: 35, longitude: -90 },
    { locationNum: 2, name: 'Store', type: 'STORE', latitude: 30, longitude: -97 },
  ],
  products: [
    {
      sku: 'MUG',
      itemId: 1,
      title: 'Mug',
      prices: { USD: 9.99 },
      stock: [
        { locationNum: 1, onHand: 500 },
        { locationNum: 2, onHand: 300 },
      ],
    },
    {
      sku: 'JUG',
      itemId: 2,
      title: 'Jug',
      prices: { USD: 33.35 },
      stock: [
        { locationNum: 1, onHand: 500 },
        { locationNum: 2, onHand: 300 },
      ],
    },
    { sku: 'LAMP', itemId: 3, title: 'Lamp', prices: { USD: 70 }, stock: [{ locationNum: 1, onHand: 0, backOrderLimit: 100 }] },
  ],
} satisfies Recipe;
