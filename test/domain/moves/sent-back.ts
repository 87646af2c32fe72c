import fc from 'fast-check';

/** What is to be sent in place of returned units. */
export interface SentInstead {
  items: { itemId: string; sku: string; quantity: number; itemUnitPrice?: number; initiateReshipment: boolean }[];
  disableRefunding: boolean;
  refund?: { amount: number; currency: string };
}

/** Units of an item of a shipment, by its place among those of the order, that are sent back. */
export interface ReturnedItem {
  at: number;
  quantity: number;
  returnType: 'PENDING' | 'PROCESSING' | 'RECEIVED' | 'REJECTED';
  overridesPolicy: boolean;
  returnAmount: number | undefined;
  fee: number | undefined;
  exchange: SentInstead | undefined;
}

/** A return or an exchange by the API of units of the order that `back` picks. */
export interface SentBack {
  back: number;
  exchange: boolean | undefined;
  items: ReturnedItem[];
}

const amountOrNone = (most: number) =>
  fc.oneof(
    fc.constant(undefined),
    fc.constant(undefined),
    fc.nat(most).map((value) => value / 100),
  );

const replacement = fc
  .record({
    sku: fc.constantFrom('A', 'B', 'NOBODY'),
    quantity: fc.integer({ min: 1, max: 3 }),
    price: amountOrNone(900),
    initiateReshipment: fc.boolean(),
  })
  .map(({ price, ...one }) => ({ itemId: 'I', ...one, ...(price !== undefined && { itemUnitPrice: price }) }));

const instead: fc.Arbitrary<SentInstead> = fc
  .record({ items: fc.array(replacement, { minLength: 1, maxLength: 2 }), disableRefunding: fc.boolean(), amount: amountOrNone(300) })
  .map(({ amount, ...one }) => ({ ...one, ...(amount !== undefined && { refund: { amount, currency: 'USD' } }) }));

const item: fc.Arbitrary<ReturnedItem> = fc.record({
  at: fc.nat(3),
  quantity: fc.integer({ min: 1, max: 4 }),
  returnType: fc.constantFrom('PENDING', 'PENDING', 'PROCESSING', 'RECEIVED', 'RECEIVED', 'RECEIVED', 'REJECTED'),
  overridesPolicy: fc.boolean(),
  returnAmount: amountOrNone(900),
  fee: amountOrNone(150),
  exchange: fc.option(instead, { nil: undefined }),
});

/** Returns of one or two items. */
export const sentBack: fc.Arbitrary<SentBack> = fc.record({
  back: fc.nat(2),
  exchange: fc.constantFrom(undefined, undefined, true, false),
  items: fc.array(item, { minLength: 1, maxLength: 2 }),
});
