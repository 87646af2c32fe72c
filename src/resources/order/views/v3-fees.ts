import { withPlainAmounts } from './currencies.js';
import { feesV3, lineFeesV3, taxesV3 } from './v3-amounts.js';

interface Named {
  name?: string;
  amount?: number;
}

/** Fees and taxes as a body of v3 states them. */
interface SentFees {
  feeTotal?: number;
  taxTotal?: number;
  fees?: Named[];
  items?: { lineItemId?: string; itemTaxTotal?: number; itemFeeTotal?: number; taxes?: Named[]; fees?: Named[] }[];
  shipInfo?: { shipToId?: string; shipToTaxTotal?: number; taxes?: Named[] }[];
}

const taxesOf = <P extends { taxes?: Named[] }>({ taxes, ...part }: P) => ({
  ...part,
  ...(taxes && { taxDetail: taxes.map((tax) => taxesV3.record(tax)) }),
});

/** Fees and taxes that a body of v3 states, under the record's names. */
export function feesFromV3(body: SentFees) {
  const { feeTotal, taxTotal, fees, items, shipInfo } = withPlainAmounts(body);
  return {
    feeTotal,
    taxTotal,
    fees: fees?.map((fee) => feesV3.record(fee)),
    items: items?.map(({ fees: own, ...item }) => ({ ...taxesOf(item), ...(own && { fees: own.map((fee) => lineFeesV3.record(fee)) }) })),
    shipInfo: shipInfo?.map(taxesOf),
  };
}
