import type { OpenSandbox } from '../../sandbox/open-sandbox.js';
import { ask } from '../client/ask.js';
import { ClientError } from '../client/client-error.js';

interface Played {
  ok: boolean;
  tenant: string;
}

/** Plays scenarios on fresh tenants of a sandbox that has started, and prints where each is. */
export async function playAtStart({ url }: OpenSandbox, names: readonly string[], controlToken: string | undefined): Promise<void> {
  for (const name of names) {
    const path = `/__sandbox/scenarios/${encodeURIComponent(name)}/runs`;
    const { ok, tenant } = await ask<Played>({ url, ...(controlToken !== undefined && { controlToken }) }, 'POST', path);
    if (!ok) throw new ClientError(`the scenario ${name} failed. Play it with oms-sandbox run to see where`);
    process.stdout.write(`  story ${name}: its tenant is the account ${tenant}\n`);
  }
}
