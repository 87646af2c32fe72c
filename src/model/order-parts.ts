import { anyMap, choice, type Form, integer, number } from '../core/forms/form.js';
import { type Fields, list } from '../core/forms/form-map.js';

/**
 * How strict the parts of an order are: the form of a map (`fields` or `openFields`), of strings
 * and of dates.
 */
export interface Strictness {
  readonly map: (forms: Fields) => Form;
  readonly text: Form;
  readonly date: Form;
}

export const orderTypes = ['CSC', 'MOBILE_APP', 'POS', 'WEB'] as const;
/** Optional strings of an order line. */
export const lineTexts = [
  'channelId',
  'segment',
  'vendorId',
  'title',
  'type',
  'subType',
  'uom',
  'currency',
  'employeeId',
  'associateId',
  'taxCode',
] as const;

export const orderSubTypes = ['Android', 'IOS', 'International'] as const;

/**
 * The parts of an order that recipes and stored orders share (documented fields of OrderInput and
 * Order). A recipe may not have other fields or empty strings; a stored order may have other fields
 * that a merchant sent.
 */
export function orderParts({ map, text, date }: Strictness) {
  const name = map({ first: text, 'middle?': text, 'last?': text });
  const phone = map({ 'number?': text, 'type?': choice(['BUSINESS', 'HOME', 'MOBILE'], 'a type of phone') });
  const notes = list(map({ timestamp: text, user: text, 'notes?': text }));
  const taxes = list(map({ 'type?': text, 'value?': number }));
  const contact = map({ 'first?': text, 'middle?': text, 'last?': text });
  const pickup = list(
    map({ 'name?': contact, 'email?': text, 'phone?': phone, 'pickupType?': choice(['Alternate', 'Primary'], 'a type of pickup') }),
  );
  const address = map({
    address1: text,
    name,
    'email?': text,
    'phone?': phone,
    ...texts(text, ['address2', 'address3', 'address4', 'city', 'state', 'country', 'postalCode', 'type']),
    'latitude?': number,
    'longitude?': number,
  });
  const shipInfo = map({
    shipToId: text,
    taxCode: text,
    ...texts(text, ['locationNum', 'shipMethod', 'shipToType', 'shipmentInstructions']),
    ...amounts(['shipToPrice', 'shipToDiscount', 'shipToTaxTotal']),
    'pickup?': pickup,
    'shipToAddress?': address,
    'taxDetail?': taxes,
    'estimatedShipDate?': date,
    'estimatedDeliveryDate?': date,
    'attributes?': anyMap,
  });
  const customer = map({ name, 'phone?': phone, ...texts(text, ['email', 'userId', 'accountId', 'employeeId', 'company']) });
  const paymentIdentifier = map({
    cardIdentifier: text,
    expirationYear: text,
    ...texts(text, ['expirationMonth', 'paymentId', 'fabricPaymentReference']),
  });
  const token = map({ token: text, 'paymentType?': text });
  const retail = map({ locationNum: integer, ...texts(text, ['cashierId', 'registerId', 'transactionId']) });
  return { name, phone, pickup, notes, taxes, address, shipInfo, customer, paymentIdentifier, token, retail };
}

/** Makes forms for optional strings. */
export const texts = <const N extends string>(text: Form, names: readonly N[]): Record<`${N}?`, Form> =>
  Object.fromEntries(names.map((name) => [`${name}?`, text])) as Record<`${N}?`, Form>;

/** Makes forms for optional amounts. */
export const amounts = (names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [`${name}?`, number]));
