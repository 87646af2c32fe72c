import { parse, stringify } from 'node:querystring';
import { HIDDEN, withoutSecrets } from '../../core/values/secrets.js';
import { mapLeaves } from '../recording/leaves.js';
import type { Exchange } from './exchange.js';
import type { Placeholders } from './placeholders.js';
import { isSecretParameter, withoutSecretFields } from './secret-fields.js';

/** A request's parts as JSON values, without secrets. */
export interface Parts {
  readonly query: Record<string, unknown>;
  readonly sent: unknown;
  readonly answered: unknown;
  /** Whether the request had a body that is not shown here. */
  readonly isCut: boolean;
}

function jsonOf(text: string | undefined, names: ReadonlySet<string>): unknown {
  const clear = text === undefined ? undefined : withoutSecrets(text, names);
  if (clear === undefined) return undefined;
  try {
    return withoutSecretFields(JSON.parse(clear));
  } catch {
    return undefined;
  }
}

/** Leaves out what was hidden: nothing can be expected of it, and a new token is another one. */
const toldOf = (answered: unknown): unknown => mapLeaves(answered, ({ value }) => (value === HIDDEN ? undefined : value));

/** Takes a request apart and leaves out what is secret in it. */
export function partsOf({ search, requestText, responseText }: Exchange, secretNames: ReadonlySet<string>): Parts {
  const query = Object.fromEntries(
    Object.entries(parse(search)).flatMap(([name, value]) => (isSecretParameter(name) ? [] : [[name, withoutSecretFields(value)]])),
  );
  const sent = jsonOf(requestText, secretNames);
  return { query, sent, answered: toldOf(jsonOf(responseText, secretNames)), isCut: requestText !== undefined && sent === undefined };
}

/** The path with placeholders for what is personal in its parameters. */
const cleanPath = (path: string, names: readonly string[], placeholders: Placeholders): string =>
  path
    .split('/')
    .map((segment) => {
      const text = decodeURIComponent(segment);
      const clean = names.includes(text) ? placeholders.text(text) : text;
      return clean === text ? segment : encodeURIComponent(clean);
    })
    .join('/');

/** A request as it is recorded, with placeholders for what is personal. */
export function cleaned(exchange: Exchange, { query, sent, answered }: Parts, parameters: readonly string[], placeholders: Placeholders) {
  const { method, path, prefer, channel, status, struck = false } = exchange;
  const text = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(placeholders.replace(value)));
  const body = text(sent);
  return {
    method,
    path: cleanPath(path, parameters, placeholders),
    search: stringify(placeholders.replace(query) as Record<string, string>),
    prefer,
    channel,
    status,
    requestBytes: body === undefined ? undefined : Buffer.from(body),
    responseText: text(answered),
    findings: [],
    faults: struck ? ['recorded'] : [],
  };
}
