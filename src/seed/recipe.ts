import type { LocationAddress, OperatingHours } from '../model/location.js';
import type { NewReservation } from '../resources/backorder/reserve.js';
import type { NewOrder } from '../resources/order/new-order.js';

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
  /** 12 unless given. */
  channelId?: ChannelId;
  /** 0 unless given. */
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
  /** Unit prices, decimal; a product without one in a currency is not sold there. */
  prices: { USD: number; CAD?: number };
  vendorId?: string;
  stock: RecipeStock[];
}

/** An order written out. It is created in ORDER_CREATED and led to `status`, which is that unless given. */
export interface RecipeOrder {
  /** When it is placed, ISO 8601; shortly before the reference date unless given. */
  at?: string;
  orderId?: string;
  status?: string;
  order: Omit<NewOrder, 'statusCode'>;
}

/** A reservation written out: open units of an order of the recipe, or of an order that the sandbox does not know. */
export type RecipeReservation = Omit<NewReservation, 'released'> & { at?: string; released?: number };

/** What a tenant starts with. */
export interface Recipe {
  name: string;
  /** What it is for. */
  description?: string;
  /** The random seed: the same gives the same data and ids. */
  seed: string | number;
  /** The reference date, ISO 8601: seeded orders lie before it. */
  date: string;
  locations?: RecipeLocation[];
  products?: RecipeProduct[];
  /** How many invented orders of the products stand in each status. */
  orders?: Record<string, number>;
  records?: { orders?: RecipeOrder[]; reservations?: RecipeReservation[] };
}
