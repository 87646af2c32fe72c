import { type Hint, hint } from './answer.js';
import { type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

/** Before what the tools take snapshots, as their names say. */
type What = 'cancel' | 'advance' | 'restock' | 'restore' | 'reset';

/** A snapshot that was taken before something that cannot be undone otherwise. */
export interface Before {
  readonly name: string;
  /** The line that tells of it. */
  readonly told: string;
  /** Deletes it again, where nothing was destroyed after all. */
  forget(): Promise<void>;
}

/** Leads back to a snapshot. */
export const undoes = ({ name }: Pick<Before, 'name'>): Hint => hint('snapshot', { do: 'restore', name }, 'undoes this');

/**
 * Takes a snapshot before something that cannot be undone, under a name of its own. The oldest of
 * this kind make room for it, but never `spared`, and none that someone asked for.
 */
export async function snapshotBefore(connection: Connection, what: What, spared?: string): Promise<Before> {
  const body = { before: what, sparing: spared };
  const { name } = await call<ControlAnswer<'saveSnapshot', 201>>(connection, 'POST', '/snapshots', body);
  return {
    name,
    told: `The data as they were before are in the snapshot ${name}.`,
    forget: async () => {
      await call(connection, 'DELETE', `/snapshots/${encodeURIComponent(name)}`);
    },
  };
}
