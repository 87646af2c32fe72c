import type { operations } from '../../../contract-types.js';
import type { EventType } from '../../../domain/events/event-types.js';
import type { TimerName } from '../../../model/timer-names.js';
import { exportTriggers } from './export-triggers.js';
import {
  acknowledged,
  appeased,
  atStore,
  backordered,
  credited,
  giftCard,
  held,
  invoicePosted,
  listCreated,
  moved,
  movedOne,
  pickup,
  placed,
  type Story,
  shipmentAcknowledged,
  stockChanged,
  stockCreated,
  stockUploaded,
  transferCreated,
  twoLines,
} from './stories.js';

/** The shortest story that ends with an event, and what else causes it beside the moves. */
export interface Trigger {
  play: Story;
  /** The calls that cause the event, beside the moves that they make. */
  calls?: readonly (keyof operations)[];
  timers?: readonly TimerName[];
  /** The state from which it follows, in words. */
  when?: string;
}

/**
 * How each event that the lifecycle can cause is caused; other events are caused by nothing yet.
 */
export const triggers: Readonly<Partial<Record<EventType, Trigger>>> = {
  ALLOCATION_CREATE: { when: 'a new allocation', play: moved('allocate') },
  APPEASEMENT_NOTIFICATION_EMAIL: { calls: ['createAppeasement'], play: appeased },
  BACKORDER_30_DAYS_CONSENT_TO_DELAY_EMAIL: { timers: ['backorder30Days'], play: backordered((floor) => floor.advance('P31D')) },
  BACKORDER_53_DAYS_CONSENT_TO_DELAY_EMAIL: { timers: ['backorder53Days'], play: backordered((floor) => floor.advance('P54D')) },
  BACKORDER_CANCEL_EMAIL: {
    timers: ['cancelBackorder'],
    when: 'backordered units are cancelled',
    play: backordered((floor) => floor.move('cancelBackorder')),
  },
  BACKORDER_NOTIFICATION_EMAIL: { when: 'units are backordered', play: backordered() },
  BOPIS_ORDER_CONFIRMATION_EMAIL: { calls: ['createOrder'], play: placed(pickup) },
  BOPIS_ORDER_READY_FOR_PICKUP: { play: atStore('allocate', 'readyForPickup') },
  CREDIT_CANCELED: { calls: ['updateCreditStatus'], play: credited('CANCELED') },
  CREDIT_CONFIRMED: { calls: ['updateCreditStatus'], play: credited('CONFIRMED') },
  CREDIT_FAILED: { calls: ['updateCreditStatus'], play: credited('FAILED') },
  CREDIT_PENDING: { calls: ['createCredits'], play: credited() },
  CROSS_BORDER_VALIDATION: { calls: ['validateCrossBorder'], play: held('CROSSBORDER', '/order/cross-border/validate-order') },
  EXCHANGE_PENDING: { play: moved('allocate', 'ship', 'requestExchange') },
  EXCHANGE_TO_SHIPMENT: {
    when: 'a replacement becomes a line of the order',
    play: moved('allocate', 'ship', 'requestExchange', 'exchange'),
  },
  ...exportTriggers,
  FRAUD_CANCEL: { calls: ['cancelFraudHold'], play: held('FRAUD', '/fraud/cancel') },
  FRAUD_RELEASE: { calls: ['releaseFraudHold'], play: held('FRAUD', '/fraud/release') },
  GIFTCARD_ACTIVATE: { calls: ['activateGiftCards'], play: giftCard },
  INVENTORY_BULK: { when: 'an uploaded stock file has been read', play: stockUploaded },
  INVENTORY_CREATE: { calls: ['createInventory', 'replaceInventory', 'putInventoryAdjustment', 'createInventoryV3'], play: stockCreated },
  INVENTORY_UPDATE: {
    calls: [
      'replaceInventory',
      'mergeInventory',
      'putInventoryAdjustment',
      'patchInventoryAdjustment',
      'updateInventory',
      'adjustInventoryCounters',
    ],
    play: stockChanged,
  },
  INVOICE_POSTING: { calls: ['postInvoices'], play: invoicePosted },
  LIST_UPDATE: { calls: ['createList', 'updateList', 'addListItems', 'deleteList'], play: listCreated },
  MULTI_ITEM_ORDER_CONFIRMATION_EMAIL: { calls: ['createOrder'], play: placed(twoLines) },
  ORDER_CANCELLED: { when: 'all units are cancelled', play: moved('cancel') },
  ORDER_CANCELLED_IN_PTS: { calls: ['acknowledgePackageTracking'], play: acknowledged('ORDER_CANCELLED_IN_PTS') },
  ORDER_CONFIRMED: { when: 'the status of the order', play: moved('release') },
  ORDER_CREATE: { calls: ['createOrder'], play: placed() },
  ORDER_CREATE_IN_PTS: { calls: ['acknowledgePackageTracking'], play: acknowledged('ORDER_CREATE_IN_PTS') },
  ORDER_EXCHANGE: { play: moved('allocate', 'ship', 'requestExchange', 'exchange') },
  ORDER_HOLD_CROSSBORDER: { when: 'the status of the order', play: held('CROSSBORDER') },
  ORDER_HOLD_CSR: { when: 'the status of the order', play: held('CSR') },
  ORDER_HOLD_FRAUD: { when: 'the status of the order', play: held('FRAUD') },
  ORDER_PARTIALLY_CANCELLED: { when: 'some units are cancelled', play: movedOne('cancel') },
  ORDER_PARTIALLY_RETURNED: { when: 'the status of the order', play: movedOne('allocate', 'ship', 'receiveReturn') },
  ORDER_RETURNED: { when: 'the status of the order', play: moved('allocate', 'ship', 'receiveReturn') },
  ORDER_SHIPPED: { when: 'the status of the order', play: moved('allocate', 'ship') },
  PICKUP_COMPLETED: { play: atStore('allocate', 'readyForPickup', 'pickUp') },
  PICKUP_CREATED: { play: atStore('allocate', 'readyForPickup') },
  REFUND_NOTIFICATION_EMAIL: { play: moved('allocate', 'ship', 'receiveReturn') },
  RETURN_NOTIFICATION_EMAIL: { play: moved('allocate', 'ship', 'receiveReturn') },
  RETURN_PENDING: { play: moved('allocate', 'ship', 'requestReturn') },
  RETURN_PROCESSING: { play: moved('allocate', 'ship', 'processReturn') },
  RETURN_REJECTED: { play: moved('allocate', 'ship', 'requestReturn', 'rejectReturn') },
  SHIPMENT_CANCELLED: { when: 'nothing is left of a shipment', play: moved('allocate', 'ship', 'unship') },
  SHIPMENT_CANCELLED_IN_PTS: { calls: ['acknowledgePackageTracking'], play: shipmentAcknowledged('SHIPMENT_CANCELLED_IN_PTS') },
  SHIPMENT_CREATED: { play: moved('allocate', 'ship') },
  SHIPMENT_CREATE_IN_PTS: { calls: ['acknowledgePackageTracking'], play: shipmentAcknowledged('SHIPMENT_CREATE_IN_PTS') },
  SHIPMENT_UPDATE: { when: 'a shipment changes', play: moved('allocate', 'ship', 'deliver') },
  SHIPPING_CONFIRMATION_EMAIL: { play: moved('allocate', 'ship') },
  SINGLE_ITEM_ORDER_CONFIRMATION_EMAIL: { calls: ['createOrder'], play: placed({ items: [{ orderedQuantity: 1 }] }) },
  TRANSFER_CREATE: { calls: ['createTransfer'], play: transferCreated },
};
