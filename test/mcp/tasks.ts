import { drafts } from '../../src/index.js';
import type { Tenant } from '../support/tenant.js';
import { use } from './caller.js';

/** Something that a person asks for, and how to tell that it is done. */
export interface Task {
  /** The sentence that the person says. */
  readonly ask: string;
  /** Makes the situation in which it is asked. */
  readonly given: (shop: Tenant) => Promise<unknown>;
  /** The first call, whose arguments are in the sentence. */
  readonly first: { readonly tool: string; readonly arguments?: object };
  /** Whether it is done, by the state alone. */
  readonly done: (shop: Tenant) => Promise<boolean>;
}

const status =
  (orderNumber: string, ...wanted: string[]) =>
  async (shop: Tenant): Promise<boolean> =>
    wanted.includes((await shop.order(orderNumber)).statusCode);

const explain = (orderNumber: string) => ({ tool: 'explain_order', arguments: { orderNumber } });

const control = async (shop: Tenant, method: string, path: string, body?: object) =>
  (await shop.call(method, `/__sandbox/${path}`, { body })).body;

/** Places an order of three shirts that are in stock and makes some moves of it. */
const moved =
  (orderNumber: string, ...moves: string[]) =>
  async (shop: Tenant): Promise<void> => {
    await shop.stock(9);
    await shop.place(orderNumber);
    for (const move of moves) await shop.move(orderNumber, move);
  };

const snapshots = async (shop: Tenant): Promise<string[]> =>
  (await control(shop, 'GET', 'snapshots')).snapshots.map(({ name }: { name: string }) => name);

/** These were written before there was any hint. */
const first: Task[] = [
  {
    ask: 'Why is order T-1 stuck? Free it.',
    given: (shop) => shop.backorderTwo('T-1'),
    first: explain('T-1'),
    done: status('T-1', 'ORDER_ALLOCATED'),
  },
  {
    ask: 'Order T-2 is on hold because of fraud. Lift the hold.',
    given: async (shop) => {
      await moved('T-2')(shop);
      await shop.move('T-2', 'hold', { hold: 'FRAUD' });
    },
    first: explain('T-2'),
    done: async (shop) => !(await shop.order('T-2')).statusCode.includes('HOLD'),
  },
  { ask: 'Ship order T-3.', given: moved('T-3', 'allocate'), first: explain('T-3'), done: status('T-3', 'ORDER_SHIPPED') },
  { ask: 'Deliver order T-4.', given: moved('T-4', 'allocate', 'ship'), first: explain('T-4'), done: status('T-4', 'ORDER_DELIVERED') },
  {
    ask: 'The customer does not want T-5 any more: cancel it.',
    given: moved('T-5'),
    first: explain('T-5'),
    done: status('T-5', 'ORDER_CANCELLED'),
  },
  {
    ask: 'Some order waits for stock. Find it and bring what it needs.',
    given: async (shop) => {
      await shop.backorderTwo('T-6');
    },
    first: { tool: 'find_orders', arguments: { waiting: true } },
    done: status('T-6', 'ORDER_ALLOCATED'),
  },
  {
    ask: 'T-7 was just placed and is not released yet. I do not want to wait: advance the clock.',
    given: async (shop) => {
      await shop.policies({ lifecycle: 'auto' });
      await moved('T-7')(shop);
    },
    first: explain('T-7'),
    done: status('T-7', 'ORDER_ALLOCATED'),
  },
  {
    ask: 'I broke the data. Start over with fresh data.',
    given: async (shop) => shop.place('T-8'),
    first: { tool: 'snapshot' },
    done: async (shop) => (await shop.get('/order?orderNumber=T-8')).status === 404 && (await snapshots(shop)).length > 0,
  },
  {
    ask: 'Restore the data as they were when I called them monday.',
    given: async (shop) => {
      await moved('T-9')(shop);
      await control(shop, 'POST', 'snapshots', { name: 'monday' });
      await shop.move('T-9', 'cancel');
    },
    first: { tool: 'snapshot' },
    done: async (shop) => (await status('T-9', 'ORDER_CREATED')(shop)) && (await snapshots(shop)).length > 1,
  },
  {
    ask: 'Payments must be declined from now on.',
    given: (shop) => shop.stock(9),
    first: { tool: 'cause_failure' },
    done: async (shop) => (await control(shop, 'GET', 'faults')).faults[0]?.business === 'paymentDeclined',
  },
];

