/**
 * Acts again and again until the server is gone, which `fetch` tells by a TypeError; `paused` is
 * waited for in between.
 */
export async function untilGone(act: () => Promise<unknown>, paused: () => Promise<unknown>): Promise<void> {
  try {
    for (; ; await paused()) await act();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
