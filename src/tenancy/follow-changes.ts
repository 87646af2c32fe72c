import type { Feed, Message } from '../kit/route.js';
import type { Store } from '../store/store.js';
import type { ChangeLog } from './change-log.js';
import type { RequestLog } from './request-log.js';

/** How far a tenant has come: the numbers of its latest change and of its latest logged request. */
interface Latest {
  readonly change: number;
  /** Absent where no request log is kept. */
  readonly request?: number;
}

interface Sources {
  readonly store: Pick<Store, 'onCommit'>;
  readonly changes: ChangeLog;
  readonly requests?: RequestLog | undefined;
}

/** What a reader of the changes asks for. */
interface ChangesAsked {
  /** Milliseconds between two messages at least. */
  readonly everyMs: number;
  /** Returns a message that follows the contract, and throws for one that does not. */
  readonly checked: (latest: Latest) => Latest;
}

/**
 * Tells how far a tenant has come, at once and when that changes, but never twice within `everyMs`:
 * however much happens, a reader costs little.
 */
export function followChanges(sources: Sources, tenant: string, { everyMs, checked }: ChangesAsked, wake: () => void): Feed {
  const { store, changes, requests } = sources;
  let told: Latest | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const wakeIfOwn = (changed: string): void => {
    if (changed === tenant && pause === undefined) wake();
  };
  const ends = [store.onCommit((commit) => wakeIfOwn(commit.tenant)), requests?.onChange(wakeIfOwn)];
  const endPause = (): void => {
    pause = undefined;
    wake();
  };
  return {
    next(): Message | undefined {
      if (pause !== undefined) return undefined;
      const latest = { change: changes.last(tenant), ...(requests && { request: requests.kept(tenant).last }) };
      if (latest.change === told?.change && latest.request === told.request) return undefined;
      told = latest;
      pause = setTimeout(endPause, everyMs).unref();
      return { data: checked(latest) };
    },
    close() {
      clearTimeout(pause);
      for (const end of ends) end?.();
    },
  };
}
