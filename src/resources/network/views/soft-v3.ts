import type { VirtualCounters } from '../../../domain/stock/virtual-counters.js';
import { openTable } from '../../../kit/open-table.js';
import type { SoftItem } from '../../../model/soft-reservation.js';

/** The fields of an item of v3's SoftReserve. */
export const softItems = openTable<Omit<SoftItem, 'parts'>>()({ locationNumber: 'locationNum' });

/** Renames the fields of items in refusals. */
export const softNames = (path: string): string =>
  path.replace(/^(items\[\d+\]\.)(.*)$/, (_, place: string, field: string) => place + softItems.names(field));

/** The sums of an item's stock records. */
interface Sums extends Pick<SoftItem, 'sku' | 'channelId' | 'networkCode' | 'locationNum'> {
  itemId?: number;
  infiniteInventory: boolean;
  safetyStock?: number;
  lowStock?: number;
  counters: Record<string, number>;
  softReserve: number;
  virtualCounters: VirtualCounters;
}

const sums = openTable<Sums>()({
  locationNumber: 'locationNum',
  hasInfiniteInventory: 'infiniteInventory',
  networkCounters: { alone: true, of: 'softReserve', shows: ({ softReserve }) => ({ softReserve }) },
  virtualCounters: {
    alone: true,
    of: 'virtualCounters',
    shows: ({ virtualCounters: { availableToPurchase, availableBackorder, availablePreorder } }) => ({
      availableToPurchase: String(availableToPurchase),
      availableBackorder: String(availableBackorder),
      availablePreorder: String(availablePreorder),
    }),
  },
});

/** Sums of stock records as v3's AggregatedNetworks. */
export const softToV3 = (all: readonly Sums[]) => ({ aggregatedNetworks: all.map((one) => sums.view(one)) });
