import { own } from '../core/path.js';
import type { Sources } from '../query/source.js';
import type { Searchable } from '../query/v3-field.js';

type WithSources = Searchable & { sources: Sources };

/**
 * Lets a search name fields in a second spelling as well: `others` gives the field of each.
 */
export function alsoNamed({ fields, sources, ...prefixes }: WithSources, others: Readonly<Record<string, string>>): Searchable {
  const fieldOf = (name: string): string => (own(others, name) as string | undefined) ?? name;
  return {
    ...prefixes,
    fields: { ...fields, has: (name) => fields.has(fieldOf(name)) },
    sources: (name, asked) => sources(fieldOf(name), asked),
  };
}
