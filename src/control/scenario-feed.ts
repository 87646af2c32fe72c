import type { Checked, Feed, Message } from '../kit/route.js';
import type { StepOutcome } from '../scenario/playing/outcome.js';

/** Where a scenario is played. */
interface Started {
  readonly tenant: string;
  /** What names the tenant in calls. */
  readonly headers: Readonly<Record<string, string>>;
  readonly snapshot?: string;
}

/** Who is told of a run while it goes on. */
export interface RunListener {
  /** Called once nothing can be refused any more. */
  started(known: Started): void;
  step(step: StepOutcome): void;
}

/** The messages of a run for the reader who started it. */
class RunFeed implements Feed {
  readonly #waiting: Message[] = [];
  readonly #wake: () => void;
  #failure: Error | undefined;
  over = false;

  constructor(wake: () => void) {
    this.#wake = wake;
  }

  tell(message: Message): void {
    this.#waiting.push(message);
    this.#wake();
  }

  end(failure?: Error): void {
    this.over = true;
    this.#failure = failure;
    this.#wake();
  }

  next(): Message | undefined {
    const message = this.#waiting.shift();
    if (message === undefined && this.#failure) throw this.#failure;
    return message;
  }

  /** A run whose reader goes is played to its end, like one whose answer nobody waits for. */
  close(): void {}
}

/**
 * Starts a run and resolves with its messages: `started`, each step as it ends, and the `outcome`.
 * Rejects if the run is refused.
 */
export function followRun(run: (listener: RunListener) => Promise<object>, checked: Checked, wake: () => void): Promise<Feed> {
  const feed = new RunFeed(wake);
  return new Promise((resolve, reject) => {
    const listener: RunListener = {
      started: (known) => {
        feed.tell({ event: 'started', data: known });
        resolve(feed);
      },
      step: (step) => feed.tell({ data: step }),
    };
    const ended = (outcome: object): void => {
      feed.tell({ event: 'outcome', data: checked(outcome) });
      feed.end();
    };
    run(listener)
      .then(ended)
      .catch((error: Error) => {
        feed.end(error);
        reject(error);
      });
  });
}