const later: Task[] = [
  {
    ask: 'T-11 was delivered and the customer sends it back: receive the return.',
    given: moved('T-11', 'allocate', 'ship', 'deliver', 'requestReturn'),
    first: explain('T-11'),
    done: status('T-11', 'ORDER_RETURNED'),
  },
  {
    ask: 'Find the order of Ada and ship it.',
    given: async (shop) => {
      await shop.stock(9);
      await shop.place('T-12', { customer: { ...drafts.order().customer, name: { first: 'Ada', last: 'Byron' } } });
      await shop.place('T-13');
      await shop.move('T-12', 'allocate');
    },
    first: { tool: 'find_orders', arguments: { search: 'Ada' } },
    done: async (shop) => (await status('T-12', 'ORDER_SHIPPED')(shop)) && (await status('T-13', 'ORDER_CREATED')(shop)),
  },
  {
    ask: 'The customer collects T-14 at the store: pickUp.',
    given: moved('T-14', 'allocate', 'readyForPickup'),
    first: explain('T-14'),
    done: status('T-14', 'ORDER_PICKED_UP'),
  },
  {
    ask: 'Nothing allocates T-15, and there is stock. Allocate it.',
    given: moved('T-15', 'release'),
    first: explain('T-15'),
    done: status('T-15', 'ORDER_ALLOCATED'),
  },
  {
    ask: 'T-16 finds no stock although there is some. Lift the failure that causes this.',
    given: async (shop) => {
      await moved('T-16', 'release')(shop);
      await control(shop, 'POST', 'faults', { business: 'noStock' });
    },
    first: explain('T-16'),
    done: async (shop) => (await control(shop, 'GET', 'faults')).faults.length === 0,
  },
  {
    ask: 'Allocate T-17: there is no stock of its SKU at all.',
    given: async (shop) => {
      await shop.place('T-17');
      await shop.move('T-17', 'release');
    },
    first: explain('T-17'),
    done: status('T-17', 'ORDER_ALLOCATED'),
  },
  {
    ask: 'Keep the data as they are now.',
    given: (shop) => shop.place('T-18'),
    first: { tool: 'snapshot' },
    done: async (shop) => (await snapshots(shop)).length === 1,
  },
  {
    ask: 'Lift the failures again.',
    given: async (shop) => {
      await control(shop, 'POST', 'faults', { operation: 'createOrder', status: 503 });
      await control(shop, 'POST', 'faults', { business: 'noStock' });
    },
    first: { tool: 'cause_failure' },
    done: async (shop) => (await control(shop, 'GET', 'faults')).faults.length === 0,
  },
  {
    ask: 'Ship what is left of T-19: one unit left, the others wait for stock.',
    given: async (shop) => {
      await shop.backorderTwo('T-19');
      await shop.move('T-19', 'ship');
    },
    first: explain('T-19'),
    done: status('T-19', 'ORDER_SHIPPED'),
  },
  {
    ask: 'Go to the time at which the next timer is due, so that T-20 asks for consent to its delay.',
    given: (shop) => shop.backorderTwo('T-20'),
    first: explain('T-20'),
    done: async (shop) => (await shop.events('T-20')).includes('BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL'),
  },
  {
    ask: 'Show me a half-shipped order: play that scenario.',
    given: async () => undefined,
    first: { tool: 'play_scenario', arguments: { search: 'half' } },
    done: async (shop) => {
      const { tenants } = await control(shop, 'GET', 'tenants');
      return tenants.some(({ tenant }: { tenant: string }) => tenant.startsWith('ad7d4b'));
    },
  },
  {
    ask: 'Play the story of a preorder here, so that I can look at its orders on my account.',
    given: async () => undefined,
    first: { tool: 'play_scenario', arguments: { search: 'preorder' } },
    done: async (shop) => (await control(shop, 'GET', 'orders')).count > 0,
  },
  {
    ask: 'I added stock by mistake, and T-23 waits no longer. Restore the data as they were before that restock.',
    given: async (shop) => {
      await shop.backorderTwo('T-23');
      await use(shop, 'restock', { sku: 'SHIRT', quantity: 2 });
    },
    first: { tool: 'snapshot', arguments: { do: 'list' } },
    done: async (shop) => JSON.stringify(await shop.order('T-23')).includes('"backOrderedQuantity":2'),
  },
  {
    ask: 'Hold T-24 for customer service.',
    given: moved('T-24'),
    first: explain('T-24'),
    done: async (shop) => (await shop.order('T-24')).statusCode.includes('HOLD'),
  },
  {
    ask: 'Set the stock of T-25 free again: deallocate it.',
    given: moved('T-25', 'allocate'),
    first: explain('T-25'),
    done: status('T-25', 'ORDER_CREATED', 'ORDER_CONFIRMED'),
  },
];

/** Twenty-five things that people ask for. */
export const tasks: readonly Task[] = [...first, ...later];
