import { invalid, Refusal } from '../core/forms/errors.js';
import { fieldName } from '../core/text/field-name.js';
import { type ClockSetting, isoTime, systemTime } from '../core/time/clock.js';
import { instantOf } from '../core/time/instant.js';
import { withoutOverdue } from '../domain/timers/timers.js';
import type { PartitionState } from '../store/state.js';
import { type Ground, type SeedAt, seedAt } from './grown.js';
import type { Recipe } from './recipe.js';
import { RecipeError } from './recipe-error.js';

/** What tenants start with. */
export interface Start extends Ground {
  /** A seed's name, the path of a recipe, or a recipe. */
  seed: string | Recipe;
  /** An ISO 8601 time at which their clocks are frozen. Without it they show the machine's time. */
  clock: string | undefined;
}

/**
 * Makes the initial states of tenants: the sandbox's default, and others with another seed or
 * clock.
 */
export interface Starts {
  own(): Promise<PartitionState>;
  /** Throws a refusal that names the field if the seed or the time is invalid. */
  other(start: Partial<Pick<Start, 'seed' | 'clock'>>): Promise<PartitionState>;
}

/**
 * Creates the initial states of a sandbox. The default seed is grown once, when it is first needed,
 * and its dates are moved to the clock, or to the machine's time at that moment. Throws if the
 * clock is not a valid time.
 */
export function createStarts({ seed, clock, ...ground }: Start): Starts {
  const at = startTime(clock);
  const ownAt = seedAt(seed, ground);
  let own: Promise<PartitionState> | undefined;
  const growOwn = (): Promise<PartitionState> => {
    own ??= ownAt(msOf(at)).catch((error: unknown) => {
      own = undefined;
      throw error;
    });
    return own;
  };
  const others = { ...ground, progress: undefined };
  return {
    own: async () => startState(await growOwn(), at),
    other: async (start) => {
      const otherAt = start.clock === undefined ? at : timeOf(start.clock);
      if (start.seed === undefined && start.clock === undefined) return startState(await growOwn(), at);
      const otherSeed = start.seed === undefined ? ownAt : refusing(seedAt(start.seed, others));
      return startState(await otherSeed(msOf(otherAt)), otherAt);
    },
  };
}

const msOf = (at: string | undefined): number => (at === undefined ? systemTime() : Date.parse(at));

/** The same seed, which refuses a faulty recipe as an input of the API. */
const refusing =
  (at: SeedAt): SeedAt =>
  async (atMs) => {
    try {
      return await at(atMs);
    } catch (error) {
      if (!(error instanceof RecipeError)) throw error;
      const fields = error.problems.map(({ path, message }) => ({
        field: fieldName(['seed', ...path]),
        problem: 'invalid' as const,
        message,
      }));
      const told = fields.length > 0 ? fields : [{ field: 'seed', problem: 'invalid' as const, message: 'must be a known seed' }];
      throw new Refusal('invalidInput', error.message, { fields: told });
    }
  };

/** The time at which tenants' clocks are frozen, if one was given. */
function startTime(clock: string | undefined): string | undefined {
  if (clock === undefined) return undefined;
  const ms = Date.parse(clock);
  if (Number.isNaN(ms)) throw new Error(`The clock "${clock}" is not an ISO 8601 time such as 2026-01-05T09:00:00Z`);
  return isoTime(ms);
}

function timeOf(clock: string): string {
  const ms = instantOf(clock);
  if (ms === undefined) throw invalid('clock', 'must be a time in ISO 8601, such as 2026-01-05T09:00:00Z');
  return isoTime(ms);
}

/**
 * A seed's state as tenants start with it: with their clock, and without timers that were due
 * before.
 */
function startState(grown: PartitionState, at: string | undefined): PartitionState {
  const clock: ClockSetting = at === undefined ? { kind: 'real' } : { kind: 'frozen', at };
  return { ...grown, clock, collections: withoutOverdue(grown.collections, msOf(at)) };
}
