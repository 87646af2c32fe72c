import { signal } from '@preact/signals';
import { call } from '../api/call.js';
import type { Shape } from '../api/shapes.js';
import { counted } from '../ui/words.js';
import { act } from './notices.js';

/** The clock as it was read, and when. */
interface Read extends Shape<'Clock'> {
  readAt: number;
}

export const clock = signal<Read | undefined>(undefined);
/** What the last advance of this page set off. */
export const lastAdvance = signal<Shape<'Advanced'> | undefined>(undefined);

/** The tenant's time now, in milliseconds: a running clock goes on between two readings. */
export function nowOf(read: Read): number {
  return Date.parse(read.now) + (read.frozen ? 0 : performance.now() - read.readAt);
}

/** Reads the clock. */
export async function readClock(signal?: AbortSignal): Promise<void> {
  const read = { ...(await call<Shape<'Clock'>>('GET', '/clock', { signal })), readAt: performance.now() };
  const before = clock.value;
  if (!signal?.aborted && (before?.now !== read.now || before.frozen !== read.frozen)) clock.value = read;
}

/** Advances the clock and tells what went off. `step` is a duration, or `next` with a time. */
export function advance(step: { by: string } | { to: string }): Promise<Shape<'Advanced'> | undefined> {
  return act(
    async () => {
      const advanced = await call<Shape<'Advanced'>>('POST', '/clock/advance', { body: step });
      lastAdvance.value = advanced;
      await readClock();
      return advanced;
    },
    ({ fired, refused }) => {
      const said = fired.length === 0 ? 'Nothing was due' : `${counted(fired.length, 'timer')} went off`;
      return refused.length === 0 ? said : `${said}, ${refused.length} refused`;
    },
  );
}
