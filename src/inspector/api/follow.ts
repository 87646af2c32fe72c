import { EventSourceParserStream } from 'eventsource-parser/stream';
import { send } from './call.js';

/** A message of a stream: a record, or under a name something else. */
export interface Message {
  event?: string | undefined;
  data: string;
}

/** Reads the messages of an answer that is an event stream, to its end. */
export async function readMessages({ body }: Response, tell: (message: Message) => void): Promise<void> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) tell(read.value);
}

/**
 * Reads a stream of the control API until `signal` ends it; begins again a second after it broke.
 * `EventSource` cannot send the headers that name the tenant.
 */
export async function follow(path: string, signal: AbortSignal, tell: (message: Message) => void): Promise<void> {
  while (!signal.aborted) {
    try {
      await readMessages(await send('GET', path, { signal }), tell);
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((done) => setTimeout(done, 1000));
  }
}
