import { type Command, InvalidArgumentError } from 'commander';
import { notKnown } from '../../core/wording.js';
import type { EventType } from '../../domain/events/event-types.js';
import { DEFAULT_SETTINGS } from '../../server/index.js';
import { ask } from './ask.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { ClientError } from './client-error.js';
import { onOrder } from './known-order.js';
import { withLegalMoves } from './move.js';
import { print } from './print.js';
import { Floor } from './triggers/floor.js';
import { triggers } from './triggers/triggers.js';

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

/** `oms-sandbox trigger <event>`: plays the shortest story that ends with an event. */
export const triggerCommand = (): Command =>
  clientCommand('trigger', 'Cause an event on a running sandbox, with everything that leads to it')
    .argument('[event]', 'the event, such as ORDER_SHIPPED', readEvent)
    .option('--order <number>', 'an order that is there, instead of one of its own')
    .option('--list', 'list the events that can be caused')
    .action(async (event: EventType | undefined, { order, list, ...options }: TriggerOptions) => {
      if (list) return print(names, options, (all) => `${all.join('\n')}\n`);
      const trigger = event && triggers[event];
      if (!trigger) throw new ClientError('name an event to cause; oms-sandbox trigger --list lists them');
      const named = { account: DEFAULT_SETTINGS.defaultTenant, ...options };
      const floor = new Floor(named, order);
      const played = order === undefined ? trigger.play(floor) : onOrder(named, order, () => trigger.play(floor));
      await played.catch((error: unknown) => Promise.reject(withLegalMoves(error)));
      const { orderNumber } = floor;
      const happened = await eventsOf(named, orderNumber, event);
      const belongs = orderNumber === '' ? {} : { orderNumber };
      print({ event, ...belongs, happened }, options, () => `${event} happened${orderNumber && ` to order ${orderNumber}`}\n`);
    });
