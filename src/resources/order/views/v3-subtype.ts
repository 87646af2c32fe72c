import { orderSubTypes } from '../../../model/order-parts.js';

/** The subtype of an order in v3, which writes it in capitals. */
export const subtypeToV3 = (subType: string | undefined): string | undefined => subType?.toUpperCase();

/** The subtype of an order that a body of v3 names. */
export const subtypeFromV3 = (subtype: string): string => orderSubTypes.find((one) => one.toUpperCase() === subtype) ?? subtype;
