/** How many units of a line something can be done with. */
interface EligibleItem {
  lineItemId: string;
  sku: string;
  eligibleQuantity: number;
  eligible: boolean;
}

/** An eligibility as v2 shows it: of a line, without its SKU. */
export const eligibilityToV2 = <E extends { items: readonly EligibleItem[] }>({ items, ...eligibility }: E) => ({
  ...eligibility,
  items: items.map(({ sku: _sku, ...item }) => item),
});
