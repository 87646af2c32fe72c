import { op } from '../../kit/op.js';
import { foundToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { createStatedInvoice } from './create-stated-invoice.js';
import { getInvoice, getInvoiceByName, type InvoiceName, searchInvoices } from './find-invoice.js';
import { acknowledgeInvoice } from './post.js';
import { replaceInvoice } from './replace-invoice.js';
import { updateInvoiceAttributes } from './update-attributes.js';
import { invoiceFromV3 } from './v3-body.js';
import { invoiceFieldsV3, invoiceToV3, searchable } from './views/v3.js';

/** What v3's paths call the ways to name an invoice (documented). */
const types = { 'invoice-id': 'id', 'invoice-number': 'number', 'invoice-externalId': 'externalId' } as const;

type Path = { invoiceId: string } | { invoiceIdType: keyof typeof types; invoiceIdValue: string };

const nameIn = (path: Path): InvoiceName =>
  'invoiceId' in path ? { by: 'id', value: path.invoiceId } : { by: types[path.invoiceIdType], value: path.invoiceIdValue };

const { names } = invoiceFieldsV3;

export const v3: Routes = [
  op('createInvoiceV3', {
    does: createStatedInvoice,
    with: ({ body }) => invoiceFromV3(body),
    returns: invoiceToV3,
    status: 201,
    errors: { notFound: 400 },
    names,
  }),
  op('searchInvoices', {
    does: searchInvoices,
    with: ({ query, body }) => ({ ...query, ...body, searchable }),
    spelled: searchable.fields.spelled,
    returns: foundToV3(invoiceToV3, ({ invoiceId }) => ({ invoiceId })),
  }),
  op('getInvoiceV3', { does: getInvoice, with: ({ path }) => path.invoiceId, returns: invoiceToV3 }),
  op('getInvoiceByName', {
    does: getInvoiceByName,
    with: ({ path }) => nameIn(path),
    returns: invoiceToV3,
  }),
  ...(['replaceInvoice', 'replaceInvoiceByName'] as const).map((id) =>
    op(id, {
      does: replaceInvoice,
      with: ({ path, body }) => ({
        name: nameIn(path),
        sent: { ...invoiceFromV3(body), invoiceId: body.invoiceId, version: body.version },
      }),
      returns: invoiceToV3,
      names,
    }),
  ),
  op('acknowledgeInvoiceV3', {
    does: acknowledgeInvoice,
    with: ({ path, body }) => ({ ...body, invoiceId: path.invoiceId }),
    returns: ({ invoiceNumber }) => ({ message: `Invoice ${invoiceNumber} is acknowledged` }),
  }),
  ...(['updateInvoiceAttributes', 'updateInvoiceAttributesByName'] as const).map((id) =>
    op(id, {
      does: updateInvoiceAttributes,
      with: ({ path, body: { attributes, keysToRemove } }) => ({ name: nameIn(path), attributes, keysToRemove }),
      returns: invoiceToV3,
    }),
  ),
];
