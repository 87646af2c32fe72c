/**
 * Waits while there is work in progress, for so many milliseconds of real time at most. `work` is
 * asked again after each wait; undefined means that none is left.
 */
export async function whileBusy(work: () => Promise<unknown> | undefined, withinMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isLate = withinMs <= 0;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      isLate = true;
      resolve();
    }, withinMs);
  });
  for (let busy = work(); !isLate && busy; busy = work()) await Promise.race([busy, late]);
  clearTimeout(timer);
}
