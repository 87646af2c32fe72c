import { refuseUnknownChoices, refuseUnknownOptions } from './core/known-options.js';
import { createOpenSandbox } from './sandbox/create-open-sandbox.js';
import type { Sandbox } from './sandbox/open-sandbox.js';
import { sandboxOptionChoices, sandboxOptionNames } from './sandbox/option-names.js';
import type { SandboxOptions } from './sandbox/options.js';

export type { Sandbox } from './sandbox/open-sandbox.js';
export type { SandboxOptions } from './sandbox/options.js';

/**
 * Starts a sandbox. Rejects with one sentence if the port is taken or a file cannot be used, and
 * leaves nothing open.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  refuseUnknownOptions('createSandbox', options, sandboxOptionNames);
  refuseUnknownChoices('createSandbox', options, sandboxOptionChoices);
  const { store: _, madeFrom: __, ...sandbox } = await createOpenSandbox(options);
  return sandbox;
}
