import { fieldTable } from '../../../kit/fields.js';
import type { Dimensions, ShippingMethod, Span } from '../../../model/shipping-method.js';

/** A span as v2 shows it: of whole numbers, from 0 if it has no least one. */
const wholeSpan = ({ min = 0, max }: Span): { min: number; max?: number } => ({
  min: Math.round(min),
  ...(max !== undefined && { max: Math.round(max) }),
});

/** Dimensions as v2 shows them: of a span of measures the largest, in whole numbers. */
function dimensionToV2({ dimension }: ShippingMethod): ReturnType<typeof wholeSpan> | Dimensions | undefined {
  if (dimension === undefined) return undefined;
  if ('height' in dimension) return dimension;
  const { min, max } = dimension;
  if (typeof min === 'number' || typeof max === 'number') return wholeSpan(dimension as Span);
  const { height = 0, width = 0, length } = max ?? min ?? {};
  return {
    height: Math.round(height),
    width: Math.round(width),
    ...(length !== undefined && { length: Math.round(length) }),
  };
}

/** The fields of v2's ShippingMethod. What v2 requires is empty or 0 if v3 did not send it. */
export const methodFields = fieldTable<ShippingMethod>()(
  {
    shippingMethodId: { readOnly: 'shippingMethodId' },
    name: 'name',
    code: 'code',
    description: { of: 'description', alone: true, shows: ({ description = '' }) => description },
    addressType: { of: 'addressType', alone: true, shows: ({ addressType = '' }) => addressType },
    channel: 'channelId',
    region: 'region',
    carrier: 'carrier',
    cost: { of: 'cost', alone: true, shows: ({ cost = 0 }) => cost },
    currency: 'currency',
    taxCode: { of: 'taxCode', alone: true, shows: ({ taxCode = '' }) => taxCode },
    minimumDays: { of: 'minimumDays', alone: true, shows: ({ minimumDays = 0 }) => minimumDays },
    maximumDays: { of: 'maximumDays', alone: true, shows: ({ maximumDays = 0 }) => maximumDays },
    cutOffTime: { of: 'cutoffTime', alone: true, shows: ({ cutoffTime = 0 }) => cutoffTime },
    weight: { of: 'weight', alone: true, shows: ({ weight }) => weight && wholeSpan(weight) },
    cartValue: { of: 'cartValue', alone: true, shows: ({ cartValue }) => cartValue && wholeSpan(cartValue) },
    dimension: { of: 'dimension', alone: true, shows: dimensionToV2 },
    attributes: 'attributes',
    deleted: { of: 'isDeleted', shows: ({ isDeleted = false }) => isDeleted, alone: true },
    createdBy: { of: 'createdBy', alone: true, shows: ({ createdBy = '' }) => createdBy },
    updatedBy: 'updatedBy',
    configuredBy: 'configuredBy',
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
  },
  { channelId: 'inner', cutoffTime: 'inner', isDeleted: 'inner', merchant: 'inner' },
);

/** A shipping method as v2's ShippingMethod. */
export const methodToV2 = methodFields.view;

/** Where a shipping method holds what v2 shows of it. */
export const methodSources = methodFields.sources((method) => method);
