import type { Leaf } from '../recording/leaves.js';
import type { FakeKind } from '../values/fake.js';

/**
 * What a value says of a person. Fakes stand for most of it, and fixed values for the rest, such as
 * the number of a card.
 */
export type PersonalKind =
  | Extract<FakeKind, 'firstName' | 'lastName' | 'email' | 'phone' | 'company' | 'street' | 'city' | 'postalCode'>
  | 'fullName'
  | 'card'
  | 'code'
  | 'ip'
  | 'birthday'
  | 'taxId'
  | 'coordinate';

/** What is about a person, and what is about a place that is none's home. */
const PERSON = /customer|contact|person|recipient|pickup|bill|ship(?:to|ment)?(?:info|address)|address|user|employee|payer|holder|gift/i;
const PLACE = /^(?:location|origin|warehouse|store|shipFrom|near)/i;

const BY_FIELD: readonly (readonly [RegExp, PersonalKind])[] = [
  [/^(?:first|firstName|givenName)$/i, 'firstName'],
  [/^(?:last|lastName|middle|middleName|surname|familyName)$/i, 'lastName'],
  [/^(?:name|displayName)$|^(?:fullName|card_?holder(?:Name)?|holderName|nameOnCard)$/i, 'fullName'],
  [/e-?mail/i, 'email'],
  [/phone|mobile|^fax/i, 'phone'],
  [/^(?:address|addressLine|line|street)_?\d?$/i, 'street'],
  [/^city$/i, 'city'],
  [/^(?:zip|zipCode|postalCode|postCode)$/i, 'postalCode'],
  [/^company(?:Name)?$/i, 'company'],
  [/^(?:ip|ipAddress|clientIp|remoteIp)$/i, 'ip'],
  [/birth|^dob$/i, 'birthday'],
  [/^(?:ssn|socialSecurity\w*|tax(?:payer)?_?(?:id|number)|taxIdentification\w*|nationalId\w*|passport(?:No|Number|Id)?)$/i, 'taxId'],
  [/^(?:lat|latitude|lng|lon|long|longitude|coordinates)$/i, 'coordinate'],
  [/^(?:cvv|cvc|securityCode|cardSecurityCode)\d?$/i, 'code'],
];

/** What these kinds need to be about a person: the fields around them, or the value. */
const NEEDS_PERSON: readonly PersonalKind[] = ['fullName', 'city', 'postalCode', 'street'];
/** Names that are a person's wherever they are. */
const OF_PERSON = /^(?!name$|displayName$)/i;
/** What has the home of a person; an address alone can be that of a warehouse. */
const HOME = /customer|contact|person|recipient|bill|ship(?:to|ping|info|ment)|user|payer|home/i;
const PART_OF_NAME = /^(?:first|last|middle)$/i;
const NAME = /name|customer|contact|person/i;

/** Tests whether a field of this kind is about a person here. */
function fits(kind: PersonalKind, field: string, outside: readonly string[], value: string): boolean {
  if (kind === 'phone') return value.replaceAll(/\D/g, '').length > 4;
  if (kind === 'email') return value.includes('@');
  if (kind === 'coordinate') return outside.some((name) => HOME.test(name));
  if (kind === 'fullName' && OF_PERSON.test(field)) return true;
  if (PART_OF_NAME.test(field)) return outside.some((name) => NAME.test(name));
  return !NEEDS_PERSON.includes(kind) || outside.some((name) => PERSON.test(name));
}

const MAY_BE_NUMBERS: readonly (PersonalKind | undefined)[] = ['phone', 'birthday', 'taxId', 'coordinate'];

/** Fields whose numbers name records, however long they are. */
export const NAMES_RECORDS = /order|invoice|shipment|sku|item|track|upc|ean|gtin|location|channel|time|date|(?:^|[a-z])id$/i;

const CARD = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/;

/** The check digit of card numbers. */
function isCard(text: string): boolean {
  const digits = Array.from(text.replaceAll(/\D/g, ''), Number).reverse();
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return digits.length >= 13 && sum % 10 === 0;
}

/** A value that is a number of a card, alone or in a text. */
function cardIn(field: string, text: string): boolean {
  const [found = ''] = CARD.exec(text) ?? [];
  return found !== '' && !NAMES_RECORDS.test(field) && isCard(found);
}

/** Names of fields on the way to a value, also those that a query joins by dots. */
const namesOf = ({ path }: Leaf): string[] => path.flatMap((step) => (typeof step === 'string' ? step.split('.') : []));

/** Returns what a value says of a person; undefined if it says nothing of one. */
export function personalKind(leaf: Leaf): PersonalKind | undefined {
  const { value } = leaf;
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return undefined;
  const names = namesOf(leaf);
  const [field = '', within = ''] = [names.at(-1), names.at(-2)];
  if (cardIn(field, String(value))) return 'card';
  const outside = names.slice(0, -1);
  if (outside.some((name) => PLACE.test(name))) return undefined;
  if (/phone/i.test(within) && field === 'number') return 'phone';
  const kind = BY_FIELD.find(([pattern]) => pattern.test(field))?.[1];
  if (typeof value === 'number' && !MAY_BE_NUMBERS.includes(kind)) return undefined;
  return kind && fits(kind, field, outside, String(value)) ? kind : undefined;
}
