import { fieldTable } from '../../../kit/fields.js';
import type { ShippingMethod } from '../../../model/shipping-method.js';

/** The fields of v2's ShippingMethod. */
export const methodFields = fieldTable<ShippingMethod>()(
  {
    shippingMethodId: { readOnly: 'shippingMethodId' },
    name: 'name',
    description: 'description',
    addressType: 'addressType',
    channel: 'channelId',
    region: 'region',
    cost: 'cost',
    taxCode: 'taxCode',
    minimumDays: 'minimumDays',
    maximumDays: 'maximumDays',
    cutOffTime: 'cutoffTime',
    weight: 'weight',
    cartValue: 'cartValue',
    dimension: 'dimension',
    deleted: { of: 'isDeleted', shows: ({ isDeleted = false }) => isDeleted, alone: true },
    createdBy: 'createdBy',
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
