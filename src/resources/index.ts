// Generated from the folders beside it by `npm run types`.
import type { Resource } from '../kit/resource.js';
import allocation from './allocation/index.js';
import appeasement from './appeasement/index.js';
import attribute from './attribute/index.js';
import backorder from './backorder/index.js';
import cancellation from './cancellation/index.js';
import configuration from './configuration/index.js';
import counter from './counter/index.js';
import credit from './credit/index.js';
import crossBorder from './cross-border/index.js';
import exportJob from './export-job/index.js';
import fraud from './fraud/index.js';
import fraudConfiguration from './fraud-configuration/index.js';
import importConfig from './import-config/index.js';
import inventory from './inventory/index.js';
import inventoryTransfer from './inventory-transfer/index.js';
import invoice from './invoice/index.js';
import list from './list/index.js';
import location from './location/index.js';
import network from './network/index.js';
import notification from './notification/index.js';
import order from './order/index.js';
import orderReturn from './order-return/index.js';
import payment from './payment/index.js';
import recordImport from './record-import/index.js';
import shipment from './shipment/index.js';
import shippingMethod from './shipping-method/index.js';
import targetConfiguration from './target-configuration/index.js';
import tracking from './tracking/index.js';
import webhook from './webhook/index.js';

/** Every resource: one exists because its folder does. */
export const resources: readonly Resource[] = [
  allocation,
  appeasement,
  attribute,
  backorder,
  cancellation,
  configuration,
  counter,
  credit,
  crossBorder,
  exportJob,
  fraud,
  fraudConfiguration,
  importConfig,
  inventory,
  inventoryTransfer,
  invoice,
  list,
  location,
  network,
  notification,
  order,
  orderReturn,
  payment,
  recordImport,
  shipment,
  shippingMethod,
  targetConfiguration,
  tracking,
  webhook,
];
