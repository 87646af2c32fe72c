import type { Feed, Message } from '../kit/route.js';
import { fitsRequest, type RequestFilter, type RequestView, viewOf } from './list-requests.js';
import { MISSED, RESET } from './notes.js';
import type { LogEntry, RequestLog } from './request-log.js';

/** What a reader of the requests asks for. */
export interface RequestsAsked extends Pick<RequestFilter, 'operation' | 'method' | 'status'> {
  /** How many of the latest requests to begin with. */
  readonly last: number;
  /** The id of the last message that the reader has; then `last` does not count. */
  readonly after?: string | undefined;
}

/** How far a reader has come: in which life of the tenant's log, and up to which request. */
interface Place {
  life: number | undefined;
  id: number;
}

function placeOf(text: string): Place | undefined {
  const [, life, id] = /^(\d{1,15})-(\d{1,15})$/.exec(text) ?? [];
  return id === undefined ? undefined : { life: Number(life), id: Number(id) };
}

const messageIn =
  (life: number, checked: (view: RequestView) => RequestView) =>
  (entry: LogEntry): Message => ({ id: `${life}-${entry.id}`, data: checked(viewOf(entry)) });

/**
 * Follows the requests in a tenant's log, oldest first. It keeps none itself: for requests that the
 * log has dropped before they were taken there is a note, and so for a log that begins anew.
 */
export class RequestFeed implements Feed {
  readonly #log: RequestLog;
  readonly #tenant: string;
  readonly #asked: RequestsAsked;
  readonly #checked: (view: RequestView) => RequestView;
  readonly #place: Place;
  #note: Message | undefined;
  readonly close: () => void;

  constructor(log: RequestLog, tenant: string, asked: RequestsAsked, checked: (view: RequestView) => RequestView, wake: () => void) {
    this.#log = log;
    this.#tenant = tenant;
    this.#asked = asked;
    this.#checked = checked;
    this.#place = this.#beginning();
    this.close = log.onChange((changed) => {
      if (changed === tenant) wake();
    });
  }

  next(): Message | undefined {
    const note = this.#note ?? this.#noteOfReset();
    this.#note = undefined;
    if (note) return note;
    const { life, entries } = this.#log.kept(this.#tenant);
    const [oldest] = entries;
    if (!oldest || life === undefined) return undefined;
    const place = this.#place;
    place.life = life;
    if (oldest.id > place.id + 1) {
      place.id = oldest.id - 1;
      return MISSED;
    }
    for (const entry of entries.slice(place.id + 1 - oldest.id)) {
      place.id = entry.id;
      if (fitsRequest(entry, this.#asked)) return messageIn(life, this.#checked)(entry);
    }
    return undefined;
  }

  #noteOfReset(): Message | undefined {
    const { life } = this.#place;
    if (life === undefined || this.#log.kept(this.#tenant).life === life) return undefined;
    Object.assign(this.#place, { life: undefined, id: 0 });
    return RESET;
  }

  #beginning(): Place {
    const { life, last, entries } = this.#log.kept(this.#tenant);
    const { after, last: wanted } = this.#asked;
    const place = after === undefined ? undefined : placeOf(after);
    const isKept = place !== undefined && place.life === life && place.id <= last;
    if (isKept) return place;
    if (after !== undefined) this.#note = MISSED;
    const before =
      after === undefined && wanted > 0 ? entries.filter((entry) => fitsRequest(entry, this.#asked)).slice(-wanted)[0] : undefined;
    return { life, id: before ? before.id - 1 : last };
  }
}
