import { effect, type Signal, signal } from '@preact/signals';

/** A text that stays in a storage of the browser; undefined removes it. */
export function kept(storage: Storage, name: string): Signal<string | undefined> {
  const value = signal(read(storage, name));
  effect(() => {
    if (value.value === undefined) storage.removeItem(name);
    else storage.setItem(name, value.value);
  });
  return value;
}

const read = (storage: Storage, name: string): string | undefined => storage.getItem(name) ?? undefined;
