import { CallError, send } from '../api/call.js';
import { readMessages } from '../api/follow.js';
import type { Shape } from '../api/shapes.js';

type Outcome = Shape<'ScenarioOutcome'>;
export type Step = Shape<'StepOutcome'>;

/** A run of a scenario, as far as it has come. */
export interface Run extends Pick<Outcome, 'tenant' | 'snapshot'> {
  steps: readonly Step[];
  /** Whether all went as the scenario says; undefined while it is played. */
  ok: boolean | undefined;
}

/**
 * Plays a scenario and shows the run after each step. Resolves with whether all went as the
 * scenario says.
 */
export async function playScenario(name: string, body: object, show: (run: Run) => void): Promise<boolean> {
  let run: Run | undefined;
  const response = await send('POST', `/scenarios/${encodeURIComponent(name)}/runs`, { body, accept: 'text/event-stream' });
  await readMessages(response, ({ event, data }) => {
    const told = JSON.parse(data);
    if (event === undefined) run = run && { ...run, steps: [...run.steps, told as Step] };
    else run = { steps: [], ok: undefined, ...(told as Partial<Outcome> & Pick<Outcome, 'tenant'>) };
    if (run) show(run);
  });
  if (run?.ok === undefined) throw new CallError(0, 'The sandbox ended before the scenario did');
  return run.ok;
}

/** The color of a run's dot. */
export function toneOf(run: Run | undefined): string {
  if (run?.ok === undefined) return 'tone-none';
  return run.ok ? 'tone-done' : 'tone-cancelled';
}
