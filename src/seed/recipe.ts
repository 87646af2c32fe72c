import type { LocationAddress, OperatingHours } from '../model/location.js';
import type { NewReservation } from '../resources/backorder/reserve.js';
import type { ListDraft } from '../resources/list/seed.js';
import type { NewOrder } from '../resources/order/new-order.js';
import type { ShippingMethodDraft } from '../resources/shipping-method/seed.js';

/** Channel "12" sells in US dollars, "13" in Canadian ones (documented channels). */
export type ChannelId = '12' | '13';
export type Currency = 'USD' | 'CAD';

export interface RecipeLocation {
  locationNum: number;
  name: string;
  /** Orders are picked up at locations of type STORE. */
  type?: string;
  isActive?: boolean;
  address?: Omit<Partial<LocationAddress>, 'contact'> & Pick<LocationAddress, 'addressLine1' | 'city' | 'state'>;
  latitude: number;
  longitude: number;
  operatingHours?: OperatingHours[];
  services?: Record<string, unknown>;
  attributes?: Record<string, unknown>;
}

/** Stock of a product at a location. */
export interface RecipeStock {
  locationNum: number;
  /** Defaults to 12. */
  channelId?: ChannelId;
  /** Defaults to 0. */
  onHand?: number;
  safetyStock?: number;
  lowStock?: number;
  backOrderLimit?: number;
  backOrderDate?: string;
  preOrderLimit?: number;
  preOrderDate?: string;
  infiniteInventory?: boolean;
  leadTime?: string;
}

export interface RecipeProduct {
  sku: string;
  itemId: number;
  title: string;
  /** Decimal unit prices. A product without a price in a currency is not sold in that currency. */
  prices: { USD: number; CAD?: number };
  vendorId?: string;
  stock: RecipeStock[];
}

/**
 * An order listed in full. It is created in ORDER_CREATED and moved to `status` (ORDER_CREATED by
 * default).
 */
export interface RecipeOrder {
  /** When it is placed; by default shortly before the reference date. */
  at?: string;
  orderId?: string;
  status?: string;
  order: Omit<NewOrder, 'statusCode'>;
}

/**
 * A reservation listed in full: open units of an order in the recipe, or of an order that the
 * sandbox does not know.
 */
export type RecipeReservation = Omit<NewReservation, 'released'> & { at?: string; released?: number };

/** A shipping method; its `itemIds` are those of all products by default. */
export type RecipeShippingMethod = Omit<ShippingMethodDraft, 'itemIds'> & { itemIds?: number[] };

/**
 * What a tenant starts with. Its dates are in ISO 8601, or durations from the reference date
 * (`P28D`, `-P3D`).
 */
export interface Recipe {
  name: string;
  /** What the recipe is for. */
  description?: string;
  /** The random seed: the same gives the same data and ids. */
  seed: string | number;
  /**
   * The reference date, in ISO 8601: seeded orders lie before it. A tenant's own dates are moved so
   * that its start takes the place of the reference date.
   */
  date: string;
  locations?: RecipeLocation[];
  products?: RecipeProduct[];
  shippingMethods?: RecipeShippingMethod[];
  lists?: ListDraft[];
  /** How many orders to invent in each status. */
  orders?: Record<string, number>;
  records?: { orders?: RecipeOrder[]; reservations?: RecipeReservation[] };
}
