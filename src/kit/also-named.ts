import { own } from '../core/text/path.js';
import type { Searchable } from '../query/v3-field.js';

/**
 * Lets a search name fields in a second spelling that their table does not know, such as that of a
 * published sample: `others` gives the field of each.
 */
export function alsoNamed({ fields, ...rest }: Searchable, others: Readonly<Record<string, string>>): Searchable {
  const { spelled = (keys) => keys } = fields;
  const known = ([name = '', ...below]: readonly string[]) => [(own(others, name) as string | undefined) ?? name, ...below];
  return { ...rest, fields: { ...fields, has: (name) => fields.has(name), spelled: (keys) => spelled(known(keys)) } };
}
