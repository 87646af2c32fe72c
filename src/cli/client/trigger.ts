import { type Command, InvalidArgumentError } from 'commander';
import { notKnown } from '../../core/text/wording.js';
import type { EventType } from '../../domain/events/event-types.js';
import { DEFAULT_SETTINGS } from '../../server/outside/settings.js';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError } from './client-error.js';
import { onOrder } from './known-order.js';
import { withLegalMoves } from './move.js';
import { print } from './print.js';
import { Floor } from './triggers/floor.js';
import { type Trigger, triggers } from './triggers/triggers.js';

interface TriggerOptions extends ClientOptions {
  order?: string;
  list?: true;
}

const names = Object.keys(triggers).sort() as EventType[];

function readEvent(text: string): EventType {
  const name = names.find((one) => one === text.toUpperCase());
  if (name === undefined) throw new InvalidArgumentError(`It ${notKnown(text, 'an event that can be caused', names)}`);
  return name;
}

/** The types of the events of an order, oldest first; without an order, every event of the type. */
async function eventsOf(options: ClientOptions, orderNumber: string, event: EventType): Promise<string[]> {
  const named = orderNumber === '' ? `type=${event}` : `orderNumber=${encodeURIComponent(orderNumber)}`;
  const path = `/__sandbox/events?${named}&limit=1000`;
  return (await ask<{ events: { type: string }[] }>(options, 'GET', path)).events.map(({ type }) => type);
}

/** Plays a story with an order of its own. */
async function playAnew({ play }: Trigger, options: ClientOptions): Promise<Floor> {
  const floor = new Floor(options);
  await play(floor);
  return floor;
}

/**
 * Plays a story on an order that is there, from where the order is. Fails if there is no such order
 * or if the event did not happen.
 */
async function playOn(order: string, event: EventType, { play }: Trigger, options: ClientOptions): Promise<Floor> {
  const count = async () => (await eventsOf(options, order, event)).filter((type) => type === event).length;
  const floor = new Floor(options, order);
  await onOrder(options, order, () => ask(options, 'GET', `/api/v2/order?orderNumber=${encodeURIComponent(order)}`));
  const before = await count();
  await play(floor);
  if (before < (await count())) return floor;
  const why = floor.orderNumber === '' ? 'it belongs to no order' : 'it comes from a new order, or from a state that this one is past';
  throw new ClientError(`${event} did not happen to order ${order}: ${why}. Leave out --order to cause it anew`);
}

/** `oms-sandbox trigger <event>`: plays the shortest story that ends with an event. */
export const triggerCommand = (): Command =>
  clientCommand('trigger', 'Cause an event on a running sandbox, with everything that leads to it')
    .argument('[event]', 'the event, such as ORDER_SHIPPED', readEvent)
    .option('--order <number>', 'an order that is there, which goes on from where it is, instead of one of its own')
    .option('--list', 'list the events that can be caused')
    .action(async (event: EventType | undefined, { order, list, ...options }: TriggerOptions) => {
      if (list) return print(names, options, (all) => `${all.join('\n')}\n`);
      const trigger = event && triggers[event];
      if (!trigger) throw new ClientError('name an event to cause; oms-sandbox trigger --list lists them');
      const named = { account: DEFAULT_SETTINGS.defaultTenant, ...options };
      const played = order === undefined ? playAnew(trigger, named) : playOn(order, event, trigger, named);
      const floor = await played.catch((error: unknown) => Promise.reject(withLegalMoves(error)));
      const { orderNumber } = floor;
      const happened = await eventsOf(named, orderNumber, event);
      const belongs = orderNumber === '' ? {} : { orderNumber };
      print({ event, ...belongs, happened }, options, () => `${event} happened${orderNumber && ` to order ${orderNumber}`}\n`);
    });
