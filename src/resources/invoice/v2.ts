import { op } from '../../kit/op.js';
import type { Routes } from '../../kit/route.js';
import { getInvoice, queryInvoices } from './find-invoice.js';
import { generateInvoice } from './generate.js';
import { acknowledgeInvoice, postInvoices } from './post.js';
import { invoiceSources, invoiceToV2 } from './views/v2.js';

export const v2: Routes = [
  // The tenant is the request's own: `tenant` and `detailType` in the body change nothing (a
  // policy).
  op('createInvoice', { status: 201, does: generateInvoice, with: ({ body }) => body.detail, returns: invoiceToV2 }),
  op('getInvoice', { does: getInvoice, with: ({ path }) => path.invoiceId, returns: invoiceToV2 }),
  op('queryInvoices', {
    does: queryInvoices,
    with: ({ body }) => ({ input: body, sources: invoiceSources }),
    returns: ({ count, limit, offset, rows }) => ({ count, limit, offset, invoices: rows.map(invoiceToV2) }),
  }),
  op('postInvoices', {
    status: 201,
    does: postInvoices,
    with: ({ body }) => body.invoiceIds,
    returns: (posted) => posted.map(invoiceToV2),
  }),
  op('acknowledgeInvoicePosting', {
    status: 201,
    does: acknowledgeInvoice,
    with: ({ body }) => body,
    returns: ({ invoiceNumber }) => ({ message: `Invoice ${invoiceNumber} is acknowledged` }),
  }),
  op('acknowledgeInvoice', {
    status: 201,
    does: acknowledgeInvoice,
    with: ({ body: { invoiceId } }) => ({ invoiceId }),
    returns: invoiceToV2,
  }),
];
