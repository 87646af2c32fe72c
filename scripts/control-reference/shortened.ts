const MOST_ITEMS = 2;
const MOST_FIELDS = 12;
const MOST_FIELDS_INSIDE = 5;
const DEEPEST = 4;
const LONGEST = 120;

/**
 * A JSON value without what is too long for a page: `"… 61 more"` stands for the rest of a list,
 * `"…": "30 more fields"` for the rest of an object, `"{…}"` for one that lies too deep, and a long
 * text ends with `…`.
 */
export function shortened(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const left = value.length - MOST_ITEMS;
    const items = value.slice(0, MOST_ITEMS).map((item) => shortened(item, depth + 1));
    return left > 0 ? [...items, `… ${left} more`] : items;
  }
  if (depth >= DEEPEST) return '{…}';
  const fields = Object.entries(value);
  const most = depth < 2 ? MOST_FIELDS : MOST_FIELDS_INSIDE;
  const shown = fields.slice(0, most).map(([name, field]) => [name, shortened(field, depth + 1)]);
  const left = fields.length - most;
  return Object.fromEntries(left > 0 ? [...shown, ['…', `${left} more fields`]] : shown);
}
