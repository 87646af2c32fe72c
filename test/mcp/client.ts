import type { Tenant } from '../support/tenant.js';
import { type Hinted, hintsIn, use } from './caller.js';

export const MOST_CALLS = 4;
/** Words are compared by their beginnings: `ships`, `shipped`. */
const STEM = 4;

const stems = (text: string): Set<string> =>
  new Set(
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.map((word) => word.slice(0, STEM)),
  );

/**
 * The hint that has most words of what was asked, of which those in the call itself count twice;
 * the first of several. None that was followed before.
 */
function best(ask: string, hints: readonly Hinted[], made: ReadonlySet<string>): Hinted | undefined {
  const wanted = [...stems(ask)];
  const count = (text: string): number => wanted.filter((stem) => stems(text).has(stem)).length;
  const score = ({ call, line }: Hinted): number => count(call) + count(line);
  return hints
    .filter(({ call }) => !made.has(call))
    .reduce<Hinted | undefined>((chosen, one) => (chosen && score(chosen) >= score(one) ? chosen : one), undefined);
}

/** What is asked for, and the first call: its arguments are in the sentence. */
export interface Asked {
  readonly ask: string;
  readonly first: { readonly tool: string; readonly arguments?: object };
  /** Values that the sentence has, by the names of the fields that they are for. */
  readonly said?: Readonly<Record<string, unknown>>;
}

/** A call with the values of the sentence in the fields that it has for them, however deep. */
function filled(value: unknown, said: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, said));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, said[name] ?? filled(one, said)]));
}

/**
 * A client that knows nothing of the sandbox: it makes the first call, and then follows the hints,
 * until `enough`. Answers the calls with their answers.
 */
export async function followHints(
  shop: Tenant,
  { ask, first, said = {} }: Asked,
  enough: (calls: number) => Promise<boolean> | boolean,
): Promise<string[]> {
  const told: string[] = [];
  const followed = new Set<string>();
  let next: Pick<Hinted, 'tool' | 'arguments' | 'call'> | undefined = {
    tool: first.tool,
    arguments: first.arguments ?? {},
    call: `${first.tool} ${JSON.stringify(first.arguments ?? {})}`,
  };
  while (next && told.length < MOST_CALLS && !(await enough(told.length))) {
    const args = filled(next.arguments, said) as object;
    const answer = await use(shop, next.tool, args);
    told.push(`${next.tool} ${JSON.stringify(args)}\n${answer}`);
    followed.add(next.call);
    next = best(ask, hintsIn(answer), followed);
  }
  return told;
}
