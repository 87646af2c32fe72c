import { isObject } from '../../../core/text/path.js';
import { alsoNamed } from '../../../kit/also-named.js';
import { fieldTable } from '../../../kit/fields.js';
import type { Dimensions, Measures, MeasuresSpan, ShippingMethod } from '../../../model/shipping-method.js';

/**
 * Dimensions as v3 shows them: those that v2 wrote are the largest, and a span of v2's plain
 * numbers says of which side nothing, so it is not shown.
 */
function dimensionToV3({ dimension }: ShippingMethod): MeasuresSpan | undefined {
  if (dimension === undefined || 'height' in dimension) return dimension && { max: dimension as Dimensions };
  const { min, max } = dimension;
  const isPlain = typeof min === 'number' || typeof max === 'number';
  return isPlain ? undefined : { ...(isObject(min) && { min: min as Measures }), ...(isObject(max) && { max: max as Measures }) };
}

/** The fields of v3's ShippingMethod. A method without a code is known by its id. */
export const fields = fieldTable<ShippingMethod>()(
  {
    code: { of: 'code', alone: true, shows: ({ code, shippingMethodId }) => code ?? shippingMethodId },
    name: 'name',
    shippingMethodId: { readOnly: 'shippingMethodId' },
    description: 'description',
    taxCode: 'taxCode',
    minimumDays: 'minimumDays',
    maximumDays: 'maximumDays',
    cutoffTime: 'cutoffTime',
    cost: 'cost',
    channelId: { readOnly: 'channelId' },
    region: 'region',
    createdBy: 'createdBy',
    updatedBy: 'updatedBy',
    configuredBy: { readOnly: 'configuredBy' },
    carrier: 'carrier',
    currency: { of: 'currency', alone: true, shows: ({ currency = 'USD' }) => currency },
    addressType: 'addressType',
    weight: 'weight',
    cartValue: 'cartValue',
    dimension: { of: 'dimension', alone: true, shows: dimensionToV3 },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    isDeleted: { of: 'isDeleted', alone: true, shows: ({ isDeleted = false }) => isDeleted },
    attributes: 'attributes',
  },
  { merchant: 'inner' },
);

/** A shipping method as v3's ShippingMethod. */
export const methodToV3 = fields.view;

/** The fields that a search can name, in v2's spelling too. */
export const searchable = alsoNamed(
  { prefix: 'shippingMethod', fields, sources: fields.sources((method) => method) },
  { shipmethodId: 'shippingMethodId', cutOffTime: 'cutoffTime', channel: 'channelId', deleted: 'isDeleted' },
);
