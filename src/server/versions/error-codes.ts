import { type Failure, type FieldProblem, Refusal } from '../../core/forms/errors.js';
import type { Rule } from '../../core/forms/rules.js';

const INVALID = 'SERVICE-4002';
export const SEVERAL_FIELDS = 'SERVICE-4007';
const INTERNAL = 'SERVICE-5000';

/**
 * The error codes of refusals (documented where v3 has such an error). A refusal that names fields
 * uses the fields' codes instead, unless they conflict with another record.
 */
const KIND_CODES: Readonly<Record<Failure, string>> = {
  unauthorized: 'SERVICE-4001',
  invalidInput: INVALID,
  missingInput: 'SERVICE-4003',
  notFound: 'SERVICE-4004',
  conflict: 'SERVICE-4005',
  stale: 'SERVICE-4006',
  notEligible: INVALID,
  forbidden: INVALID,
  methodNotAllowed: INVALID,
  unsupportedMediaType: INVALID,
  tooLarge: INVALID,
  notImplemented: INTERNAL,
  unavailable: INTERNAL,
};

/** The error codes of rules of business (documented meanings). */
const RULE_CODES: Readonly<Record<Rule, string>> = {
  nothingToCancel: 'ORDER-2001',
  orderNotAmendable: 'ORDER-2002',
  alreadyDecided: 'ORDER-2003',
  alreadyCancelled: 'ORDER-2004',
  paymentUnknown: 'ORDER-2005',
  authorizationPending: 'ORDER-2006',
  nothingRefundable: 'ORDER-2007',
  moreThanRefundable: 'ORDER-2008',
  lineNotCancellable: 'ORDER-2010',
  lineUnknownOrCancelled: 'ORDER-2011',
  quantityNotCancellable: 'ORDER-2012',
  refundNotAvailable: 'ORDER-2013',
  linesKeepAddress: 'ORDER-2014',
  shippingFixed: 'ORDER-2015',
  noMoreItems: 'ORDER-2016',
  exchangeQuantityNotPending: 'ORDER-2021',
  exchangeQuantityNotOrdered: 'ORDER-2022',
  itemsNotAllocatable: 'ALLOCATION-2001',
  nothingToAllocate: 'ALLOCATION-2002',
  itemShipped: 'ALLOCATION-2003',
  itemCancelled: 'ALLOCATION-2004',
  alreadyScratched: 'ALLOCATION-2005',
  orderNotAllocatable: 'ALLOCATION-2006',
  nothingBackordered: 'ALLOCATION-2007',
  itemsUnavailable: 'ALLOCATION-2008',
  lineNotAllocatable: 'ALLOCATION-2009',
  invoicePending: 'INVOICE-2001',
  invoiceSettled: 'INVOICE-2002',
  alreadyInvoiced: 'INVOICE-2003',
  invoiceNotCreated: 'INVOICE-2004',
  invoiceNotPosted: 'INVOICE-2005',
  cancellationInvoiced: 'INVOICE-2006',
  nothingToInvoice: 'INVOICE-2007',
  invoiceUnknown: 'SERVICE-4040',
};

const FIELD_CODES: Readonly<Record<FieldProblem['problem'], string>> = {
  invalid: INVALID,
  missing: KIND_CODES.missingInput,
  unknown: KIND_CODES.notFound,
};

/** The error codes of statuses that a fault or the caller asked for. */
const STATUS_CODES: Readonly<Record<number, string>> = { 401: KIND_CODES.unauthorized, 404: KIND_CODES.notFound, 409: KIND_CODES.conflict };

/** The error code of an error that is not about fields. */
export const codeOf = (error: Error): string =>
  error instanceof Refusal ? (error.rule ? RULE_CODES[error.rule] : KIND_CODES[error.kind]) : INTERNAL;

/** The error code of one field's problem. */
export const codeOfField = ({ kind }: Refusal, { problem }: FieldProblem): string =>
  kind === 'conflict' ? KIND_CODES.conflict : FIELD_CODES[problem];

/** The error code of a status. */
export const codeOfStatus = (status: number): string => STATUS_CODES[status] ?? (status < 500 ? INVALID : INTERNAL);
