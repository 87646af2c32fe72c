import { lookUp } from '../../kit/lookup.js';
import { type Location, locations } from '../../model/location.js';
import { compileLists } from '../../query/filter.js';
import type { Listing, Slice } from '../../query/page.js';
import type { Tx } from '../../store/tx.js';

export interface LocationList extends Slice {
  locationNums?: number[] | undefined;
  locationTypes?: string[] | undefined;
}

/**
 * Returns one page of the locations with one of the numbers and one of the types, sorted by number.
 * Lists that are not sent match all. Without a match the page is empty (a policy).
 */
export const listLocations = (tx: Tx, { locationNums, locationTypes, limit, offset }: LocationList): Listing<Location> =>
  lookUp(tx, locations, {
    filter: compileLists({ locationNum: locationNums, type: locationTypes }),
    sort: [{ path: 'locationNum', direction: 'asc' }],
    limit,
    offset,
  });
