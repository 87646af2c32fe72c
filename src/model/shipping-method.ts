import {
  anyMap,
  anyText,
  between,
  either,
  type Form,
  id,
  integer,
  number,
  type Problem,
  stamp,
  truth,
  whole,
  word,
} from '../core/forms/form.js';
import { also, checkOf, type FormsOf, fields, openFields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { collection } from '../store/collection.js';

/** A span of numbers, both ends included. */
export interface Span {
  min?: number;
  max?: number;
}

export interface Dimensions {
  height: number;
  width: number;
  length?: number;
}

/** Measures, of which any may be unknown, and their unit. */
export interface Measures extends Partial<Dimensions> {
  uom?: string;
}

/** The smallest and the largest measures. */
export interface MeasuresSpan {
  min?: Measures;
  max?: Measures;
}

/** A way to ship, with its cost and the days that it takes. v3 requires only a code and a name. */
export interface ShippingMethod extends WithMerchant {
  shippingMethodId: string;
  code?: string;
  name: string;
  description?: string;
  addressType?: string;
  channelId: string;
  region?: string;
  carrier?: string;
  cost?: number;
  currency?: string;
  taxCode?: string;
  minimumDays?: number;
  maximumDays?: number;
  cutoffTime?: number;
  weight?: Span;
  cartValue?: Span;
  dimension?: Span | Dimensions | MeasuresSpan;
  attributes?: Record<string, unknown>;
  /** A deleted method is still found by its id and in searches, but offered for nothing. */
  isDeleted?: boolean;
  createdBy?: string;
  updatedBy?: string;
  configuredBy?: string;
  createdAt: string;
  updatedAt: string;
}

/** An item that can be shipped with a method. */
export interface ShippingMethodItem {
  shippingMethodId: string;
  itemId: string;
}

/** A name or an id that is more than blanks. */
const filled = word('\\S', 'a string that is not blank');
const cost = between(0, 1e9);
const days = whole(0, 3_650);

/** A rule for a map: the field `most` may not be below the field `least`. */
const rising =
  <F extends string>(least: F, most: F) =>
  (value: Partial<Record<F, unknown>>): Problem | undefined => {
    const [low, high] = [value[least], value[most]] as (number | undefined)[];
    if (low === undefined || high === undefined || high >= low) return undefined;
    return { path: [most], message: `must be at least ${least}, ${low}, not ${high}` };
  };

const span = also(openFields({ 'min?': number, 'max?': number }), rising('min', 'max'));
const dimensions = openFields({ height: integer, width: integer, 'length?': integer });
const measures = openFields({ 'height?': number, 'width?': number, 'length?': number, 'uom?': anyText });
const measuresSpan = openFields({ 'min?': measures, 'max?': measures });

/** Maps with one of these are dimensions. A span may have other fields, but none of them. */
const sides = ['height', 'width', 'length'] as const;

/** A span that is no map of dimensions with something wrong in it. */
const spanOnly = (form: Form): Form =>
  also(form, (value: object) => (sides.some((side) => side in value) ? { path: [], message: 'must be a span' } : undefined));

const forms = {
  shippingMethodId: id,
  'code?': filled,
  name: filled,
  'description?': anyText,
  'addressType?': anyText,
  channelId: anyText,
  'region?': anyText,
  'carrier?': anyText,
  'cost?': cost,
  'currency?': anyText,
  'taxCode?': anyText,
  'minimumDays?': days,
  'maximumDays?': days,
  'cutoffTime?': whole(0),
  'weight?': span,
  'cartValue?': span,
  'dimension?': either(
    either(dimensions, spanOnly(span), 'either'),
    spanOnly(measuresSpan),
    'dimensions, or a span of which max is at least min',
  ),
  'attributes?': anyMap,
  'isDeleted?': truth,
  'createdBy?': anyText,
  'updatedBy?': anyText,
  'configuredBy?': anyText,
  createdAt: stamp,
  updatedAt: stamp,
  'merchant?': anyMap,
} satisfies FormsOf<ShippingMethod>;

/** The form of a shipping method, which commands check too. */
export const shippingMethodForm = also(fields(forms), rising('minimumDays', 'maximumDays'));

export const shippingMethods = collection<ShippingMethod, 'name' | 'code'>('shippingMethods', {
  key: 'shippingMethodId',
  label: 'Shipping method',
  check: checkOf(shippingMethodForm),
  indexes: { name: 'name', code: 'code' },
  sorts: ['updatedAt', 'createdAt'],
});

const shippingMethodItemForm = fields({ shippingMethodId: id, itemId: filled });

/** The key of an item of a shipping method. */
export const itemKeyOf = ({ shippingMethodId, itemId }: ShippingMethodItem): string => `${shippingMethodId} ${itemId}`;

export const shippingMethodItems = collection<ShippingMethodItem, 'shippingMethodId' | 'itemId'>('shippingMethodItems', {
  key: itemKeyOf,
  label: 'Item of a shipping method',
  check: checkOf(shippingMethodItemForm),
  indexes: { shippingMethodId: 'shippingMethodId', itemId: 'itemId' },
  sorts: ['itemId'],
  groups: ['shippingMethodId'],
});
