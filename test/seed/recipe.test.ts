import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orders } from '../../src/model/order.js';
import { createOpenSandbox } from '../../src/sandbox/create-open-sandbox.js';
import { readRecipe } from '../../src/seed/read-recipe.js';
import { RecipeError } from '../../src/seed/recipe-error.js';
import { grown, smallShop, textOf } from './collections.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recipe-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The path of a recipe with this text. */
async function written(...lines: string[]): Promise<string> {
  const path = join(folder, 'mine.yaml');
  await writeFile(path, lines.join('\n'));
  return path;
}

/**
 * What reading a recipe that goes on like this after its first three lines is refused with; the
 * path is left out.
 */
async function refusal(...lines: string[]): Promise<string[]> {
  const path = await written('name: mine', 'seed: 7', 'date: 2026-01-05', ...lines);
  const error = await readRecipe(path).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RecipeError);
  return (error as RecipeError).message.split('\n').map((line) => line.replace(path, 'mine.yaml'));
}

const location = 'locations: [{ locationNum: 1, name: Depot, latitude: 1, longitude: 2 }]';

describe('a recipe', () => {
  it('is found by name or path', async () => {
    expect(await readRecipe('default')).toMatchObject({ name: 'default' });
    expect(await readRecipe(await written('name: mine', 'seed: 7', 'date: 2026-01-05'))).toEqual({
      name: 'mine',
      seed: 7,
      date: '2026-01-05',
    });
  });

  it('may be given as an object', async () => {
    const sandbox = await createOpenSandbox({ seed: { ...smallShop, orders: { ORDER_SHIPPED: 3 } } });
    const shipped = sandbox.store.transact(sandbox.defaultTenant, (tx) => tx.by(orders, 'statusCode', 'ORDER_SHIPPED').length);
    await sandbox.close();
    expect(shipped).toBe(3);
  });

  it('can give its dates as durations from the reference date', async () => {
    const item = { lineItemId: 'a', lineItemNumber: 1, itemId: '1', sku: 'MUG', shipToId: 's' };
    const shop = (at: string, backOrderDate: string, orderDate: string) => ({
      ...smallShop,
      products: [{ ...smallShop.products[2]!, stock: [{ locationNum: 1, backOrderLimit: 9, backOrderDate }] }],
      records: {
        orders: [
          { at, order: { orderNumber: 'a', channelId: '12', orderDate, shipInfo: [{ shipToId: 's', taxCode: 't' }], items: [item] } },
        ],
      },
    });
    const relative = textOf(await grown(shop('-PT20M', 'P28D', '-P1D')));
    expect(relative).toBe(textOf(await grown(shop('2026-01-05T08:40:00Z', '2026-02-02T09:00:00Z', '2026-01-04T09:00:00Z'))));
    expect(relative).toContain('"backOrderDate":"2026-02-02T09:00:00.000Z"');
    expect(relative).toContain('"createdAt":"2026-01-05T08:40:00.000Z"');
  });

  it('with very many problems is refused with the first hundred', async () => {
    const many = await refusal('products:', ...Array.from({ length: 300 }, (_, n) => `  - { sku: 'S${n}', color: red }`));
    expect([many.length, many[0]?.slice(0, 12), many.at(-1)]).toEqual([101, 'mine.yaml:5:', 'Only the first 100 problems are listed.']);
  });

  it('that does not exist is refused with the names of those that do', async () => {
    await expect(readRecipe('defualt')).rejects.toThrow('Unknown seed "defualt"; expected one of [default, empty] or the path of a recipe');
    await expect(readRecipe('./nowhere.yaml')).rejects.toThrow('The recipe ./nowhere.yaml cannot be read (ENOENT)');
  });
});

