import type { Random } from '../../../src/core/values/random.js';

/** Stand for numbers that JavaScript cannot hold, and so cannot write. */
const UNHELD = { 'beyond every number': '1e400', 'between two numbers': '9007199254740993' };

export const extremes: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[]],
  [null],
  { gt: {} },
  '',
  ' ',
  '*',
  '0',
  '-1',
  'NaN',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧‍👦',
  'שלום',
  'x'.repeat(5_000),
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '0000-01-01T00:00:00Z',
  'P1D',
  'P9999Y',
  0,
  -0,
  -1,
  1.5,
  0.1 + 0.2,
  1e-320,
  1e21,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53,
  ...Object.keys(UNHELD),
];

type Holder = Record<string, unknown> | unknown[];

/** Every place in a JSON value: what holds it, and under which key. */
function placesIn(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, held] of Object.entries(value)) {
    found.push([value as Holder, key]);
    if (found.length < 2_000) placesIn(held, found);
  }
  return found;
}

const put = (holder: Holder, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
};

/** What may be done to one place. */
const mutations: readonly ((holder: Holder, key: string, random: Random) => void)[] = [
  (holder, key, random) => put(holder, key, structuredClone(random.pick(extremes))),
  (holder, key, random) => put(holder, key, structuredClone(random.pick(extremes))),
  (holder, key) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key)),
  (holder, key, random) => {
    const value = (holder as Record<string, unknown>)[key];
    Reflect.deleteProperty(holder, key);
    put(holder, random.pick(['unknown', '__proto__', 'constructor', 'toString', key.toUpperCase(), '', `${key}.${key}`]), value);
  },
  (holder, key) => {
    const value = (holder as Record<string, unknown>)[key];
    put(holder, key, typeof value === 'number' ? String(value) : typeof value === 'string' ? Number(value) || 7 : [value]);
  },
  (holder, key) => {
    const value = (holder as Record<string, unknown>)[key];
    put(holder, key, Array.isArray(value) ? [...value, ...value] : { [key]: value });
  },
  (holder, key, random) => {
    const value = (holder as Record<string, unknown>)[key];
    if (typeof value === 'number') put(holder, key, value * random.pick([-1, 0, 2, 10, 1_000_000]));
  },
];

/**
 * Spoils a JSON value in up to three places, or leaves it as it is. Changes it in place; answers
 * what stands for it now.
 */
export function mutate(value: unknown, random: Random): unknown {
  for (let times = random.pick([0, 0, 0, 0, 0, 0, 1, 1, 2, 3]); times > 0; times--) {
    const places = placesIn(value);
    if (places.length === 0 || random.chance(0.03)) return structuredClone(random.pick(extremes));
    const [holder, key] = random.pick(places);
    random.pick(mutations)(holder, key, random);
  }
  return value;
}

/** The text of a body, now and then no longer JSON. */
export function textOf(value: unknown, random: Random): string {
  const written = JSON.stringify(value) ?? '';
  const text = Object.entries(UNHELD).reduce((all, [name, figure]) => all.replaceAll(`"${name}"`, figure), written);
  if (random.chance(0.97)) return text;
  const at = random.int(0, text.length);
  return random.pick([text.slice(0, at), `${text.slice(0, at)}\u0001${text.slice(at)}`, `${text},`, `[${text}`, '', '\uFEFF']);
}
