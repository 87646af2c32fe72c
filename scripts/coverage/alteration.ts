import { isObject } from '../../src/openapi/openapi-document.js';

/**
 * What the server does wrong about one operation while a test file runs. `changes`: it answers as
 * ever and keeps nothing of what the operation did. `answer`: it answers with other values.
 * `refusal`: it names other fields and expectations where it refuses with one of the `statuses`.
 */
export interface Alteration {
  readonly operationId: string;
  readonly of: 'changes' | 'answer' | 'refusal';
  /** Those of the refusals that are altered. */
  readonly statuses: readonly number[];
}

/** By the test file. */
export type Alterations = Readonly<Record<string, Alteration>>;

const DAY_MS = 86_400_000;
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Characters that take each other's places: hexadecimal ids stay such ids. */
const CIRCLES = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEF', 'GHIJKLMNOPQRSTUVWXYZ'];
const NEXT = new Map(
  CIRCLES.flatMap((circle) => Array.from(circle, (one, at) => [one, circle[(at + 1) % circle.length] as string] as const)),
);

/** Another text of the same form. */
function otherText(text: string): string {
  if (DATE.test(text)) return new Date(Date.parse(text) + DAY_MS).toISOString();
  return text.replace(/[0-9a-z]/gi, (one) => NEXT.get(one) ?? one);
}

function mapped(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (!isObject(value)) return change('', value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, typeof one === 'object' && one !== null ? mapped(one, change) : change(name, one)]),
  );
}

/** The answer with another value at every place; its form stays. */
export const otherAnswer = (body: unknown): unknown =>
  mapped(body, (_name, value) => {
    if (typeof value === 'string') return otherText(value);
    if (typeof value === 'number') return value + 1;
    return typeof value === 'boolean' ? !value : value;
  });

/** The refusal with other messages; its codes stay. */
export const otherRefusal = (body: unknown): unknown =>
  mapped(body, (name, value) => (typeof value === 'string' && (name === 'message' || value === body) ? otherText(value) : value));
