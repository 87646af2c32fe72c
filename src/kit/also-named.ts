import { own } from '../core/path.js';
import type { Searchable } from '../query/v3-field.js';

/**
 * Lets a search name fields in a second spelling as well: `others` gives the field of each.
 */
export function alsoNamed({ prefix, fields, sources }: Required<Searchable>, others: Readonly<Record<string, string>>): Searchable {
  const fieldOf = (name: string): string => (own(others, name) as string | undefined) ?? name;
  return {
    prefix,
    fields: { ...fields, has: (name) => fields.has(fieldOf(name)) },
    sources: sources && ((name, asked) => sources(fieldOf(name), asked)),
  };
}
