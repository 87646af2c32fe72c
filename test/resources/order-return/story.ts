import { openSandbox } from '../../support/tenant.js';
import { carton, Shop } from '../shipment/story.js';

/** Units of one item of a shipment, as a return names them. */
export interface Sent {
  shipmentId: string;
  shipmentLineId: string;
}

const at = '2026-01-06T10:00:00Z';

/** A shop whose customers send units back. */
export class ReturnShop extends Shop {
  orderId = '';
  /** What was sent of the order, in a shop of `openDelivered`. */
  sent: Sent = { shipmentId: '', shipmentLineId: '' };

  /** Ships units of the line in a carton and delivers them. */
  async delivered(quantity?: number): Promise<Sent> {
    const shipment = await this.ship(carton('1', quantity));
    await this.tenant.move('A', 'deliver');
    this.orderId = (await this.tenant.order('A')).orderId;
    return { shipmentId: shipment.shipmentId, shipmentLineId: shipment.cartons[0].items[0].shipmentLineItemId };
  }

  item = (sent: Sent, changes: object = {}) => ({
    ...{ orderLineItemId: 'L1', quantity: 1, returnType: 'RECEIVED', scanTimeStamp: at, reasonCode: 'damaged' },
    ...sent,
    ...changes,
  });

  return = (items: object[], changes: object = {}) =>
    this.tenant.post('/order/returns', { orderId: this.orderId, employeeId: 'E1', source: 'CSC', returnTimeStamp: at, items, ...changes });

  /** A return that has to be taken. */
  async returned(...items: object[]) {
    const { status, body } = await this.return(items);
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  }

  eligible = async (more = '') => this.tenant.ok(this.tenant.get(`/order/returns?orderId=${this.orderId}${more}`));
}

/** A sandbox without data; gives a shop that nobody has used at every call, its order allocated. */
export function openReturnShop(): () => Promise<ReturnShop> {
  const open = openSandbox();
  return () => new ReturnShop(open()).allocate();
}

/** The same, with all of the order sent and delivered. */
export function openDelivered(): () => Promise<ReturnShop> {
  const open = openReturnShop();
  return async () => {
    const shop = await open();
    shop.sent = await shop.delivered();
    return shop;
  };
}
