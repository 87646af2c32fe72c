import type { NamesOf } from '../core/forms/known-options.js';
import type { SandboxOptions } from './options.js';

/** The names of all options of `createSandbox`. */
export const sandboxOptionNames: NamesOf<SandboxOptions> = {
  port: true,
  host: true,
  allowedHosts: true,
  corsOrigins: true,
  webhookHosts: true,
  db: true,
  durability: true,
  seed: true,
  cache: true,
  clock: true,
  lifecycle: true,
  lenient: true,
  unknownFields: true,
  policies: true,
  tokens: true,
  bodyLimit: true,
  limits: true,
  log: true,
  control: true,
  controlToken: true,
  ui: true,
  requestLog: true,
  warm: true,
};

/** The values of those options that take one of a few words. */
export const sandboxOptionChoices = {
  lifecycle: ['auto', 'manual'],
  unknownFields: ['tell', 'refuse', 'ignore'],
  durability: ['memory', 'write', 'fsync'],
  log: ['pretty', 'json', 'silent'],
} as const satisfies { [name in keyof SandboxOptions]?: readonly SandboxOptions[name][] };
