import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { onTestFinished } from 'vitest';

export interface Read {
  id: string | undefined;
  event: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into records as it pleases
  data: any;
}

/** A reader of one stream, which ends with the test. */
export class StreamReader {
  readonly status: number;
  readonly type: string | null;
  /** The comments so far. */
  readonly comments: string[] = [];
  readonly #arrived: EventSourceMessage[] = [];
  readonly #body: AsyncIterator<string>;
  readonly #abort: AbortController;
  readonly #parser = createParser({
    onEvent: (message) => void this.#arrived.push(message),
    onComment: (comment) => void this.comments.push(comment),
  });

  private constructor(response: Response, abort: AbortController) {
    this.status = response.status;
    this.type = response.headers.get('content-type');
    this.#abort = abort;
    this.#body = (response.body as NonNullable<typeof response.body>).pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  }

  /** Opens a stream; with a body by POST. */
  static async open(url: string, headers: Record<string, string>, body?: object): Promise<StreamReader> {
    const abort = new AbortController();
    const posted = body && { method: 'POST', body: JSON.stringify(body) };
    const sent = { ...headers, ...(body && { 'content-type': 'application/json' }) };
    const reader = new StreamReader(await fetch(url, { ...posted, headers: sent, signal: abort.signal }), abort);
    onTestFinished(() => reader.close());
    return reader;
  }

  /** The next message; undefined at the end of the stream. */
  async next(): Promise<Read | undefined> {
    for (;;) {
      const message = this.#arrived.shift();
      if (message) return { id: message.id, event: message.event, data: JSON.parse(message.data) };
      const { done, value } = await this.#body.next();
      if (done) return undefined;
      this.#parser.feed(value);
    }
  }

  /** The next `count` messages; fewer if the stream ends. */
  async take(count: number): Promise<Read[]> {
    const taken: Read[] = [];
    while (taken.length < count) {
      const message = await this.next();
      if (!message) break;
      taken.push(message);
    }
    return taken;
  }

  close(): void {
    this.#abort.abort();
  }
}
