import type { JsonSchema } from '../../src/core/forms/form.js';
import { codes, table } from '../scenario-reference/markdown.js';

type Node = JsonSchema & {
  type?: string;
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  additionalProperties?: Node | boolean;
  propertyNames?: Node;
  anyOf?: Node[];
  enum?: string[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/** The name of a field below another one: `products[].stock`. */
const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

function bounds({ minimum, maximum }: Node): string {
  if (maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : ` from ${minimum}`;
}

/** What a value is, in words. */
function kind(node: Node): string {
  if (node.enum) return codes(node.enum);
  if (node.anyOf) return node.anyOf.map(kind).join(' or ');
  if (node.format === 'date-time') return 'a date';
  if (node.pattern?.startsWith('^-?P')) return 'a duration';
  if (node.pattern?.includes('24')) return '24 hex digits';
  if (node.type === 'array') return node.items?.properties ? 'a list, see below' : `a list of ${kind(node.items ?? {})}`;
  if (node.type === 'object') {
    if (node.properties) return 'a map, see below';
    const { additionalProperties: entry } = node;
    return typeof entry === 'object' ? `a map of statuses to ${kind(entry)}` : 'a map of anything';
  }
  const names: Record<string, string> = { string: 'a text', integer: 'a whole number', number: 'a number', boolean: '`true` or `false`' };
  return `${names[node.type ?? ''] ?? 'anything'}${bounds(node)}`;
}

/** The statuses that the names of a map can be. */
const namesIn = ({ propertyNames }: Node): string => (propertyNames?.enum ? ` Statuses: ${codes(propertyNames.enum)}.` : '');

/** A table of the fields of each object in a form, the outermost first. */
export function objectTables(form: JsonSchema, title: string): string {
  const sections: string[] = [];
  const visit = (node: Node, path: string): void => {
    const { properties = {}, required = [] } = node;
    const rows = Object.entries(properties).map(([name, field]) => [
      `\`${name}\`${required.includes(name) ? ' *' : ''}`,
      kind(field),
      `${field.description ?? ''}${namesIn(field)}`,
    ]);
    sections.push(`## ${path === '' ? title : `\`${path}\``}\n\n${table(['field', 'value', 'meaning'], rows)}`);
    for (const [name, field] of Object.entries(properties)) {
      if (field.properties) visit(field, below(path, name));
      if (field.items?.properties) visit(field.items, `${below(path, name)}[]`);
    }
  };
  visit(form as Node, '');
  return sections.join('\n');
}
