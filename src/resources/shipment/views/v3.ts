import { pick } from '../../../core/values/reshape.js';
import { shipmentStatus } from '../../../domain/status/shipment-status.js';
import { fieldTable } from '../../../kit/fields.js';
import { locationNumIn } from '../../../kit/location-number.js';
import { memo } from '../../../kit/memo.js';
import { openTable } from '../../../kit/open-table.js';
import { spellings } from '../../../kit/spelled.js';
import type { PersonName } from '../../../model/order-values.js';
import { type Recipient, type Shipment, type ShipmentAddress, type ShipmentAudit, shipmentVersion } from '../../../model/shipment.js';
import type { Searchable } from '../../../query/v3-field.js';
import { namesV3 } from '../../order/views/v3-contact.js';
import { type StandingShipment, withOwners } from './standing.js';
import { cartonsV3, scratchedV3 } from './v3-items.js';

const addresses = openTable<ShipmentAddress & { name?: PersonName }>()({
  name: { of: 'name', one: namesV3 },
  region: 'state',
  countryCode: 'country',
});

const recipients = openTable<Recipient>()({ name: { of: 'name', one: namesV3 } });

/** An entry of a shipment's history as v3's ShipmentAuditLog. */
const auditToV3 = ({ auditType, employeeId, auditTimestamp, updatedFields, ...entry }: ShipmentAudit) => ({
  auditType,
  employeeId,
  ...(auditTimestamp !== undefined && { auditedAt: auditTimestamp }),
  ...pick(entry, ['source', 'note']),
  ...(updatedFields && {
    updatedFields: updatedFields.map(({ attributeName = '', attributeOriginalValue = '' }) => ({
      fieldName: attributeName,
      fieldOriginalValue: attributeOriginalValue,
    })),
  }),
});

const auditSpellings = spellings({
  auditedAt: 'auditTimestamp',
  updatedFields: { of: 'updatedFields', below: spellings({ fieldName: 'attributeName', fieldOriginalValue: 'attributeOriginalValue' }) },
});

/** The fields of v3's Shipment. Bodies set attributes, which the view does not show. */
export const shipmentFieldsV3 = fieldTable<Shipment, StandingShipment>()(
  {
    shipmentId: { readOnly: 'shipmentId' },
    shipmentNumber: 'shipmentNum',
    shipmentExternalId: 'shipmentExternalId',
    version: { alone: true, shows: shipmentVersion },
    invoiceId: 'invoiceId',
    allocationId: 'allocationId',
    orderNumbers: { stored: 'orderNumber', shows: ({ orderNumber }) => [orderNumber] },
    poNumber: 'poNumber',
    vendorId: 'vendorId',
    statusCode: { of: 'statusCode', alone: true, indexed: 'statusCode', shows: shipmentStatus },
    type: 'type',
    subtype: 'subtype',
    reshipmentReasonCode: 'reshipmentReasonCode',
    shippedAt: 'shipDate',
    locationNumber: { of: 'locationNum', stored: 'locationNum', shows: ({ locationNum }) => String(locationNum), takes: locationNumIn },
    locationType: 'locationType',
    // What a body says of it is not read: the cartons are counted (a policy).
    totalCartons: { alone: true, shows: ({ cartons: { length } }) => length },
    masterTrackingNumber: 'masterTrackingNumber',
    shipToId: 'shipToId',
    shipToAddress: { of: 'shipToAddress', one: addresses },
    recipients: { of: 'recipient', each: recipients },
    cartons: { of: 'cartons', each: cartonsV3, standing: true },
    scratchedItems: { of: 'scratchedItems', each: scratchedV3 },
    createdAt: { readOnly: 'createdAt' },
    updatedAt: { readOnly: 'updatedAt' },
    attributes: { writeOnly: 'attributes' },
    auditLogs: { alone: true, shows: ({ auditLogs }) => auditLogs.map(auditToV3), below: auditSpellings },
  },
  {
    ...{ shipmentNum: 'inner', orderId: 'inner', orderNumber: 'inner', shipDate: 'inner', locationNum: 'inner' },
    ...{ recipient: 'inner', acknowledgedAt: 'inner', merchant: 'inner' },
  },
);

/** A shipment as v3's Shipment. */
export const shipmentToV3 = memo((shipment: Shipment) => shipmentOnceV3(shipment));

/** The same without keeping the view. */
export const shipmentOnceV3 = (shipment: Shipment) => shipmentFieldsV3.view(withOwners(shipment));

/**
 * The fields that a search can name, in v3's or in v2's spelling (documented samples have both).
 */
export const searchable: Searchable = { prefix: 'shipment', fields: shipmentFieldsV3, sources: shipmentFieldsV3.sources(withOwners) };
