import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Schema {
  properties?: Record<string, { type?: string; minItems?: number; maxItems?: number }>;
}

const contract = new URL('../../openapi.yaml', import.meta.url);

/**
 * The lists of the contract whose length is limited: the field, how many entries it takes, and the
 * schemas that have it so, as the API reference names them.
 */
export function contractBounds(): string[][] {
  const { components } = parse(readFileSync(contract, 'utf8')) as { components: { schemas: Record<string, Schema> } };
  const found = new Map<string, { row: [field: string, entries: string]; schemas: string[] }>();
  for (const [name, { properties = {} }] of Object.entries(components.schemas)) {
    for (const [field, { minItems = 0, maxItems }] of Object.entries(properties)) {
      if (maxItems === undefined) continue;
      const entries = `${minItems.toLocaleString('en-US')} to ${maxItems.toLocaleString('en-US')}`;
      const known = found.get(`${field} ${entries}`) ?? { row: [field, entries], schemas: [] };
      found.set(`${field} ${entries}`, { ...known, schemas: [...known.schemas, name] });
    }
  }
  return [...found.values()].map(({ row: [field, entries], schemas }) => [`\`${field}\``, entries, schemas.toSorted().join(', ')]);
}
