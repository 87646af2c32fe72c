import type { Shape } from '../api/shapes.js';

/** The sandbox's sentence with the SKU of a line in the place of its long id. */
export const named = (sentence: string, lines: readonly Shape<'InspectedLine'>[]): string =>
  lines.reduce((text, { lineItemId, sku }) => text.replaceAll(`Line ${lineItemId}`, sku), sentence);
