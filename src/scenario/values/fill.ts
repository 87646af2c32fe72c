import type { Path } from '../../core/text/field-name.js';
import { isObject, own } from '../../core/text/path.js';
import { shown } from '../../core/text/wording.js';

const REFERENCE = /\$?\$\{([^{}]*)\}/g;
const WHOLE = /^\$\{([^{}]*)\}$/;

/** Whether a text is one reference and nothing else, so that it stands for a value of any type. */
export const isReference = (text: string): boolean => WHOLE.test(text);

/** Looks up the value of a reference such as `order.items.0.sku`; undefined if there is none. */
export type Lookup = (reference: string) => unknown;

/** A reference has no value when it is needed. */
export class NothingKept extends Error {
  readonly reference: string;

  constructor(reference: string, message: string) {
    super(message);
    this.name = 'NothingKept';
    this.reference = reference;
  }
}

/**
 * Returns the value at a dotted path, which can include list positions; undefined if there is none.
 */
export const at = (value: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>(
    (found, step) => (Array.isArray(found) ? (/^\d+$/.test(step) ? found[Number(step)] : undefined) : own(found, step)),
    value,
  );

function find(reference: string, lookup: Lookup): unknown {
  const value = lookup(reference.trim());
  if (value === undefined) throw new NothingKept(reference.trim(), `\${${reference}} has no value`);
  return value;
}

function within(text: string, lookup: Lookup): string {
  return text.replaceAll(REFERENCE, (whole, reference: string) => {
    if (whole.startsWith('$$')) return whole.slice(1);
    const value = find(reference, lookup);
    if (typeof value === 'object')
      throw new NothingKept(reference, `\${${reference}} is ${shown(value)}, which cannot be part of a string`);
    return String(value);
  });
}

/**
 * Replaces every `${reference}` in the strings of a value. A string that is only a reference takes
 * the type of its value, and `$${` writes `${`.
 */
export function fill(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') {
    const [, reference] = WHOLE.exec(value) ?? [];
    return reference === undefined ? within(value, lookup) : find(reference, lookup);
  }
  if (Array.isArray(value)) return value.map((entry) => fill(entry, lookup));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fill(entry, lookup)]));
  return value;
}

/** Lists every reference in a value, and its place. */
export function referencesIn(value: unknown, path: Path = []): { reference: string; path: Path }[] {
  if (typeof value === 'string') {
    return Array.from(value.matchAll(REFERENCE))
      .filter(([whole]) => !whole.startsWith('$$'))
      .map(([, reference = '']) => ({ reference: reference.trim(), path }));
  }
  if (Array.isArray(value)) return value.flatMap((entry, i) => referencesIn(entry, [...path, i]));
  if (isObject(value)) return Object.entries(value).flatMap(([name, entry]) => referencesIn(entry, [...path, name]));
  return [];
}
