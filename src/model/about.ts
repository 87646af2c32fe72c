/** Names a record: its kind in the singular, such as `order`, `reservation` or `allocation`, and its id. */
export interface About {
  kind: string;
  id: string;
}

export const aboutOrder = ({ orderId }: { orderId: string }): About => ({ kind: 'order', id: orderId });
export const aboutReservation = ({ id }: { id: string }): About => ({ kind: 'reservation', id });
export const aboutAllocation = ({ allocationId }: { allocationId: string }): About => ({ kind: 'allocation', id: allocationId });
