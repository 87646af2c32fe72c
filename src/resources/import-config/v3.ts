import { fieldTable } from '../../kit/fields.js';
import { op } from '../../kit/op.js';
import { pageToV3 } from '../../kit/page-v3.js';
import type { Routes } from '../../kit/route.js';
import type { ImportConfig } from '../../model/import-config.js';
import { importConfigRecords } from './manage-import-configs.js';

/** The fields of v3's ImportConfig. */
const fields = fieldTable<ImportConfig>()(
  { id: { readOnly: 'id' }, filePrefix: 'filePrefix', groupName: 'groupName', rules: 'rules' },
  { merchant: 'inner' },
);

/** The fields of v3's ImportConfig in refusals; a look-up calls the filters by its own name. */
const names = (path: string): string => path.replace(/^filters\b/, 'rules.locationFilters');

/** A configuration as v3's ImportConfig. */
export const importConfigToV3 = fields.view;

export const v3: Routes = [
  op('listImportConfigs', {
    does: importConfigRecords.list,
    with: ({ query }) => query,
    returns: pageToV3(importConfigToV3),
  }),
  op('createImportConfig', {
    does: importConfigRecords.create,
    with: ({ body }) => fields.record(body),
    returns: importConfigToV3,
    status: 201,
    names,
  }),
  op('getImportConfig', { does: importConfigRecords.read, with: ({ path }) => path.id, returns: importConfigToV3 }),
  op('replaceImportConfig', {
    does: importConfigRecords.replace,
    with: ({ path, body }) => ({ name: path.id, sent: fields.record(body) }),
    returns: importConfigToV3,
    names,
  }),
  op('deleteImportConfig', {
    does: importConfigRecords.remove,
    with: ({ path }) => path.id,
    returns: ({ filePrefix }) => ({ message: `The import configuration of ${filePrefix} is deleted` }),
  }),
];
