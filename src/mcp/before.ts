import { type Hint, hint } from './answer.js';
import { CallRefused, type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

/** Before what the tools take snapshots, as their names say. */
type What = 'cancel' | 'advance' | 'restore' | 'reset';

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

/** Names of the snapshots that the tools take by themselves. */
const OWN = /^before-(?:cancel|advance|restore|reset)-(\d+)$/;
/** How many of them an account keeps, so that there is room for those that someone asked for. */
const MOST_OWN = 20;
/** The status by which the sandbox refuses a snapshot beyond its limits. */
const CONFLICT = 409;

const pathOf = (name: string): string => `/snapshots/${encodeURIComponent(name)}`;

/** Saves a snapshot; as long as it exceeds the limits, the first that may go is deleted. */
async function save(connection: Connection, name: string, mayGo: readonly string[]): Promise<void> {
  try {
    await call<ControlAnswer<'saveSnapshot'>>(connection, 'POST', '/snapshots', { name });
  } catch (error) {
    const [oldest, ...others] = mayGo;
    if (!(error instanceof CallRefused) || error.status !== CONFLICT || oldest === undefined) throw error;
    await call(connection, 'DELETE', pathOf(oldest));
    await save(connection, name, others);
  }
}

/**
 * Takes a snapshot before something that cannot be undone, under a number of its own. The oldest
 * that the tools took make room for it, but never `spared`, and none that someone asked for.
 */
export async function snapshotBefore(connection: Connection, what: What, spared?: string): Promise<Before> {
  const { snapshots } = await call<ControlAnswer<'listSnapshots'>>(connection, 'GET', '/snapshots');
  const own = snapshots.map(({ name }) => name).filter((name) => OWN.test(name));
  const number = Math.max(0, ...own.map((name) => Number(OWN.exec(name)?.[1]))) + 1;
  const name = `before-${what}-${number}`;
  const mayGo = own.filter((one) => one !== spared);
  const tooMany = Math.max(0, own.length + 1 - MOST_OWN);
  for (const oldest of mayGo.slice(0, tooMany)) await call(connection, 'DELETE', pathOf(oldest));
  await save(connection, name, mayGo.slice(tooMany));
  return {
    name,
    told: `The data as they were before are in the snapshot ${name}.`,
    forget: async () => {
      await call(connection, 'DELETE', pathOf(name));
    },
  };
}