describe('a wrong recipe is refused with file, line, column and field', () => {
  it('for an unknown field', async () => {
    expect(await refusal(location, 'colour: red')).toEqual([
      'mine.yaml:5:1: colour is not a field here: colour; expected one of [name, description, seed, date, locations, products, shippingMethods, lists, orders, records]',
    ]);
  });

  it('without the control characters that the file has', async () => {
    const lines = await refusal(location, '"a\\u001b[2J\\n\\u009b": red');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^mine\.yaml:5:1: a\\x1b\[2J\\n\\x9b is not a field here/);
  });

  it('for a missing field, at the record that lacks it', async () => {
    expect(await refusal('locations:', '  - locationNum: 1', '    latitude: 1', '    longitude: 2')).toEqual([
      'mine.yaml:5:5: locations[0].name is missing',
    ]);
  });

  it('for all wrong types at once', async () => {
    expect(await refusal('locations:', '  - { locationNum: one, name: 12, latitude: 91, longitude: 2, isActive: "yes" }')).toEqual([
      'mine.yaml:5:7: locations[0].locationNum must be a whole number of at least 0, not one',
      'mine.yaml:5:25: locations[0].name must be a string: write "12" in quotes',
      'mine.yaml:5:35: locations[0].latitude must be a number from -90 to 90, not 91',
      'mine.yaml:5:63: locations[0].isActive must be true or false, not yes',
    ]);
  });

  it('for an unknown or unreachable status, with the valid ones', async () => {
    const [line] = await refusal('orders:', '  ORDER_CREATED: 1', '  ORDER_ERROR: 1');
    expect(line).toMatch(
      /^mine\.yaml:6:3: orders\.ORDER_ERROR is not a status that seeding can reach: ORDER_ERROR; expected one of \[ORDER_CREATED, ORDER_CONFIRMED, .*\]$/,
    );
    expect(await refusal('orders: { ORDER_CREATED: -1 }')).toEqual([
      'mine.yaml:4:11: orders.ORDER_CREATED must be a whole number from 0 to 100000, not -1',
    ]);
  });

  it('for stock at an unknown location', async () => {
    const product = 'products: [{ sku: A, itemId: 1, title: A, prices: { USD: 1 }, stock: [{ locationNum: 9 }] }]';
    expect(await refusal(location, product)).toEqual([
      'mine.yaml:5:73: products[0].stock[0].locationNum names unknown location 9; expected one of [1]',
    ]);
  });

  it('for duplicate records', async () => {
    const product = (sku: string, itemId: number, stock: string) =>
      `  - { sku: ${sku}, itemId: ${itemId}, title: A, prices: { USD: 1 }, stock: [${stock}] }`;
    const place = '{ locationNum: 1 }';
    expect(await refusal(location, 'products:', product('A', 1, place), product('A', 2, `${place}, ${place}`))).toEqual([
      'mine.yaml:7:7: products[1].sku must be unique; "A" is already used',
      'mine.yaml:7:86: products[1].stock[1].locationNum must be unique; "1 in channel 12" is already used',
    ]);
  });

  it('for an invalid written-out order', async () => {
    const lines = [
      'records:',
      '  orders:',
      '    - at: 2027-01-01',
      '      order:',
      '        orderNumber: 12',
      '        channelId: "12"',
      '        shipInfo: []',
    ];
    expect(await refusal(...lines)).toEqual([
      'mine.yaml:7:7: records.orders[0].order.items is missing',
      'mine.yaml:8:9: records.orders[0].order.orderNumber must be a string: write "12" in quotes',
    ]);
    const item = '        items: [{ lineItemId: a, lineItemNumber: 1, itemId: i, sku: s, shipToId: t }]';
    expect(await refusal(...lines.map((line) => line.replace(': 12', ': a')), item)).toEqual([
      'mine.yaml:6:7: records.orders[0].at must not be after the reference date 2026-01-05',
    ]);
    const soon = lines.map((line) => line.replace(': 12', ': a').replace('2027-01-01', 'P1D'));
    expect(await refusal(...soon, item)).toEqual(['mine.yaml:6:7: records.orders[0].at must not be after the reference date 2026-01-05']);
    const typo = lines.map((line) => line.replace(': 12', ': a').replace('2027-01-01', 'P1'));
    expect((await refusal(...typo, item))[0]).toContain('or a duration from the reference date such as P28D or -P3D, not P1');
  });

  it('for an invalid date and for a recipe that is not a map', async () => {
    expect(await refusal('records: { orders: [] }')).toEqual(['mine.yaml:4:12: records.orders must have at least one entry']);
    await expect(readRecipe(await written('name: x', 'seed: 1', 'date: 2026-02-30'))).rejects.toThrow(
      ':3:1: date must be an ISO 8601 date and time',
    );
    await expect(readRecipe(await written('- name'))).rejects.toThrow('The recipe must be a map of fields');
    await expect(readRecipe(await written(''))).rejects.toThrow('The recipe must be a map of fields');
  });

  it('for invalid YAML', async () => {
    const [line] = await refusal('orders: { ORDER_CREATED: 1');
    expect(line).toMatch(/^mine\.yaml:\d+:\d+: /);
    expect((await refusal('name: again'))[0]).toBe('mine.yaml:4:1: name is there a second time in the same map');
  });

  it('for a value of a written-out order or reservation that the API refuses', async () => {
    const records = [
      'records:',
      '  orders:',
      '    - order:',
      '        orderNumber: a',
      '        channelId: "12"',
      '        shipInfo: []',
      '        items: [{ lineItemId: a, lineItemNumber: 1, itemId: i, sku: s, shipToId: t }]',
      '        payments:',
      '          - paymentCounter: 1',
      '            paymentDate: 2026-01-05',
      '            paymentIdentifier: { cardIdentifier: "1", expirationYear: "2029" }',
      '            authAmount: -1',
    ];
    await expect(grown(await readRecipe(await written('name: mine', 'seed: 7', 'date: 2026-01-05', ...records)))).rejects.toThrow(
      /^\S*mine\.yaml:15:13: records\.orders\[0\]\.order\.payments\[0\]\.authAmount must not be negative$/,
    );
    const waiting = [
      'records:',
      '  reservations:',
      '    - orderNumber: a',
      '      lineItemId: "1"',
      '      sku: s',
      '      type: BACKORDER',
      '      orderDate: 2026-01-01',
      '      quantity: 3',
      '      released: 4',
      '      locationNum: 1',
      '      channelId: "12"',
    ];
    await expect(grown(await readRecipe(await written('name: mine', 'seed: 7', 'date: 2026-01-05', ...waiting)))).rejects.toThrow(
      /^\S*mine\.yaml:12:7: records\.reservations\[0\]\.released must not exceed the 3 units reserved$/,
    );
  });

  it('also if growing finds the problem, and without a line if it is an object', async () => {
    const recipe = await readRecipe(await written('name: mine', 'seed: 7', 'date: 2026-01-05', 'orders:', '  ORDER_CREATED: 1'));
    await expect(grown(recipe)).rejects.toThrow('mine.yaml:5:3: orders.ORDER_CREATED cannot be created: no product is in stock');
    await expect(grown({ ...recipe, name: 'own', colour: 1 } as typeof recipe)).rejects.toThrow(/^seed own: colour is not a field here/);
  });
});
