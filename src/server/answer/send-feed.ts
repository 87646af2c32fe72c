import type { ServerResponse } from 'node:http';
import { Bell } from '../../core/work/bell.js';
import type { Limits } from '../../core/work/limits.js';
import { othersFirst } from '../../core/work/slices.js';
import type { Feed, Message } from '../../kit/route.js';
import type { Streams } from '../outside/streams.js';
import { taken } from './send-pieces.js';

/** About how many characters are sent at a time. */
const PART = 64 * 1024;
/** A comment, which readers ignore. */
const HEARTBEAT = ': still open\n\n';

const HEADERS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };

/** A message as server-sent events write it. JSON has no line breaks of its own. */
const textOf = ({ id, event, data }: Message): string =>
  `${event === undefined ? '' : `event: ${event}\n`}${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

function nextPart(feed: Feed): string {
  let part = '';
  for (let message = feed.next(); message; message = feed.next()) {
    part += textOf(message);
    if (part.length >= PART) break;
  }
  return part;
}

/**
 * Sends a feed as server-sent events, until it is over, the client goes or all streams are to end.
 * The next messages are made once the client has taken those before. A client that takes nothing
 * for `takenWithin` milliseconds is disconnected, and one to which nothing was sent for
 * `streamHeartbeat` milliseconds gets a comment. An error of the feed is thrown and closes the
 * connection.
 */
export async function sendFeed(
  res: ServerResponse,
  status: number,
  follow: (wake: () => void) => Feed | Promise<Feed>,
  limits: Pick<Limits, 'streams' | 'streamHeartbeat' | 'takenWithin'>,
  streams: Streams,
): Promise<void> {
  const bell = new Bell();
  const ring = (): void => bell.ring();
  const leave = streams.enter(limits.streams, ring);
  let feed: Feed | undefined;
  try {
    feed = await follow(ring);
    res.once('close', ring).writeHead(status, HEADERS).flushHeaders();
    while (res.req.method !== 'HEAD' && !res.closed) {
      const part = nextPart(feed);
      if (part === '' && (streams.over || feed.over)) break;
      if (part === '' && (await bell.within(limits.streamHeartbeat))) continue;
      if (!res.write(part || HEARTBEAT)) await taken(res, limits.takenWithin);
      await othersFirst();
    }
    res.end();
  } catch (error) {
    if (res.headersSent) res.destroy();
    throw error;
  } finally {
    leave();
    feed?.close();
  }
}
