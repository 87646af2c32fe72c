import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inCity, type Parcel, put } from '../parcels.js';
import { opened, temporaryFile } from '../temporary.js';

describe('a sealed file', () => {
  /** A file with a record that the check refuses. */
  async function written(): Promise<string> {
    const file = temporaryFile();
    const { store, close } = await opened(file, { program: '1.0.0' });
    put(store, 'a', { id: '1', city: 'Rome' }, JSON.parse('{ "id": 2 }') as Parcel);
    await close();
    return file;
  }

  it('is opened without a check by the version that wrote it, and checked by another', async () => {
    const file = await written();
    const { store, close } = await opened(file, { program: '1.0.0' });
    expect(inCity(store, 'a', 'Rome')).toEqual(['1']);
    await close();
    await expect(opened(file, { program: '1.0.1' })).rejects.toThrow(/parcels\[1\]\.id must be a string/);
    await expect(opened(file, { program: '1.0.0', salt: 'other' })).rejects.toThrow(/parcels\[1\]\.id/);
  });

  it.each([
    ['a value', (text: string) => text.replace('Rome', 'Oslo')],
    ['the seal', (text: string) => text.replace(/"seal": "./, '"seal": "x')],
    ['the end', (text: string) => `${text}\n`],
    ['the beginning', (text: string) => `\uFEFF${text}`],
  ])('is checked after an edit of %s', async (_what, edit) => {
    const file = await written();
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    await expect(opened(file, { program: '1.0.0' })).rejects.toThrow(/parcels\[1\]\.id must be a string/);
  });
});
