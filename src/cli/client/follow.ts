import { once } from 'node:events';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { visibleLines } from '../../core/text/visible.js';
import { headersFor, Refused } from './ask.js';
import type { ClientOptions } from './client-command.js';
import { ClientError, NoSandbox } from './client-error.js';
import { endWithReader } from './print.js';

/** Prints what a stream of the sandbox sends, a record a line: as `line` has it, or as JSON. */
export const follow = <T extends object>(options: ClientOptions, path: string, line: (record: T) => string): Promise<void> =>
  followEach<T>(options, path, (record) => printLine(record, options, line));

/** Prints a record in a line: as JSON if `json` is set, otherwise as `line` has it. */
export async function printLine<T>(record: T, { json }: Pick<ClientOptions, 'json'>, line: (record: T) => string): Promise<void> {
  if (!process.stdout.write(`${json ? JSON.stringify(record) : visibleLines(line(record))}\n`)) await once(process.stdout, 'drain');
}

/**
 * Does something with each record that a stream of the sandbox sends, one after the other. Ends
 * when the user stops it, or with a sentence when the sandbox stops. `begun` is called once records
 * can come.
 */
export async function followEach<T>(
  options: ClientOptions,
  path: string,
  each: (record: T) => Promise<void>,
  begun: () => void = () => undefined,
): Promise<void> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  endWithReader();
  try {
    for await (const { event, data } of messages(options, path, stopped.signal, begun)) {
      const record = JSON.parse(data) as T & { message: string };
      if (event !== undefined) process.stderr.write(`${visibleLines(record.message)}.\n`);
      else await each(record);
    }
    process.stderr.write('The sandbox has stopped.\n');
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  }
}

/** The messages of a stream, until the sandbox ends it. */
async function* messages(options: ClientOptions, path: string, signal: AbortSignal, begun: () => void): AsyncGenerator<EventSourceMessage> {
  const response = await fetch(options.url + path, { headers: headersFor(options), signal }).catch(() => {
    throw new NoSandbox(options.url);
  });
  if (!response.ok || !response.body) throw new Refused(response.status, await response.json().catch(() => undefined));
  begun();
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => void arrived.push(message) });
  try {
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      parser.feed(text);
      yield* arrived.splice(0);
    }
  } catch {
    throw new ClientError(`${options.url} closed the connection. Check that the sandbox runs, and follow again`);
  }
}
