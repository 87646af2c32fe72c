import { defineResource } from '../../kit/resource.js';
import { shown } from '../../kit/shown.js';
import { invoices } from '../../model/invoice.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';
import { invoiceToV2 } from './views/v2.js';
import { invoiceToV3 } from './views/v3.js';

export default defineResource({
  name: 'invoice',
  collections: [invoices],
  shows: [
    shown(
      invoices,
      (_tx, invoice) => invoiceToV2(invoice),
      (_tx, invoice) => invoiceToV3(invoice),
    ),
  ],
  v2,
  v3,
});
