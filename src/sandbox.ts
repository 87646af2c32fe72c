import { refuseUnknownChoices, refuseUnknownOptions } from './core/forms/known-options.js';
import { hostProblem, originProblem } from './core/text/web-names.js';
import { createOpenSandbox } from './sandbox/create-open-sandbox.js';
import type { Sandbox } from './sandbox/open-sandbox.js';
import { sandboxOptionChoices, sandboxOptionNames } from './sandbox/option-names.js';
import type { SandboxOptions } from './sandbox/options.js';

export type { Sandbox } from './sandbox/open-sandbox.js';
export type { SandboxOptions } from './sandbox/options.js';

/** Refuses names of origins and hosts that no request can have. */
function refuseWrongNames({ corsOrigins = [], allowedHosts = [], webhookHosts = [] }: SandboxOptions): void {
  const wrong = [
    ...corsOrigins.map((name) => ['corsOrigins', name, originProblem(name)]),
    ...allowedHosts.map((name) => ['allowedHosts', name, hostProblem(name)]),
    ...webhookHosts.map((name) => ['webhookHosts', name, hostProblem(name)]),
  ].find(([, , problem]) => problem !== undefined);
  if (wrong) throw new Error(`createSandbox: the option "${wrong[0]}" has ${JSON.stringify(wrong[1])}, which ${wrong[2]}`);
}

/**
 * Starts a sandbox. Rejects with one sentence if the port is taken or a file cannot be used, and
 * leaves nothing open.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  refuseUnknownOptions('createSandbox', options, sandboxOptionNames);
  refuseUnknownChoices('createSandbox', options, sandboxOptionChoices);
  refuseWrongNames(options);
  const { store: _, madeFrom: __, ...sandbox } = await createOpenSandbox(options);
  return sandbox;
}
