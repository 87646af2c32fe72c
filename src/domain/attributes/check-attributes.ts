import { type FieldProblem, problemOf, refuseAll } from '../../core/forms/errors.js';
import { isObject, own } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';
import { type Attribute, type Attributes, inventoryAttributes, locationAttributes, orderAttributes } from '../../model/attribute.js';
import type { Tx } from '../../store/tx.js';
import { policy } from '../policies.js';

type Values = Readonly<Record<string, unknown>>;

/** A place in a record that carries attributes, by the path of its field. */
interface Carrier {
  field: string;
  attributes: Values;
}

/** The attributes of a record or of a part of it, under `place`. */
const carried = (record: unknown, place = ''): Carrier[] => {
  const attributes = own(record, 'attributes');
  return isObject(attributes) ? [{ field: `${place}attributes`, attributes }] : [];
};

const carriedIn = (order: object, part: string): Carrier[] => {
  const parts = own(order, part);
  return Array.isArray(parts) ? parts.flatMap((one, i) => carried(one, `${part}[${i}].`)) : [];
};

const kinds = {
  BOOLEAN: { holds: (value: unknown) => typeof value === 'boolean', expected: 'true or false' },
  INTEGER: { holds: Number.isInteger, expected: 'a whole number' },
  NUMBER: { holds: Number.isFinite, expected: 'a number' },
  STRING: { holds: (value: unknown) => typeof value === 'string', expected: 'a string' },
} satisfies Record<NonNullable<Attribute['type']>, unknown>;

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** Problems of required attributes that a record does not carry. */
const missingIn = (tx: Tx, declared: Attributes, record: object): FieldProblem[] =>
  tx.by(declared, 'required', 'yes').flatMap(({ code }): FieldProblem[] => {
    if (!isAbsent(own(own(record, 'attributes'), code))) return [];
    return [
      { field: `attributes.${code}`, problem: 'missing', message: `must not be null: the ${declared.label.toLowerCase()} is required` },
    ];
  });

/** Problems of attributes whose values do not have the declared type. */
const wrongIn = (tx: Tx, declared: Attributes, { field, attributes }: Carrier): FieldProblem[] =>
  Object.entries(attributes).flatMap(([code, value]) => {
    const type = tx.by(declared, 'code', code)[0]?.type;
    if (type === undefined || isAbsent(value) || kinds[type].holds(value)) return [];
    return [problemOf(`${field}.${code}`, `must be ${kinds[type].expected}, not ${shown(value)}`)];
  });

const isAlways = (tx: Tx): boolean => policy(tx, 'attributeCheck') === 'always';

/**
 * Refuses an order without a required attribute, and attributes of it, its lines, ship-tos and
 * payments that do not have the declared type (a policy).
 */
export function checkOrderAttributes(tx: Tx, order: object): void {
  if (!isAlways(tx)) return;
  const carriers = [...carried(order), ...['items', 'shipInfo', 'payments'].flatMap((part) => carriedIn(order, part))];
  refuseAll([...missingIn(tx, orderAttributes, order), ...carriers.flatMap((one) => wrongIn(tx, orderAttributes, one))]);
}

/**
 * Refuses a new location without a required attribute (documented), and attributes of any location
 * that do not match their declarations (a policy).
 */
export function checkLocationAttributes(tx: Tx, location: object, isNew: boolean): void {
  const isMandatory = isAlways(tx) || (isNew && policy(tx, 'attributeCheck') === 'documented');
  refuseAll([
    ...(isMandatory ? missingIn(tx, locationAttributes, location) : []),
    ...(isAlways(tx) ? carried(location).flatMap((one) => wrongIn(tx, locationAttributes, one)) : []),
  ]);
}

/**
 * Refuses attributes of an inventory record that are not declared (a policy): the code is all that
 * their declarations have.
 */
export function checkInventoryAttributes(tx: Tx, { attributes = {} }: { attributes?: Values }): void {
  if (!isAlways(tx)) return;
  const unknown = Object.keys(attributes).filter((code) => tx.by(inventoryAttributes, 'code', code).length === 0);
  refuseAll(unknown.map((code) => problemOf(`attributes.${code}`, 'must be the code of an inventory attribute: it is not declared')));
}
