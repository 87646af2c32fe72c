import { invalid } from '../../core/forms/errors.js';
import { notKnown, shown } from '../../core/text/wording.js';
import type { ExportColumn, ExportJob } from '../../model/export-job.js';
import { settingKey, settings } from '../../model/setting.js';
import type { Tx } from '../../store/tx.js';
import { columnsOf } from './modules.js';

/** The type of the settings that say which columns an export has (a policy). */
const HEADERS_TYPE = 'CSV_HEADERS';
/** The configuration with all columns, which every tenant has (a policy). */
const ALL_COLUMNS = 'default';
const FIELD = 'csvHeadersConfig';

/** Whose columns are chosen, and by which configuration. */
type AskedColumns = Pick<ExportJob, 'module' | 'archive' | 'csvHeadersConfig'>;

/** The columns that a setting names, in its order: each with `true`, `false` or its header. */
function columnsIn(value: Record<string, unknown>, config: string, asked: AskedColumns): ExportColumn[] {
  const { module } = asked;
  const names = columnsOf(asked);
  const inSetting = `must name a setting with columns of ${module}, but`;
  const columns = Object.entries(value).flatMap(([name, header]): ExportColumn[] => {
    if (!names.includes(name)) throw invalid(FIELD, `${inSetting} in ${config} ${name} ${notKnown(name, 'one of its columns', names)}`);
    if (typeof header === 'string' && header !== '') return [{ name, header }];
    if (typeof header !== 'boolean')
      throw invalid(FIELD, `${inSetting} in ${config} ${name} must be true, false or a header, not ${shown(header)}`);
    return header ? [{ name, header: name }] : [];
  });
  if (columns.length === 0) throw invalid(FIELD, `${inSetting} ${config} has none`);
  return columns;
}

/**
 * Returns the columns that a configuration chooses for the first file of an export, in its order,
 * or undefined for all of them. Refuses an unknown configuration, and one that names what is no
 * column (policies: fabric publishes only that there is a name).
 */
export function chosenColumns(tx: Tx, asked: AskedColumns): ExportColumn[] | undefined {
  const { csvHeadersConfig: config } = asked;
  if (config === undefined) return undefined;
  const setting = tx.find(settings, settingKey({ configType: HEADERS_TYPE, configName: config }));
  if (setting) return columnsIn(setting.objectValue, config, asked);
  if (config === ALL_COLUMNS) return undefined;
  throw invalid(FIELD, `must be ${ALL_COLUMNS} or the name of a tenant setting of the type ${HEADERS_TYPE}, not ${shown(config)}`);
}
