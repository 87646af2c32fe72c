import { port } from '../start/start-options.js';
import { ConfigError } from './config-error.js';

/** Addresses that stand for all of a machine; a client calls the machine itself. */
const ALL = ['0.0.0.0', '::'];

function portOf(text: string): number {
  try {
    return port(text);
  } catch (error) {
    throw new ConfigError(`The variable OMS_SANDBOX_PORT is invalid: ${text}. ${(error as Error).message}`);
  }
}

/**
 * The URL at which a sandbox listens that was started with the same variables and the same config
 * file, without a trailing slash. Undefined if they do not say, as with port 0.
 */
export function sandboxUrl(config: Readonly<Record<string, unknown>>, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const ofEnv = env['OMS_SANDBOX_PORT'] ? portOf(env['OMS_SANDBOX_PORT']) : undefined;
  const number = ofEnv ?? config['port'] ?? 4010;
  const host = String(env['OMS_SANDBOX_HOST'] || config['host'] || '127.0.0.1');
  if (number === 0) return undefined;
  const name = ALL.includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${number}`;
}
