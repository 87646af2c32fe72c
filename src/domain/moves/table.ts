import { startAutopilot } from './autopilot.js';
import { closeReservation, noteReleased, openReservation } from './backorder-effects.js';
import { releaseStock, reserveStock, sendFromElsewhere, shipStock, takeBack, tellBackorderCancelled, unshipStock } from './effects.js';
import {
  cancellable,
  elsewhereCovers,
  hasLeft,
  mayBackorder,
  notBeforePreorderDate,
  notHeld,
  onAllocation,
  onReservation,
  preorderDateReached,
  releasable,
  roomCovers,
  sentByAllocations,
  stockCovers,
} from './guards.js';
import type { Move } from './move.js';

/**
 * Every way a unit on an order line can change hands. Nothing else in the code base moves a unit.
 */
export const moves = {
  allocate: {
    describes: 'Stock is taken for the units, location by location',
    from: ['open'],
    to: 'allocated',
    when: [notHeld, notBeforePreorderDate],
    upTo: stockCovers,
    effects: [reserveStock, startAutopilot],
  },
  backorder: {
    describes: 'Units that stock does not cover wait in a reservation',
    from: ['open'],
    to: 'backordered',
    when: [notHeld, mayBackorder],
    upTo: roomCovers,
    effects: [openReservation],
  },
  releaseBackorder: {
    describes: 'Stock has come: waiting units are released and allocated',
    from: ['backordered'],
    to: 'allocated',
    when: [notHeld, preorderDateReached],
    upTo: releasable,
    effects: [noteReleased, reserveStock, startAutopilot],
  },
  unreserve: {
    describes: 'Waiting units give up their reservation',
    from: ['backordered'],
    to: 'open',
    upTo: onReservation,
    effects: [closeReservation],
  },
  deallocate: {
    describes: 'An allocation is cancelled: its stock is free again',
    from: ['allocated', 'readyForPickup'],
    to: 'open',
    upTo: onAllocation,
    effects: [releaseStock],
  },
  reallocate: {
    describes: 'The units are to come from another location',
    from: ['allocated'],
    to: 'allocated',
    upTo: elsewhereCovers,
    effects: [sendFromElsewhere],
  },
  cancel: {
    describes: 'The merchant or the customer cancels units',
    from: ['open', 'backordered', 'allocated', 'readyForPickup'],
    to: 'cancelled',
    when: [cancellable],
    effects: [releaseStock, closeReservation],
    audit: 'CANCEL',
  },
  cancelBackorder: {
    describes: 'Waiting units are cancelled: the customer declined the delay or did not answer',
    from: ['backordered'],
    to: 'cancelled',
    upTo: onReservation,
    effects: [closeReservation, tellBackorderCancelled],
    audit: 'CANCEL',
  },
  readyForPickup: {
    describes: 'The store has set the units aside for the customer',
    from: ['allocated'],
    to: 'readyForPickup',
    when: [notHeld],
    events: ['BOPIS_ORDER_READY_FOR_PICKUP', 'PICKUP_CREATED'],
  },
  pickUp: {
    describes: 'The customer took the units at the store',
    from: ['readyForPickup'],
    to: 'pickedUp',
    upTo: onAllocation,
    effects: [shipStock],
    audit: 'SHIP',
    events: ['PICKUP_COMPLETED'],
  },
  ship: {
    describes: 'The units left the warehouse',
    from: ['allocated'],
    to: 'shipped',
    when: [notHeld],
    upTo: onAllocation,
    effects: [shipStock],
    audit: 'SHIP',
    events: ['SHIPMENT_CREATED', 'SHIPPING_CONFIRMATION_EMAIL'],
  },
  unship: {
    describes: 'The shipment was a mistake: the units are still at their location',
    from: ['shipped'],
    to: 'allocated',
    upTo: sentByAllocations,
    effects: [unshipStock],
  },
  deliver: {
    describes: 'The carrier delivered the units',
    from: ['shipped'],
    to: 'delivered',
  },
  requestReturn: {
    describes: 'The customer announced to send units back',
    from: ['delivered', 'pickedUp', 'shipped'],
    to: 'pendingReturn',
    when: [hasLeft],
    audit: 'RETURN',
    events: ['RETURN_PENDING'],
  },
  processReturn: {
    describes: 'Returned units are being inspected',
    from: ['pendingReturn', 'delivered', 'pickedUp', 'shipped'],
    to: 'processingReturn',
    when: [hasLeft],
    audit: 'RETURN',
    events: ['RETURN_PROCESSING'],
  },
  rejectReturn: {
    describes: 'The return is refused: the units stay the customer’s',
    from: ['processingReturn', 'pendingReturn'],
    to: 'rejectedReturn',
    audit: 'RETURN',
    events: ['RETURN_REJECTED'],
  },
  receiveReturn: {
    describes: 'Returned units are back in stock and refunded',
    from: ['processingReturn', 'pendingReturn', 'delivered', 'pickedUp', 'shipped'],
    to: 'returned',
    when: [hasLeft],
    effects: [takeBack],
    audit: 'RETURN',
    events: ['RETURN_NOTIFICATION_EMAIL', 'REFUND_NOTIFICATION_EMAIL'],
  },
  requestExchange: {
    describes: 'The customer wants other units for these',
    from: ['delivered', 'pickedUp', 'shipped'],
    to: 'pendingExchange',
    when: [hasLeft],
    audit: 'RETURN',
    events: ['EXCHANGE_PENDING'],
  },
  exchange: {
    describes: 'The units came back and their replacement goes out',
    from: ['pendingExchange'],
    to: 'exchanged',
    audit: 'RETURN',
    events: ['ORDER_EXCHANGE'],
  },
} satisfies Record<string, Move>;

export type MoveName = keyof typeof moves;
export const moveNames = Object.keys(moves) as MoveName[];
export const moveOf = (name: MoveName): Move => moves[name];
