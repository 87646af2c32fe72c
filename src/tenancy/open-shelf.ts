import { notFound } from '../core/errors.js';
import { fileAt } from '../domain/files/address.js';
import { textsOf } from '../domain/files/keep-file.js';
import type { FileShelf } from '../ports/file-shelf.js';
import type { Store } from '../store/store.js';

/** The files of all tenants, by their signed addresses. */
export const openShelf = (store: Store): FileShelf => ({
  open: ({ tenant, ...asked }) =>
    store.transact(tenant, (tx) => {
      const { id, name, storedAt } = fileAt(tx, 'GET', asked);
      if (storedAt === undefined) throw notFound('The content of file', id);
      return { name, texts: textsOf(tx, id) };
    }),
});
