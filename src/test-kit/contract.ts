import type { components } from '../contract-types.js';

/** An order as v2 shows it. */
export type Order = components['schemas']['Order'];

/** A line of an order as v2 shows it. */
export type OrderItem = components['schemas']['OrderItem'];
