import { EventSourceParserStream } from 'eventsource-parser/stream';
import { send } from './call.js';

/** A message of a stream: a record, or under a name the news of a gap. */
export interface Message {
  event?: string | undefined;
  data: string;
}

/**
 * Reads a stream of the control API until `signal` ends it; begins again a second after it broke.
 * `EventSource` cannot send the headers that name the tenant.
 */
export async function follow(path: string, signal: AbortSignal, tell: (message: Message) => void): Promise<void> {
  while (!signal.aborted) {
    try {
      const { body } = await send('GET', path, { signal });
      const messages = body!.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
      for await (const message of messages as unknown as AsyncIterable<Message>) tell(message);
    } catch {
      if (signal.aborted) return;
    }
    await new Promise((done) => setTimeout(done, 1000));
  }
}
