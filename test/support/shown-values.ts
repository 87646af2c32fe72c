/** A path of an answer that has a value, and the last of its values. */
export type ShownValue = readonly [path: string, value: unknown];

/** The paths of an answer that have a value. */
export function shownValues(answer: unknown): ShownValue[] {
  const found = new Map<string, unknown>();
  const look = (value: unknown, path: readonly string[]): void => {
    if (Array.isArray(value)) for (const one of value) look(one, path);
    else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) look(one, [...path, key]);
    else found.set(path.join('.'), value);
  };
  look(answer, []);
  return [...found];
}

/** Groups of so many at most. */
const inGroups = (values: readonly ShownValue[], most: number): ShownValue[][] =>
  Array.from({ length: Math.ceil(values.length / most) }, (_, at) => values.slice(at * most, (at + 1) * most));

/** Groups of values of which no two are below the same field. */
function ofOtherFields(values: readonly ShownValue[]): ShownValue[][] {
  const groups: ShownValue[][] = [];
  const met = new Map<string, number>();
  for (const one of values) {
    const [name = ''] = one[0].split('.');
    const at = met.get(name) ?? 0;
    met.set(name, at + 1);
    groups[at] = [...(groups[at] ?? []), one];
  }
  return groups;
}

const nested = ([path, value]: ShownValue): object =>
  path.split('.').reduceRight<unknown>((below, key) => ({ [key]: below }), value) as object;

/** Few searches of v3, or without a prefix queries of v2, for all values; each with its paths. */
export const filtersFor = (values: readonly ShownValue[], prefix?: string): { filters: object; paths: string }[] => {
  const groups = prefix === undefined ? ofOtherFields(values) : inGroups(values, 50);
  return groups.map((group) => ({
    filters:
      prefix === undefined ? Object.assign({}, ...group.map(nested)) : group.map(([path, value]) => ({ field: prefix + path, value })),
    paths: group.map(([path, value]) => `${path}=${value}`).join(', '),
  }));
};
