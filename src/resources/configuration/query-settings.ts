import { lookUpQuery } from '../../kit/lookup.js';
import { type ShownSetting, type StandingSetting, settingKey, settings } from '../../model/setting.js';
import { type Listing, pageSorted } from '../../query/page.js';
import { sortKey } from '../../query/sort.js';
import type { Sources } from '../../query/source.js';
import { compileQuery, QUERY_DEFAULTS, type QueryInput } from '../../query/v2-query.js';
import type { Tx } from '../../store/tx.js';
import { standing } from './manage-settings.js';
import { POLICY_TYPE, policySettings } from './policy-settings.js';

/** A query, and where a setting holds the fields that the version shows. */
export interface SettingsQuery {
  input: QueryInput;
  sources: (stand: (setting: ShownSetting) => StandingSetting) => Sources;
}

/**
 * Returns one page of the settings. The policies are among them if the filters name their type, so
 * that other queries find what a merchant wrote (a policy).
 */
export function querySettings(tx: Tx, { input, sources }: SettingsQuery): Listing<StandingSetting> {
  const stand = (setting: ShownSetting) => standing(tx, setting);
  const { sortBy, direction, limit, offset, ...filter } = compileQuery(input, QUERY_DEFAULTS, sources(stand));
  const types = filter.equals('configType') ?? [];
  if (!types.includes(POLICY_TYPE)) {
    const found = lookUpQuery(tx, settings, input, sources(stand));
    return { ...found, rows: found.rows.map(stand) };
  }
  const among = [...policySettings(tx), ...types.flatMap((type) => tx.by(settings, 'configType', type))];
  const sort = [sortKey(sortBy, direction, sources(stand))];
  const page = pageSorted(among, { matches: filter.matches, sort, limit, offset, tieBreak: settingKey });
  return { count: page.count, rows: page.rows.map(stand), limit, offset };
}
