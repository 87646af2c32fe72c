import { open } from 'node:fs/promises';

/**
 * Makes the file names of a directory survive a power cut, on systems that can open a directory for
 * that.
 */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
