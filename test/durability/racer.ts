import { Lock } from '../../src/store/disk/lock.js';

/** Asks for a lock whenever it is told to, and lets go of it when it is told to. */
let lock: Lock | undefined;

process.on('message', ({ file, atMs }: { file?: string; atMs: number }) => {
  if (file === undefined) {
    lock?.release();
    lock = undefined;
    process.send?.('released');
    return;
  }
  // All of them at the same instant: a timer is not that exact.
  while (Date.now() < atMs);
  try {
    lock = Lock.acquire(file);
    process.send?.('won');
  } catch (error) {
    process.send?.((error as Error).message);
  }
});
process.send?.('ready');
