import { op } from '../../kit/op.js';
import { openTable } from '../../kit/open-table.js';
import type { Routes } from '../../kit/route.js';
import type { PersonName } from '../../model/order-values.js';
import { acknowledgeNotification, type Contact, type Notification, sendNotification } from './notify.js';

const contacts = openTable<Contact>()({
  name: { of: 'name', one: openTable<Partial<PersonName>>()({ firstName: 'first', middleName: 'middle', lastName: 'last' }) },
});

/** The fields of v3's notifications that v2 names otherwise. */
const fields = openTable<Notification['sent']>()({
  documentId: 'id',
  overrideContactInfo: { of: 'overrideContactInfo', each: contacts },
});

export const v3: Routes = [
  op('resendNotification', {
    does: sendNotification,
    with: ({ body }) => ({ tenantKey: undefined, sent: fields.record(body) }),
    returns: ({ sent: { documentType = 'ORDER', ...sent }, eventId }) => ({
      ...fields.view(sent),
      documentType: documentType as 'ORDER',
      notificationIds: [eventId],
    }),
    names: fields.names,
  }),
  op('acknowledgeNotificationV3', {
    does: acknowledgeNotification,
    with: ({ body: { documentId: id, acknowledgedAt: notificationDate, documentType, notificationType } }) => ({
      tenantKey: undefined,
      sent: { id, documentType, notificationType, ...(notificationDate !== undefined && { notificationDate }) },
    }),
    returns: () => ({ message: 'OK' }),
    names: (field) => (field === 'notificationDate' ? 'acknowledgedAt' : fields.names(field)),
  }),
];
