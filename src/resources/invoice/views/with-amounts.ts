import type { InvoiceLine } from '../../../model/invoice.js';

/** A line with its amounts by the names that both versions have for them. */
export const withAmounts = ({ quantity, total, tax, discounts, fees, ...line }: InvoiceLine) => ({
  ...line,
  invoiceQuantity: quantity,
  invoiceLineTotal: total,
  itemTaxTotal: tax,
  ...(discounts !== undefined && { itemDiscountsTotal: discounts }),
  ...(fees !== undefined && { itemFeeTotal: fees }),
});
