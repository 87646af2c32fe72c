import { invalid, missing, problemOf, refuseAll } from '../../core/forms/errors.js';
import { keyProblems } from '../../core/forms/key-text.js';
import type { WithMerchant } from '../../core/forms/merchant.js';
import { RECORD_BOUNDS } from '../../core/forms/record-bounds.js';
import { oneOf } from '../../core/values/one-of.js';
import { type Plain, plainRecords } from '../../kit/crud.js';
import {
  type Attribute,
  type AttributeCode,
  type Attributes,
  attributeTypes,
  inventoryAttributes,
  locationAttributes,
  orderAttributes,
} from '../../model/attribute.js';
import type { Tx } from '../../store/tx.js';

/** A declaration as a merchant sends it. */
export interface SentAttribute extends WithMerchant {
  code: string;
  name: string;
  description?: string;
  type?: string;
  required?: boolean;
}

/** Refuses a blank or long code, a blank name and an unknown type (policies). */
function accepted({ code, name, description, type, required }: SentAttribute): Omit<Attribute, 'id'> {
  const problems = keyProblems('code', code);
  if (name.trim() === '') problems.push(problemOf('name', 'must not be blank'));
  const known = oneOf(attributeTypes, type);
  if (type !== known) problems.push(problemOf('type', `must be one of [${attributeTypes.join(', ')}]`));
  refuseAll(problems);
  return {
    code,
    name,
    ...(description !== undefined && { description }),
    ...(known && { type: known }),
    ...(required !== undefined && { required }),
  };
}

/** The declarations of attributes. A code stays what it is, because records carry it (a policy). */
function attributeRecords(collection: Attributes): Plain<Attribute, SentAttribute> {
  const plain = plainRecords({ collection, id: 'id', unique: 'code', named: 'code', accepts: accepted, most: RECORD_BOUNDS.attributes });
  const replace = (tx: Tx, write: { name: string; sent: SentAttribute }) => {
    const { code } = plain.read(tx, write.name);
    if (write.sent.code !== code) throw invalid('code', `must be the one in the path, ${code}`);
    return plain.replace(tx, write);
  };
  return { ...plain, replace };
}

/** The attributes that orders may carry. */
export const orderAttributeRecords = attributeRecords(orderAttributes);

/** The attributes that locations may carry. */
export const locationAttributeRecords = attributeRecords(locationAttributes);

/** A declaration for inventory records as a merchant sends it. */
export interface SentCode extends WithMerchant {
  code?: string;
}

/** Refuses a declaration without a code, which nothing could name (a policy), and a wrong code. */
function acceptedCode({ code }: SentCode): Omit<AttributeCode, 'id'> {
  if (code === undefined) throw missing('code');
  refuseAll(keyProblems('code', code));
  return { code };
}

/** The attributes that inventory records may carry. */
export const inventoryAttributeRecords = plainRecords({
  collection: inventoryAttributes,
  id: 'id',
  unique: 'code',
  named: 'code',
  accepts: acceptedCode,
  most: RECORD_BOUNDS.attributes,
});
