import { open } from 'node:fs/promises';

/**
 * Makes the names in a directory survive a power cut, on systems where a directory can be opened
 * for that.
 */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
