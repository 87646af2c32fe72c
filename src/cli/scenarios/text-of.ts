import { readFile } from 'node:fs/promises';
import { Refusal } from '../../core/forms/errors.js';
import { visible } from '../../core/text/visible.js';

/** Reads a file; a `Refusal` says why it cannot be read. */
export async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Refusal('notFound', `${visible(file)} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
