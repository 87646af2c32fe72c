import type { Progress } from '../../core/work/progress.js';

/** Work that takes less time than this is not shown. */
const SHORT_MS = 1_500;
/** The time between two lines. */
const LINE_MS = 3_000;

/** How a work's progress is shown. */
interface Display {
  show(done: number, total: number): void;
  end(): void;
}

const inGroups = (number: number): string => number.toLocaleString('en-US');

/** Lines, for a log or a pipe. */
const lines = (work: string): Display => {
  let nextMs = 0;
  return {
    show: (done, total) => {
      if (performance.now() < nextMs) return;
      nextMs = performance.now() + LINE_MS;
      process.stderr.write(`${work}: ${inGroups(done)} of ${inGroups(total)}\n`);
    },
    end: () => {},
  };
};

/** A bar, for a terminal. */
async function bars(): Promise<(work: string) => Display> {
  const { SingleBar } = (await import('cli-progress')).default;
  return (work) => {
    const bar = new SingleBar({
      stream: process.stderr,
      format: `${work} {bar} {percentage}%, {eta_formatted} left`,
      clearOnComplete: true,
      hideCursor: false,
      // Otherwise a process that is ended meanwhile leaves the terminal without line wrap.
      linewrap: true,
      gracefulExit: false,
    });
    let started = false;
    return {
      show: (done, total) => {
        if (started) bar.update(done);
        else bar.start(total, done);
        started = true;
      },
      end: () => bar.stop(),
    };
  };
}

/** The progress that is shown; `end` takes away what is shown of work that failed. */
interface ShownProgress {
  readonly progress: Progress;
  readonly end: () => void;
}

/** Shows how far long work is, on standard error: as a bar on a terminal, otherwise as lines. */
export async function showProgress(isTerminal = process.stderr.isTTY): Promise<ShownProgress> {
  const displayOf = isTerminal ? await bars() : lines;
  let current: { work: string; sinceMs: number; display?: Display } | undefined;
  const end = (): void => {
    current?.display?.end();
    current = undefined;
  };
  const progress: Progress = (work, done, total) => {
    if (current?.work !== work) {
      end();
      current = { work, sinceMs: performance.now() };
    }
    if (performance.now() - current.sinceMs < SHORT_MS) return;
    current.display ??= displayOf(work);
    current.display.show(done, total);
    if (done === total) end();
  };
  return { progress, end };
}
