import { type Connection, call } from './connection.js';
import type { ControlAnswer } from './control-answer.js';

/** Takes a snapshot before something that cannot be undone; answers the line that tells so. */
export async function snapshotBefore(connection: Connection, what: string): Promise<string> {
  const name = `before-${what}`;
  await call<ControlAnswer<'saveSnapshot'>>(connection, 'POST', '/snapshots', { name });
  return `The data as they were before are in the snapshot ${name}.`;
}
