import { anyMap, anyText, choice, id, text, truth } from '../core/forms/form.js';
import { checkOf, type FormsOf, fields } from '../core/forms/form-map.js';
import type { WithMerchant } from '../core/forms/merchant.js';
import { type Collection, collection } from '../store/collection.js';
import { foundBy } from './found-by.js';

/** The types that the values of an attribute can have (documented). */
export const attributeTypes = ['BOOLEAN', 'INTEGER', 'NUMBER', 'STRING'] as const;

/** The declaration of an attribute that inventory records may carry: only its code. */
export interface AttributeCode extends WithMerchant {
  id: string;
  /** The name of the attribute in the records that carry it. */
  code: string;
}

/** The declaration of an attribute that orders or locations may carry. */
export interface Attribute extends AttributeCode {
  name: string;
  description?: string;
  type?: (typeof attributeTypes)[number];
  required?: boolean;
}

const codeForms = { id, code: text, 'merchant?': anyMap } satisfies FormsOf<AttributeCode>;

const forms = {
  ...codeForms,
  name: anyText,
  'description?': anyText,
  'type?': choice(attributeTypes, 'a type'),
  'required?': truth,
} satisfies FormsOf<Attribute>;

/** Declarations of attributes. The index `required` has those that a record must carry. */
export type Attributes = Collection<Attribute, 'code' | 'required'>;

const attributesOf = (name: string, label: string): Attributes =>
  collection<Attribute, 'code' | 'required'>(name, {
    key: 'id',
    label,
    check: checkOf(fields(forms)),
    indexes: { code: 'code', required: ({ required }) => (required ? 'yes' : undefined) },
  });

export const orderAttributes = attributesOf('orderAttributes', 'Order attribute');
export const locationAttributes = attributesOf('locationAttributes', 'Location attribute');

export const inventoryAttributes = foundBy<AttributeCode, 'code'>('code', 'inventoryAttributes', {
  key: 'id',
  label: 'Inventory attribute',
  forms: codeForms,
});
