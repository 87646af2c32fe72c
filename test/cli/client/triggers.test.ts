import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Floor } from '../../../src/cli/client/triggers/floor.js';
import { triggers } from '../../../src/cli/client/triggers/triggers.js';
import { eventTypes } from '../../../src/domain/events/event-types.js';
import { createSandbox, type Sandbox } from '../../../src/index.js';
import { eventRows } from '../../readme/event-table.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ seed: 'empty', clock: '2026-01-05T09:00:00Z' });
});
afterAll(() => sandbox.close());

/** Families of events whose operations the sandbox does not have, or that nothing is known of. */
const notCaused = /^(ALLOCATION_CREATE_|ALLOCATION_DC|EXPORT_AGGREGATED_|INVENTORY_NETWORK_|TRANSFER_)/;

const caused = Object.entries(triggers);

describe('a trigger', () => {
  it.each(caused)('ends with %s, on an account of its own and on one that has orders', async (event, { play }) => {
    const floor = new Floor({ url: sandbox.url, account: 'a'.repeat(24) });
    await play(floor);
    const of = floor.orderNumber === '' ? `type=${event}` : `orderNumber=${floor.orderNumber}`;
    const { events } = await floor.call<{ events: { type: string }[] }>('GET', `/__sandbox/events?${of}`);
    expect(events.map(({ type }) => type)).toContain(event);
  });

  it('exists for the events that docs/webhooks.md lists with a cause, and for no other', () => {
    const caused = eventRows().flatMap(([event, causes]) => (/^(?:nothing yet|only )/.test(causes) ? [] : [event.replaceAll('`', '')]));
    expect(Object.keys(triggers).sort()).toEqual(caused.sort());
  });

  it('exists for every event but those of operations that are not there', () => {
    const without = eventTypes.filter((type) => !(type in triggers) && !notCaused.test(type));
    expect(without).toEqual([
      'ALLOCATION_RETURN_LPN',
      'BACKORDER_AUTH_DECLINE_EMAIL',
      'BOPIS_ORDER_COMPLETED',
      'BOPIS_REMINDER_EMAIL',
      'ORDER_CANCEL',
      'ORDER_CANCELLATION_COUPON_REVERSAL',
      'ORDER_CANCELLATION_EMAIL_LOCATE_ORDER_ITEM_CANCEL',
      'ORDER_CANCELLATION_EMAIL_WEBCSC_ORDER_CANCEL',
      'ORDER_CANCELLATION_EMAIL_WEBCSC_ORDER_ITEM_CANCEL',
      'ORDER_IN_PROGRESS',
      'RETURN_LPN',
      'EXCHANGE_NOTIFICATION_EMAIL',
      'HIGH_ALERT_NOTIFICATION_EMAIL',
      'LOW_ALERT_NOTIFICATION_EMAIL',
      'MEDIUM_ALERT_NOTIFICATION_EMAIL',
      'TIMER_REFUSED',
    ]);
  });
});
