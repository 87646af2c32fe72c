import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import { createImport, forceImport, getImport, searchImports } from './manage-imports.js';
import { importToV3, searchableImports, startedToV3 } from './views/import-v3.js';

/** The operations of the tag Inventory Imports. */
export const importRoutes: Routes = [
  op('createInventoryImport', {
    does: createImport,
    with: ({ body: { fileName, type }, self }) => ({ fileName, module: type, self }),
    returns: startedToV3,
    status: 201,
  }),
  op('searchInventoryImports', {
    does: searchImports,
    with: ({ query, body, self }) => ({ ...query, ...body, searchable: searchableImports, self }),
    spelled: searchableImports.fields.spelled,
    returns: pageToV3((one) => importToV3(one)),
  }),
  op('getInventoryImport', {
    does: getImport,
    with: ({ path, self }) => ({ importId: path.importId, self }),
    returns: (one) => importToV3(one),
  }),
  op('forceInventoryImport', {
    does: forceImport,
    with: ({ path }) => path.importId,
    returns: () => undefined,
  }),
];
