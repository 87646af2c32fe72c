import { once } from 'node:events';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { visibleLines } from '../../core/visible.js';
import { headersFor, Refused } from './ask.js';
import type { ClientOptions } from './client-command.js';
import { ClientError, NoSandbox } from './client-error.js';
import { endWithReader } from './print.js';

/**
 * Prints what a stream of the sandbox sends, a record a line: as JSON if `json` is set, otherwise
 * as `line` has it. Ends when the user stops it, or with a sentence when the sandbox stops.
 */
export async function follow<T>(options: ClientOptions, path: string, line: (record: T) => string): Promise<void> {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  endWithReader();
  try {
    for await (const { event, data } of messages(options, path, stopped.signal)) {
      const record = JSON.parse(data) as T & { message: string };
      if (event !== undefined) process.stderr.write(`${visibleLines(record.message)}.\n`);
      else if (!process.stdout.write(`${options.json ? JSON.stringify(record) : visibleLines(line(record))}\n`))
        await once(process.stdout, 'drain');
    }
    process.stderr.write('The sandbox has stopped.\n');
  } catch (error) {
    if (!stopped.signal.aborted) throw error;
  }
}

/** The messages of a stream, until the sandbox ends it. */
async function* messages(options: ClientOptions, path: string, signal: AbortSignal): AsyncGenerator<EventSourceMessage> {
  const response = await fetch(options.url + path, { headers: headersFor(options), signal }).catch(() => {
    throw new NoSandbox(options.url);
  });
  if (!response.ok || !response.body) throw new Refused(response.status, await response.json().catch(() => undefined));
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
