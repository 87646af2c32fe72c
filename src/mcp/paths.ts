/** The names and indexes of a path such as `items[0].shipToId`. */
const stepsOf = (path: string): string[] => path.split(/[.[\]]+/).filter((step) => step !== '');

/** The value at a path of a body; undefined if there is none. */
export function valueAt(body: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? Object.entries(at).find(([name]) => name === step)?.[1]
        : undefined,
    body,
  );
}

function withStep(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(body)) {
    const entries: unknown[] = body;
    const index = Number(step);
    if (!Number.isInteger(index) || index > entries.length) throw new Error(`${step} is not a place in a list of ${entries.length}`);
    return [...entries.slice(0, index), withStep(entries[index], rest, value), ...entries.slice(index + 1)];
  }
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const old: unknown = fields.find(([name]) => name === step)?.[1];
  const others = fields.filter(([name]) => name !== step);
  return Object.fromEntries(rest.length === 0 && value === null ? others : [...others, [step, withStep(old, rest, value)]]);
}

/** A copy of a body with a value at a path; null removes what is there. */
export const withValue = (body: unknown, path: string, value: unknown): unknown => withStep(body, stepsOf(path), value);
