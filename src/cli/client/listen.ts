import { type Command, InvalidArgumentError } from 'commander';
import { notKnown } from '../../core/text/wording.js';
import { subscribableTypes } from '../../domain/events/event-types.js';
import type { Happening } from '../../domain/events/events.js';
import { idsOf, toldBody, toldEvent, toldHeaders } from '../../domain/webhooks/told-event.js';
import { DEFAULT_SETTINGS } from '../../server/outside/settings.js';
import { type ClientOptions, clientCommand } from './client-command.js';
import { followEach, printLine } from './follow.js';

const ANSWERS_WITHIN_MS = 5_000;

interface ListenOptions extends ClientOptions {
  forwardTo: string;
  events?: readonly string[];
}

/** An event and what its target made of it: the status of the answer, or why there was none. */
type Forwarded = Happening & { statusCode?: number; error?: string };

const known: readonly string[] = subscribableTypes;

function readEvents(text: string): string[] {
  return text.split(',').map((part) => {
    const name = part.trim().toUpperCase();
    if (!known.includes(name)) throw new InvalidArgumentError(`It ${notKnown(part.trim(), 'an event', known)}`);
    return name;
  });
}

function readTarget(text: string): string {
  if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text;
  throw new InvalidArgumentError('It must be a URL such as http://localhost:3000/hooks');
}

/** Why a request got no answer, in words. */
function failureOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: { code?: string } };
  return name === 'TimeoutError' ? `no answer within ${ANSWERS_WITHIN_MS} ms` : (cause?.code ?? 'the connection failed');
}

/** Sends an event as a webhook would. It never throws: the next event may arrive. */
async function forward(event: Happening, tenant: string, target: string): Promise<Forwarded> {
  try {
    const { status } = await fetch(target, {
      method: 'POST',
      headers: { 'user-agent': 'oms-sandbox', 'content-type': 'application/json', ...toldHeaders(event.type, event.id) },
      body: JSON.stringify(toldBody(tenant, toldEvent(event, { payload: idsOf(event) }))),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    return { ...event, statusCode: status };
  } catch (error) {
    return { ...event, error: failureOf(error) };
  }
}

const lineOf = ({ at, type, orderNumber = '-', statusCode, error }: Forwarded): string =>
  [at, type, orderNumber, statusCode ?? `not forwarded: ${error}`].join('  ');

/** `oms-sandbox listen`: prints each event as it happens, and forwards it as a webhook. */
export const listenCommand = (): Command =>
  clientCommand('listen', 'Forward the events of a running sandbox to a URL, as webhooks')
    .requiredOption('--forward-to <url>', 'the receiver, such as http://localhost:3000/hooks', readTarget)
    .option('--events <names>', 'only these, separated by commas', readEvents)
    .action(async ({ forwardTo, events = known, ...options }: ListenOptions) => {
      const { account = DEFAULT_SETTINGS.defaultTenant } = options;
      const begun = () => void process.stderr.write(`Events of account ${account} go to ${forwardTo} until Ctrl-C.\n`);
      const each = async (event: Happening): Promise<void> => {
        if (events.includes(event.type)) await printLine(await forward(event, account, forwardTo), options, lineOf);
      };
      await followEach({ ...options, account }, '/__sandbox/events/stream', each, begun);
    });
